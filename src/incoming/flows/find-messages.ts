// Every message can be found again, open or closed, and opened from any list: by number, days, standing, who answers,
// mailbox and, read live where it may be shown, sender and subject (F3).

import type { Saying } from '../../chat/domain/saying';
import { foldAccents, plainWords } from '../../core/plain-words';
import type { IncomingId, MailboxId, NoticeId, PersonId } from '../../core/ids';
import { plusDays, startOfDay, type LocalDate } from '../../core/time';
import { dateToday } from '../../core/context';
import { accept, refuse } from '../../core/refusal';
import type { IncomingContext } from '../context';
import type { IncomingMessage } from '../domain/incoming';
import type { MessageCards } from '../domain/message-cards';
import { isMessageNotice } from '../domain/message-notices';
import type { MessageResult } from '../domain/message-refusal';
import type { Standing } from '../domain/standing';
import { readerOf, readLiveWords, type WordsReader } from './inbox-card';
import { listOf } from './list-of-notice';
import { lookFirst } from './look-first';
import { openMessage } from './open-message';
import { ownMailboxes } from './own-mailboxes';
import { deliverNow, sayAtOnce } from './say-at-once';

export interface Query {
  readonly mailboxId?: MailboxId | undefined;
  readonly number?: string | undefined;
  readonly standing?: Standing | undefined;
  readonly responderId?: PersonId | undefined;
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  /** Of sender or subject: looked for, and kept nowhere. */
  readonly words?: readonly string[] | undefined;
}

/** So many are found at most, the latest. */
const mostFound = 200;
/** So many of the latest are read for words: five batches. */
const mostRead = 100;
const readAtOnce = 20;

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
  await lookFirst(
    context,
    own.map(({ mailbox }) => mailbox),
  );
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  const { number, standing, responderId, words = [] } = query;
  const filter = { mailboxes, withClosed: true, isLatestFirst: true, span: spanOf(context, query) };
  const most = words.length === 0 ? mostFound : mostRead;
  const messages = await context.store.incoming.list(
    { ...filter, number, standing, responderId },
    { from: 0, most },
  );
  const found =
    words.length === 0
      ? messages
      : await withWords(context, messages, { words, reader: readerOf(readerId, all) });
  const today = dateToday(context);
  await sayAtOnce(context, {
    receiverId: readerId,
    content: {
      ...{ kind: 'messageList', mailboxId: first.mailbox.id, from: query.from ?? today },
      ...{ lastDay: query.until ?? today, found: found.map(({ id }) => id) },
      ...(words.length > 0 && messages.length === mostRead && { isCut: true }),
    },
    live: { kind: 'list', mailboxes: all.map(({ mailbox }) => mailbox.id) },
  });
  return accept(undefined);
}

/** The latest of the reader's mailboxes, or of one, whose sender or subject has the words; `isCut`: older ones were not read. */
export async function findByWords(
  context: IncomingContext,
  readerId: PersonId,
  { mailboxId, text }: { readonly mailboxId: MailboxId | undefined; readonly text: string },
): Promise<MessageResult<{ readonly messages: readonly IncomingMessage[]; readonly isCut: boolean }>> {
  const all = await ownMailboxes(context, readerId);
  const own = all.filter(({ mailbox }) => mailboxId === undefined || mailbox.id === mailboxId);
  if (own.length === 0) return refuse('not-allowed');
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  const filter = { mailboxes, withClosed: true, isPlain: true, isLatestFirst: true };
  const latest = await context.store.incoming.list(filter, { from: 0, most: mostRead });
  const by = { words: wordsIn(text), reader: readerOf(readerId, all) };
  const messages = by.words.length === 0 ? [] : await withWords(context, latest, by);
  return accept({ messages, isCut: latest.length === mostRead });
}

function spanOf(context: IncomingContext, { from, until }: Query) {
  if (from === undefined && until === undefined) return undefined;
  const { zone } = context.municipality().calendar;
  const first = from ?? until ?? dateToday(context);
  return { from: startOfDay(first, zone), to: startOfDay(plusDays(until ?? first, 1), zone) };
}

