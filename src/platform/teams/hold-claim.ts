// Holds outbox work while it is carried out, and sees that what became of it is kept.

import type { OutboxStore, OutboxWork, Settlement } from '../db/queue/outbox-store';
import type { CoreContext } from '../../core/context';

interface HoldingContext extends Pick<CoreContext, 'clock' | 'log'> {
  readonly store: { readonly outbox: OutboxStore };
}

/** A send under way is renewed so often, in real milliseconds: well before it would be taken for lost. */
const renewMillis = 8_000;
/** Tries to save an outcome, and real milliseconds between two of them. */
const mostTries = 40;
const pauseMillis = 500;

export interface Holder {
  /** Does the work; however long it takes, no other process takes it for lost meanwhile. */
  readonly whileHeld: <T>(work: OutboxWork, act: () => Promise<T>) => Promise<T>;
  /** Renews nothing any more. */
  readonly end: () => void;
}

/** Holds all the work of a delivery, until it is told that the delivery is over. */
export function holdClaims(context: HoldingContext): Holder {
  const underWay = new Set<OutboxWork>();
  const over = new AbortController();
  void renewUntil(context, underWay, over.signal);
  return {
    whileHeld: async (work, act) => {
      underWay.add(work);
      try {
        return await act();
      } finally {
        underWay.delete(work);
      }
    },
    end: () => {
      over.abort();
    },
  };
}

/** A renewal that gets no answer holds up no other, and is not repeated meanwhile. */
async function renewUntil(
  { clock, store, log }: HoldingContext,
  underWay: ReadonlySet<OutboxWork>,
  over: AbortSignal,
): Promise<void> {
  const asked = new Set<OutboxWork>();
  const renew = async (work: OutboxWork): Promise<void> => {
    asked.add(work);
    try {
      await store.outbox.renew(work, clock.realMillis());
    } catch (error) {
      log.warn('A send under way could not be renewed', { error: String(error) });
    } finally {
      asked.delete(work);
    }
  };
  for (;;) {
    await clock.sleep(renewMillis, over);
    if (over.aborted) return;
    for (const work of underWay) if (!asked.has(work)) void renew(work);
  }
}

/**
 * What was said must not be said again because the database could not take it in. Throws the store's fault after many
 * tries; then it is as if the process had died in the middle.
 */
export async function settleSurely(
  { clock, store, log }: HoldingContext,
  work: OutboxWork,
  settlement: Settlement,
): Promise<void> {
  for (let earlier = 0; ; earlier++) {
    try {
      await store.outbox.settle(work, settlement);
      return;
    } catch (error) {
      if (earlier >= mostTries) throw error;
      const data = { kind: work.notice.content.kind, error: String(error) };
      if (earlier === 0) log.warn('An outcome could not be saved yet; trying again', data);
      await clock.sleep(pauseMillis);
    }
  }
}
