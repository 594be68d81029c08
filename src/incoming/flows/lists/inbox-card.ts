// The registrar's inbox: what has no registration yet or no end of its answer, longest waiting first (F3, K1).

import { isMessageNotice } from '../../domain/shown/message-notices';
import type {
  CategoryCounts,
  InboxCard,
  InboxRow,
  ManyOutcome,
  ShownWords,
  Tick,
} from '../../domain/shown/list-cards';
import type { MailboxId, NoticeId, PersonId } from '../../../core/ids';
import { isClosed, markedAs, type IncomingMessage } from '../../domain/incoming';
import { isUnanswered, kindOf } from '../../domain/arrival/tracks';
import { undoableSince } from '../../domain/undoing/batch';
import { mayUndoOwn } from '../../domain/undoing/undo';
import type { DutyMailbox } from '../../../core/municipality';
import type { Notice } from '../../../core/notice';
import { compare, type Instant } from '../../../core/time';
import type { WordsReading } from '../../graph/mail-desk';
import type { IncomingContext } from '../../context';
import { lateBefore, waitingOf } from '../../domain/standing';
import { nameIn } from '../../../people/flows/load-staff';
import { liveMillis, seesSender, senderOf } from '../message/message-scene';
import { junkOf, stillOpen } from './open-junk';
import { isReplaced, keepShown } from './keep-shown';
import { nameOfMailbox, ownMailboxes, type OwnMailbox } from '../../../roster/flows/own-mailboxes';
import { answererIn, staffOf } from '../message/not-there';
import { answersAs } from '../message/responders';
import { undoableBatch } from '../many/undoable-batch';

/** As many as one batch of live reads holds. */
const inboxPageSize = 20;
/** So many ticks of other pages follow: what a card holds, and what is read beside its rows. */
const mostElsewhere = 40;

export interface InboxPicture extends ManyOutcome {
  readonly noticeId: NoticeId;
  readonly readerId: PersonId;
  readonly mailboxId: MailboxId | undefined;
  readonly page: number;
  readonly isReminder: boolean;
}

/** The page and the mailbox that the list showed when a button was pressed, and what stays ticked. */
export type ListPlace = Pick<InboxPicture, 'page' | 'mailboxId' | 'ticked'>;

/** Undefined for somebody who has no mailbox to look into. */
export async function inboxCard(
  context: IncomingContext,
  picture: InboxPicture,
): Promise<InboxCard | undefined> {
  const parts = await ownMailboxes(context, picture.readerId);
  const own = parts.map(({ mailbox }) => mailbox);
  if (own.length === 0) return undefined;
  const chosen = own.filter(({ id }) => picture.mailboxId === undefined || id === picture.mailboxId);
  const mailboxes = (chosen.length === 0 ? own : chosen).map(({ id }) => id);
  const ownIds = own.map(({ id }) => id);
  await keepShown(context, { ...picture, kind: 'inbox' }, ownIds);
  const { incoming } = context.store;
  const now = context.clock.now();
  const late = lateBefore(now, context.municipality().calendar);
  const counts = await countAll(context, mailboxes, late);
  const { total } = counts;
  const pages = Math.max(1, Math.ceil(total / inboxPageSize));
  const page = Math.min(Math.max(picture.page, 1), pages);
  const slice = { from: (page - 1) * inboxPageSize, most: inboxPageSize };
  const messages = await incoming.list({ mailboxes, lateBefore: late }, slice);
  const { elsewhere, unticked } = await tickedElsewhere(context, picture.ticked ?? [], { messages, ownIds });
  const reader = await readerOf(context, picture.readerId, parts);
  const rows = await rowsOf(context, [...messages, ...elsewhere], { own, reader, picture });
  return {
    card: 'inbox',
    noticeId: picture.noticeId,
    now,
    isReminder: picture.isReminder,
    isReplaced: false,
    mailboxes: own.map(nameOfMailbox),
    shownMailbox: chosen.length === 0 ? undefined : picture.mailboxId,
    rows: rows.slice(0, messages.length),
    elsewhere: rows.slice(messages.length),
    ...{ unticked, ticked: picture.ticked ?? [] },
    ...{ page, pages, ...counts },
    undo: await undoableBatch(context, picture.readerId, { own: ownIds, shown: mailboxes }),
    pageUrl: context.pages?.work(undefined, picture.readerId),
    ...{ done: picture.done, left: picture.left ?? [], refusal: picture.refusal },
  };
}

