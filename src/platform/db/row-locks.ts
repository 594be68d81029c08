import { PostgresAdapter } from 'kysely';
import type { Db } from './runner';

/** PostgreSQL locks rows; SQLite has one writer at a time and needs no row locks. */
export const hasRowLocks = (db: Db): boolean => db.getExecutor().adapter instanceof PostgresAdapter;
