// Many messages in one go: minor, or kept in order (F3, E4).

import { isMessageNotice } from '../domain/message-notices';
import { may } from '../../core/authorization';
import type { MessageCards } from '../domain/message-cards';
import type { IncomingId, NoticeId, PersonId } from '../../core/ids';
import type { ManyChoice } from '../domain/batch';
import type { IncomingMessage } from '../domain/incoming';
import { registerOneOfMany } from '../domain/registration-moves';
import type { Notice } from '../../core/notice';
import type { MessageResult } from '../domain/message-refusal';
import { accept, refuse } from '../../core/refusal';
import type { Instant } from '../../core/time';
import type { Change, IncomingContext } from '../context';
import { inboxOfNotice, type InboxPicture, type ListPlace } from './inbox-card';
import { openingsOfHandling } from './handled-evidence';
import { manyEntries, moveMany, shownLeft } from './move-many';
import { ofMailbox } from './message-scene';
import { ownMailboxes } from './own-mailboxes';

export interface ManyAction {
  readonly actorId: PersonId;
  readonly noticeId: NoticeId;
  /** `marked`: all that their headers or folder mark, in the mailboxes that the card shows. */
  readonly messages: readonly IncomingId[] | 'marked';
  readonly choice: ManyChoice;
  readonly at: ListPlace;
}

/** More than these in one go are not taken; the rest stays on the list. */
const mostAtOnce = 200;

/** The card says how many were set and which could not be, and offers to take it back. */
export async function registerMany(
  context: IncomingContext,
  action: ManyAction,
): Promise<MessageResult<MessageCards>> {
  const { actorId, choice, at } = action;
  const notice = await context.store.findNotice(action.noticeId);
  if (!isMessageNotice(notice?.content, 'inbox')) return refuse('not-found');
  if (notice.receiverId !== actorId) return refuse('not-allowed');
  const chosen = await chosenMessages(context, action);
  if (chosen === undefined) return refuse('not-allowed');
  if (chosen.messages.length === 0) return fresh(context, notice, { ...at, refusal: 'nothing-chosen' });
  const batch = context.newId();
  const by = { at: context.clock.now(), actorId };
  const move = { registration: { kind: choice }, pattern: undefined, batch } as const;
  const mailboxes = chosen.messages.map(({ mailboxId }) => mailboxId);
  const openings = await openingsOfHandling(context, { mailboxes, ...by });
  const { moved, left } = await moveMany(context, {
    messages: chosen.messages,
    keep: notice.id,
    move: (message) => registerOneOfMany(message, move, by),
    also: (set) => ({
      ...batchOf({ ...by, choice, batch }, set),
      openings: openings(set),
    }),
  });
  return fresh(context, notice, {
    ...at,
    done: moved.length === 0 ? undefined : { count: moved.length, choice },
    left: shownLeft(context, left, chosen.isOneMailbox),
  });
}

type Deciding = Pick<ManyAction, 'actorId' | 'choice'> & { readonly at: Instant; readonly batch: string };

function batchOf({ at, actorId, choice, batch }: Deciding, set: readonly IncomingMessage[]): Change {
  const event = { what: 'message.registeredMany' as const, choice, count: set.length };
  return {
    batches: [{ id: batch, byId: actorId, at, choice, messages: set.map(({ id }) => id) }],
    log: manyEntries(set, event, { at, actorId }),
  };
}

interface Chosen {
  readonly messages: readonly IncomingMessage[];
  readonly isOneMailbox: boolean;
}

/** Undefined when one of them is in somebody else's mailbox. */
async function chosenMessages(
  context: IncomingContext,
  { actorId, messages: asked, at }: ManyAction,
): Promise<Chosen | undefined> {
  const own = (await ownMailboxes(context, actorId)).filter(({ parts }) => may(ofMailbox, parts));
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  const isOneMailbox = mailboxes.length === 1;
  if (asked === 'marked') {
    const inShown = mailboxes.filter((id) => at.mailboxId === undefined || id === at.mailboxId);
    const filter = { mailboxes: inShown, onlyMarked: true };
    const messages = await context.store.incoming.list(filter, { from: 0, most: mostAtOnce });
    return { messages, isOneMailbox };
  }
  const messages = await context.store.incoming.findMany(asked.slice(0, mostAtOnce));
  return messages.every((message) => mailboxes.includes(message.mailboxId))
    ? { messages, isOneMailbox }
    : undefined;
}

async function fresh(
  context: IncomingContext,
  notice: Notice,
  more: Partial<InboxPicture>,
): Promise<MessageResult<MessageCards>> {
  const card = await inboxOfNotice(context, notice, more);
  return card ? accept(card) : refuse('not-allowed');
}