async function countAll(context: IncomingContext, mailboxes: readonly MailboxId[], late: Instant) {
  const { incoming } = context.store;
  const [standing, marked, categories, urgent, [oldest]] = await Promise.all([
    incoming.countStanding(mailboxes, late),
    incoming.count({ mailboxes, onlyMarked: true }),
    countCategories(context, mailboxes),
    countUrgent(context, mailboxes),
    incoming.list({ mailboxes, isPlain: true }, { from: 0, most: 1 }),
  ]);
  const total = standing.gone + standing.late + standing.open + standing.registered;
  return { standing, marked, categories, urgent, total, oldestAt: oldest?.arrivedAt };
}

interface Page {
  readonly messages: readonly IncomingMessage[];
  readonly ownIds: readonly MailboxId[];
}

/** What is done meanwhile is ticked no more. */
async function tickedElsewhere(
  { store }: IncomingContext,
  ticked: readonly Tick[],
  { messages, ownIds }: Page,
) {
  const here = new Set(messages.map(({ id }) => id));
  const others = [...new Set(ticked.map(({ id }) => id))].filter((id) => !here.has(id));
  const found = others.length === 0 ? [] : await store.incoming.findMany(others);
  const open = found
    .filter((message) => ownIds.includes(message.mailboxId) && !isClosed(message))
    .toSorted((a, b) => compare(a.arrivedAt, b.arrivedAt));
  const elsewhere = open.slice(0, mostElsewhere);
  return { elsewhere, unticked: open.length - elsewhere.length };
}

/** Of those that can be registered in one go, or by a number. */
export async function countCategories(
  { store: { incoming }, municipality }: IncomingContext,
  mailboxes: readonly MailboxId[],
): Promise<CategoryCounts | undefined> {
  if (municipality().categories === undefined) return undefined;
  const [minor, registered, keptInOrder] = await Promise.all(
    (['minor', 'registered', 'keptInOrder'] as const).map((category) =>
      incoming.count({ mailboxes, category }),
    ),
  );
  return { minor: minor ?? 0, registered: registered ?? 0, keptInOrder: keptInOrder ?? 0 };
}

async function countUrgent({ store }: IncomingContext, mailboxes: readonly MailboxId[]) {
  const urgent = (await store.incoming.listUrgent()).filter(isUnanswered);
  const own = urgent.filter(({ mailboxId }) => mailboxes.includes(mailboxId));
  const appeals = own.filter((message) => kindOf(message) === 'appeal').length;
  return { requests: own.length - appeals, appeals };
}

interface RowsReader {
  readonly own: readonly DutyMailbox[];
  readonly reader: WordsReader;
  readonly picture: Pick<InboxPicture, 'readerId'>;
}

async function rowsOf(
  context: IncomingContext,
  messages: readonly IncomingMessage[],
  { own, reader, picture: { readerId } }: RowsReader,
): Promise<readonly InboxRow[]> {
  const boxOf = new Map(own.map((mailbox) => [mailbox.id, mailbox]));
  const words = await readLiveWords(context, messages, reader);
  const ids = messages.flatMap(({ answer, taken }) => [answer.responderId, taken?.byId]);
  const now = context.clock.now();
  const staff = await staffOf(context, ids);
  const { calendar } = context.municipality();
  const late = lateBefore(now, calendar);
  const since = undoableSince(now, calendar.zone);
  return messages.map((message) => ({
    ...{ id: message.id, version: message.version, canUndo: mayUndoOwn(message, readerId, since) },
    mailbox: boxOf.get(message.mailboxId)?.name ?? message.mailboxId,
    arrivedAt: message.arrivedAt,
    words: words(message),
    mark: message.mark,
    isInternal: message.isInternal,
    isRequest: message.isRequest,
    isAppeal: message.appeal !== undefined,
    registration: message.registration.kind,
    category: markedAs(message)?.kind,
    ...answererIn(context, staff, message),
    ...waitingOf(message, { late, calendar }),
    taken: nameIn(staff, message.taken?.byId),
  }));
}

