// Carries out one kind of work: claims what is due, holds it while it lasts, and keeps what became of it.

import type { Clock } from '../../../core/clock';
import { growingPause } from '../../../core/growing-pause';
import type { OperatorLog } from '../../../core/log';
import { holdWork, settleSurely } from './hold-work';
import type { Which, Work, WorkEnd, WorkQueue } from './work';

export interface CarryContext {
  readonly store: { readonly work: WorkQueue };
  readonly clock: Clock;
  readonly log: OperatorLog;
  readonly owner: string;
}

/** How a kind of work is carried out. */
export interface Carrier<C> extends Which {
  /** So many pieces at once in a process. */
  readonly atOnce: number;
  readonly carry: (context: C, work: Work) => Promise<WorkEnd>;
}

/** Real milliseconds after which work of a process that died is taken up by another. */
const leaseMillis = 60_000;
const pauses = { firstMillis: 1_000, mostMillis: 30 * 60_000 };

/** Another try, after a pause that grows with the tries. */
export const putOff = ({ clock }: Pick<CarryContext, 'clock'>, { attempts }: Work): WorkEnd => ({
  kind: 'later',
  notBeforeMillis: clock.realMillis() + growingPause(attempts, pauses),
});

/**
 * Until nothing is left to do now, or until that real time: then nothing new is begun. One that fails never stops the
 * others.
 */
export async function carryWork<C extends CarryContext>(
  context: C,
  carrier: Carrier<C>,
  untilMillis = Infinity,
): Promise<void> {
  const { clock, owner, store } = context;
  const holder = holdWork<Work>(context, (work, realMillis) =>
    store.work.renew(work, realMillis + leaseMillis),
  );
  let workers = 1;
  const worker = async (): Promise<void> => {
    while (clock.realMillis() < untilMillis) {
      const by = { owner, now: clock.now(), realMillis: clock.realMillis(), leaseMillis };
      const work = await store.work.claim(carrier, by);
      if (work === undefined) return;
      const another = workers < carrier.atOnce ? begin() : undefined;
      await holder.whileHeld(work, () => carryOut(context, carrier, work));
      await another;
    }
  };
  const begin = (): Promise<void> => {
    workers += 1;
    return worker().finally(() => (workers -= 1));
  };
  try {
    await worker();
  } finally {
    holder.end();
  }
}

async function carryOut<C extends CarryContext>(
  context: C,
  { kind, carry }: Carrier<C>,
  work: Work,
): Promise<void> {
  const end = await carry(context, work).catch((error: unknown) => {
    context.log.error('A piece of work failed', { kind, error: String(error) });
    return putOff(context, work);
  });
  await settleSurely(context, kind, () => context.store.work.settle(work, end));
}
