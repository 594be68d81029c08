import type { DatabaseTime } from '../platform/db/database-time';
import type { Claim, Settlement } from '../platform/db/queue/outbox-store';
import type { Store } from './store';

type Timed = Pick<Store, 'outbox' | 'mailWork' | 'delegations' | 'jobs'>;

/**
 * Claims and pauses are kept by the database's clock, which all replicas share; callers give and get their own real
 * time.
 */
export function onDatabaseTime({ outbox, mailWork, delegations, jobs }: Timed, time: DatabaseTime): Timed {
  const there = async (realMillis: number) => realMillis + (await time());
  const moved = async <T extends { readonly realMillis: number }>(by: T): Promise<T> => ({
    ...by,
    realMillis: await there(by.realMillis),
  });
  const later = async <T extends object>(settlement: T): Promise<T> =>
    'notBeforeMillis' in settlement && typeof settlement.notBeforeMillis === 'number'
      ? { ...settlement, notBeforeMillis: await there(settlement.notBeforeMillis) }
      : settlement;
  return {
    outbox: {
      ...outbox,
      claim: async (by) => {
        const claim = await outbox.claim(await moved(by));
        return onOurClock(claim, await time());
      },
      renew: async (work, realMillis) => outbox.renew(work, await there(realMillis)),
      settle: async (work, settlement: Settlement) => outbox.settle(work, await later(settlement)),
    },
    mailWork: {
      ...mailWork,
      claim: async (by) => mailWork.claim(await moved(by)),
      settle: async (work, settlement) => mailWork.settle(work, await later(settlement)),
    },
    delegations: {
      ...delegations,
      claimRuleWork: async (by) => delegations.claimRuleWork(await moved(by)),
      settleRuleWork: async (work, settlement) => delegations.settleRuleWork(work, await later(settlement)),
    },
    jobs: { ...jobs, claim: async (job) => jobs.claim(await moved(job)) },
  };
}

function onOurClock(claim: Claim, ahead: number): Claim {
  if (claim.kind === 'idle')
    return { ...claim, againAtMillis: claim.againAtMillis && claim.againAtMillis - ahead };
  const pieces = claim.pieces.map(({ work, slot }) => ({ work, slot: { atMillis: slot.atMillis - ahead } }));
  return { kind: 'claimed', pieces };
}
