import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Instant } from '../../domain/time';
import type { RetentionStore } from '../../ports/store';
import type { Db, Runner } from './runner';

interface Counted {
  readonly count: number;
}

/** By the names of a retention plan: rows that are older. An absence without a known end is not over. */
const queries: ReadonlyMap<string, (before: Instant) => RawBuilder<Counted>> = new Map([
  ['log', (before: Instant) => sql<Counted>`select count(*) as count from log where at < ${before}`],
  [
    'notices',
    (before: Instant) => sql<Counted>`select count(*) as count from notice where created_at < ${before}`,
  ],
  [
    'messages',
    (before: Instant) => sql<Counted>`select count(*) as count from message where arrived_at < ${before}`,
  ],
  [
    'absences',
    (before: Instant) =>
      sql<Counted>`select count(*) as count from absence where coalesce(ended_at, until_at) < ${before}`,
  ],
  [
    'openings',
    (before: Instant) =>
      sql<Counted>`select count(*) as count from opening where date < ${before.slice(0, 10)}`,
  ],
  [
    'questions',
    (before: Instant) =>
      sql<Counted>`select count(*) as count from question where coalesce(answered_at, asked_at) < ${before}`,
  ],
  [
    'gaps',
    (before: Instant) =>
      sql<Counted>`select count(*) as count from question_gap where last_asked_on < ${before.slice(0, 10)}`,
  ],
]);

export const createRetentionStore = ({ read }: Runner): RetentionStore => ({
  list: (before) =>
    read(async (db) => {
      const due = [];
      for (const [what, instant] of before) {
        const query = queries.get(what);
        if (query) due.push({ what, count: await countOf(db, query(instant)) });
      }
      return due;
    }),
});

async function countOf(db: Db, query: RawBuilder<Counted>): Promise<number> {
  const { rows } = await query.execute(db);
  return rows[0]?.count ?? 0;
}
