// The messages of somebody's mailboxes for the work page: filtered, sorted, a part at a time; subject and sender are asked
// for apart, for the rows in sight (F3, K1).

import type { Calendar } from '../../../core/calendar';
import type { IncomingId, MailboxId, PersonId } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import { accept, refuse } from '../../../core/refusal';
import type { Instant, LocalDate } from '../../../core/time';
import { nameIn, type Staff } from '../../../people/flows/load-staff';
import type { IncomingContext } from '../../context';
import { undoableSince } from '../../domain/undoing/batch';
import { isInDiaryQueue, markedAs, type IncomingMessage } from '../../domain/incoming';
import type { ShownWords } from '../../domain/shown/list-cards';
import type { MessageResult } from '../../domain/shown/message-refusal';
import { numberIn } from '../../domain/record/offered-number';
import type { MessageRow, MessagesPage } from '../../domain/shown/page-row';
import type { Answerer } from '../../domain/answering/not-there';
import { decideBy, isUndecidedLong } from '../../domain/answering/assignment-times';
import { isGone, lateBefore, registerBy, waitingOf, type Standing } from '../../domain/standing';
import { mayUndoOwn } from '../../domain/undoing/undo';
import type { IncomingFilter, Slice } from '../../store/incoming-store';
import { findByWords, spanOf, type PageSearch } from './find-messages';
import { countCategories, readerOf, readLiveWords } from './inbox-card';
import { lookFirst } from './look-first';
import { isHidden } from '../message/message-scene';
import { answererIn, staffOf } from '../message/not-there';
import { openedBy } from '../message/open-together';
import { isLateNow, overdueFilter } from './overdue-filter';
import { sameConversation, keptLetters } from './same-number';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';

/** What of the open ones a line of "I dag" counts: gone from the mailbox, late, or in time still. */
type OpenPart = NonNullable<IncomingFilter['openPart']>['is'];

interface PageQuery {
  readonly mailboxId?: MailboxId | undefined;
  /** `unfinished`: not closed; `overdue`: of those what is late; `decision`: what is proposed and waits for a yes. */
  readonly show: Standing | 'unfinished' | 'overdue' | 'decision' | 'all' | OpenPart;
  readonly kind?: IncomingFilter['kind'];
  readonly number?: string | undefined;
  readonly responderId?: PersonId | undefined;
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  readonly sort: 'urgent' | 'latest' | 'oldest' | 'due';
  readonly slice: Slice;
}

/** Refuses somebody who has no mailbox to look into. */
export async function listForPage(
  context: IncomingContext,
  readerId: PersonId,
  query: PageQuery,
): Promise<MessageResult<MessagesPage>> {
  const all = await ownMailboxes(context, readerId);
  const own = all.map(({ mailbox }) => mailbox);
  const shown = all.filter(({ mailbox: { id } }) => query.mailboxId === undefined || id === query.mailboxId);
  if (shown.length === 0) return refuse('not-allowed');
  // What comes meanwhile is told to the page, which asks again.
  if (query.slice.from === 0) void lookFirst(context, shown);
  const now = context.clock.now();
  const late = lateBefore(now, context.municipality().calendar);
  const mailboxes = shown.map(({ mailbox }) => mailbox.id);
  const { overdue: isLate, lateDecisions } = await overdueFilter(context);
  const filter = {
    mailboxes,
    ...filterOf(context, query),
    ...(query.show === 'overdue' && { overdue: isLate }),
    ...(isOpenPart(query.show) && { openPart: { is: query.show, lateBefore: late } }),
  };
  const { incoming } = context.store;
  const [total, messages, standing, overdue, proposed, categories] = await Promise.all([
    incoming.count(filter),
    incoming.list(
      {
        ...{ ...filter, ...orders[query.sort] },
        ...(query.sort === 'urgent' && { lateBefore: late, overdueFirst: isLate }),
        ...(query.sort === 'due' && { lateDecisions }),
      },
      query.slice,
    ),
    incoming.countStanding(mailboxes, late),
    incoming.count({ mailboxes, overdue: isLate }),
    incoming.count({ mailboxes, answer: 'proposed' }),
    countCategories(context, mailboxes),
  ]);
  const rows = await pageRows(context, messages, { own, readerId });
  const counts = { ...standing, overdue, proposed };
  return accept({ now, total, from: query.slice.from, rows, standing: counts, categories });
}

