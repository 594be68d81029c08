import { sql } from 'kysely';
import type { Instant } from '../../core/time';
import type { Db } from './runner';

/** A kind of the bot's own records that a retention plan can name. */
export interface RecordsOf {
  readonly table: string;
  /** The first of these that is known says when it was over; what has no known end is not over. */
  readonly overAt: readonly string[];
  /** These are dates, not instants. */
  readonly isByDate?: true;
}

/** A feature's kinds, by the names that a municipality file uses in `retention.what`. */
export type Records<Kind extends string = string> = Readonly<Record<Kind, RecordsOf>>;

export const platformRecords = {
  log: { table: 'log', overAt: ['at'] },
  notices: { table: 'notice', overAt: ['created_at'] },
} as const satisfies Records;

/** How many were over before that. */
export async function countOlder(
  db: Db,
  { table, overAt, isByDate }: RecordsOf,
  before: Instant,
): Promise<number> {
  const columns = sql.join(overAt.map((column) => sql.ref(column)));
  const over = overAt.length > 1 ? sql`coalesce(${columns})` : columns;
  const { rows } = await sql<{ readonly count: number }>`select count(*) as count from ${sql.table(table)}
    where ${over} < ${isByDate ? before.slice(0, 10) : before}`.execute(db);
  return rows[0]?.count ?? 0;
}
