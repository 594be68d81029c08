// Many messages in one go: minor, kept in order, and back again (F3, E4).

import { may } from '../../domain/authorization';
import type { CardFacts } from '../../domain/card-facts';
import type { IncomingId, NoticeId, PersonId } from '../../domain/ids';
import type { IncomingMessage } from '../../domain/messages/incoming';
import type { MessageEvent } from '../../domain/messages/message-log';
import { register, undo } from '../../domain/messages/registration-moves';
import type { Notice } from '../../domain/notice';
import type { Result } from '../../domain/refusal';
import { accept, refuse } from '../../domain/refusal';
import type { FlowContext } from '../flow-context';
import type { InboxPicture } from './inbox-card';
import { inboxOfNotice } from './inbox-card';
import { ownMailboxes } from './own-mailboxes';

export interface ManyAction {
  readonly actorId: PersonId;
  readonly noticeId: NoticeId;
  /** `marked`: all that their headers or folder mark, in the mailboxes that the card shows. */
  readonly messages: readonly IncomingId[] | 'marked';
  readonly choice: 'minor' | 'keptInOrder';
  readonly at: ListPlace;
}

/** The page and the mailbox that the list showed when the button was pressed. */
type ListPlace = Pick<InboxPicture, 'page' | 'mailboxId'>;

/** More than these in one go are not taken; the rest stays on the list. */
const mostAtOnce = 200;

/** The card says how many were set, and offers to take it back. */
export async function registerMany(context: FlowContext, action: ManyAction): Promise<Result<CardFacts>> {
  const notice = await context.store.findNotice(action.noticeId);
  if (notice?.content.kind !== 'inbox') return refuse('not-found');
  if (notice.receiverId !== action.actorId) return refuse('not-allowed');
  const chosen = await chosenMessages(context, action);
  if (chosen === undefined) return refuse('not-allowed');
  if (chosen.length === 0) return fresh(context, notice, { ...action.at, refusal: 'nothing-chosen' });
  const batch = context.newId();
  const by = { at: context.clock.now(), actorId: action.actorId };
  const move = { registration: { kind: action.choice }, pattern: undefined, batch } as const;
  const count = await saveEach(context, { messages: chosen, keep: notice.id }, (message) =>
    register(message, move, by),
  );
  await note(context, action.actorId, { what: 'message.registeredMany', choice: action.choice, count });
  return fresh(context, notice, { ...action.at, done: { count, choice: action.choice, batch } });
}

/** Undefined when one of them is in somebody else's mailbox. */
async function chosenMessages(
  context: FlowContext,
  { actorId, messages: asked, at }: ManyAction,
): Promise<readonly IncomingMessage[] | undefined> {
  const own = (await ownMailboxes(context, actorId)).filter(({ parts }) =>
    may('message.registerMany', parts),
  );
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  if (asked === 'marked') {
    const inShown = mailboxes.filter((id) => at.mailboxId === undefined || id === at.mailboxId);
    const filter = { mailboxes: inShown, onlyMarked: true };
    return context.store.incoming.list(filter, { from: 0, most: mostAtOnce });
  }
  const found = await context.store.incoming.findMany(asked.slice(0, mostAtOnce));
  return found.every((message) => mailboxes.includes(message.mailboxId)) ? found : undefined;
}

/** Each by itself: one that somebody else has just changed is tried again, and never stops the others. */
async function saveEach(
  context: FlowContext,
  { messages, keep }: { readonly messages: readonly IncomingMessage[]; readonly keep: NoticeId },
  move: (message: IncomingMessage) => Result<IncomingMessage>,
): Promise<number> {
  const moved = messages.flatMap((message) => {
    const result = move(message);
    return result.ok ? [{ expectedVersion: message.version, message: result.value }] : [];
  });
  if ((await context.store.save({ incoming: moved, keepCards: [keep] })) === 'saved') return moved.length;
  let count = 0;
  for (const incoming of moved) {
    const saved = await context.store.save({ incoming: [incoming], keepCards: [keep] });
    if (saved === 'saved') count += 1;
  }
  return count;
}

export interface UndoMany {
  readonly actorId: PersonId;
  readonly noticeId: NoticeId;
  readonly batch: string;
  readonly at: ListPlace;
}

/** Takes back what was set in one go, as far as nobody has changed it since. */
export async function undoMany(context: FlowContext, action: UndoMany): Promise<Result<CardFacts>> {
  const notice = await context.store.findNotice(action.noticeId);
  if (notice?.content.kind !== 'inbox') return refuse('not-found');
  if (notice.receiverId !== action.actorId) return refuse('not-allowed');
  const messages = await context.store.incoming.listBatch(action.batch);
  const own = (await ownMailboxes(context, action.actorId)).map(({ mailbox }) => mailbox.id);
  if (!messages.every((message) => own.includes(message.mailboxId))) return refuse('not-allowed');
  if (messages.length === 0) return fresh(context, notice, { ...action.at, refusal: 'already-done' });
  const by = { at: context.clock.now(), actorId: action.actorId };
  const count = await saveEach(context, { messages, keep: notice.id }, (message) => undo(message, by));
  await note(context, action.actorId, { what: 'message.undone', count });
  return fresh(context, notice, { ...action.at, done: { count, choice: 'undone', batch: action.batch } });
}

async function note(context: FlowContext, actorId: PersonId, event: MessageEvent): Promise<void> {
  const at = context.clock.now();
  await context.store.save({ log: [{ at, actorId, mailboxId: undefined, date: undefined, event }] });
  context.wakeOutbox();
}

async function fresh(
  context: FlowContext,
  notice: Notice,
  more: Partial<InboxPicture>,
): Promise<Result<CardFacts>> {
  const card = await inboxOfNotice(context, notice, more);
  return card ? accept(card) : refuse('not-allowed');
}
