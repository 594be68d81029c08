// Swaps that nobody can say yes to any more: both hear it, once (F2).

import { dateToday } from '../../core/context';
import { plusDays } from '../../core/time';
import type { RosterContext } from '../context';
import { changesOf, lostAmong } from './overtaken';
import { changeNotice } from './plan-scene';

/** What is over longer is no news. */
const daysBack = 7;
const daysAhead = 366;

export async function tellLostSwaps(context: RosterContext): Promise<void> {
  const today = dateToday(context);
  const span = { from: plusDays(today, -daysBack), lastDay: plusDays(today, daysAhead) };
  const { changes } = await context.store.roster.readSpan(span);
  for (const swapId of await lostAmong(context, changes)) await tellLostSwap(context, swapId);
}

async function tellLostSwap(context: RosterContext, swapId: string): Promise<void> {
  const told = await context.store.roster.listNotices([swapId]);
  const [first] = await changesOf(context, swapId);
  const both = [first?.byId, first?.askedId].filter((id) => id !== undefined);
  const missing = both.filter(
    (id) => !told.some(({ receiverId, content }) => content.step === 'lost' && receiverId === id),
  );
  if (missing.length === 0) return;
  await context.store.save({
    notices: missing.map((receiverId) =>
      changeNotice(context, { change: { id: swapId }, step: 'lost', receiverId }),
    ),
  });
  context.wakeOutbox();
}
