// "inkorg", turning its pages, opening a message of it, and at 15:00 what is left (F3).

import type { MessageCards } from '../../domain/shown/message-cards';
import { type MessageNotice } from '../../domain/shown/message-notices';
import { newNotice } from '../../../core/new-notice';
import { noticeId, type IncomingId, type MailboxId, type NoticeId, type PersonId } from '../../../core/ids';
import type { Tick } from '../../domain/shown/list-cards';
import type { MessageResult } from '../../domain/shown/message-refusal';
import { accept, refuse } from '../../../core/refusal';
import { dateOf } from '../../../core/time';
import type { LiveCard } from '../../store/incoming-store';
import type { NewNotice } from '../../../core/notice';
import type { IncomingContext } from '../../context';
import { whoIsThere } from '../../../roster/flows/who-is-there';
import { showBatch } from './find-messages';
import { pressedList } from './list-of-notice';
import { lookFirst } from './look-first';
import { shownLeft } from '../many/move-many';
import { openMessage } from '../message/open-message';
import { hasOwnAnswers, showOwnAnswers } from './own-answers';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import { deliverNow, sayAtOnce } from './say-at-once';

interface Ticking {
  readonly isJunkTicked?: true;
  readonly ticked?: readonly IncomingId[];
}

/** Says the list to somebody who has a mailbox to look into, of the one that they named, else what they are to answer. */
export async function showInbox(
  context: IncomingContext,
  readerId: PersonId,
  { named, ...more }: Ticking & { readonly named?: MailboxId | undefined } = {},
): Promise<MessageResult<undefined>> {
  const own = await ownMailboxes(context, readerId);
  if (own.length === 0) {
    if (!(await hasOwnAnswers(context, readerId))) return refuse('not-allowed');
    await showOwnAnswers(context, readerId);
    return accept(undefined);
  }
  await lookFirst(context, own);
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  const mailboxId = mailboxes.find((id) => id === named);
  const content = { kind: 'inbox', mailboxId, page: 1, isReminder: false, ...more } as const;
  await sayAtOnce(context, { receiverId: readerId, content, live: { kind: 'inbox', mailboxes } });
  return accept(undefined);
}

interface InboxTurn {
  readonly actorId: PersonId;
  readonly noticeId: NoticeId;
  readonly mailboxId: MailboxId | undefined;
  readonly page: number;
  /** Ticked rows, of other pages too. */
  readonly ticked: readonly Tick[];
  /** They are to be opened as cards of their own. */
  readonly isOpening: boolean;
  /** What was done in one go is to be shown, each with its undo. */
  readonly batch?: string | undefined;
}

/** As many cards as may be asked for in one go. */
const mostOpened = 3;

/** Another page or mailbox on the same card; or the ticked messages as cards of their own. */
export async function turnInbox(
  context: IncomingContext,
  turn: InboxTurn,
): Promise<MessageResult<MessageCards>> {
  const list = await pressedList(context, turn, ['inbox', 'overdue', 'proposals']);
  if (!list.ok) return list;
  const { draw } = list.value;
  const { page, mailboxId, ticked, isOpening, batch } = turn;
  if (batch !== undefined) {
    const shown = await showBatch(context, turn.actorId, batch);
    const refusal = shown.ok ? undefined : shown.refusal;
    return draw({ page, mailboxId, ticked, refusal });
  }
  const rest = isOpening ? ticked.slice(mostOpened) : ticked;
  let opened = 0;
  for (const { id } of isOpening ? ticked.slice(0, mostOpened) : [])
    if (await openMessage(context, id, { readerId: turn.actorId })) opened += 1;
  if (isOpening) await deliverNow(context);
  const done = opened === 0 ? undefined : ({ count: opened, choice: 'opened' } as const);
  const left = isOpening ? await leftShut(context, { actorId: turn.actorId, rest }) : [];
  return draw({ page, mailboxId, done, left, ticked: rest });
}

/** Ticked beyond the most: they are named, and stay ticked. */
async function leftShut(
  context: IncomingContext,
  { rest, actorId }: Pick<InboxTurn, 'actorId'> & { readonly rest: readonly Tick[] },
) {
  const own = (await ownMailboxes(context, actorId)).map(({ mailbox }) => mailbox.id);
  const shut = await context.store.incoming.findMany(rest.map(({ id }) => id));
  const left = shut
    .filter(({ mailboxId }) => own.includes(mailboxId))
    .map((message) => ({ message, refusal: 'three-at-most' as const }));
  return shownLeft(context, left, own.length === 1);
}

/**
 * At 15:00: who has the mailbox gets the list of what is left, of a function each who is there, one card for all their
 * mailboxes; while they are away for some hours who is there does, and where nobody is, the manager.
 */
export async function tellInbox(context: IncomingContext): Promise<void> {
  const now = context.clock.now();
  const municipality = context.municipality();
  const date = dateOf(now, municipality.calendar.zone);
  const open = await context.store.incoming.countOpen();
  const mailboxes = municipality.mailboxes.filter(({ id }) => open.has(id));
  const there = await whoIsThere(
    context,
    mailboxes.map(({ id }) => id),
  );
  const told = new Map<PersonId, MailboxId[]>();
  for (const mailbox of mailboxes)
    for (const id of there.of(mailbox).people) told.set(id, [...(told.get(id) ?? []), mailbox.id]);
  const notices: NewNotice<MessageNotice>[] = [];
  const liveCards: LiveCard[] = [];
  for (const [personId, theirs] of told) {
    const id = noticeId(context.newId());
    const content = { kind: 'inbox', mailboxId: undefined, page: 1, isReminder: true } as const;
    notices.push(newNotice(context, { id, key: `inbox/${date}/${personId}`, receiverId: personId, content }));
    liveCards.push({ personId, kind: 'inbox', noticeId: id, mailboxes: theirs });
  }
  await context.store.save({ notices, liveCards });
  context.wakeOutbox();
}
