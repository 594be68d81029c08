// What is late, to managers: answers and proposals on Monday morning, and on the morning after its first late day what
// is not registered, as a number; about messages, an open one with who has it (F3, F4).

import { isFirstOfWeek, previousWorkingDay, type Calendar } from '../../../core/calendar';
import type { MailboxId, NoticeId, PersonId } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import { newNotice } from '../../../core/new-notice';
import type { NewNotice, Notice } from '../../../core/notice';
import { atLocal, dateOf, mondayOf, type Instant, type LocalDate } from '../../../core/time';
import { loadStaff, nameIn, type Staff } from '../../../people/flows/load-staff';
import { managersOf } from '../../../roster/flows/mailbox-staff';
import type { IncomingContext } from '../../context';
import type { LiveCard, LateOnes } from '../../store/incoming-store';
import { isOverdue, isUndecidedLong } from '../../domain/answering/assignment-times';
import { assignedStates, type IncomingMessage } from '../../domain/incoming';
import { dueDayOf, hasBecomeLate, isTrackLate, isUrgent, kindOf } from '../../domain/arrival/tracks';
import type { ManyOutcome, OverdueCard, OverdueRow } from '../../domain/shown/list-cards';
import type { MessageNotice } from '../../domain/shown/message-notices';
import { lateBefore, lateFrom, longLateBefore } from '../../domain/standing';
import { readerOf, readLiveWords } from '../lists/inbox-card';
import { answererIn, staffOf } from '../message/not-there';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';

/** On the week's first working day: one card a manager who has any. */
export async function tellOverdue(context: IncomingContext): Promise<void> {
  const { overdue, late } = await listAll(context);
  await say(context, [...overdue.filter(isOthers), ...late], '');
}

/**
 * On other days: who has something that was late for the first time on the working day before, or a request or an
 * appeal whose day was that one.
 */
export async function tellLate(context: IncomingContext): Promise<void> {
  const { calendar } = context.municipality();
  const now = context.clock.now();
  const today = dateOf(now, calendar.zone);
  const before = previousWorkingDay(calendar, today);
  if (isFirstOfWeek(calendar, today) || now < atLocal(today, lateFrom, calendar.zone)) return;
  const toldBefore = longLateBefore(atLocal(before, lateFrom, calendar.zone), calendar);
  const { incoming } = context.store;
  const late = await incoming.listLate(longLateBefore(now, calendar));
  const urgent = (await incoming.listUrgent()).filter((it) => hasBecomeLate(it, { before, today }, calendar));
  const isNew = [...late.values()].some(({ latestAt }) => latestAt >= toldBefore) || urgent.length > 0;
  if (!isNew) return;
  const { overdue, late: managed } = await listAll(context);
  const missed = new Set(urgent.map(({ id }) => id));
  const news = [
    ...managed.filter(({ latestAt }) => latestAt >= toldBefore),
    ...overdue.filter((one) => missed.has(one.message.id) && isOthers(one)),
  ];
  const receivers = new Set(news.map(({ managerId }) => managerId));
  const grown = new Map<PersonId, NoticeId>();
  for (const receiverId of receivers) {
    const own = news.filter(({ managerId }) => managerId === receiverId);
    const hasGrown = own.every((one) => 'oldestAt' in one && one.oldestAt < toldBefore);
    const live = hasGrown ? await liveThisWeek(context, receiverId) : undefined;
    if (live) grown.set(receiverId, live);
  }
  const shown = [...overdue, ...managed].filter(
    ({ managerId }) => receivers.has(managerId) && !grown.has(managerId),
  );
  await say(context, shown, `late/${today}/`);
  if (grown.size > 0 && (await isFirstRun(context, today)))
    await context.store.save({ redrawNotices: [...grown.values()] });
}

/** Where only the number of what was late already has grown, the card of the week is drawn anew and nothing is said. */
async function liveThisWeek(context: IncomingContext, readerId: PersonId): Promise<NoticeId | undefined> {
  const { zone } = context.municipality().calendar;
  const live = await context.store.incoming.findLiveCard(readerId, 'overdue');
  const notice = live && (await context.store.findNotice(live.noticeId));
  const isThisWeek =
    notice?.state === 'said' &&
    mondayOf(dateOf(notice.createdAt, zone)) === mondayOf(dateOf(context.clock.now(), zone));
  return isThisWeek ? notice.id : undefined;
}

