import { sql } from 'kysely';
import type { Instant } from '../../../core/time';
import { takeOverRules } from '../migrations/0013-work';
import { takeOverMail } from '../migrations/0014-mail-work';
import { takeOverOutbox } from '../migrations/0017-outbox-work';
import { orUndefined, toInstant } from '../row-values';
import { compiledOnce } from '../compiled-once';
import type { Db, Runner } from '../runner';
import { claimOne, renew } from './claim-work';
import { settle } from './settle-work';
import type { OpenKind, WorkCounts, WorkQueue } from './work';

export const createWorkQueue = ({ read, write }: Runner): WorkQueue => ({
  claim: (which, by) => write((trx) => claimOne(trx, which, by)),
  renew: (work, untilMillis) => write((trx) => renew(trx, work, untilMillis)),
  settle: (work, end) =>
    write(async (trx) => {
      await settle(trx, work, end);
    }),
  takeOver: (realMillis) => write((trx) => takeOverOlder(trx, realMillis)),
  counts: (kinds, now) => read((db) => countWork(db, kinds, now)),
  listOpen: (now) => read((db) => listOpen(db, now)),
});

/** Of these kinds, whose time has come by the duty clock; all of them unless told when. */
export async function countWork(db: Db, kinds: readonly string[], now?: Instant): Promise<WorkCounts> {
  const rows = await selectCounts(db, { kinds, now });
  const countOf = (...states: readonly string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);
  const open = rows.filter(({ state }) => state !== 'failed' && state !== 'done');
  const [oldest] = open.map((row) => row.oldest).toSorted();
  return {
    waiting: countOf('waiting', 'lost'),
    working: countOf('working'),
    failed: countOf('failed'),
    oldestAt: orUndefined(oldest ?? null, toInstant),
  };
}

const selectCounts = compiledOnce(
  (db, { kinds, now }: { readonly kinds: readonly string[]; readonly now: Instant | undefined }) =>
    db
      .selectFrom('work')
      .select((eb) => ['state', eb.fn.countAll<number>().as('count'), eb.fn.min('not_before').as('oldest')])
      .where('kind', 'in', kinds)
      .$if(now !== undefined, (query) =>
        query.where((eb) =>
          eb.or([eb('state', 'in', ['working', 'failed']), eb('not_before', '<=', now ?? '')]),
        ),
      )
      .groupBy('state'),
);

const selectOpen = compiledOnce((db, { now }: { readonly now: Instant }) =>
  db
    .selectFrom('work')
    .select((eb) => ['kind', eb.fn.min('free_at').as('at')])
    .where('state', 'in', ['waiting', 'lost', 'working'])
    .where('not_before', '<=', now)
    .groupBy('kind'),
);

async function listOpen(db: Db, now: Instant): Promise<readonly OpenKind[]> {
  const rows = await selectOpen(db, { now });
  return rows.map(({ kind, at }) => ({ kind, atMillis: at }));
}

/** Of replicas of version 0.1.0, which go on beside the new ones until they are replaced. */
const olderQueues = [
  { table: 'rule_work', left: sql`1 = 1`, takeOver: takeOverRules },
  { table: 'outbox', left: sql`1 = 1`, takeOver: takeOverOutbox },
  { table: 'mail_work', left: sql`state in ('waiting', 'working', 'failed')`, takeOver: takeOverMail },
] as const;

/** All that waits there, and what they had in hand when they died. */
async function takeOverOlder(trx: Db, realMillis: number): Promise<void> {
  for (const { table, left, takeOver } of olderQueues) {
    const { rows } = await sql`select 1 from ${sql.table(table)} where ${left} limit 1`.execute(trx);
    if (rows.length === 0) continue;
    await takeOver(trx, Math.floor(realMillis));
  }
}