const isOpenPart = (show: PageQuery['show']): show is OpenPart =>
  show === 'gone' || show === 'late' || show === 'fresh';

const orders = {
  urgent: {},
  latest: { isPlain: true, isLatestFirst: true },
  oldest: { isPlain: true },
  due: { isDueFirst: true },
} as const satisfies Readonly<Record<PageQuery['sort'], Partial<IncomingFilter>>>;

function filterOf(context: IncomingContext, query: PageQuery): Omit<IncomingFilter, 'mailboxes'> {
  const { show, kind, number, responderId } = query;
  return {
    kind,
    number,
    responderId,
    span: spanOf(context, query),
    withClosed: show === 'all' || show === 'closed',
    standing: show === 'open' || show === 'waiting' || show === 'closed' ? show : undefined,
    answer: show === 'decision' ? 'proposed' : undefined,
  };
}

/** Of the reader's mailboxes alone. */
async function pageRows(
  context: IncomingContext,
  messages: readonly IncomingMessage[],
  { own, readerId }: { readonly own: readonly DutyMailbox[]; readonly readerId: PersonId },
): Promise<readonly MessageRow[]> {
  const now = context.clock.now();
  const municipality = context.municipality();
  const boxes = new Map(own.map((mailbox) => [mailbox.id, mailbox]));
  const ids = messages.flatMap(({ answer, taken }) => [answer.responderId, taken?.byId]);
  const staff = await staffOf(context, ids);
  const around: Around = {
    readerId,
    staff,
    answererOf: (message) => answererIn(context, staff, message),
    openBy: await openedBy(
      context,
      messages.map(({ id }) => id),
      readerId,
    ),
    late: lateBefore(now, municipality.calendar),
    calendar: municipality.calendar,
    approveWithinHours: municipality.assignments.approveWithinHours,
    now,
    since: undoableSince(now, municipality.calendar.zone),
  };
  return messages.flatMap((message) => {
    const mailbox = boxes.get(message.mailboxId);
    return mailbox ? [rowOf(message, mailbox, around)] : [];
  });
}

interface Around {
  readonly readerId: PersonId;
  readonly staff: Staff;
  readonly answererOf: (message: IncomingMessage) => Answerer;
  readonly openBy: ReadonlyMap<IncomingId, readonly string[]>;
  readonly late: Instant;
  readonly calendar: Calendar;
  readonly since: Instant;
  readonly now: Instant;
  readonly approveWithinHours: number;
}

function rowOf(message: IncomingMessage, mailbox: DutyMailbox, around: Around): MessageRow {
  const { answer, registration, taken } = message;
  const { staff, since, late, calendar, readerId, openBy } = around;
  const takenBy = nameIn(staff, taken?.byId);
  return {
    id: message.id,
    version: message.version,
    mailboxId: mailbox.id,
    arrivedAt: message.arrivedAt,
    mark: message.mark,
    category: markedAs(message)?.kind,
    isInternal: message.isInternal,
    isRequest: message.isRequest,
    isAppeal: message.appeal !== undefined,
    isSecret: message.secrecy !== undefined,
    isHidden: isHidden({ mailbox, message }),
    registration: registration.kind,
    number: registration.kind === 'registered' ? registration.number : undefined,
    passedTo: registration.kind === 'passedOn' ? registration.to : undefined,
    isPassedHere: message.origin !== undefined,
    answer: answer.state,
    ...around.answererOf(message),
    ...waitingOf(message, { late, calendar }),
    isOverdue: isLateNow(message, around),
    registerBy: registration.kind === 'open' ? registerBy(message.arrivedAt, calendar) : undefined,
    decideBy: isUndecidedLong(message, around) ? decideBy(answer.since, around) : undefined,
    handedOver: message.appeal?.handedOver?.to,
    goneAt: isGone(message) ? message.goneAt : undefined,
    isInDiary: isInDiaryQueue(message),
    canUndo: mayUndoOwn(message, readerId, since),
    taken: taken && takenBy ? { name: takenBy, isReader: taken.byId === readerId } : undefined,
    openBy: openBy.get(message.id) ?? [],
  };
}

