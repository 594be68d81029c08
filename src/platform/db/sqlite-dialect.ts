import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type {
  DatabaseConnection,
  DialectAdapter,
  Driver,
  SqliteDatabase,
  SqliteDialectConfig,
  SqliteStatement,
} from 'kysely';
import { CompiledQuery, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely';
import { openFile, type OpenOptions, type SqliteFile } from './sqlite-file';

/** What is saved outlives the process, and the machine's power too, for which each commit waits for the disk. */
export type Outlives = 'process' | 'power';

export interface Lasting extends Pick<OpenOptions, 'image'> {
  /** The machine's power unless told. */
  readonly outlives?: Outlives;
}

/** Opens the file, making its directory. Blocks for at most 200 ms at a time when another process holds it. */
export function openSqlite(path: string, { outlives = 'power', image }: Lasting = {}): SqliteFile {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = openFile(path, { timeout: 200, ...(image && { image }) });
  try {
    database.exec('pragma journal_mode = WAL');
    database.exec(`pragma synchronous = ${outlives === 'power' ? 'FULL' : 'NORMAL'}`);
    database.exec('pragma foreign_keys = ON');
    database.exec('pragma recursive_triggers = ON');
    database.exec('pragma journal_size_limit = 67108864');
    // KiB of pages: the first sweep of a process is no slower with 4 MB than with 16.
    database.exec('pragma cache_size = -4000');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Kysely's dialect for SQLite, but transactions take the write lock when they begin and cover migrations too. */
export class ImmediateSqliteDialect extends SqliteDialect {
  constructor(private readonly database: SqliteFile) {
    super({ database: preparedOnce(database) });
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.database, { database: preparedOnce(this.database) });
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/**
 * Most statements come again and again; preparing one costs as much as running it. SQLite prepares one anew by itself
 * each time when its LIMIT is a parameter: constant limits are therefore written with `sql.lit`.
 */
const mostPrepared = 500;

function preparedOnce(database: SqliteFile): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      database.close();
    },
    prepare: (text) => {
      const known = statements.get(text);
      if (known) return known;
      const statement = database.prepare(text);
      if (statements.size >= mostPrepared) statements.clear();
      if (statement.reader || /^(insert|update|delete|begin|commit)/i.test(text))
        statements.set(text, statement);
      return statement;
    },
  };
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  constructor(
    private readonly database: SqliteFile,
    config: SqliteDialectConfig,
  ) {
    super(config);
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** A full disk ends the transaction by itself; a second end would hide the first error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
}
