// When answers are due and who is reminded of them, by working hours and working days (F4).

import {
  isWorkingDay,
  nextOfficeTime,
  nextWorkingDay,
  officeHoursOn,
  plusWorkingDays,
  previousWorkingDay,
  type Calendar,
} from '../../../core/calendar';
import { deciderOf } from '../../../roster/domain/decider';
import type { PersonId } from '../../../core/ids';
import {
  dateOf,
  minutesBetween,
  mondayOf,
  plusDays,
  plusMinutes,
  type Instant,
  type LocalDate,
} from '../../../core/time';
import { functionOf } from '../../../roster/domain/roster';
import { isAppointed, isEndUnknown, type IncomingMessage } from '../incoming';

/** A request for public documents is answered today, or on the next working day when none is left of today. */
export function dueOnOf(
  isRequest: boolean,
  now: Instant,
  { calendar, dueWorkingDays }: { readonly calendar: Calendar; readonly dueWorkingDays: number },
): LocalDate {
  const today = dateOf(now, calendar.zone);
  if (!isRequest) return plusWorkingDays(calendar, today, dueWorkingDays);
  const hours = officeHoursOn(calendar, today);
  return hours && now < hours.to ? today : nextWorkingDay(calendar, today);
}

/** A due date is a working day: one that is free goes to the next. */
export const onWorkingDay = (calendar: Calendar, date: LocalDate): LocalDate =>
  isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date);

interface DayChosen {
  readonly dueOn?: LocalDate | undefined;
  /** What stood in the form. */
  readonly usualDueOn?: LocalDate | undefined;
}

/** What stood in the form and has passed meanwhile was chosen by nobody. */
export const chosenDay = ({ dueOn, usualDueOn }: DayChosen, today: LocalDate): LocalDate | undefined =>
  dueOn !== undefined && dueOn < today && dueOn === usualDueOn ? undefined : dueOn;

/** Farther than a year ahead it is a year that was mistyped. */
export const isTooFar = (dueOn: LocalDate, today: LocalDate): boolean => dueOn > plusDays(today, 366);

/** The working day after that one, or after today where it has passed. */
export function workingDayAfter(date: LocalDate | undefined, now: Instant, calendar: Calendar): LocalDate {
  const today = dateOf(now, calendar.zone);
  return nextWorkingDay(calendar, date !== undefined && date > today ? date : today);
}

/** The next day on which managers get the list of the week. */
export const nextListDay = (now: Instant, calendar: Calendar): LocalDate =>
  onWorkingDay(calendar, plusDays(mondayOf(dateOf(now, calendar.zone)), 7));

export type ReminderStep =
  | 'decide'
  | 'remindManager'
  | 'askDeputy'
  | 'dueSoon'
  | 'dueToday'
  | 'dueLate'
  | SaveStep;
export type SaveStep = 'save' | 'saveStill';

export interface Reminder {
  readonly step: ReminderStep;
  readonly personId: PersonId;
}

interface ReminderFacts {
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly approveWithinHours: number;
  /** Manager, deputy, last resort. */
  readonly managers: readonly PersonId[];
  readonly away: ReadonlySet<PersonId>;
}

/** Whether an hour has come since then that the card of a proposal names. */
export function passesDecisionTime(
  { answer }: IncomingMessage,
  since: Instant,
  facts: Pick<ReminderFacts, 'calendar' | 'approveWithinHours' | 'now'>,
): boolean {
  if (answer.state !== 'proposed') return false;
  const { remindAt, askDeputyAt } = decisionTimes(answer.since, facts);
  return [remindAt, askDeputyAt].some((at) => since < at && at <= facts.now);
}

/** Whether a day for its answer, or for what comes after it, has come or passed between these two days. */
export const passesDay = (
  dueOn: LocalDate | undefined,
  { before, today }: { readonly before: LocalDate; readonly today: LocalDate },
): boolean => dueOn !== undefined && before <= dueOn && dueOn <= today && before < today;

/** Who is to be asked or reminded by now, each of the latest alone; what was said before is said only once. */
export function remindersOf(message: IncomingMessage, facts: ReminderFacts): readonly Reminder[] {
  const { answer } = message;
  if (answer.state === 'proposed') return deciding(answer.since, facts);
  if (answer.state === 'answered') return saving(message, facts);
  return isAppointed(message) ? answering(message, facts) : [];
}

/** Whom the question goes to after the decider: the next of the managers who is there. */
export function deputyOf(managers: readonly PersonId[], away: ReadonlySet<PersonId>): PersonId | undefined {
  const decider = deciderOf(managers, away);
  return managers.find((id) => id !== decider && !away.has(id));
}

interface DecisionTimes {
  /** Whoever is to decide hears of it once more. */
  readonly remindAt: Instant;
  /** The morning after that day. */
  readonly askDeputyAt: Instant;
}

/** What follows a proposal that nobody decides about, by the quarters of an hour at which it is looked at. */
export function decisionTimes(
  since: Instant,
  { calendar, approveWithinHours }: Pick<ReminderFacts, 'calendar' | 'approveWithinHours'>,
): DecisionTimes {
  const waited = plusWorkingMinutes(calendar, since, approveWithinHours * 60);
  const remindAt = nextLook(calendar, waited);
  const next = nextWorkingDay(calendar, dateOf(remindAt, calendar.zone));
  return { remindAt, askDeputyAt: officeHoursOn(calendar, next)?.from ?? remindAt };
}

