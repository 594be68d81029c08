// "I dag" on the work page, for who looks at it (F1–F4).

import { isWorkingDay, whyFree, type Calendar } from '../../../core/calendar';
import type { MailboxId, PersonId } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import { dateToday } from '../../../core/context';
import { dateOf, plusDays, type Instant, type LocalDate } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { namesWithManager } from '../../../absence/flows/away/list-away';
import { holderOf, namedNow, type DutyFacts } from '../../../duty/domain/decide-duty';
import { loadDutyBoard, type DutyBoard } from '../../../duty/flows/load-duty';
import { olderHandled } from '../../../duty/flows/older-handled';
import { pageOpening } from '../../../duty/flows/page-opening';
import { isUnanswered } from '../../../incoming/domain/arrival/tracks';
import { lateBefore, waitingOf } from '../../../incoming/domain/standing';
import {
  appointedStates,
  isAppointed,
  isClosed,
  type IncomingMessage,
} from '../../../incoming/domain/incoming';
import { nameOfMailbox, ownMailboxes } from '../../../roster/flows/own-mailboxes';
import { overdueFilter } from '../../../incoming/flows/lists/overdue-filter';
import { answersAs } from '../../../incoming/flows/message/responders';
import { isHeldBy } from '../../../roster/domain/roster';
import { gapDays } from '../../../roster/flows/gaps';
import { daysAhead } from '../../../roster/flows/look-ahead';
import { rosterGrid } from '../../../roster/flows/who-has';
import { countSwapsAsked } from '../../../roster/flows/show-weeks';
import type { DeskContext } from '../../context';
import { taskKinds, urgentKinds, type Task, type UrgentKind } from '../../domain/tasks';
import type { Today } from '../../domain/today';
import { askedLast } from './show-duty-days';
import { rowOf } from './show-overview';

/** The reader's own mailboxes, or all when the reader has none: who has each, and to whom the chat says it how it stands. */
export async function showToday(context: DeskContext, reader: Person): Promise<Today> {
  const readerId = reader.id;
  const now = context.clock.now();
  const municipality = context.municipality();
  const date = dateOf(now, municipality.calendar.zone);
  const parts = await ownMailboxes(context, readerId);
  const own = parts.map(({ mailbox }) => mailbox);
  const shown = own.length > 0 ? own : municipality.mailboxes;
  const told = new Set(own.length > 0 ? own : await toldOthers(context, reader));
  const board = await loadDutyBoard(context, { date, now, only: shown.map(({ id }) => id) });
  const open = own.flatMap(({ id }) => ((board.facts.get(id)?.day?.state ?? 'open') === 'open' ? [id] : []));
  const older = await olderHandled(context, open, date);
  const tasks = [
    ...(await mailTasks(context, parts, (id) => isTheirs(board, id, readerId))),
    ...openings(board, own, readerId),
    ...(await gapsOf(context, parts, board)),
    ...(await answersOf(context, readerId)),
    ...(await swapsOf(context, readerId, own)),
    ...mailOf(await namesWithManager(context, readerId)),
  ];
  return {
    now,
    date,
    isWorkingDay: isWorkingDay(municipality.calendar, date),
    free: whyFree(municipality.calendar, date),
    freeTomorrow: whyFree(municipality.calendar, plusDays(date, 1)),
    tasks: tasks.toSorted((a, b) => placeOf(a) - placeOf(b)),
    mailboxes: shown.flatMap((mailbox) => {
      const facts = board.facts.get(mailbox.id);
      if (facts === undefined) return [];
      const opening = own.includes(mailbox)
        ? pageOpening(context, board, { mailboxId: mailbox.id, readerId, olderHandled: older })
        : undefined;
      const { failingSince: since, goodAt: seenAt } = facts.look;
      const failing = since && { since, seenAt };
      const shownRow = { row: rowOf(board, mailbox, facts), isWhoHas: !told.has(mailbox) };
      return [{ id: mailbox.id, address: mailbox.address, ...shownRow, opening, failing }];
    }),
  };
}

