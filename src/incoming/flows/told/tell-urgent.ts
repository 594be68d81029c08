// A request for public documents or an appeal is told to the person on duty at once in office hours (F3).

import { noticeId, type PersonId } from '../../../core/ids';
import { findMailbox } from '../../../core/municipality';
import { newNotice } from '../../../core/new-notice';
import type { NewNotice } from '../../../core/notice';
import type { Instant } from '../../../core/time';
import { whoIsThere } from '../../../roster/flows/who-is-there';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import { isMessageNotice, messageKey, type MessageNotice } from '../../domain/shown/message-notices';
import type { LiveCard } from '../../store/incoming-store';
import { isUntouched } from '../../domain/arrival/tracks';
import { messageNotice } from '../message/message-change';

/** As many cards in one go; more are the list, in which they stand first. */
const mostCards = 3;

/** Every quarter of an hour: also whoever has the mailbox from then on, while nobody has begun with it. */
export async function tellUrgent(context: IncomingContext): Promise<void> {
  const messages = await context.store.incoming.listUrgent();
  const told = new Map<PersonId, Told[]>();
  for (const message of messages)
    for (const notice of await urgentNotices(context, message))
      if (!(await isTold(context, message, notice)))
        told.set(notice.receiverId, [...(told.get(notice.receiverId) ?? []), { message, notice }]);
  if (told.size === 0) return;
  const each = [...told].map(([receiverId, theirs]) =>
    theirs.length > mostCards
      ? listOf(context, receiverId, theirs)
      : { notices: theirs.map(({ notice }) => notice), liveCards: [] },
  );
  const notices = each.flatMap((one) => one.notices);
  await context.store.save({ notices, liveCards: each.flatMap(({ liveCards }) => liveCards) });
  context.wakeOutbox();
}

interface Told {
  readonly message: IncomingMessage;
  readonly notice: NewNotice<MessageNotice>;
}

const listKey = (receiverId: PersonId): string => `inbox/urgent/${receiverId}/`;

/** By a card of its own, or on a list. */
async function isTold(
  context: IncomingContext,
  message: IncomingMessage,
  { receiverId }: NewNotice<MessageNotice>,
): Promise<boolean> {
  const { outbox } = context.store;
  const cards = await outbox.listOfMatter(receiverId, messageKey(message.id, 'urgent/'));
  return cards.length > 0 || (await toldOnListAt(context, message, receiverId)) !== undefined;
}

/** When the list was made that told them of it. */
export async function toldOnListAt(
  { store }: IncomingContext,
  { id, arrivedAt }: IncomingMessage,
  receiverId: PersonId,
): Promise<Instant | undefined> {
  const lists = await store.outbox.listOfMatter(receiverId, listKey(receiverId));
  for (const list of lists.filter(({ createdAt }) => createdAt >= arrivedAt)) {
    const content = (await store.findNotice(list.id))?.content;
    if (isMessageNotice(content, 'inbox') && content.tells?.includes(id) === true) return list.createdAt;
  }
  return undefined;
}

/** Whoever has the mailbox from noon on gets all that waits on one card. */
function listOf(context: IncomingContext, receiverId: PersonId, theirs: readonly Told[]) {
  const id = noticeId(context.newId());
  const mailboxes = [...new Set(theirs.map(({ message }) => message.mailboxId))];
  const [only, another] = mailboxes;
  const mailboxId = another === undefined ? only : undefined;
  const tells = theirs.map(({ message }) => message.id);
  const content = { kind: 'inbox', mailboxId, page: 1, isReminder: true, tells } as const;
  const key = `${listKey(receiverId)}${context.clock.now()}`;
  const notice: NewNotice<MessageNotice> = newNotice(context, { id, key, receiverId, content });
  const live: LiveCard = { personId: receiverId, kind: 'inbox', noticeId: id, mailboxes };
  return { notices: [notice], liveCards: [live] };
}

/** Said once to each who has it; out of office hours the next run tells who has it then. */
export async function urgentNotices(
  context: IncomingContext,
  message: IncomingMessage,
): Promise<readonly NewNotice<MessageNotice>[]> {
  if (!isUntouched(message)) return [];
  const receivers = await onDuty(context, message);
  const notices = receivers.map((receiverId) =>
    messageNotice(context, message, { receiverId, role: 'registrar', step: 'urgent' }),
  );
  return notices.filter(({ notBefore }) => notBefore <= context.clock.now());
}

/** Who has the mailbox and is there at this hour, else the next who is; nobody is: who would decide about it. */
async function onDuty(context: IncomingContext, { mailboxId }: IncomingMessage) {
  const mailbox = findMailbox(context.municipality(), mailboxId);
  if (mailbox === undefined) return [];
  const there = await whoIsThere(context, [mailboxId]);
  return there.of(mailbox).people;
}
