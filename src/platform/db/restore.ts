// Puts a backup into an empty database of either kind; a backup that is cut short or changed leaves it empty.

import { Migrator, sql } from 'kysely';
import type { OperatorLog } from '../../core/log';
import { parseDatabaseUrl, withDatabase } from './connect';
import { dumpLine, isOwnTable, lineSum, type DumpLine } from './backup';
import { migrate } from './migrate';
import type { DialectName } from './migrations/column-types';
import { migrationsFor } from './migrations/migrations';
import type { Db } from './runner';
import { databaseIsNewer } from './store-fault';

/** Why a backup was not put back; nothing was changed. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused';
}

interface Restored {
  readonly rows: number;
  readonly takenAt: string;
}

/** Throws RestoreRefused, DatabaseIsNewer or the driver's error. */
export async function restoreLines(
  url: string,
  lines: AsyncIterable<string>,
  log: OperatorLog,
): Promise<Restored> {
  const target = parseDatabaseUrl(url);
  return withDatabase(target, log, async (db) => {
    await refuseUsed(db);
    const restored = await readInto(db, target.kind, lines);
    await migrate(db, target.kind);
    return restored;
  });
}

/** The one table that a migration itself puts a row into. */
const seeded = 'connector_rate';

async function refuseUsed(db: Db): Promise<void> {
  for (const { name } of await db.introspection.getTables()) {
    if (!isOwnTable(name) || name === seeded) continue;
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (rows.length > 0)
      throw new RestoreRefused(
        'The database is not empty. Name an empty one in DATABASE_URL: a restore never replaces anything.',
      );
  }
}

const rowsAtOnce = 200;

interface Reading {
  readonly dialect: DialectName;
  readonly sum: ReturnType<typeof lineSum>;
  table: { readonly name: string; readonly columns: readonly string[] } | undefined;
  batch: (string | number | null)[][];
  rows: number;
  isWhole: boolean;
}

/** The tables of the backup's own version are made first; all rows come in one transaction. */
async function readInto(db: Db, dialect: DialectName, lines: AsyncIterable<string>): Promise<Restored> {
  const iterator = lines[Symbol.asyncIterator]();
  const sum = lineSum();
  const first = await iterator.next();
  if (first.done === true) throw new RestoreRefused('The file is empty.');
  const head = parse(first.value);
  if (!('format' in head)) throw new RestoreRefused('The file is no backup of Brevvakt.');
  sum.add(first.value);
  await migrateTo(db, dialect, head.migrations);
  const reading: Reading = { dialect, sum, table: undefined, batch: [], rows: 0, isWhole: false };
  await db.transaction().execute(async (trx) => {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
      await take(trx, reading, next.value);
    if (!reading.isWhole) throw new RestoreRefused('The backup is cut short; nothing was put back.');
    if (dialect === 'postgres') await countOn(trx);
  });
  return { rows: reading.rows, takenAt: head.takenAt };
}

function parse(text: string): DumpLine {
  try {
    return dumpLine.parse(JSON.parse(text));
  } catch {
    throw new RestoreRefused('The backup holds a line that is none of a backup; nothing was put back.');
  }
}

async function migrateTo(db: Db, dialect: DialectName, wanted: readonly string[]): Promise<void> {
  const migrations = migrationsFor(dialect);
  const unknown = wanted.find((name) => !Object.hasOwn(migrations, name));
  if (unknown !== undefined) throw databaseIsNewer(unknown);
  const of = (names: readonly string[]) =>
    Object.fromEntries(Object.entries(migrations).filter(([name]) => names.includes(name)));
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(of(wanted)) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error as Error;
}

async function take(trx: Db, reading: Reading, text: string): Promise<void> {
  const line = parse(text);
  if (reading.isWhole) throw new RestoreRefused('The backup goes on after its end; nothing was put back.');
  if (Array.isArray(line)) {
    reading.sum.add(text);
    reading.batch.push(line);
    reading.rows += 1;
    if (reading.batch.length >= rowsAtOnce) await flush(trx, reading);
    return;
  }
  await flush(trx, reading);
  if ('table' in line) {
    reading.sum.add(text);
    if (line.table === seeded) await trx.deleteFrom(seeded).execute();
    reading.table = { name: line.table, columns: line.columns };
  } else if ('sha256' in line) {
    if (line.rows !== reading.rows || line.sha256 !== reading.sum.digest())
      throw new RestoreRefused('The backup was changed or damaged; nothing was put back.');
    reading.isWhole = true;
  }
}

/** Numbers that the database counts itself keep their values. */
async function flush(trx: Db, reading: Reading): Promise<void> {
  const { table, batch } = reading;
  if (table === undefined || batch.length === 0) return;
  reading.batch = [];
  const columns = sql.join(table.columns.map((column) => sql.ref(column)));
  const rows = sql.join(batch.map((row) => sql`(${sql.join(row)})`));
  const keep = reading.dialect === 'postgres' ? sql`overriding system value` : sql``;
  await sql`insert into ${sql.table(table.name)} (${columns}) ${keep} values ${rows}`.execute(trx);
}

/** The counters go on after the highest number that was put back. */
async function countOn(trx: Db): Promise<void> {
  const { rows } = await sql<{ readonly table: string; readonly column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES'
  `.execute(trx);
  for (const { table, column } of rows) {
    const next = sql`coalesce((select max(${sql.ref(column)}) from ${sql.table(table)}), 0) + 1`;
    await sql`select setval(pg_get_serial_sequence(${`"${table}"`}, ${column}), ${next}, false)`.execute(trx);
  }
}
