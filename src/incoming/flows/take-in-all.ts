// After each look: takes in what has arrived, and sees what is gone, without keeping the ladder waiting (F3).

import type { DutyMailbox } from '../../core/municipality';
import { minutesBetween, instant } from '../../core/time';
import type { IncomingContext } from '../context';
import { eachAtOnce } from '../../core/each-at-once';
import { seeGone } from './see-gone';
import { takeInArrivals } from './take-in-arrivals';

const mailboxesAtOnce = 12;
/** In real milliseconds: all of them together, and one of them. What is left over is taken in after the next look. */
const allMillis = 15_000;
const eachMillis = 5_000;

/** Of these mailboxes, or of all. One that fails never stops the others, and a different one begins each time. */
export async function takeInAll(context: IncomingContext, only?: readonly DutyMailbox[]): Promise<void> {
  const asked = only ?? context.municipality().mailboxes;
  const waiting = await context.store.incoming.listArrivalMailboxes();
  const mailboxes = asked.filter(({ id }) => waiting.includes(id));
  const start = Math.floor(minutesBetween(instant(0), context.clock.now())) % Math.max(mailboxes.length, 1);
  const inTurn = [...mailboxes.slice(start), ...mailboxes.slice(0, start)];
  const until = context.clock.realMillis() + allMillis;
  await eachAtOnce(inTurn, mailboxesAtOnce, async (mailbox) => {
    const now = context.clock.realMillis();
    if (now >= until) return;
    try {
      await takeInArrivals(context, mailbox, { until: Math.min(until, now + eachMillis) });
    } catch (error) {
      context.log.error('Arrivals could not be taken in', { mailbox: mailbox.id, error: String(error) });
    }
  });
  await seeGone(context, asked);
}
