// On return, one card: what happened in one's mailboxes, what waits, and what one's delegate did; nothing else (F1, F4, P7).

import { appointedStates } from '../../../incoming/domain/incoming';
import { flickerMinutes, lengthOf, mayGoOn, type AwayTime } from '../../../absence/domain/away-time';
import type { Delegation } from '../../../absence/domain/delegation';
import { returnMatter } from '../../../absence/domain/absence-notices';
import { predecessorsOf } from '../../../absence/domain/switchboard';
import { readingsOf } from '../../../absence/domain/delegation-step';
import { listOwnAbsences, loadAwayTimes, loadFreeDays } from '../../../absence/flows/away/own-absences';
import { isOverdue } from '../../../incoming/domain/answering/assignment-times';
import { lateBefore } from '../../../incoming/domain/standing';
import { overdueMessages } from '../../../incoming/flows/told/tell-overdue';
import { dateToday } from '../../../core/context';
import type { MailboxId, NoticeId, PersonId } from '../../../core/ids';
import { newNotice } from '../../../core/new-notice';
import type { Notice } from '../../../core/notice';
import { nextWorkingDay, officeHoursOn } from '../../../core/calendar';
import { periodOf } from '../../../core/period';
import {
  dateOf,
  earliest,
  latest,
  plusDays,
  plusMinutes,
  startOfDay,
  type Instant,
  type LocalDate,
} from '../../../core/time';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import { endOf, type Absence } from '../../../people/domain/absence';
import type { DeskContext } from '../../context';
import type { ReturnCard } from '../../domain/desk-cards';
import { inRow } from '../../domain/in-row';

/** So far back a return may lie whose day it is: over free days, and where it is not sure before the day has passed. */
const backMinutes = 14 * 24 * 60;

/** Queues the card of everybody who has come back, at least one whole working day after they left. */
export async function notifyOfReturn(context: DeskContext): Promise<void> {
  const now = context.clock.now();
  const since = plusMinutes(now, -backMinutes);
  const ended = (await context.store.people.listAbsences(since, now)).filter((absence) => {
    const end = endOf(absence);
    return end !== undefined && end > since && end <= now;
  });
  const times = await loadAwayTimes(context, [...new Set(ended.map(({ personId }) => personId))]);
  const notices = [];
  for (const [personId, own] of times) {
    const span = backFrom(context, own, { ended, personId });
    if (span === undefined || !(await hasSomething(context, { receiverId: personId, content: span })))
      continue;
    const content = { kind: 'return' as const, ...span };
    notices.push(
      newNotice(context, { key: `${returnMatter}${personId}/${span.until}`, receiverId: personId, content }),
    );
  }
  if (notices.length === 0) return;
  await context.store.save({ notices });
  context.wakeOutbox();
}

type Back = Pick<AwayTime, 'from'> & { readonly until: Instant };

/** The stretch that the person has come back from; undefined while they are away, or may say that it goes on. */
function backFrom(
  context: DeskContext,
  own: readonly AwayTime[],
  { ended, personId }: { readonly ended: readonly Absence[]; readonly personId: PersonId },
): Back | undefined {
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const last = own.findLast(({ from }) => from <= now);
  if (last?.until === undefined || last.until > now) return undefined;
  const { from, until } = last;
  if (!isDayOfReturn(until, context, last.isFree) || lengthOf(last, calendar).workingDays === 0)
    return undefined;
  const ending = ended.filter((it) => it.personId === personId && endOf(it) === until);
  const isSaid = ending.some(({ source, endedAt }) => source !== 'automaticReplies' && endedAt === until);
  const lastMorning = startOfDay(dateOf(plusMinutes(until, -1), calendar.zone), calendar.zone);
  const isPlanned = last.isCut !== true && ending.some(({ seenAt }) => seenAt < lastMorning);
  const isSaidSooner = ending.some((it) =>
    predecessorsOf(it, ended).some(
      (before) => before.personId === personId && (before.until === undefined || before.until > until),
    ),
  );
  const isSure = isSaid || isPlanned || isSaidSooner || !mayGoOn(last, now, calendar);
  // A reply that is off for an hour is no return.
  const isFlicker = !isSaid && last.isCut === true && plusMinutes(until, flickerMinutes) > now;
  return isSure && !isFlicker ? { from, until } : undefined;
}

/** From the first hours that they work, and not on days that they never work, until the next morning: then it is old. */
function isDayOfReturn(
  until: Instant,
  context: Pick<DeskContext, 'clock' | 'municipality'>,
  isFree: AwayTime['isFree'] = () => false,
): boolean {
  const { calendar } = context.municipality();
  const today = dateOf(context.clock.now(), calendar.zone);
  if (isFree(today)) return false;
  let day = dateOf(plusMinutes(until, -1), calendar.zone);
  const isWorked = (): boolean => !isFree(day) && (officeHoursOn(calendar, day)?.to ?? until) > until;
  for (let i = 0; i < mostFreeDays && !isWorked(); i++) day = nextWorkingDay(calendar, day);
  return today <= nextWorkingDay(calendar, day);
}

