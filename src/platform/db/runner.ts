import { setTimeout as pause } from 'node:timers/promises';
import { CompiledQuery, PostgresAdapter, sql, type Kysely, type QueryExecutorProvider } from 'kysely';
import { growingPause } from '../../core/growing-pause';
import type { OperatorLog } from '../../core/log';
import { classify } from './driver-error';
import { groupedWrites } from './grouped-writes';
import { StoreFault, storeUnavailable } from './store-fault';
import type { Tables } from './tables';

/** A database or a transaction on it. */
export type Db = Kysely<Tables>;

/** PostgreSQL locks rows; SQLite has one writer at a time and needs no row locks. */
export const hasRowLocks = (db: QueryExecutorProvider): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter;

/** Until this transaction ends nobody else changes a row of it: what is copied from it is all that is deleted there. */
export async function holdTable(db: QueryExecutorProvider, table: string): Promise<void> {
  if (hasRowLocks(db)) await sql`lock table ${sql.table(table)} in exclusive mode`.execute(db);
}

/** The one way to the database: tries again while it is busy, and turns drivers' errors into faults. */
export interface Runner {
  readonly read: <T>(query: (db: Db) => Promise<T>) => Promise<T>;
  /** Several reads at once. SQLite's one connection is asked for once, and the file is locked once. */
  readonly readTogether: <T>(queries: (db: Db) => Promise<T>) => Promise<T>;
  /** One transaction, tried again as a whole. Inside, use nothing but the given `trx`, and no network. */
  readonly write: <T>(change: (trx: Db) => Promise<T>) => Promise<T>;
}

interface RunnerOptions {
  readonly log: OperatorLog;
  /** How long a busy database is tried, in real milliseconds. */
  readonly patienceMillis: number;
  /** SQLite has one connection: writers wait in line instead of each blocking the process on a locked file. */
  readonly isOneAtATime: boolean;
}

export function createRunner(db: Db, options: RunnerOptions): Runner {
  const alone = <T>(change: (trx: Db) => Promise<T>): Promise<T> =>
    persist(options.log, Date.now() + options.patienceMillis, () => db.transaction().execute(change));
  const read = <T>(query: (db: Db) => Promise<T>) =>
    persist(options.log, Date.now() + options.patienceMillis, () => query(db));
  const readTogether = options.isOneAtATime
    ? <T>(queries: (db: Db) => Promise<T>) => read((db) => inOneReading(db, queries))
    : read;
  return { read, readTogether, write: options.isOneAtATime ? groupedWrites(db, alone) : alone };
}

/** Outside a transaction each statement locks the file anew, which takes as long as a small read itself. */
const inOneReading = <T>(db: Db, queries: (db: Db) => Promise<T>): Promise<T> =>
  db.connection().execute(async (connection) => {
    await connection.executeQuery(begin);
    try {
      const value = await queries(connection);
      await connection.executeQuery(end);
      return value;
    } catch (error) {
      // A disk that fails ends it by itself; what is told is what failed first.
      await connection.executeQuery(undo).catch(() => undefined);
      throw error;
    }
  });

const begin = CompiledQuery.raw('begin');
const end = CompiledQuery.raw('commit');
const undo = CompiledQuery.raw('rollback');

/** Tries until it works, the time is up, or another try is of no use. */
export async function persist<T>(log: OperatorLog, until: number, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const meaning = error instanceof StoreFault ? { kind: 'bug' as const } : classify(error);
      if (meaning.kind === 'bug') throw error;
      if (meaning.kind === 'unavailable' || Date.now() >= until)
        throw storeUnavailable(meaning.reason, error);
      if (attempt === 0) log.warn('The database is busy; trying again', { reason: meaning.reason });
      await pause(waitMillis(attempt));
    }
  }
}

/** Grows from about 20 ms to about a quarter of a second, with jitter so that replicas do not march in step. */
const waitMillis = (attempt: number): number =>
  growingPause(attempt, { firstMillis: 20, mostMillis: 250 }) * (0.5 + Math.random());
