// How a process ends: it takes nothing new, lets what is under way end, then goes.

import type { OperatorLog } from '../core/log';
import type { Store } from './flow-context';

/** After this long the process goes anyway; what was under way is found in the outbox at the next start. */
const patienceMillis = 20_000;

interface Stoppable {
  readonly log: OperatorLog;
  close(): Promise<void>;
}

/** At SIGTERM and SIGINT. Also while it is still opening: it has begun to work before it is open. */
export function stopOnSignal(opening: Promise<Stoppable>): void {
  let isStopping = false;
  const handle = (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), patienceMillis).unref();
    void stop(opening, signal).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
}

async function stop(opening: Promise<Stoppable>, signal: string): Promise<void> {
  const opened = await opening;
  opened.log.info('Stopping', { signal });
  await opened.close();
}

/** Ports with work to claim, and the methods that claim it. */
type Claims = {
  readonly [Port in keyof Store as ClaimOf<Store[Port]> extends never ? never : Port]: {
    readonly [Method in ClaimOf<Store[Port]>]: Store[Port][Method];
  };
};
type ClaimOf<Port> = Extract<keyof Port, `claim${string}`>;

/** The store of a process about to end: while `isStopping` no work is claimed, which waits for others or the next start. */
export function stoppableStore(store: Store, isStopping: () => boolean): Store {
  const unless = <T>(nothing: T, claim: () => Promise<T>): Promise<T> =>
    isStopping() ? Promise.resolve(nothing) : claim();
  const { work, outbox, jobs } = store;
  const claims: Claims = {
    work: { claim: (which, by) => unless(undefined, () => work.claim(which, by)) },
    outbox: { claim: (by) => unless({ kind: 'idle', againAtMillis: undefined }, () => outbox.claim(by)) },
    jobs: { claim: (job) => unless(undefined, () => jobs.claim(job)) },
  };
  return {
    ...store,
    work: { ...work, ...claims.work },
    outbox: { ...outbox, ...claims.outbox },
    jobs: { ...jobs, ...claims.jobs },
  };
}
