import { sql, type RawBuilder } from 'kysely';
import type { Instant } from '../../core/time';
import type { Db } from './runner';

/** A kind of the bot's own records that a retention plan can name. */
export interface RecordsOf {
  readonly table: string;
  /** The first of these that is known says when it was over; what has no known end is not over. */
  readonly overAt: readonly string[];
  /** These are dates, not instants. */
  readonly isByDate?: true;
  /** Without such an end, a row holds until the next one of the same, by these two columns. */
  readonly untilNext?: { readonly same: string; readonly from: string };
}

/** A feature's kinds, by the names that a municipality file uses in `retention.what`. */
export type Records<Kind extends string = string> = Readonly<Record<Kind, readonly RecordsOf[]>>;

export const platformRecords = {
  log: [{ table: 'log', overAt: ['at'] }],
  notices: [{ table: 'notice', overAt: ['created_at'] }],
} as const satisfies Records;

/** How many were over before that. */
export async function countOlder(db: Db, kinds: readonly RecordsOf[], before: Instant): Promise<number> {
  let count = 0;
  for (const records of kinds) {
    const { rows } = await sql<{
      readonly count: number;
    }>`select count(*) as count from ${sql.table(records.table)}
      where ${overOf(records)} < ${records.isByDate ? before.slice(0, 10) : before}`.execute(db);
    count += rows[0]?.count ?? 0;
  }
  return count;
}

function overOf({ table, overAt, untilNext }: RecordsOf): RawBuilder<unknown> {
  const columns = overAt.map((column) => sql.ref(`${table}.${column}`));
  const ends = untilNext === undefined ? columns : [...columns, nextOf(table, untilNext, overAt)];
  return ends.length > 1 ? sql`coalesce(${sql.join(ends)})` : sql.join(ends);
}

/** The first day of the next one that holds. */
const nextOf = (
  table: string,
  { same, from }: NonNullable<RecordsOf['untilNext']>,
  overAt: readonly string[],
): RawBuilder<unknown> => sql`(select min(later.${sql.id(from)}) from ${sql.table(table)} as later
  where later.${sql.id(same)} = ${sql.ref(`${table}.${same}`)} and later.${sql.id(from)} > ${sql.ref(`${table}.${from}`)}
  and ${sql.join(
    overAt.map((column) => sql`later.${sql.id(column)} is null`),
    sql` and `,
  )})`;
