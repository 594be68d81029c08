import { sql, type RawBuilder } from 'kysely';
import type { RecordKind } from '../domain/retention';
import type { Instant } from '../../core/time';
import type { RetentionStore } from './retention-store';
import type { Db, Runner } from '../../platform/db/runner';

interface Counted {
  readonly count: number;
}

/** Rows that are older. What has no known end is not over. */
const queries: Readonly<Record<RecordKind, (before: Instant) => RawBuilder<Counted>>> = {
  log: (before) => sql`select count(*) as count from log where at < ${before}`,
  notices: (before) => sql`select count(*) as count from notice where created_at < ${before}`,
  messages: (before) => sql`select count(*) as count from message where arrived_at < ${before}`,
  absences: (before) =>
    sql`select count(*) as count from absence where coalesce(ended_at, until_at) < ${before}`,
  delegations: (before) => sql`select count(*) as count from delegation where until_at < ${before}`,
  agreements: (before) => sql`select count(*) as count from agreement where ended_at < ${before}`,
  rosters: (before) =>
    sql`select count(*) as count from roster_change where coalesce(last_day, date) < ${before.slice(0, 10)}`,
  openings: (before) => sql`select count(*) as count from opening where date < ${before.slice(0, 10)}`,
  questions: (before) =>
    sql`select count(*) as count from question where coalesce(answered_at, asked_at) < ${before}`,
  gaps: (before) =>
    sql`select count(*) as count from question_gap where last_asked_on < ${before.slice(0, 10)}`,
};

export const createRetentionStore = ({ read }: Runner): RetentionStore => ({
  list: (before) =>
    read(async (db) => {
      const due = [];
      for (const [what, instant] of before) {
        due.push({ what, count: await countOf(db, queries[what](instant)) });
      }
      return due;
    }),
});

async function countOf(db: Db, query: RawBuilder<Counted>): Promise<number> {
  const { rows } = await query.execute(db);
  return rows[0]?.count ?? 0;
}