/** Those with all of the words, else those with any. */
async function withWords(
  context: IncomingContext,
  messages: readonly IncomingMessage[],
  { words, reader }: { readonly words: readonly string[]; readonly reader: WordsReader },
): Promise<readonly IncomingMessage[]> {
  const met: { readonly message: IncomingMessage; readonly count: number }[] = [];
  for (let at = 0; at < messages.length; at += readAtOnce) {
    const chunk = messages.slice(at, at + readAtOnce);
    const shown = await readLiveWords(context, chunk, reader);
    for (const message of chunk) {
      const reading = shown(message);
      const text = reading.kind === 'read' ? folded(`${reading.from ?? ''} ${reading.subject}`) : '';
      met.push({ message, count: words.filter((word) => text.includes(stemOf(word))).length });
    }
  }
  const best = met.filter(({ count }) => count === words.length);
  return (best.length > 0 ? best : met.filter(({ count }) => count > 0)).map(({ message }) => message);
}

const folded = (text: string): string => foldAccents(plainWords(text));

/** Endings differ: "lekplatsen" is about a "lekplats". */
const stemOf = (word: string): string => (word.length > 6 ? word.slice(0, -2) : word);

/** What a request to find something names beside what it is about. */
const sayings = new Set(
  folded(
    `jag vi ni du man det den en ett och i på av om från angående rörande till för med hos in ut är blev har hade fått
    får var vart finns ligger tog hitta leta letar efter upp sök söker fram ta ser kan kom kommer kommit nog nåt något
    någon mejl mejlet mail mailet brev brevet meddelande meddelandet handlingen handling skrivelsen skrivelse ärendet
    registrerat registrerad diariefört diarieförd besvarat besvarad klart inkommen svar svarat vad hände vem fick svarar
    på vilket vilken nummer diarienummer dnr som inte men där här också the a an is was has been have email mail letter
    message about from where find look for search did we anyone answered registered arrived me my please s`,
  ).split(/\s+/),
);

const numberForm = /\b\p{L}{1,8}\s?\d{4}[-/:]\d+\b|\b\d{4}[-/:]\d{1,6}\b/u;

/** What somebody wrote, as what to look for. */
export function queryOf({ text, from, until, mailbox }: Saying): Query {
  const number = numberForm.exec(text)?.[0];
  const days = { from, until, mailboxId: mailbox };
  if (number !== undefined) return { ...days, number };
  return { ...days, words: wordsIn(text).filter((word) => word.length > 2 && !sayings.has(word)) };
}

export const wordsIn = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

export interface FoundAction {
  readonly actorId: PersonId;
  readonly noticeId: NoticeId;
  /** To be opened as a card of its own; else a page of the list, or a new one. */
  readonly open: IncomingId | undefined;
  readonly page: number | undefined;
  readonly query: Query;
}

/** A button of a list: opens one message, turns the page, or looks for others. */
export async function findFromList(
  context: IncomingContext,
  { actorId, noticeId, open, page, query }: FoundAction,
): Promise<MessageResult<MessageCards>> {
  const notice = await context.store.findNotice(noticeId);
  if (!isMessageNotice(notice?.content, 'inbox', 'messageList', 'overdue', 'responderAway'))
    return refuse('not-found');
  if (notice.receiverId !== actorId) return refuse('not-allowed');
  if (open !== undefined) {
    if (!(await openMessage(context, open, actorId))) return refuse('not-allowed');
    await deliverNow(context);
    const card = await listOf(context, notice, { page, done: { count: 1, choice: 'opened' } });
    return card ? accept(card) : refuse('not-allowed');
  }
  if (page === undefined) {
    const said = await findMessages(context, actorId, query);
    if (!said.ok) return said;
  }
  const card = await listOf(context, notice, { page });
  return card ? accept(card) : refuse('not-allowed');
}
