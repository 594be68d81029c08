// Holds claimed work while it is carried out, and sees that what became of it is kept.

import type { Clock } from '../../../core/clock';
import type { OperatorLog } from '../../../core/log';

interface Holding {
  readonly clock: Pick<Clock, 'sleep' | 'realMillis'>;
  readonly log: OperatorLog;
}

/**
 * What each process has in hand, whichever of its loops began it. A process that stood still for longer than its lease
 * finds its own claims lapsed, and must not take for lost what it is just carrying out.
 */
const inHand = new Map<string, Set<number>>();

/** The ids of what that process has in hand. */
export const listInHand = (owner: string): readonly number[] => [...(inHand.get(owner) ?? [])];

/** In hand of that process while it is acted on. */
export async function inHandOf<T>(owner: string, id: number, act: () => Promise<T>): Promise<T> {
  const own = inHand.get(owner) ?? new Set();
  inHand.set(owner, own.add(id));
  try {
    return await act();
  } finally {
    own.delete(id);
    if (own.size === 0) inHand.delete(owner);
  }
}

/** Work under way is renewed so often, in real milliseconds: well before it would be taken for lost. */
const renewMillis = 8_000;
/** Tries to save an outcome, and real milliseconds between two of them. */
const mostTries = 40;
const pauseMillis = 500;

interface Holder<W> {
  /** Does the work; however long it takes, no other process takes it for lost meanwhile. */
  readonly whileHeld: <T>(work: W, act: () => Promise<T>) => Promise<T>;
  /** Renews nothing any more. */
  readonly end: () => void;
}

/** Holds several pieces, until it is told that all is over. `renew` is given the real time. */
export function holdWork<W>(
  holding: Holding,
  renew: (work: W, realMillis: number) => Promise<unknown>,
): Holder<W> {
  const underWay = new Set<W>();
  const over = new AbortController();
  void renewUntil(holding, { renew, underWay, over: over.signal });
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
      over.abort('over');
    },
  };
}

interface Renewing<W> {
  readonly renew: (work: W, realMillis: number) => Promise<unknown>;
  readonly underWay: ReadonlySet<W>;
  readonly over: AbortSignal;
}

/** A renewal that gets no answer holds up no other, and is not repeated meanwhile. */
async function renewUntil<W>({ clock, log }: Holding, { renew, underWay, over }: Renewing<W>): Promise<void> {
  const asked = new Set<W>();
  const renewOne = async (work: W): Promise<void> => {
    asked.add(work);
    try {
      await renew(work, clock.realMillis());
    } catch (error) {
      log.warn('Work under way could not be renewed', { error: String(error) });
    } finally {
      asked.delete(work);
    }
  };
  for (;;) {
    await clock.sleep(renewMillis, over);
    if (over.aborted) return;
    for (const work of underWay) if (!asked.has(work)) void renewOne(work);
  }
}

/**
 * What was done must not be done again because the database could not take it in. Throws the store's fault after many
 * tries; then it is as if the process had died in the middle.
 */
export async function settleSurely(
  { clock, log }: Holding,
  kind: string,
  settle: () => Promise<void>,
): Promise<void> {
  for (let earlier = 0; ; earlier++) {
    try {
      await settle();
      return;
    } catch (error) {
      if (earlier >= mostTries) throw error;
      const data = { kind, error: String(error) };
      if (earlier === 0) log.warn('An outcome could not be saved yet; trying again', data);
      await clock.sleep(pauseMillis);
    }
  }
}
