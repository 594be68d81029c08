// Every message can be found again, open or closed, and opened from any list: by number, days, standing, who answers,
// mailbox and, read live where it may be shown, sender and subject (F3).

import type { IncomingId, MailboxId, NoticeId, PersonId } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import { plusDays, startOfDay } from '../../../core/time';
import { dateToday } from '../../../core/context';
import { accept, refuse } from '../../../core/refusal';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import type { MessageCards } from '../../domain/shown/message-cards';
import { type Wished } from '../../domain/shown/message-notices';
import type { MessageResult } from '../../domain/shown/message-refusal';
import { termsOf } from '../../domain/search-terms';
import { readerOf, type WordsReader } from './inbox-card';
import { overdueFilter } from './overdue-filter';
import type { Query } from '../orders/message-query';
import { namedSo, plainlyMeant } from '../orders/described';
import { pressedList } from './list-of-notice';
import { lookFirst } from './look-first';
import { openMessage } from '../message/open-message';
import { namedAmong } from '../../../people/flows/find-people';
import { functionHolder } from '../../../roster/domain/roster';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import { deliverNow, sayAtOnce } from './say-at-once';
import { searchWords, type WordsFound } from './search-words';

/** So many are found at most, the latest. */
export const mostFound = 200;

/** A list of its own with what was found: ids are kept for it, never the words. */
export async function findMessages(
  context: IncomingContext,
  readerId: PersonId,
  query: Query,
): Promise<MessageResult<undefined>> {
  const all = await ownMailboxes(context, readerId);
  const own = all.filter(({ mailbox }) => query.mailboxId === undefined || mailbox.id === query.mailboxId);
  const [first] = own;
  if (first === undefined) return refuse('not-allowed');
  await lookFirst(context, own);
  const reader = await readerOf(context, readerId, all);
  const by = await foundBy(context, { query, own, reader });
  const isNone = by.messages.length === 0 && query.said !== undefined;
  const meant = isNone ? await plainlyMeant(context, query.said, { readerId, own }) : undefined;
  const span = spanOf(context, query);
  const then = meant?.messages.filter(({ arrivedAt: at }) => !span || (at >= span.from && at < span.to));
  const found = then ?? by.messages;
  const isCut = by.isCut || meant?.isCut === true;
  const mailboxes = all.map(({ mailbox }) => mailbox.id);
  await sayFound(context, { readerId, found, query, mailboxId: first.mailbox.id, mailboxes, isCut });
  return accept(undefined);
}

/** A list of what the reader did in one go and nobody has changed since: each of them is undone in its row. */
export async function showBatch(
  context: IncomingContext,
  readerId: PersonId,
  batch: string,
): Promise<MessageResult<undefined>> {
  const { incoming } = context.store;
  const known = await incoming.findBatch(batch);
  if (known === undefined) return refuse('already-done');
  if (known.byId !== readerId) return refuse('not-allowed');
  const mailboxes = (await ownMailboxes(context, readerId)).map(({ mailbox }) => mailbox.id);
  const found = (await incoming.listBatch(batch)).filter(({ mailboxId }) => mailboxes.includes(mailboxId));
  const [first] = found;
  if (first === undefined) return refuse('already-done');
  await sayFound(context, {
    readerId,
    found,
    query: {},
    mailboxId: first.mailboxId,
    mailboxes,
    isCut: false,
  });
  return accept(undefined);
}

interface Found {
  readonly readerId: PersonId;
  readonly found: readonly IncomingMessage[];
  readonly query: Query;
  readonly mailboxId: MailboxId;
  /** All of the reader's. */
  readonly mailboxes: readonly MailboxId[];
  readonly isCut: boolean;
  readonly isStanding?: boolean;
  readonly wished?: Wished | undefined;
}

export async function sayFound(
  context: IncomingContext,
  { readerId, found, query, ...of }: Found,
): Promise<void> {
  const today = dateToday(context);
  await sayAtOnce(context, {
    receiverId: readerId,
    content: {
      kind: 'messageList',
      mailboxId: of.mailboxId,
      from: query.from ?? today,
      lastDay: query.until ?? today,
      found: found.map(({ id }) => id),
      ...(query.isOfDays && { isOfDays: true }),
      ...(of.isCut && { isCut: true }),
      ...(of.isStanding === true && { isStanding: true }),
      ...(of.wished && { wished: of.wished }),
    },
    live: { kind: 'list', mailboxes: of.mailboxes },
  });
}

