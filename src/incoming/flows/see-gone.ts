// After each look: what is not in its mailbox any more while it is open, and what is there again (F3).

import type { DutyMailbox } from '../../core/municipality';
import { watchedFolders } from '../../look/flows/look-into-mailboxes';
import type { IncomingContext } from '../context';
import type { IncomingMessage } from '../domain/incoming';
import { noteGone } from '../domain/standing';
import { messageEntry } from './message-change';

/** Cards and lists that show one of them are drawn anew. */
export async function seeGone(context: IncomingContext, mailboxes: readonly DutyMailbox[]): Promise<void> {
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
async function note(
  context: IncomingContext,
  message: IncomingMessage,
  { goneAt, what }: Seen,
): Promise<void> {
  const moved = noteGone(message, goneAt);
  await context.store.save({
    incoming: [{ expectedVersion: message.version, message: moved }],
    log: [messageEntry(moved, { what }, { at: context.clock.now(), actorId: undefined })],
  });
}
