// Carries out work: claims what is due, holds it while it lasts, and keeps what became of it.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { atMost } from '../../../core/at-most';
import type { Clock } from '../../../core/clock';
import { growingPause } from '../../../core/growing-pause';
import type { OperatorLog } from '../../../core/log';
import { holdWork, inHandOf, listInHand, settleSurely } from './hold-work';
import type { Which, Work, WorkEnd, WorkQueue } from './work';

/** Pieces that are this process's from now on, or none now and perhaps some at that real time. */
export type Claim<Piece> =
  | { readonly kind: 'claimed'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'idle'; readonly againAtMillis: number | undefined };

interface Carrying<Piece> {
  /** So many pieces at once in a process. */
  readonly atOnce: number;
  /** At least one, when there is any, and at most so many; none of those that this process has in hand. */
  readonly claim: (most: number, inHand: readonly number[]) => Promise<Claim<Piece>>;
  readonly idOf: (piece: Piece) => number;
  /** Called again and again while it is carried out, with the real time. */
  readonly renew: (piece: Piece, realMillis: number) => Promise<unknown>;
  /** Until what became of it is kept. */
  readonly carry: (piece: Piece) => Promise<void>;
  /**
   * Real milliseconds: once nothing more was due, what is under way is waited for so long before it is asked again, and
   * when all of it has ended the rest is for a next run. Not given: asked whenever a piece has ended.
   */
  readonly gatherMillis?: number | undefined;
}

/**
 * Until nothing is left to do now, or until that real time: then nothing new is begun. Gives when there may be more. A
 * piece that fails never stops those that are under way.
 */
export async function carryAll<Piece>(
  context: Pick<CarryContext, 'clock' | 'log' | 'owner'>,
  { atOnce, claim, idOf, renew, carry, gatherMillis }: Carrying<Piece>,
  untilMillis = Infinity,
): Promise<number | undefined> {
  const holder = holdWork<Piece>(context, renew);
  const underWay = new Set<Promise<void>>();
  const faults: unknown[] = [];
  const begin = (piece: Piece): void => {
    const carrying = inHandOf(context.owner, idOf(piece), () => holder.whileHeld(piece, () => carry(piece)))
      .catch((fault: unknown) => faults.push(fault))
      .then(() => {
        underWay.delete(carrying);
      });
    underWay.add(carrying);
  };
  try {
    while (context.clock.realMillis() < untilMillis) {
      const claimed = await claim(atOnce - underWay.size, listInHand(context.owner));
      if (claimed.kind === 'claimed') claimed.pieces.forEach(begin);
      else if (underWay.size > 0) await goneOn(context.clock, underWay, gatherMillis);
      else if (faults.length === 0) return claimed.againAtMillis;
      if (underWay.size >= atOnce) await someEnded(underWay);
      if (faults.length > 0) break;
      if (gatherMillis !== undefined && underWay.size === 0) return context.clock.realMillis();
    }
  } finally {
    await Promise.all(underWay);
    holder.end();
  }
  if (faults.length > 0) throw faults[0];
  return undefined;
}

/** Those whose end was kept in one commit end in one turn of the event loop: their places are filled by one claim. */
async function someEnded(underWay: ReadonlySet<Promise<void>>): Promise<void> {
  await Promise.race(underWay);
  await nextTurn();
}

const goneOn = (clock: Clock, underWay: ReadonlySet<Promise<void>>, gatherMillis: number | undefined) =>
  gatherMillis === undefined ? someEnded(underWay) : atMost(clock, gatherMillis, Promise.all(underWay));

export interface CarryContext {
  readonly store: { readonly work: WorkQueue };
  readonly clock: Clock;
  readonly log: OperatorLog;
  readonly owner: string;
}

/** How a kind of work is carried out. */
interface Carrier<C> extends Which {
  readonly atOnce: number;
  readonly carry: (context: C, work: Work) => Promise<WorkEnd>;
}

/** Real milliseconds after which work of a process that died is taken up by another. */
const leaseMillis = 60_000;

/** Until nothing of the kind is left to do now, or until that real time. */
export async function carryWork<C extends CarryContext>(
  context: C,
  carrier: Carrier<C>,
  untilMillis?: number,
): Promise<void> {
  const { clock, owner, store } = context;
  const carrying: Carrying<Work> = {
    atOnce: carrier.atOnce,
    claim: async (_, inHand) => {
      const by = { owner, now: clock.now(), realMillis: clock.realMillis(), leaseMillis, inHand };
      const work = await store.work.claim(carrier, by);
      return work ? { kind: 'claimed', pieces: [work] } : { kind: 'idle', againAtMillis: undefined };
    },
    idOf: ({ id }) => id,
    renew: (work, realMillis) => store.work.renew(work, realMillis + leaseMillis),
    carry: (work) => carryOut(context, carrier, work),
  };
  await carryAll(context, carrying, untilMillis);
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

/** With growing pauses that is about half a day. */
const mostTries = 60;
const pauses = { firstMillis: 1_000, mostMillis: 15 * 60_000 };

/** Whether no further try is worth it when this one comes to nothing. */
export const isLastTry = ({ attempts }: Pick<Work, 'attempts'>): boolean => attempts + 1 >= mostTries;

/** Another try, after a pause that grows with the tries, and not before so many milliseconds. */
export const putOff = (
  { clock }: Pick<CarryContext, 'clock'>,
  { attempts }: Pick<Work, 'attempts'>,
  afterMillis = 0,
): Extract<WorkEnd, { kind: 'later' }> => ({
  kind: 'later',
  notBeforeMillis: clock.realMillis() + Math.max(afterMillis, growingPause(attempts, pauses)),
});