const mostFreeDays = 14;

type ReturnNotice = Pick<
  Notice<{ readonly from: Instant; readonly until: Instant }>,
  'receiverId' | 'content'
> & { readonly id?: NoticeId };

const hasSomething = async (context: DeskContext, notice: ReturnNotice): Promise<boolean> =>
  (await returnCard(context, notice)) !== undefined;

/** Who has gone away again reads it when they are back from that. */
export async function isReturnTrue(context: DeskContext, notice: ReturnNotice): Promise<boolean> {
  const now = context.clock.now();
  const own = await listOwnAbsences(context, notice.receiverId);
  const isAway = own.some((it) => it.from <= now && (endOf(it) === undefined || (endOf(it) ?? now) > now));
  const isFree = (await loadFreeDays(context, [notice.receiverId]))(notice.receiverId);
  if (isAway || !isDayOfReturn(notice.content.until, context, isFree)) return false;
  return hasSomething(context, notice);
}

/** Undefined when nothing came, was missed, asked or is late, and nothing of the mail is to be told: what else waited before is no news. */
export async function returnCard(
  context: DeskContext,
  { id: noticeId, receiverId, content: { from, until } }: ReturnNotice,
): Promise<ReturnCard | undefined> {
  const { zone } = context.municipality().calendar;
  const span = { from, until };
  const mailboxes = await mailboxesOf(context, receiverId, span);
  const { waiting, came } = await waitingFor(context, receiverId, span);
  const { delegates, rulesLeft, isUnread } = await mailOf(context, receiverId, span);
  const late = await lateFor(context, receiverId);
  const isQuiet = mailboxes.every(({ arrived, missed }) => arrived + missed.length === 0);
  const isOfMail = isUnread || delegates.length + rulesLeft.length > 0;
  const isPast = late !== undefined || waiting.answersLate !== undefined;
  if (isQuiet && !isOfMail && !isPast && came === 0) return undefined;
  const [first, last] = [dateOf(from, zone), lastAwayOn(context, until)];
  return {
    card: 'return',
    noticeId,
    period: last < first ? periodOf(span, zone) : { from: first, lastDay: last },
    mailboxes,
    waiting,
    ...(late && { late }),
    ...(delegates.length > 0 && { delegates }),
    ...(rulesLeft.length > 0 && { rulesLeft }),
    ...(isUnread && { isUnread }),
  };
}

interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

export async function mailboxesOf(
  context: DeskContext,
  personId: PersonId,
  { from, until }: Span,
): Promise<ReturnCard['mailboxes']> {
  const { zone } = context.municipality().calendar;
  const { incoming, duty } = context.store;
  const days = { from: dateOf(from, zone), to: dateOf(until, zone) };
  const own = await ownMailboxes(context, personId);
  return Promise.all(
    own.map(async ({ mailbox: { id, name }, parts }) => {
      const over = (await duty.listDays(days.from, days.to, [id])).filter(({ date }) => date < days.to);
      const of = (what: (typeof over)[number]['state']) => over.filter(({ state }) => state === what);
      const came = { mailboxes: [id], span: { from, to: until } };
      const arrived = await incoming.count({ ...came, withClosed: true });
      return {
        name,
        arrived,
        handled: arrived - (await incoming.count({ ...came, standing: 'open' })),
        opened: { count: of('opened').length, of: over.length, unchecked: of('notCheckable').length },
        open: parts.includes('roster') ? await incoming.count({ mailboxes: [id], standing: 'open' }) : 0,
        missed: of('missed').map(({ date }) => date),
      };
    }),
  );
}

interface Waiting {
  readonly waiting: ReturnCard['waiting'];
  /** How many of them came in the span. */
  readonly came: number;
}