/** Of those from that hour on. */
async function isFirstRun({ store, municipality }: IncomingContext, today: LocalDate): Promise<boolean> {
  const lastRunAt = (await store.jobs.listDone()).get('assignments');
  return lastRunAt === undefined || lastRunAt < atLocal(today, lateFrom, municipality().calendar.zone);
}

/** The card is drawn anew whenever one of its mailboxes' messages changes: what became secret stands on none. */
async function say(context: IncomingContext, shown: readonly Managed[], which: string): Promise<void> {
  const receivers = [...new Set(shown.map(({ managerId }) => managerId))];
  if (receivers.length === 0) return;
  const monday = mondayOf(dateOf(context.clock.now(), context.municipality().calendar.zone));
  const notices = receivers.map((receiverId): NewNotice<MessageNotice> =>
    newNotice(context, {
      key: `overdue/${which === '' ? `${monday}/` : which}${receiverId}`,
      receiverId,
      content: { kind: 'overdue' },
    }),
  );
  const liveCards = notices.map(({ id, receiverId }): LiveCard => {
    const own = shown.filter(({ managerId }) => managerId === receiverId).map(({ mailbox }) => mailbox.id);
    return { personId: receiverId, kind: 'overdue', noticeId: id, mailboxes: [...new Set(own)] };
  });
  await context.store.save({ notices, liveCards });
  context.wakeOutbox();
}

const urgentFirst = (a: IncomingMessage, b: IncomingMessage) => Number(isUrgent(b)) - Number(isUrgent(a));

interface Managed {
  readonly mailbox: DutyMailbox;
  readonly managerId: PersonId;
}

type Overdue = Managed & { readonly message: IncomingMessage };

/** Who is to answer themselves has heard so as that. */
const isOthers = ({ message, managerId }: Overdue): boolean => !isReaders(message, managerId);

const isReaders = ({ answer }: IncomingMessage, readerId: PersonId): boolean =>
  answer.responderId === readerId && answer.state !== 'proposed';

/** `late`: what was late on the working day before already, which is told; `isWhole`: all that is late now, which is shown. */
async function listAll(
  context: IncomingContext,
  { isWhole }: { readonly isWhole: boolean } = { isWhole: false },
) {
  const now = context.clock.now();
  const staff = await loadStaff(context, now);
  const before = (isWhole ? lateBefore : longLateBefore)(now, context.municipality().calendar);
  return { staff, overdue: await listOverdue(context, staff), late: await listLate(context, staff, before) };
}

async function listOverdue(context: IncomingContext, staff: Staff): Promise<readonly Overdue[]> {
  return (await overdueMessages(context)).flatMap((message) => {
    const managed = managedOf(context, message.mailboxId, staff);
    return managed ? [{ message, ...managed }] : [];
  });
}

/** Of all mailboxes: answers whose day has passed, proposals that nobody has decided about for long; requests and appeals first. */
export async function overdueMessages(context: IncomingContext): Promise<readonly IncomingMessage[]> {
  const { calendar, assignments } = context.municipality();
  const facts = { calendar, now: context.clock.now(), ...assignments };
  const { incoming } = context.store;
  const all = [...(await incoming.listUrgent()), ...(await incoming.listByAnswer(assignedStates))];
  const late = all.filter((message) => isPastDay(message, facts));
  return [...new Map(late.map((message) => [message.id, message])).values()].toSorted(urgentFirst);
}

export interface PastDayFacts {
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly approveWithinHours: number;
}

/** What its kind asks for, its answer or the decision about it should have been there before today. */
export function isPastDay(message: IncomingMessage, facts: PastDayFacts): boolean {
  const { calendar, now } = facts;
  const today = dateOf(now, calendar.zone);
  return (
    isTrackLate(message, today, calendar) || isOverdue(message, today) || isUndecidedLong(message, facts)
  );
}

async function listLate(
  context: IncomingContext,
  staff: Staff,
  before: Instant,
): Promise<readonly (Managed & LateOnes)[]> {
  const late = await context.store.incoming.listLate(before);
  return [...late].flatMap(([id, ones]) => {
    const managed = managedOf(context, id, staff);
    return managed ? [{ ...managed, ...ones }] : [];
  });
}

