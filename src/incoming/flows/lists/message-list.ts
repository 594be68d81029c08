// "lista": what came in to a mailbox in a period, as a card and as files, with or without subject and sender (F3).

import type { MessageEvent } from '../../domain/shown/message-log';
import type { MessageCards } from '../../domain/shown/message-cards';
import { isMessageNotice } from '../../domain/shown/message-notices';
import type { ListRow, ManyOutcome, MessageListCard } from '../../domain/shown/list-cards';
import type { IncomingId, MailboxId, NoticeId, PersonId } from '../../../core/ids';
import { undoableSince } from '../../domain/undoing/batch';
import { isEnded, type IncomingMessage } from '../../domain/incoming';
import { mayUndo, namedStep } from '../../domain/undoing/undo';
import { lateBefore, waitingOf } from '../../domain/standing';
import type { FileFormat, ListColumn } from '../../domain/shown/list-columns';
import { findMailbox, type DutyMailbox } from '../../../core/municipality';
import type { Notice } from '../../../core/notice';
import { compare, plusDays, startOfDay, type LocalDate } from '../../../core/time';
import type { ListAsked, ListForm } from '../../domain/pages';
import type { IncomingContext } from '../../context';
import { answererIn, staffOf } from '../message/not-there';
import { readerOf, readLiveWords, type WordsReader } from './inbox-card';
import { isReplaced } from './keep-shown';
import { nameIn } from '../../../people/flows/load-staff';
import { nameOfMailbox, ownMailboxes } from '../../../roster/flows/own-mailboxes';
import { undoableBatch } from '../many/undoable-batch';

interface ListSpan {
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
}

/** As many rows with their buttons as a card holds. */
const rowsOfPage = 12;

interface ListPicture extends ListSpan, ManyOutcome {
  readonly noticeId: NoticeId;
  readonly readerId: PersonId;
  readonly mailboxId: MailboxId;
  readonly found?: readonly IncomingId[] | undefined;
  readonly isCut?: boolean | undefined;
  readonly isStanding?: boolean | undefined;
  readonly isOfDays?: boolean | undefined;
  readonly page?: number | undefined;
}

async function listCard(
  context: IncomingContext,
  picture: ListPicture,
): Promise<MessageListCard | undefined> {
  const parts = await ownMailboxes(context, picture.readerId);
  const own = parts.map(({ mailbox }) => mailbox);
  const mailbox = own.find(({ id }) => id === picture.mailboxId);
  if (mailbox === undefined) return undefined;
  const { noticeId, readerId, from, lastDay, found } = picture;
  const names = new Map(own.map(({ id, name }) => [id, name]));
  const reader = await readerOf(context, readerId, parts);
  const paged = await pageOf(context, picture, { mailbox, names, reader });
  const link = (form: ListForm) =>
    context.pages?.list({ mailboxId: mailbox.id, from, lastDay, form }, readerId) ?? '';
  return {
    card: 'messageList',
    noticeId,
    from,
    lastDay,
    now: context.clock.now(),
    isReplaced: false,
    mailbox: nameOfMailbox(mailbox),
    mailboxes: own.map(nameOfMailbox),
    ...paged,
    found: found && (picture.isCut === true ? 'cut' : 'whole'),
    ...(picture.isStanding === true && { isStanding: true }),
    ...(picture.isOfDays === true && { isOfDays: true }),
    undo:
      found === undefined
        ? await undoableBatch(context, readerId, { own: own.map(({ id }) => id), shown: [mailbox.id] })
        : undefined,
    done: picture.done,
    left: picture.left ?? [],
    refusal: picture.refusal,
    links:
      found === undefined
        ? context.pages && { csv: link('csv'), xlsx: link('xlsx'), choose: link('choose') }
        : undefined,
  };
}

interface Listed {
  readonly mailbox: DutyMailbox;
  /** Of the reader's mailboxes: what lies in another is not shown. */
  readonly names: ReadonlyMap<MailboxId, string>;
  readonly reader: WordsReader;
}

async function pageOf(context: IncomingContext, picture: ListPicture, { mailbox, names, reader }: Listed) {
  const { incoming } = context.store;
  const { from, lastDay, found } = picture;
  const filter = filterOf(context, { mailboxId: mailbox.id, from, lastDay });
  const known = found && (await incoming.findMany(found)).filter(({ mailboxId }) => names.has(mailboxId));
  const total = known?.length ?? (await incoming.count(filter));
  const pages = Math.max(1, Math.ceil(total / rowsOfPage));
  const page = Math.min(Math.max(picture.page ?? 1, 1), pages);
  const slice = { from: (page - 1) * rowsOfPage, most: rowsOfPage };
  const messages = known
    ? known.toSorted((a, b) => compare(b.arrivedAt, a.arrivedAt)).slice(slice.from, slice.from + slice.most)
    : await incoming.list(filter, slice);
  const rows = await listRows(context, messages, { ...reader, id: picture.readerId });
  const isOfSeveral = known !== undefined && names.size > 1;
  return {
    total,
    page,
    pages,
    rows: rows.map((row, at) => ({
      ...row,
      mailbox: isOfSeveral ? names.get(messages[at]?.mailboxId ?? mailbox.id) : undefined,
    })),
  };
}

