// The latest thing that somebody did about many messages in one go and can still take back (F3, E4).

import type { UndoableBatch } from '../domain/list-cards';
import type { MailboxId, PersonId } from '../../core/ids';
import { undoableSince } from '../domain/batch';
import type { Instant } from '../../core/time';
import type { IncomingContext } from '../context';

export interface Undoing {
  /** All mailboxes of theirs: one that reaches beyond these is nothing that they can take back. */
  readonly own: readonly MailboxId[];
  /** It is about one of these. */
  readonly shown: readonly MailboxId[];
  /** Done since then; else within the days for which it is offered. */
  readonly since?: Instant;
}

/** Undefined when everything has been changed since, or nothing was done. */
export async function undoableBatch(
  context: IncomingContext,
  byId: PersonId,
  { own, shown, since }: Undoing,
): Promise<UndoableBatch | undefined> {
  const { incoming } = context.store;
  const { zone } = context.municipality().calendar;
  const batches = await incoming.listBatches(byId, since ?? undoableSince(context.clock.now(), zone));
  for (const { id, at, choice } of batches) {
    const messages = await incoming.listBatch(id);
    const isOwn = messages.every(({ mailboxId }) => own.includes(mailboxId));
    if (isOwn && messages.some(({ mailboxId }) => shown.includes(mailboxId)))
      return { batch: id, at, choice, count: messages.length };
  }
  return undefined;
}