/** The manager who is there, else the first. */
function managedOf(context: IncomingContext, id: MailboxId, staff: Staff): Managed | undefined {
  const municipality = context.municipality();
  const mailbox = municipality.mailboxes.find((it) => it.id === id);
  if (mailbox === undefined) return undefined;
  const managers = managersOf(mailbox, municipality, staff);
  const managerId = managers.find((one) => !staff.away.has(one)) ?? managers[0];
  return managerId === undefined ? undefined : { mailbox, managerId };
}

/** Whether anything is left to be told of. */
export async function isAnyOverdue(context: IncomingContext, readerId: PersonId): Promise<boolean> {
  const { overdue, late } = await listAll(context);
  return [...overdue, ...late].some(({ managerId }) => managerId === readerId);
}

/** As it is now; without rows when nothing is left. */
export async function overdueCard(
  context: IncomingContext,
  { id: noticeId, receiverId: readerId }: Pick<Notice, 'id' | 'receiverId'>,
  outcome: ManyOutcome = {},
): Promise<OverdueCard> {
  const { staff, overdue, late } = await listAll(context, { isWhole: true });
  const isOwn = ({ managerId }: Managed): boolean => managerId === readerId;
  const messages = overdue.filter(isOwn).map(({ message }) => message);
  const isMoved = messages.length === 0 && !late.some(isOwn) && staff.away.has(readerId);
  const moved = isMoved
    ? [...overdue, ...late].find((one) => leads(context, readerId, { one, staff }))
    : undefined;
  const movedTo = nameIn(staff, moved?.managerId);
  return {
    card: 'overdue',
    about: 'late',
    noticeId,
    ...outcome,
    ...(movedTo !== undefined && { movedTo }),
    now: context.clock.now(),
    late: late
      .filter(isOwn)
      .map(({ mailbox, count, oldestAt }) => ({ mailbox: mailbox.name, count, oldestAt })),
    rows: await overdueRows(context, messages, readerId),
  };
}

const leads = (
  context: IncomingContext,
  readerId: PersonId,
  { one, staff }: { readonly one: Managed; readonly staff: Staff },
): boolean => managersOf(one.mailbox, context.municipality(), staff).includes(readerId);

/** As many as one batch of live reads holds, with what it is where that may be shown. */
const mostRead = 20;

export async function overdueRows(
  context: IncomingContext,
  messages: readonly IncomingMessage[],
  readerId: PersonId,
): Promise<readonly OverdueRow[]> {
  const reader = await readerOf(context, readerId, await ownMailboxes(context, readerId));
  const words = await readLiveWords(context, messages.slice(0, mostRead), reader);
  const staff = await staffOf(
    context,
    messages.flatMap(({ answer, taken }) => [answer.responderId, answer.proposedById, taken?.byId]),
  );
  const late = lateBefore(context.clock.now(), context.municipality().calendar);
  const boxes = new Map(context.municipality().mailboxes.map((mailbox) => [mailbox.id, mailbox]));
  return messages.map((message) => {
    const { id, version, mailboxId, arrivedAt, answer, registration } = message;
    return {
      id,
      version,
      arrivedAt,
      words: words(message),
      kind: kindOf(message),
      mailbox: boxes.get(mailboxId)?.name ?? mailboxId,
      ...answererIn(context, staff, message),
      ...(isReaders(message, readerId) && { isReaders: true }),
      taken: nameIn(staff, message.taken?.byId),
      dueOn: dueDayOf(message, context.municipality().calendar),
      proposedAt: undefined,
      ...(registration.kind === 'open' && arrivedAt < late && { isUnregistered: true }),
      ...(answer.state === 'answered' && { isAnswered: true }),
      ...(answer.state === 'proposed' && proposalOf(message, staff, boxes.get(mailboxId))),
      number: registration.kind === 'registered' ? registration.number : undefined,
    };
  });
}

/** Who proposed it and why, and whether the person proposed is of another department: shown before it is approved. */
function proposalOf(
  { answer, secrecy }: IncomingMessage,
  staff: Staff,
  mailbox: DutyMailbox | undefined,
): Pick<OverdueRow, 'proposedAt' | 'proposedBy' | 'note' | 'otherDepartment'> {
  const department = answer.responderId && staff.byId.get(answer.responderId)?.department;
  return {
    proposedAt: answer.since,
    proposedBy: nameIn(staff, answer.proposedById),
    note: secrecy ? undefined : answer.note,
    otherDepartment: department === mailbox?.department ? undefined : department,
  };
}