/** The person's own answers, what they decide as a manager, and the questions of their mailboxes. */
async function waitingFor(context: DeskContext, personId: PersonId, { from, until }: Span): Promise<Waiting> {
  const { incoming, questions } = context.store;
  const own = await ownMailboxes(context, personId);
  const of = (part: 'roster' | 'manager') =>
    own.filter(({ parts }) => parts.includes(part)).map(({ mailbox }) => mailbox.id);
  const [led, kept] = [of('manager'), of('roster')];
  const appointed = await incoming.listByAnswer(appointedStates);
  const proposed = led.length === 0 ? [] : await incoming.listByAnswer(['proposed']);
  const asked = kept.length === 0 ? [] : await questions.listWaiting(kept);
  const answers = appointed.filter(({ answer }) => answer.responderId === personId);
  const answersLate = answers.filter((message) => isOverdue(message, dateToday(context))).length;
  const decisions = proposed.filter(({ mailboxId }) => led.includes(mailboxId));
  const since = [...answers, ...decisions].map(({ answer }) => answer.since);
  return {
    waiting: {
      answers: answers.length,
      ...(answersLate > 0 && { answersLate }),
      decisions: decisions.length,
      questions: asked.length,
    },
    came: [...since, ...asked.map(({ askedAt }) => askedAt)].filter((at) => at >= from && at < until).length,
  };
}

/** What the lists and the manager's card of the morning count as late by now; undefined when nothing is. */
export async function lateFor(context: DeskContext, personId: PersonId): Promise<ReturnCard['late']> {
  const own = await ownMailboxes(context, personId);
  const led = own.flatMap(({ mailbox, parts }) => (parts.includes('manager') ? [mailbox.id] : []));
  if (led.length === 0) return undefined;
  const { incoming } = context.store;
  const isLed = (id: MailboxId) => led.includes(id);
  const answers = (await overdueMessages(context)).filter(({ mailboxId }) => isLed(mailboxId)).length;
  const open = await incoming.listLate(lateBefore(context.clock.now(), context.municipality().calendar));
  const unregistered = [...open].reduce((sum, [id, { count }]) => sum + (isLed(id) ? count : 0), 0);
  return answers + unregistered === 0 ? undefined : { answers, unregistered };
}

const listAbout = async ({ store }: DeskContext, ownerId: PersonId, { from, until }: Span) =>
  (await store.delegations.listOf([ownerId])).filter(
    (one) => one.from < until && (one.until === undefined || one.until > from),
  );

/** What the owner was told of each delegation of the span: how it ended stands on the card on return. */
export async function closedByReturn(
  context: DeskContext,
  { receiverId, content }: ReturnNotice,
): Promise<readonly NoticeId[]> {
  const ended = (await listAbout(context, receiverId, content)).filter(({ state }) => state === 'ended');
  const told = await Promise.all(ended.map(({ id }) => context.store.delegations.listNotices(id)));
  return told.flat();
}

/** Who had the mail in the span, on which of its days, and the rules that stand behind it. */
async function mailOf(
  context: DeskContext,
  ownerId: PersonId,
  { from, until }: Span,
): Promise<Required<Pick<ReturnCard, 'delegates' | 'rulesLeft' | 'isUnread'>>> {
  const about = await listAbout(context, ownerId, { from, until });
  const nameOf = async (id: PersonId) => (await context.store.people.find(id))?.name;
  const had = about
    .flatMap((one) => readingsOf(one))
    .filter((one) => one.from < until && (one.until === undefined || one.until > from));
  const delegates = await Promise.all(
    had.map(async ({ delegateId, ...one }) => ({
      name: await nameOf(delegateId),
      from: dateOf(latest(one.from, from), context.municipality().calendar.zone),
      lastDay: lastAwayOn(context, one.until === undefined ? until : earliest(one.until, until)),
    })),
  );
  const left = about.flatMap(({ id, version, rulesLeft = [] }) =>
    rulesLeft.map(({ to, by }) => ({ to, isForIt: by === 'it', delegation: { id, version } })),
  );
  const rulesLeft = await Promise.all(left.map(async ({ to, ...one }) => ({ ...one, to: await nameOf(to) })));
  return {
    delegates: inRow(
      delegates.flatMap(({ name, ...one }) =>
        name === undefined || one.lastDay < one.from ? [] : [{ name, ...one }],
      ),
    ),
    isUnread: had.length === 0 && about.slice(-1).some(isOpenQuestion),
    rulesLeft: rulesLeft.flatMap(({ to, ...one }) => (to === undefined ? [] : [{ ...one, to }])),
  };
}

/** Whoever chose that nobody reads it knows it. */
const chosen: ReadonlySet<Delegation['settledAs']> = new Set(['readMyself', 'notExternal', 'exempt']);
const isOpenQuestion = ({ settledAs, endedAs }: Delegation): boolean =>
  endedAs !== 'cancelled' && !chosen.has(settledAs);

/** Whoever is back before the day begins was not away on it. */
function lastAwayOn({ municipality }: Pick<DeskContext, 'municipality'>, until: Instant): LocalDate {
  const { calendar } = municipality();
  const date = dateOf(plusMinutes(until, -1), calendar.zone);
  const hours = officeHoursOn(calendar, date);
  return hours !== undefined && until <= hours.from ? plusDays(date, -1) : date;
}
