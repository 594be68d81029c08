// Takes back what was decided about many messages in one go, as far as nobody has changed them since (F3, E4).

import type { MessageCards } from '../../domain/shown/message-cards';
import type { LeftMessage, ManyOutcome } from '../../domain/shown/list-cards';
import type { NoticeId, PersonId } from '../../../core/ids';
import { undoableSince } from '../../domain/undoing/batch';
import { undo } from '../../domain/undoing/undo';
import type { MessageResult } from '../../domain/shown/message-refusal';
import { accept, refuse } from '../../../core/refusal';
import type { IncomingContext } from '../../context';
import type { ListPlace } from '../lists/inbox-card';
import { pressedList } from '../lists/list-of-notice';
import { retractionsOfHandling } from '../arrivals/handled-evidence';
import { manyEntries, moveMany, shownLeft, type NotMoved } from './move-many';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';

interface BatchUndo {
  readonly actorId: PersonId;
  readonly batch: string;
  readonly keep: NoticeId | undefined;
}

interface BatchUndone {
  readonly count: number;
  /** Those that stay as they are, since somebody has changed them. */
  readonly left: readonly LeftMessage[];
  /** The same as they are. */
  readonly stays: readonly NotMoved[];
}

/** Refuses when all of it was taken back before, or one of the messages is in somebody else's mailbox. */
export async function undoBatch(
  context: IncomingContext,
  { actorId, batch, keep }: BatchUndo,
): Promise<MessageResult<BatchUndone>> {
  const { incoming } = context.store;
  const messages = await incoming.listBatch(batch);
  const met = new Set(messages.map(({ id }) => id));
  const known = await incoming.findBatch(batch);
  const changed = await incoming.findMany((known?.messages ?? []).filter((id) => !met.has(id)));
  const all = [...messages, ...changed];
  if (all.length === 0) return refuse('already-done');
  const own = (await ownMailboxes(context, actorId)).map(({ mailbox }) => mailbox.id);
  if (!all.every(({ mailboxId }) => own.includes(mailboxId))) return refuse('not-allowed');
  const at = context.clock.now();
  const { zone } = context.municipality().calendar;
  const doneAt = known?.at ?? messages.find((message) => message.undo?.at !== undefined)?.undo?.at;
  const mailboxes = messages.map(({ mailboxId }) => mailboxId);
  const retractions = await retractionsOfHandling(context, mailboxes, { doneAt, at });
  const { moved, left } = await moveMany(context, {
    messages,
    keep,
    move: (message) => undo(message, { at, actorId, since: undoableSince(at, zone) }),
    also: (undone) => ({
      openings: retractions(undone),
      batchesUndone: [batch],
      log: manyEntries(
        undone,
        { what: 'message.undone', count: undone.length, ...(doneAt && { doneAt }) },
        { at, actorId },
      ),
    }),
  });
  const since = changed.map((message) => ({ message, refusal: 'changed-since' as const }));
  const stays = [...left, ...since];
  return accept({ count: moved.length, left: shownLeft(context, stays, own.length === 1), stays });
}

interface UndoMany {
  readonly actorId: PersonId;
  readonly noticeId: NoticeId;
  readonly batch: string;
  readonly at: ListPlace;
}

/** From "inkorg", the list at 15:00 or "lista": answers with the list as it is now. */
export async function undoMany(
  context: IncomingContext,
  action: UndoMany,
): Promise<MessageResult<MessageCards>> {
  const { actorId, batch, noticeId, at } = action;
  const list = await pressedList(context, action, ['inbox', 'messageList']);
  if (!list.ok) return list;
  const undone = await undoBatch(context, { actorId, batch, keep: noticeId });
  if (!undone.ok && undone.refusal !== 'already-done') return undone;
  return list.value.draw({ ...at, ...(undone.ok ? outcomeOf(undone.value) : undone) });
}

const outcomeOf = ({ count, left }: BatchUndone): ManyOutcome => ({
  done: count === 0 ? undefined : { count, choice: 'undone' },
  left,
});
