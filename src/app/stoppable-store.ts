// The store of a process that is about to end: it begins nothing new, and ends what it has begun.

import type { Store } from '../core/store';

/** While `isStopping`, there is no work to claim: what waits is another process's, or the next start's. */
export function stoppableStore(store: Store, isStopping: () => boolean): Store {
  const unless = <T>(nothing: T, claim: () => Promise<T>): Promise<T> =>
    isStopping() ? Promise.resolve(nothing) : claim();
  const { outbox, mailWork, delegations, jobs } = store;
  return {
    ...store,
    outbox: {
      ...outbox,
      claim: (by) => unless({ kind: 'idle', againAtMillis: undefined }, () => outbox.claim(by)),
    },
    mailWork: { ...mailWork, claim: (by) => unless(undefined, () => mailWork.claim(by)) },
    delegations: {
      ...delegations,
      claimRuleWork: (by) => unless(undefined, () => delegations.claimRuleWork(by)),
    },
    jobs: { ...jobs, claim: (job) => unless(false, () => jobs.claim(job)) },
  };
}
