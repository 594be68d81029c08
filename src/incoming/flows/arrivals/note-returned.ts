// A mail of the bot's own that bounces: who was to have it may not, and whoever has the mailbox is told (F4, F3).

import { isBounce, isSent, repliedTo, type Arrived } from '../../domain/arrival/arrival';
import type { IncomingContext } from '../../context';
import { noteBounced } from '../mail/note-mail-work';

/** What it replies to stands first; of what came before that, no more than these are looked for. */
const mostNamed = 3;

/**
 * Which mail has not arrived is known by what the bounce's headers say that it replies to; its text is never read. It is
 * an incoming message all the same. False: it could not be seen now, to be looked at again.
 */
export async function noteReturned(
  context: IncomingContext,
  { mailbox, arrival, reading }: Arrived,
): Promise<boolean> {
  if (isSent(arrival) || !isBounce(reading)) return true;
  for (const internetId of [...repliedTo(reading)].slice(0, mostNamed)) {
    const found = await context.mailDesk.findSent(mailbox.address, internetId);
    if (found.kind === 'later' || found.kind === 'lost') return false;
    const sent = found.kind === 'done' ? found.value : undefined;
    const work = sent && (await context.store.mailWork.findSending(sent));
    if (work) return noteBounced(context, work);
  }
  return true;
}
