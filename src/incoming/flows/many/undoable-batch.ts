// The latest thing that somebody did today about many messages in one go and can take back (F3, E4).

import type { UndoableBatch } from '../../domain/shown/list-cards';
import type { MailboxId, PersonId } from '../../../core/ids';
import { dateToday } from '../../../core/context';
import { startOfDay } from '../../../core/time';
import type { IncomingContext } from '../../context';

interface Undoing {
  /** All mailboxes of theirs: one that reaches beyond these is nothing that they can take back. */
  readonly own: readonly MailboxId[];
  /** It is about one of these. */
  readonly shown: readonly MailboxId[];
}

/** Undefined when everything has been changed since, or nothing was done today; later each of them is undone where it shows. */
export async function undoableBatch(
  context: IncomingContext,
  byId: PersonId,
  { own, shown }: Undoing,
): Promise<UndoableBatch | undefined> {
  const { incoming } = context.store;
  const { zone } = context.municipality().calendar;
  const batches = await incoming.listBatches(byId, startOfDay(dateToday(context), zone));
  for (const { id, at, choice } of batches) {
    const messages = await incoming.listBatch(id);
    const isOwn = messages.every(({ mailboxId }) => own.includes(mailboxId));
    if (isOwn && messages.some(({ mailboxId }) => shown.includes(mailboxId)))
      return { batch: id, at, choice, count: messages.length };
  }
  return undefined;
}
