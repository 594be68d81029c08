import { sql } from 'kysely';
import { delegationId, type DelegationId } from '../../core/ids';
import type { Instant } from '../../core/time';
import type { AbsencePart, RuleSettlement, RuleWork } from './delegation-store';
import { toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import { absenceDb } from './tables';

/** Work that is asked for again begins anew. */
export async function saveRuleWork(trx: Db, { ruleWork = [] }: AbsencePart): Promise<boolean> {
  for (const { delegationId: id, kind, notBefore } of ruleWork) {
    await absenceDb(trx)
      .insertInto('rule_work')
      .values({
        delegation_id: id,
        kind,
        state: 'waiting',
        not_before: notBefore,
        retry_at: 0,
        attempts: 0,
        claimed_until: 0,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['delegation_id', 'kind'])
          .doUpdateSet({ state: 'waiting', not_before: notBefore, retry_at: 0, attempts: 0 }),
      )
      .execute();
  }
  return true;
}

interface Claimer {
  readonly now: Instant;
  readonly realMillis: number;
  readonly leaseMillis: number;
}

/** While one piece about a delegation is claimed, another about it waits. */
export async function claimRuleWork(trx: Db, by: Claimer): Promise<RuleWork | undefined> {
  const row = await absenceDb(trx)
    .selectFrom('rule_work as work')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('not_before', '<=', by.now)
    .where('retry_at', '<=', by.realMillis)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('rule_work as other')
            .select('other.kind')
            .whereRef('other.delegation_id', '=', 'work.delegation_id')
            .where('other.claimed_until', '>', by.realMillis),
        ),
      ),
    )
    .orderBy('not_before')
    .limit(sql.lit(1))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const claimedUntil = by.realMillis + by.leaseMillis;
  const claimed = await absenceDb(trx)
    .updateTable('rule_work')
    .set({ claimed_until: claimedUntil, attempts: row.attempts + 1 })
    .where('delegation_id', '=', row.delegation_id)
    .where('kind', '=', row.kind)
    .where('claimed_until', '=', row.claimed_until)
    .executeTakeFirst();
  if (claimed.numUpdatedRows !== 1n) return undefined;
  return {
    kind: row.kind,
    delegationId: delegationId(row.delegation_id),
    notBefore: toInstant(row.not_before),
    attempts: row.attempts,
    claimedUntil,
  };
}

/**
 * Ends this claim and no other: a process that took the work over has another time, and work that was asked for anew
 * meanwhile counts its attempts from the beginning and stays wanted.
 */
export async function settleRuleWork(trx: Db, work: RuleWork, settlement: RuleSettlement): Promise<void> {
  const isLater = settlement.kind === 'later';
  const claim = absenceDb(trx)
    .updateTable('rule_work')
    .where('delegation_id', '=', work.delegationId satisfies DelegationId)
    .where('kind', '=', work.kind)
    .where('claimed_until', '=', work.claimedUntil);
  await claim
    .set({
      state: isLater ? 'waiting' : settlement.kind,
      retry_at: isLater ? settlement.notBeforeMillis : 0,
      claimed_until: 0,
    })
    .where('attempts', '=', work.attempts + 1)
    .execute();
  await claim.set({ claimed_until: 0 }).execute();
}
