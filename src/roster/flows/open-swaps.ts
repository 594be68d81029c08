// Swaps that wait for a yes or a no (F2).

import { dateToday } from '../../core/context';
import type { PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { plusDays } from '../../core/time';
import type { RosterContext } from '../context';
import type { RosterChangeCard } from '../domain/roster-cards';
import { changeCard } from './change-card';
import type { ReadingContext } from './load-roster';
import { lostAmong } from './overtaken';

/** As far ahead as days are planned. */
export const farthestDays = 366;

interface WaitingAsked {
  readonly readerId: PersonId;
  readonly own: readonly DutyMailbox[];
}

/** Swaps that have no answer yet, of who asked and of whom is asked. */
async function openSwaps(context: ReadingContext, { readerId, own }: WaitingAsked) {
  const today = dateToday(context);
  const span = { from: today, lastDay: plusDays(today, farthestDays), only: own.map(({ id }) => id) };
  const { changes } = await context.store.roster.readSpan(span);
  const swaps = changes.flatMap(({ swapId, undoneAt, acceptedAt, askedId, byId }) => {
    const isOpen = undoneAt === undefined && acceptedAt === undefined;
    return swapId !== undefined && isOpen && [askedId, byId].includes(readerId) ? [{ swapId, askedId }] : [];
  });
  const lost = await lostAmong(context, changes);
  const open = swaps.filter(({ swapId }) => !lost.has(swapId));
  return [...new Map(open.map((swap) => [swap.swapId, swap])).values()];
}

/** How many wait for the reader's yes or no. */
export const countSwapsAsked = async (context: ReadingContext, asked: WaitingAsked): Promise<number> =>
  (await openSwaps(context, asked)).filter(({ askedId }) => askedId === asked.readerId).length;

/** Whatever weeks are shown. */
export async function swapsWaiting(
  context: RosterContext,
  asked: WaitingAsked,
): Promise<readonly RosterChangeCard[]> {
  const { readerId } = asked;
  const cards = await Promise.all(
    (await openSwaps(context, asked)).map(({ swapId: changeId }) =>
      changeCard(context, { changeId, readerId, as: 'asked' }),
    ),
  );
  return cards.filter((card) => card !== undefined);
}