function plusWorkingMinutes(calendar: Calendar, from: Instant, minutes: number): Instant {
  let left = minutes;
  let at = nextOfficeTime(calendar, from);
  for (;;) {
    const date = dateOf(at, calendar.zone);
    const close = officeHoursOn(calendar, date)?.to ?? at;
    const room = Math.max(0, minutesBetween(at, close));
    if (room >= left) return plusMinutes(at, left);
    left -= room;
    at = officeHoursOn(calendar, nextWorkingDay(calendar, date))?.from ?? at;
  }
}

function nextLook(calendar: Calendar, at: Instant): Instant {
  const opening = officeHoursOn(calendar, dateOf(at, calendar.zone))?.from ?? at;
  const quarters = Math.ceil(minutesBetween(opening, at) / 15);
  return nextOfficeTime(calendar, plusMinutes(opening, quarters * 15));
}

function deciding(since: Instant, facts: ReminderFacts): readonly Reminder[] {
  const { now, managers, away } = facts;
  const decider = deciderOf(managers, away);
  if (decider === undefined) return [];
  const { remindAt, askDeputyAt } = decisionTimes(since, facts);
  const deputy = deputyOf(managers, away);
  const reminders: readonly (Reminder | false)[] = [
    { step: 'decide', personId: decider },
    now >= remindAt && { step: 'remindManager', personId: decider },
    now >= askDeputyAt && deputy !== undefined && { step: 'askDeputy', personId: deputy },
  ];
  const due = reminders.filter((reminder) => reminder !== false);
  return [...new Map(due.map((reminder) => [reminder.personId, reminder])).values()];
}

/** So many working days after the answer whoever answered is reminded to save it, once and once more. */
const saveAfterDays = [1, 5] as const;

/** On these days; afterwards it stands in the registrar's list alone. */
export const saveReminderDays = (since: Instant, calendar: Calendar): readonly LocalDate[] =>
  saveAfterDays.map((days) => plusWorkingDays(calendar, dateOf(since, calendar.zone), days));

/** How a request ended is asked first. */
function saving(message: IncomingMessage, { now, calendar }: ReminderFacts): readonly Reminder[] {
  const { responderId, since } = message.answer;
  if (responderId === undefined || isEndUnknown(message)) return [];
  const today = dateOf(now, calendar.zone);
  const [first, second] = saveReminderDays(since, calendar);
  if (first === undefined || second === undefined || today < first) return [];
  return [{ step: today < second ? 'save' : 'saveStill', personId: responderId }];
}

/** When the day was set that is the answer's now: by whoever moved it, so far as that step is kept, else with the answer. */
function daySetAt({ answer, undo }: IncomingMessage): Instant {
  if (!answer.hasMoreTime) return answer.since;
  for (let step = undo; step !== undefined; step = step.before)
    if (step.answer && step.answer.dueOn !== answer.dueOn) return step.at ?? answer.since;
  return answer.since;
}

function answering(message: IncomingMessage, { now, calendar }: ReminderFacts): readonly Reminder[] {
  const { answer } = message;
  const { responderId, dueOn } = answer;
  if (responderId === undefined || dueOn === undefined) return [];
  const today = dateOf(now, calendar.zone);
  const soon = previousWorkingDay(calendar, previousWorkingDay(calendar, dueOn));
  const isGivenBefore = dateOf(daySetAt(message), calendar.zone) < soon;
  const reminders: readonly (Reminder | false)[] = [
    isGivenBefore && today >= soon && today < dueOn && { step: 'dueSoon', personId: responderId },
    dateOf(answer.since, calendar.zone) < dueOn &&
      today === dueOn && { step: 'dueToday', personId: responderId },
    today > dueOn && { step: 'dueLate', personId: responderId },
  ];
  return reminders.filter((reminder) => reminder !== false);
}

/**
 * Nobody of the function has taken it when the next working day has ended, or its due day where that comes first. Whoever
 * chose to wait is not asked again.
 */
export function isUntaken(message: IncomingMessage, now: Instant, calendar: Calendar): boolean {
  const { responderId, since, dueOn, isWaitedFor } = message.answer;
  if (!isAppointed(message) || functionOf(responderId) === undefined || isWaitedFor === true) return false;
  const next = nextWorkingDay(calendar, dateOf(since, calendar.zone));
  const lastDay = dueOn !== undefined && dueOn < next ? dueOn : next;
  return lastDay < dateOf(now, calendar.zone);
}

/** First what is to be answered before what is to be saved, and of each what is due first. */
export const firstDueFirst = (a: IncomingMessage, b: IncomingMessage): number =>
  dueOrder(a) < dueOrder(b) ? -1 : 1;

const dueOrder = (message: IncomingMessage): string =>
  `${isAppointed(message) ? 0 : 1} ${message.answer.dueOn ?? ''} ${message.arrivedAt}`;

/** Of a proposal: by the end of that day it should have been decided, so that nobody need be reminded. */
export const decideBy = (
  since: Instant,
  facts: Pick<ReminderFacts, 'calendar' | 'approveWithinHours'>,
): LocalDate => dateOf(decisionTimes(since, facts).remindAt, facts.calendar.zone);

/** Its day has passed without an answer: it stands in the manager's weekly list. */
export const isOverdue = (message: IncomingMessage, today: LocalDate): boolean =>
  isAppointed(message) && message.answer.dueOn !== undefined && message.answer.dueOn < today;

/** Nobody has decided about it since the day on which the deputy, too, was asked: it stands there as well. */
export const isUndecidedLong = (
  { answer }: IncomingMessage,
  facts: Pick<ReminderFacts, 'calendar' | 'approveWithinHours' | 'now'>,
): boolean => {
  if (answer.state !== 'proposed') return false;
  const { now, calendar } = facts;
  return dateOf(decisionTimes(answer.since, facts).askDeputyAt, calendar.zone) < dateOf(now, calendar.zone);
};
