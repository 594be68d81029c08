// After each look: takes in what has arrived, and sees what is gone, without keeping the ladder waiting (F3).

import type { DutyMailbox } from '../../../core/municipality';
import { minutesBetween, instant } from '../../../core/time';
import { eachAtOnce } from '../../../core/each-at-once';
import { watchedFolders } from '../../../look/flows/look-into-mailboxes';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import { noteGone } from '../../domain/standing';
import { messageEntry } from '../message/message-change';
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

/** What is not in its mailbox any more while it is open, and what is there again. Cards and lists that show it are drawn anew. */
async function seeGone(context: IncomingContext, mailboxes: readonly DutyMailbox[]): Promise<void> {
  const { missing, returned } = await context.store.incoming.listMoved(mailboxes.map(({ id }) => id));
  const folders = new Map(mailboxes.map((mailbox) => [mailbox.id, watchedFolders(mailbox)]));
  // What the bot itself filed with its answer is not lost, nor what lies where nobody watches any more.
  const lost = missing.filter(
    ({ answer, mailboxId, folder }) =>
      answer.copies.length === 0 && folders.get(mailboxId)?.includes(folder) === true,
  );
  const at = context.clock.now();
  for (const message of lost) await note(context, message, { goneAt: at, what: 'message.gone' });
  for (const message of returned) await note(context, message, { goneAt: undefined, what: 'message.back' });
  if (lost.length + returned.length > 0) context.wakeOutbox();
}

type Seen = Pick<IncomingMessage, 'goneAt'> & { readonly what: 'message.gone' | 'message.back' };

/** Whoever changed it meanwhile goes first: the next look sees it again. */
async function note(context: IncomingContext, message: IncomingMessage, { goneAt, what }: Seen) {
  const moved = noteGone(message, goneAt);
  await context.store.save({
    incoming: [{ expectedVersion: message.version, message: moved }],
    log: [messageEntry(moved, { what }, { at: context.clock.now(), actorId: undefined })],
  });
}