interface Looking {
  readonly query: Query;
  readonly own: Awaited<ReturnType<typeof ownMailboxes>>;
  readonly reader: WordsReader;
}

/** Latest first. Where words are looked for, in what may be read alone: of a strict mailbox nothing is. */
async function foundBy(
  context: IncomingContext,
  { query, own, reader }: Looking,
): Promise<Pick<WordsFound, 'messages' | 'isCut'>> {
  const { number, standing, kind, responderId, words = [], names = [] } = query;
  const mailboxes = own.map(({ mailbox }) => mailbox);
  const filter = { number, standing, kind, responderId, span: spanOf(context, query) };
  if (words.length > 0) {
    const readable = mailboxes.filter(({ secrecy }) => secrecy === 'normal');
    const found = await searchWords(context, { terms: words, mailboxes: readable, reader, filter });
    const messages = await namedSo(context, found.messages.slice(0, mostFound), { names, reader });
    return { messages, isCut: found.isCut || found.missed.length > 0 };
  }
  if (kind === 'urgent') return { messages: await urgentIn(context, mailboxes), isCut: false };
  const messages = await context.store.incoming.list(
    {
      ...{ mailboxes: mailboxes.map(({ id }) => id), ...filter },
      ...{ withClosed: kind === undefined || standing === 'closed', isPlain: true, isLatestFirst: true },
    },
    { from: 0, most: mostFound },
  );
  // "Fick du meddelandet om kvitton diariefört, KS 2026/721?": nothing has that number yet.
  if (messages.length === 0 && query.beside !== undefined && query.beside.length > 0)
    return foundBy(context, {
      query: { ...query, number: undefined, words: query.beside, beside: [] },
      own,
      reader,
    });
  // "Hitta 1041" may be of its subject.
  if (messages.length === 0 && number !== undefined && /^\d+$/.test(number))
    return foundBy(context, {
      query: { ...query, number: undefined, words: query.ifNone ?? termsOf(number) },
      own,
      reader,
    });
  return { messages, isCut: false };
}

/** Requests and appeals that are open, and all that is late. */
async function urgentIn(context: IncomingContext, mailboxes: readonly DutyMailbox[]) {
  const of = { mailboxes: mailboxes.map(({ id }) => id), isPlain: true, isLatestFirst: true };
  const slice = { from: 0, most: mostFound };
  const { overdue } = await overdueFilter(context);
  const [urgent, late] = await Promise.all([
    context.store.incoming.list({ ...of, kind: 'urgent' }, slice),
    context.store.incoming.list({ ...of, overdue }, slice),
  ]);
  return [...new Map([...urgent, ...late].map((message) => [message.id, message])).values()];
}

export interface PageSearch extends WordsFound {
  /** Neither subject nor sender of what lies there is shown, so no words are looked for. */
  readonly hidden: readonly DutyMailbox[];
}

/** In the reader's mailboxes, or in one of them. */
export async function findByWords(
  context: IncomingContext,
  readerId: PersonId,
  { mailboxId, text }: { readonly mailboxId: MailboxId | undefined; readonly text: string },
): Promise<MessageResult<PageSearch>> {
  const all = await ownMailboxes(context, readerId);
  const own = all.filter(({ mailbox }) => mailboxId === undefined || mailbox.id === mailboxId);
  if (own.length === 0) return refuse('not-allowed');
  const mailboxes = own.map(({ mailbox }) => mailbox);
  const hidden = mailboxes.filter(({ secrecy }) => secrecy !== 'normal');
  const terms = termsOf(text);
  const readable = mailboxes.filter(({ secrecy }) => secrecy === 'normal');
  const byKnown = knownFor(context, mailboxes, text);
  if (terms.length === 0 || readable.length === 0) {
    const none = { messages: [], isCut: false, isAny: false, missed: [] };
    return accept({ ...withKnown(none, await byKnown), hidden });
  }
  const reader = await readerOf(context, readerId, all);
  const wanted = { terms, mailboxes: readable, reader, filter: {} };
  const [found, known] = await Promise.all([searchWords(context, wanted), byKnown]);
  return accept({ ...withKnown(found, known), hidden });
}

