import { Migrator, sql } from 'kysely';
import { existsSync } from 'node:fs';
import type { OperatorLog } from '../../core/log';
import { parseDatabaseUrl, withDatabase } from './connect';
import { inWords } from './driver-error';
import type { DialectName } from './migrations/column-types';
import { migrationsFor } from './migrations/migrations';
import type { Db } from './runner';
import { databaseIsNewer } from './store-fault';

/** Brings the database to this code's version. Throws DatabaseIsNewer, or the driver's own error. */
export async function migrate(db: Db, dialect: DialectName): Promise<void> {
  const migrations = migrationsFor(dialect);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  await refuseNewer(db, migrations);
  const { error, results = [] } = await migrator.migrateToLatest();
  const isOlder = results.length > 0 && results.length < Object.keys(migrations).length;
  if (dialect === 'sqlite' && isOlder && error === undefined) await writeAnew(db);
  if (error === undefined) return;
  await refuseNewer(db, migrations);
  throw error as Error;
}

/** What a migration took away else lies in the file until something is written over it. */
async function writeAnew(db: Db): Promise<void> {
  await sql`vacuum`.execute(db);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

async function refuseNewer(db: Db, migrations: object): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return;
  const unknown = (await listDone(db)).find((name) => !Object.hasOwn(migrations, name));
  if (unknown !== undefined) throw databaseIsNewer(unknown);
}

async function listDone(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}

/** Whether the database has all of this code's migrations; more of them are a newer replica's, which started beside. */
export async function isMigrated(db: Db, dialect: DialectName): Promise<boolean> {
  const done = new Set(await listDone(db));
  return Object.keys(migrationsFor(dialect)).every((name) => done.has(name));
}

/** `empty` and `older` are mended by the next start; `newer` refuses to start. */
type DatabaseState = 'current' | 'empty' | 'older' | 'newer';

/** How the database stands to this code; changes nothing. Throws StoreFault. */
export async function inspectDatabase(url: string, log: OperatorLog): Promise<DatabaseState> {
  try {
    return await inspect(url, log);
  } catch (error) {
    throw inWords(error);
  }
}

async function inspect(url: string, log: OperatorLog): Promise<DatabaseState> {
  const target = parseDatabaseUrl(url);
  if (target.kind === 'sqlite' && !existsSync(target.path)) return 'empty';
  return withDatabase(target, log, async (db) => {
    const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
    if (!tables.some(({ name }) => name === 'kysely_migration')) return 'empty';
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
    const known = Object.keys(migrationsFor(target.kind));
    if (rows.some(({ name }) => !known.includes(name))) return 'newer';
    return rows.length === known.length ? 'current' : 'older';
  });
}
