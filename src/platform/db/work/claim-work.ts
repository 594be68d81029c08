// Claims work whose time has come: the one way in which a process gets a piece.

import { sql, type Expression, type ExpressionBuilder, type Selectable, type SqlBool } from 'kysely';
import { hasRowLocks, type Db } from '../runner';
import type { Tables, WorkRow } from '../tables';
import type { Claimer, Which, Work } from './work';

/** No pause is longer: a time further ahead comes from a clock that has been set back. */
const longestPauseMillis = 3_600_000;

export interface Search extends Which {
  readonly most: number;
  /** What else must be so for a piece to be taken. */
  readonly only?: (eb: ExpressionBuilder<Tables, 'work'>) => Expression<SqlBool>;
}

/** The pieces that have waited longest, locked for this transaction. */
export const listDue = (
  trx: Db,
  { kind, key, isOneAtATime = false, most, only }: Search,
  { now, realMillis, leaseMillis }: Claimer,
): Promise<readonly Selectable<WorkRow>[]> =>
  trx
    .selectFrom('work')
    .selectAll()
    .where('kind', '=', kind)
    .where('not_before', '<=', now)
    .where('state', 'in', ['waiting', 'lost', 'working'])
    .where((eb) =>
      eb.or([
        eb('free_at', '<=', realMillis),
        eb('free_at', '>', realMillis + longestPauseMillis),
        eb.and([eb('state', '=', 'working'), eb('free_at', '>', realMillis + 2 * leaseMillis)]),
      ]),
    )
    .$if(key !== undefined, (query) => query.where('key', '=', key ?? ''))
    .$if(isOneAtATime, (query) => query.where((eb) => eb.not(isOtherUnderWay(eb, realMillis))))
    .$if(only !== undefined, (query) => query.where((eb) => only?.(eb) ?? eb.lit(true)))
    .orderBy('not_before')
    .orderBy('id')
    // A constant limit is prepared once (sqlite-dialect.ts).
    .limit(sql.lit(most))
    .$if(hasRowLocks(trx), (query) => query.forUpdate().skipLocked())
    .execute();

const isOtherUnderWay = (eb: ExpressionBuilder<Tables, 'work'>, realMillis: number) =>
  eb.exists(
    eb
      .selectFrom('work as other')
      .select('other.id')
      .whereRef('other.about', '=', 'work.about')
      .whereRef('other.kind', '=', 'work.kind')
      .where('other.state', '=', 'working')
      .where('other.free_at', '>', realMillis),
  );

/** What was found is this process's from now on. */
export async function take(
  trx: Db,
  rows: readonly Selectable<WorkRow>[],
  by: Claimer,
): Promise<readonly Work[]> {
  if (rows.length === 0) return [];
  await trx
    .updateTable('work')
    .set((eb) => ({
      state: 'working',
      claimed_by: by.owner,
      free_at: by.realMillis + by.leaseMillis,
      claim: eb('claim', '+', 1),
      attempts: sql<number>`attempts + case when state = 'working' then 1 else 0 end`,
      losses: sql<number>`losses + case when state in ('working', 'lost') then 1 else 0 end`,
    }))
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  return rows.map(toWork);
}

const toWork = (row: Selectable<WorkRow>): Work => {
  const wasLost = row.state === 'working' || row.state === 'lost';
  return {
    ...{ id: row.id, kind: row.kind, key: row.key, about: row.about ?? undefined, revision: row.revision },
    attempts: row.attempts + (row.state === 'working' ? 1 : 0),
    losses: row.losses + (wasLost ? 1 : 0),
    claim: row.claim + 1,
    wasLost,
  };
};

/** Holds the work for longer. */
export async function renew(trx: Db, { id, claim }: Work, untilMillis: number): Promise<void> {
  await trx
    .updateTable('work')
    .set({ free_at: Math.floor(untilMillis) })
    .where('id', '=', id)
    .where('claim', '=', claim)
    .where('state', '=', 'working')
    .execute();
}

/** Whether the claim is still this process's; the piece is locked for this transaction. */
export async function isHeld(trx: Db, { id, claim }: Work): Promise<boolean> {
  const row = await trx
    .selectFrom('work')
    .select('id')
    .where('id', '=', id)
    .where('claim', '=', claim)
    .$if(hasRowLocks(trx), (query) => query.forUpdate())
    .executeTakeFirst();
  return row !== undefined;
}