/** What is written may be a registration number, which the bot knows itself. */
async function numberedLike({ store }: IncomingContext, mailboxes: readonly DutyMailbox[], text: string) {
  const number = text.trim();
  if (!/\d/.test(number) || number.length > 60) return [];
  const ids = mailboxes.map(({ id }) => id);
  const filter = { mailboxes: ids, number, withClosed: true, isPlain: true, isLatestFirst: true };
  return store.incoming.list(filter, { from: 0, most: mostFound });
}

/** As many people of one name are looked for. */
const mostNamed = 5;

/** Or the name of whoever answers, in whatever of these mailboxes: that is shown of what is strict too. */
async function answeredBy(
  { store, municipality }: IncomingContext,
  mailboxes: readonly DutyMailbox[],
  text: string,
): Promise<readonly IncomingMessage[]> {
  const functions = municipality().functions.map(({ id, name }) => ({ id: functionHolder(id), name }));
  const named = [...namedAmong(await store.people.list(), text), ...namedAmong(functions, text)];
  const ids = mailboxes.map(({ id }) => id);
  const filter = { mailboxes: ids, withClosed: true, isPlain: true, isLatestFirst: true };
  const found = await Promise.all(
    named
      .slice(0, mostNamed)
      .map(({ id: responderId }) =>
        store.incoming.list({ ...filter, responderId }, { from: 0, most: mostFound }),
      ),
  );
  return found.flat().toSorted((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : -1));
}

const knownFor = async (...asked: Parameters<typeof numberedLike>): Promise<readonly IncomingMessage[]> => {
  const [numbered, answered] = await Promise.all([numberedLike(...asked), answeredBy(...asked)]);
  return [...numbered, ...answered];
};

/** What the bot knows itself comes first. */
function withKnown(found: WordsFound, known: readonly IncomingMessage[]): WordsFound {
  if (known.length === 0) return found;
  const first = new Map(known.map((message) => [message.id, message]));
  const others = found.isAny ? [] : found.messages.filter(({ id }) => !first.has(id));
  return { ...found, isAny: false, messages: [...first.values(), ...others] };
}

/** To the end of the last day; of one where only one is told, and undefined where none is. */
export function spanOf(context: IncomingContext, { from, until }: Pick<Query, 'from' | 'until'>) {
  if (from === undefined && until === undefined) return undefined;
  const { zone } = context.municipality().calendar;
  const first = from ?? until ?? dateToday(context);
  return { from: startOfDay(first, zone), to: startOfDay(plusDays(until ?? first, 1), zone) };
}

interface FoundAction {
  readonly actorId: PersonId;
  readonly noticeId: NoticeId;
  /** To be opened as a card of its own; else a page of the list, or a new one. */
  readonly open: IncomingId | undefined;
  readonly page: number | undefined;
  readonly query: Query;
}

/** On which messages stand with a button that opens them. */
const lists = ['inbox', 'messageList', 'overdue', 'responderAway', 'ownAnswers'] as const;

/** A button of a list: opens one message, turns the page, or looks for others. */
export async function findFromList(
  context: IncomingContext,
  { actorId, noticeId, open, page, query }: FoundAction,
): Promise<MessageResult<MessageCards>> {
  const list = await pressedList(context, { actorId, noticeId }, lists);
  if (!list.ok) return list;
  const { content, draw } = list.value;
  if (open !== undefined) {
    const as = content.kind === 'ownAnswers' ? 'responder' : undefined;
    const wished = content.kind === 'messageList' ? content.wished : undefined;
    if (!(await openMessage(context, open, { readerId: actorId, as, wished }))) return refuse('not-allowed');
    await deliverNow(context);
    return draw({ page, done: { count: 1, choice: 'opened' } });
  }
  if (page === undefined) {
    const said = await findMessages(context, actorId, query);
    if (!said.ok) return said;
  }
  return draw({ page });
}