/** Whose eyes it is for: who asks for public documents is shown to registrar and responder alone. */
export interface WordsReader {
  readonly registers: ReadonlySet<MailboxId>;
  readonly answersAs: ReadonlySet<PersonId>;
}

export const readerOf = async (
  context: IncomingContext,
  id: PersonId,
  parts: readonly OwnMailbox[],
): Promise<WordsReader> => ({
  registers: new Set(parts.flatMap((own) => (own.parts.includes('roster') ? [own.mailbox.id] : []))),
  answersAs: await answersAs(context, id),
});

/** The same as on its card. */
export const seesSenderOf = (
  { registers, answersAs: ids }: WordsReader,
  message: IncomingMessage,
): boolean => {
  const { responderId } = message.answer;
  return seesSender(message, [
    ...(registers.has(message.mailboxId) ? ['roster' as const] : []),
    ...(responderId !== undefined && ids.has(responderId) ? ['responder' as const] : []),
  ]);
};

/** Subject and sender of those that may be shown, in one batch and two seconds; kept nowhere. */
export async function readLiveWords(
  context: IncomingContext,
  messages: readonly IncomingMessage[],
  reader: WordsReader,
): Promise<(message: IncomingMessage) => ShownWords> {
  const boxes = new Map(context.municipality().mailboxes.map((mailbox) => [mailbox.id, mailbox]));
  const isShown = ({ mailboxId, secrecy }: IncomingMessage) =>
    secrecy === undefined && boxes.get(mailboxId)?.secrecy === 'normal';
  const places = messages
    .filter(isShown)
    .map(({ mailboxId, messageId: id }) => ({ address: boxes.get(mailboxId)?.address ?? '', id }));
  const until = context.clock.realMillis() + liveMillis;
  const readings =
    places.length === 0 ? new Map<string, WordsReading>() : await context.mailDesk.readWords(places, until);
  return (message) => {
    if (message.secrecy) return { kind: 'secret' };
    if (!isShown(message)) return { kind: 'hidden' };
    const reading = readings.get(message.messageId);
    if (reading?.kind !== 'read') return { kind: reading?.kind ?? 'late' };
    const isSeen = seesSenderOf(reader, message);
    const from = isSeen ? senderOf(message, reading.words) : undefined;
    return { kind: 'read', subject: reading.words.subject, from };
  };
}

/** The card of a notice; empty when a newer list has taken its place, or its reader has no mailbox any more. */
export async function inboxOfNotice(
  context: IncomingContext,
  notice: Notice,
  more: Partial<InboxPicture> = {},
): Promise<InboxCard | undefined> {
  if (!isMessageNotice(notice.content, 'inbox')) return undefined;
  const { mailboxId, page, isReminder, isJunkTicked, ticked: latest = [] } = notice.content;
  const readerId = notice.receiverId;
  const wanted = { readerId, named: mailboxId, until: notice.createdAt };
  const junk = isJunkTicked === true ? await junkOf(context, wanted) : [];
  const ticked = [...junk, ...(await stillOpen(context, latest))];
  const picture = { noticeId: notice.id, readerId, mailboxId, page, isReminder, ticked, ...more };
  const isOld = await isReplaced(context, { ...picture, kind: 'inbox' });
  const card = isOld ? undefined : await inboxCard(context, picture);
  if (card) return card;
  return {
    card: 'inbox',
    noticeId: notice.id,
    now: context.clock.now(),
    isReminder,
    isReplaced: true,
    isNotYours: !isOld,
    mailboxes: [],
    shownMailbox: undefined,
    rows: [],
    ...{ page: 1, pages: 1, total: 0, oldestAt: undefined, marked: 0 },
    standing: { gone: 0, late: 0, open: 0, registered: 0 },
  };
}