/** Of all mailboxes admins read how they stand, of those they are asked about the last resort, and nobody else. */
async function toldOthers(context: DeskContext, reader: Person): Promise<readonly DutyMailbox[]> {
  const { admins, mailboxes } = context.municipality();
  if (admins.includes(reader.upn)) return mailboxes;
  const asked = await askedLast(context, reader);
  return mailboxes.filter(({ id }) => asked.includes(id));
}

const placeOf = (task: Task): number =>
  task.kind === 'answer' && task.isDue ? taskKinds.indexOf('open') + 0.5 : taskKinds.indexOf(task.kind);

/** Of those who have it now, while its day is open. */
function openings(board: DutyBoard, own: readonly DutyMailbox[], readerId: PersonId): readonly Task[] {
  return own.flatMap((mailbox): readonly Task[] => {
    const facts = board.facts.get(mailbox.id);
    const row = facts && rowOf(board, mailbox, facts);
    return facts !== undefined && isHeldNow(facts, readerId) && row?.state === 'open'
      ? [{ kind: 'open', mailboxId: mailbox.id, name: nameOfMailbox(mailbox).name }]
      : [];
  });
}

/** The days of the week to come that nobody has, of the mailboxes that the reader leads; today's while it is open. */
async function gapsOf(context: DeskContext, parts: Own, board: DutyBoard): Promise<readonly Task[]> {
  const leads = parts.filter((own) => own.parts.includes('manager')).map(({ mailbox }) => mailbox.id);
  if (leads.length === 0) return [];
  const today = dateToday(context);
  const span = { from: today, lastDay: plusDays(today, daysAhead), only: leads };
  const { rows } = await rosterGrid(context, span);
  return rows.flatMap(({ mailbox, days }): readonly Task[] => {
    const facts = board.facts.get(mailbox.id);
    const isOpen = facts !== undefined && rowOf(board, mailbox, facts).state === 'open';
    const empty = gapDays(days).flatMap(({ date, isEmpty }) =>
      isEmpty && (date !== today || isOpen) ? [date] : [],
    );
    if (empty.length === 0) return [];
    return [{ kind: 'gap', mailboxId: mailbox.id, name: nameOfMailbox(mailbox).name, days: empty }];
  });
}

type Own = Awaited<ReturnType<typeof ownMailboxes>>;

/** Who has it now, or whoever can where nobody has: it does not wait for the others of the roster. */
function isTheirs({ facts: all }: DutyBoard, id: MailboxId, readerId: PersonId): boolean {
  const facts = all.get(id);
  return facts === undefined || holderOf(facts) === undefined || isHeldNow(facts, readerId);
}

/** Whoever has it, and whoever is named meanwhile: others are told to turn to them. */
function isHeldNow(facts: DutyFacts, readerId: PersonId): boolean {
  const { holder, out } = namedNow(facts);
  return [holderOf(facts), holder, out?.there].some((one) => isHeldBy(facts.roster, one, readerId));
}

async function mailTasks(
  context: DeskContext,
  parts: Own,
  isReaders: (id: MailboxId) => boolean,
): Promise<readonly Task[]> {
  const of = (part: Own[number]['parts'][number]) =>
    parts.filter((own) => own.parts.includes(part)).map(({ mailbox }) => mailbox.id);
  const counting = await countingOf(context);
  const registers = groupsOf(parts, of('roster').filter(isReaders));
  const leads = groupsOf(parts, of('manager'));
  const tasks = [
    ...(await Promise.all(registers.map((group) => registering(counting, group)))),
    ...(await Promise.all(leads.map((group) => deciding(counting, group)))),
  ];
  return tasks.flat().filter(({ count }) => count > 0);
}

interface Group {
  readonly ids: readonly MailboxId[];
  readonly mailbox: { readonly id: MailboxId; readonly name: string } | undefined;
}

/** All of the reader's together, else each by itself: what is counted is what its link shows. */
function groupsOf(parts: Own, ids: readonly MailboxId[]): readonly Group[] {
  if (ids.length === parts.length) return [{ ids, mailbox: undefined }];
  return parts
    .filter(({ mailbox }) => ids.includes(mailbox.id))
    .map(({ mailbox: { id, name } }) => ({ ids: [id], mailbox: { id, name } }));
}

