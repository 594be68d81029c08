// "lista": what came in to a mailbox in a period, as a card and as files, with or without subject and sender (F3).

import type { MessageEvent } from '../domain/message-log';
import type { MessageCards } from '../domain/message-cards';
import { isMessageNotice } from '../domain/message-notices';
import type { ListRow, ManyOutcome, MessageListCard } from '../domain/message-cards';
import type { MailboxId, NoticeId, PersonId } from '../../core/ids';
import type { IncomingMessage } from '../domain/incoming';
import type { FileFormat, ListColumn } from '../domain/list-columns';
import type { DutyMailbox } from '../../core/municipality';
import { findMailbox } from '../../core/municipality';
import type { Notice } from '../../core/notice';
import type { LocalDate } from '../../core/time';
import { plusDays, startOfDay } from '../../core/time';
import type { ListAsked, ListForm } from '../domain/pages';
import type { IncomingContext } from '../context';
import { readerOf, readLiveWords } from './inbox-card';
import { nameOfMailbox, ownMailboxes } from './own-mailboxes';
import { undoableBatch } from './undoable-batch';

export interface ListSpan {
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
}

/** As many rows as a card holds; the files have them all. */
const mostRows = 20;

export interface ListPicture extends ListSpan, ManyOutcome {
  readonly noticeId: NoticeId;
  readonly readerId: PersonId;
  readonly mailboxId: MailboxId;
}

async function listCard(
  context: IncomingContext,
  picture: ListPicture,
): Promise<MessageListCard | undefined> {
  const parts = await ownMailboxes(context, picture.readerId);
  const own = parts.map(({ mailbox }) => mailbox);
  const mailbox = own.find(({ id }) => id === picture.mailboxId);
  if (mailbox === undefined) return undefined;
  const { noticeId, readerId, from, lastDay } = picture;
  const filter = filterOf(context, { mailboxId: mailbox.id, from, lastDay });
  const [total, messages] = await Promise.all([
    context.store.incoming.count(filter),
    context.store.incoming.list(filter, { from: 0, most: mostRows }),
  ]);
  const words = await readLiveWords(context, messages, readerOf(readerId, parts));
  const link = (form: ListForm) =>
    context.pages?.list({ mailboxId: mailbox.id, from, lastDay, form }, readerId) ?? '';
  return {
    ...{ card: 'messageList', noticeId, from, lastDay, total },
    now: context.clock.now(),
    isReplaced: false,
    mailbox: nameOfMailbox(mailbox),
    mailboxes: own.map(nameOfMailbox),
    rows: messages.map((message) => rowOf(message, words(message))),
    undo: await undoableBatch(context, readerId, { own: own.map(({ id }) => id), shown: [mailbox.id] }),
    ...{ done: picture.done, left: picture.left ?? [], refusal: picture.refusal },
    links: context.pages && { csv: link('csv'), xlsx: link('xlsx'), choose: link('choose') },
  };
}

const rowOf = ({ arrivedAt, registration, answer }: IncomingMessage, words: ListRow['words']): ListRow => ({
  arrivedAt,
  words,
  registration,
  answer: answer.state,
});

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
  outcome: ManyOutcome = {},
): Promise<MessageCards | undefined> {
  if (!isMessageNotice(notice.content, 'messageList')) return undefined;
  const { mailboxId, from, lastDay } = notice.content;
  const live = await context.store.incoming.findLiveCard(notice.receiverId, 'list');
  const picture = { noticeId: notice.id, readerId: notice.receiverId, mailboxId, from, lastDay, ...outcome };
  const isReplaced = live !== undefined && live.noticeId !== notice.id;
  const card = isReplaced ? undefined : await listCard(context, picture);
  if (card) return card;
  const mailbox = findMailbox(context.municipality(), mailboxId);
  return {
    ...{ card: 'messageList', noticeId: notice.id, from, lastDay, isReplaced: true, isNotYours: !isReplaced },
    now: context.clock.now(),
    mailbox: mailbox ? nameOfMailbox(mailbox) : { id: mailboxId, name: mailboxId, address: '' },
    ...{ mailboxes: [], rows: [], total: 0, links: undefined },
  };
}

/** A longer list is refused: half of one would pass for the whole. */
export const mostExported = 5_000;
const wordsAtOnce = 20;

export interface ListOrder extends ListAsked {
  readonly format: FileFormat;
  /** What is not among them is not even read. */
  readonly columns: readonly ListColumn[];
}

/** Every row of the list for a file. `too many`: the span has to be shorter. Undefined: not the reader's mailbox. */
export async function exportList(
  context: IncomingContext,
  order: ListOrder,
  readerId: PersonId,
): Promise<readonly ListRow[] | 'too many' | undefined> {
  if ((await ownMailbox(context, order.mailboxId, readerId)) === undefined) return undefined;
  const messages = await context.store.incoming.list(filterOf(context, order), {
    from: 0,
    most: mostExported + 1,
  });
  if (messages.length > mostExported) return 'too many';
  const isWordless = !order.columns.includes('from') && !order.columns.includes('subject');
  const reader = readerOf(readerId, await ownMailboxes(context, readerId));
  const rows: ListRow[] = [];
  for (let at = 0; at < messages.length; at += wordsAtOnce) {
    const chunk = messages.slice(at, at + wordsAtOnce);
    const words = isWordless ? undefined : await readLiveWords(context, chunk, reader);
    rows.push(...chunk.map((message) => rowOf(message, words?.(message) ?? { kind: 'hidden' })));
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
