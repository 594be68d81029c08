import { Migrator, sql } from 'kysely';
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
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
  const done = await listDone(db, dialect);
  refuseNewer(done, migrations);
  if (done.length === Object.keys(migrations).length) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  const isOlder = results.length > 0 && results.length < Object.keys(migrations).length;
  if (dialect === 'sqlite' && isOlder && error === undefined) await writeAnew(db);
  if (error === undefined) return;
  refuseNewer(await listDone(db, dialect), migrations);
  throw error as Error;
}

/** What a migration took away else lies in the file until something is written over it. */
async function writeAnew(db: Db): Promise<void> {
  await sql`vacuum`.execute(db);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

function refuseNewer(done: readonly string[], migrations: object): void {
  const unknown = done.find((name) => !Object.hasOwn(migrations, name));
  if (unknown !== undefined) throw databaseIsNewer(unknown);
}

/** Nothing where no start has been yet. */
async function listDone(db: Db, dialect: DialectName): Promise<readonly string[]> {
  const isThere =
    dialect === 'sqlite'
      ? sql<object>`select 1 from sqlite_master where type = 'table' and name = 'kysely_migration'`
      : sql<object>`select 1 where to_regclass('kysely_migration') is not null`;
  return (await isThere.execute(db)).rows.length === 0 ? [] : listNames(db);
}

async function listNames(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}

/** Whether the database has all of this code's migrations; more of them are a newer replica's, which started beside. */
export async function isMigrated(db: Db, dialect: DialectName): Promise<boolean> {
  const done = new Set(await listNames(db));
  return Object.keys(migrationsFor(dialect)).every((name) => done.has(name));
}

/** `empty` and `older` are mended by the next start; `newer` refuses to start. */
type DatabaseState = 'current' | 'empty' | 'older' | 'newer';

/** How the database stands to this code, and that a start could mend it; changes nothing. Throws StoreFault. */
export async function inspectDatabase(url: string, log: OperatorLog): Promise<DatabaseState> {
  try {
    return await inspect(url, log);
  } catch (error) {
    throw inWords(error);
  }
}

async function inspect(url: string, log: OperatorLog): Promise<DatabaseState> {
  const target = parseDatabaseUrl(url);
  if (target.kind === 'sqlite' && !existsSync(target.path)) {
    // The point at the end: a file in a folder's place is told, too.
    accessSync(`${folderThere(target.path)}/.`, constants.W_OK);
    return 'empty';
  }
  return withDatabase(target, log, async (db) => {
    const state = await stateOf(db, target.kind);
    if (state === 'empty' || state === 'older') await tryTable(db);
    return state;
  });
}

async function stateOf(db: Db, kind: DialectName): Promise<DatabaseState> {
  const done = await listDone(db, kind);
  if (done.length === 0) return 'empty';
  const known = Object.keys(migrationsFor(kind));
  if (done.some((name) => !known.includes(name))) return 'newer';
  return done.length === known.length ? 'current' : 'older';
}

/** The folder in which a start would make the file, or the one in which it would make that folder. */
function folderThere(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) || folder === dirname(folder) ? folder : folderThere(folder);
}

/** A table that nobody ever sees: whoever may not make one cannot bring the database up to date. */
async function tryTable(db: Db): Promise<void> {
  const given = new Error('given back');
  const trial = db.transaction().execute(async (trx) => {
    await trx.schema.createTable('brevvakt_trial').addColumn('id', 'integer').execute();
    throw given;
  });
  await trial.catch((error: unknown) => {
    if (error !== given) throw error;
  });
}