/** As many as one batch of live reads holds. */
export const mostInSight = 20;

interface WordsOfRow {
  readonly id: IncomingId;
  readonly words: ShownWords;
  /** A registration number that the subject holds, or its conversation: offered, and saved only when a person takes it. */
  readonly offered: string | undefined;
  /** It is that of another message in its conversation. */
  readonly isOfConversation?: true;
}

/** Subject and sender of the rows in sight, read live and kept nowhere; of what is not the reader's nothing. */
export async function readWordsInSight(
  context: IncomingContext,
  readerId: PersonId,
  ids: readonly IncomingId[],
): Promise<readonly WordsOfRow[]> {
  const all = await ownMailboxes(context, readerId);
  const own = new Map(all.map(({ mailbox }) => [mailbox.id, mailbox]));
  const found = await context.store.incoming.findMany(ids.slice(0, mostInSight));
  const byId = new Map(found.map((message) => [message.id, message]));
  const messages = ids.flatMap((id) => byId.get(id) ?? []).filter(({ mailboxId }) => own.has(mailboxId));
  const words = await readLiveWords(context, messages, await readerOf(context, readerId, all));
  const lettersIn = keptLetters(context);
  return Promise.all(
    messages.map(async (message) => {
      const shown = words(message);
      const subject = shown.kind === 'read' ? shown.subject : '';
      const pattern = own.get(message.mailboxId)?.registrationPattern;
      const first = numberIn(subject, pattern);
      const offered = first && (pattern ? first : numberIn(subject, pattern, await lettersIn(message)));
      if (offered !== undefined || message.registration.kind !== 'open')
        return { id: message.id, words: shown, offered };
      const other = await sameConversation(context, message);
      return {
        ...{ id: message.id, words: shown, offered: other?.number },
        ...(other && { isOfConversation: true as const }),
      };
    }),
  );
}

interface PageFound extends Pick<PageSearch, 'isCut' | 'isAny'> {
  readonly rows: readonly MessageRow[];
  readonly late: readonly string[];
  readonly refused: readonly string[];
  readonly hidden: readonly string[];
}

interface PageLooked {
  readonly mailboxId: MailboxId | undefined;
  readonly text: string;
  /** Found before: a number that was changed since is not looked for in vain. */
  readonly kept: readonly IncomingId[];
}

/** What was looked for by words, latest first, and where it could not be looked for. */
export async function searchForPage(
  context: IncomingContext,
  readerId: PersonId,
  asked: PageLooked,
): Promise<MessageResult<PageFound>> {
  const found = await findByWords(context, readerId, asked);
  if (!found.ok) return found;
  const own = (await ownMailboxes(context, readerId)).map(({ mailbox }) => mailbox);
  const { messages, isCut, isAny, missed, hidden } = found.value;
  const kept = await context.store.incoming.findMany(
    asked.kept.filter((id) => !messages.some((message) => message.id === id)),
  );
  const all = [...messages, ...kept].toSorted((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : -1));
  const missing = (isRefused: boolean) =>
    missed.filter((one) => one.isRefused === isRefused).map(({ mailbox }) => mailbox.name);
  return accept({
    rows: await pageRows(context, kept.length > 0 ? all : messages, { own, readerId }),
    ...{ isCut, isAny, late: missing(false), refused: missing(true), hidden: hidden.map(({ name }) => name) },
  });
}

/** One row as it is now; undefined where it is in no mailbox of the reader's. */
export async function findRow(
  context: IncomingContext,
  readerId: PersonId,
  id: IncomingId,
): Promise<MessageRow | undefined> {
  const message = await context.store.incoming.find(id);
  const own = (await ownMailboxes(context, readerId)).map(({ mailbox }) => mailbox);
  return message && (await pageRows(context, [message], { own, readerId }))[0];
}