/** With who answers, and what is left to do. */
async function listRows(
  context: IncomingContext,
  messages: readonly IncomingMessage[],
  reader: WordsReader & { readonly id: PersonId },
): Promise<readonly ListRow[]> {
  const words = await readLiveWords(context, messages, reader);
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const staff = await staffOf(
    context,
    messages.flatMap(({ answer, taken }) => [answer.responderId, taken?.byId]),
  );
  const late = lateBefore(now, calendar);
  const since = undoableSince(now, calendar.zone);
  return messages.map((message) => ({
    ...exportRow(message, words(message)),
    id: message.id,
    version: message.version,
    ...answererIn(context, staff, message),
    taken: nameIn(staff, message.taken?.byId),
    isRequest: message.isRequest,
    ...waitingOf(message, { late, calendar }),
    canUndo: !isEnded(message) && mayUndo(message, { actorId: reader.id, hasMailbox: true, since }),
    undoes: namedStep(message, reader.id),
  }));
}

/** As a file has it. */
export type ExportRow = Pick<ListRow, 'arrivedAt' | 'words' | 'registration' | 'answer'>;

const exportRow = (
  { arrivedAt, registration, answer }: IncomingMessage,
  words: ListRow['words'],
): ExportRow => ({ arrivedAt, words, registration, answer: answer.state });

function filterOf(
  context: IncomingContext,
  { mailboxId, from, lastDay }: ListSpan & { readonly mailboxId: MailboxId },
) {
  const { zone } = context.municipality().calendar;
  const span = { from: startOfDay(from, zone), to: startOfDay(plusDays(lastDay, 1), zone) };
  return { mailboxes: [mailboxId], withClosed: true, span };
}

/** The card of a notice; empty when a newer list has taken its place, or the mailbox is not its reader's any more. */
export async function listOfNotice(
  context: IncomingContext,
  notice: Notice,
  outcome: ManyOutcome & Pick<ListPicture, 'page'> = {},
): Promise<MessageCards | undefined> {
  if (!isMessageNotice(notice.content, 'messageList')) return undefined;
  const { mailboxId, from, lastDay, found, ...said } = notice.content;
  const { id: noticeId, receiverId: readerId } = notice;
  const picture = { noticeId, readerId, mailboxId, from, lastDay, found, ...said, ...outcome };
  const isOld = await isReplaced(context, { noticeId, readerId, kind: 'list' });
  const card = isOld ? undefined : await listCard(context, picture);
  if (card) return card;
  const mailbox = findMailbox(context.municipality(), mailboxId);
  return {
    card: 'messageList',
    noticeId: notice.id,
    from,
    lastDay,
    isReplaced: true,
    isNotYours: !isOld,
    now: context.clock.now(),
    mailbox: mailbox ? nameOfMailbox(mailbox) : { id: mailboxId, name: mailboxId, address: '' },
    mailboxes: [],
    rows: [],
    total: 0,
    page: 1,
    pages: 1,
    links: undefined,
  };
}

/** A longer list is refused: half of one would pass for the whole. */
export const mostExported = 5_000;
const wordsAtOnce = 20;

interface ListOrder extends ListAsked {
  readonly format: FileFormat;
  /** What is not among them is not even read. */
  readonly columns: readonly ListColumn[];
}

/** Every row of the list for a file. `too many`: the span has to be shorter. Undefined: not the reader's mailbox. */
export async function exportList(
  context: IncomingContext,
  order: ListOrder,
  readerId: PersonId,
): Promise<readonly ExportRow[] | 'too many' | undefined> {
  if ((await ownMailbox(context, order.mailboxId, readerId)) === undefined) return undefined;
  const messages = await context.store.incoming.list(filterOf(context, order), {
    from: 0,
    most: mostExported + 1,
  });
  if (messages.length > mostExported) return 'too many';
  const isWordless = !order.columns.includes('from') && !order.columns.includes('subject');
  const reader = await readerOf(context, readerId, await ownMailboxes(context, readerId));
  const rows: ExportRow[] = [];
  for (let at = 0; at < messages.length; at += wordsAtOnce) {
    const chunk = messages.slice(at, at + wordsAtOnce);
    const words = isWordless ? undefined : await readLiveWords(context, chunk, reader);
    rows.push(...chunk.map((message) => exportRow(message, words?.(message) ?? { kind: 'hidden' })));
  }
  return rows;
}

/** Who exported what: said when the file has been made. */
export async function noteExport(
  context: IncomingContext,
  order: ListOrder,
  readerId: PersonId,
): Promise<void> {
  const { mailboxId, from, lastDay, format, columns } = order;
  const event: MessageEvent = {
    what: 'list.exported',
    mailboxOfList: mailboxId,
    from,
    lastDay,
    format,
    columns,
  };
  await context.store.save({
    log: [{ at: context.clock.now(), actorId: readerId, mailboxId, date: undefined, event }],
  });
}

/** The mailbox of a list, for an active person who may see it. */
export async function ownMailbox(
  context: IncomingContext,
  mailboxId: MailboxId,
  readerId: PersonId,
): Promise<DutyMailbox | undefined> {
  if ((await context.store.people.find(readerId))?.isActive !== true) return undefined;
  const own = await ownMailboxes(context, readerId);
  return own.find(({ mailbox }) => mailbox.id === mailboxId)?.mailbox;
}