async function countingOf(context: DeskContext) {
  const { incoming } = context.store;
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const [urgent, proposed, { overdue }] = await Promise.all([
    incoming.listUrgent(),
    incoming.listByAnswer(['proposed']),
    overdueFilter(context),
  ]);
  const late = lateBefore(now, calendar);
  return { incoming, urgent, proposed, overdue, turn: { late, calendar, today: dateOf(now, calendar.zone) } };
}

type Counting = Awaited<ReturnType<typeof countingOf>>;
type Counted = Extract<Task, { readonly count: number }>;

async function registering(
  { incoming, urgent, turn }: Counting,
  { ids, mailbox }: Group,
): Promise<readonly Counted[]> {
  const standing = await incoming.countStanding(ids, turn.late);
  const theirs = urgent.filter((one) => ids.includes(one.mailboxId) && isAtOnce(one, turn));
  return [
    ...urgentKinds.map((kind) => ({
      kind,
      count: theirs.filter((one) => urgentKindOf(one) === kind).length,
      mailbox,
    })),
    { kind: 'gone', count: standing.gone, mailbox },
    { kind: 'late', count: standing.late, mailbox },
    { kind: 'register', count: standing.open, mailbox },
  ];
}

async function deciding(
  { incoming, proposed, overdue }: Counting,
  { ids, mailbox }: Group,
): Promise<readonly Counted[]> {
  return [
    { kind: 'decision', count: proposed.filter((one) => ids.includes(one.mailboxId)).length, mailbox },
    { kind: 'overdue', count: await incoming.count({ mailboxes: ids, overdue }), mailbox },
  ];
}

interface Turn {
  readonly late: Instant;
  readonly calendar: Calendar;
  readonly today: LocalDate;
}

/** Waits for whoever has the mailbox, and not for whom it was given to or for a later day. */
function isAtOnce(message: IncomingMessage, { late, calendar, today }: Turn): boolean {
  const { waits, dueOn } = waitingOf(message, { late, calendar });
  const isGiven = waits.includes('answer') || waits.includes('decision') || waits.includes('filing');
  const isLater = waits.includes('handOver') && dueOn !== undefined && dueOn > today;
  return waits.length > 0 && !isGiven && !isLater;
}

/** Nothing is to be answered of a request that is answered or needs no answer: it is to be registered like any other. */
function urgentKindOf(message: IncomingMessage): UrgentKind | undefined {
  const { appeal, answer, registration } = message;
  if (appeal) return registration.kind === 'open' ? 'appeal' : 'handOver';
  return answer.state === 'notNeeded' || !isUnanswered(message) ? undefined : 'request';
}

const mailOf = (names: readonly string[]): readonly Task[] =>
  names.length === 0 ? [] : [{ kind: 'mail', names }];

async function swapsOf(
  context: DeskContext,
  readerId: PersonId,
  own: readonly DutyMailbox[],
): Promise<readonly Task[]> {
  const count = own.length === 0 ? 0 : await countSwapsAsked(context, { readerId, own });
  return count === 0 ? [] : [{ kind: 'swap', count }];
}

/** Something is theirs to answer, or to put in its file. */
export const isAnswering = async (context: DeskContext, readerId: PersonId): Promise<boolean> =>
  (await answersOf(context, readerId)).length > 0;

async function answersOf(context: DeskContext, readerId: PersonId): Promise<readonly Task[]> {
  const { zone } = context.municipality().calendar;
  const today = dateOf(context.clock.now(), zone);
  const all = await context.store.incoming.listByAnswer([...appointedStates, 'answered']);
  const theirs = await answersAs(context, readerId);
  const boxes = new Map(context.municipality().mailboxes.map(({ id, name }) => [id, name]));
  return all
    .filter(({ answer: { responderId } }) => responderId && theirs.has(responderId))
    .filter((message) => !isClosed(message))
    .map((message) => ({
      kind: isAppointed(message) ? 'answer' : 'file',
      messageId: message.id,
      mailbox: boxes.get(message.mailboxId) ?? '',
      arrivedAt: message.arrivedAt,
      dueOn: message.answer.dueOn,
      isDue: message.answer.dueOn !== undefined && message.answer.dueOn <= today,
    }));
}
