// When answers are due and who is reminded of them, by working hours and working days (F4).

import type { Calendar } from '../calendar';
import {
  isWorkingDay,
  nextWorkingDay,
  officeHoursOn,
  plusWorkingDays,
  previousWorkingDay,
} from '../calendar';
import type { PersonId } from '../ids';
import type { Instant, LocalDate } from '../time';
import { dateOf, earliest, latest, minutesBetween, plusDays } from '../time';
import type { IncomingMessage } from './incoming';

/** A request for public documents is answered today, or on the next working day when none is left of today. */
export function dueOnOf(
  isRequest: boolean,
  now: Instant,
  { calendar, dueWorkingDays }: { readonly calendar: Calendar; readonly dueWorkingDays: number },
): LocalDate {
  const today = dateOf(now, calendar.zone);
  if (!isRequest) return plusWorkingDays(calendar, today, dueWorkingDays);
  return isWorkingDay(calendar, today) ? today : nextWorkingDay(calendar, today);
}

/** Minutes of office hours between the two; evenings, nights and free days count nothing. */
export function workingMinutesBetween(calendar: Calendar, from: Instant, to: Instant): number {
  let minutes = 0;
  const last = dateOf(to, calendar.zone);
  for (let date = dateOf(from, calendar.zone); date <= last; date = plusDays(date, 1)) {
    const hours = officeHoursOn(calendar, date);
    if (hours === undefined) continue;
    const [start, end] = [latest(hours.from, from), earliest(hours.to, to)];
    if (end > start) minutes += minutesBetween(start, end);
  }
  return minutes;
}

export type ReminderStep = 'decide' | 'remindManager' | 'askDeputy' | 'dueSoon' | 'dueToday';

export interface Reminder {
  readonly step: ReminderStep;
  readonly personId: PersonId;
}

export interface ReminderFacts {
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly approveWithinHours: number;
  /** Manager, deputy, last resort. */
  readonly managers: readonly PersonId[];
  readonly away: ReadonlySet<PersonId>;
}

/** The first of them who is there; nobody there: the manager, who finds it on coming back. */
export const deciderOf = (managers: readonly PersonId[], away: ReadonlySet<PersonId>): PersonId | undefined =>
  managers.find((id) => !away.has(id)) ?? managers[0];

/** Who is to be asked or reminded by now; what was said before stays in the list and is said only once. */
export function remindersOf(message: IncomingMessage, facts: ReminderFacts): readonly Reminder[] {
  const { answer } = message;
  if (answer.state === 'proposed') return deciding(answer.since, facts);
  if (answer.state !== 'approved' && answer.state !== 'forwarded') return [];
  return answering(message, facts);
}

function deciding(since: Instant, facts: ReminderFacts): readonly Reminder[] {
  const { calendar, now, managers, away } = facts;
  const decider = deciderOf(managers, away);
  if (decider === undefined) return [];
  const asked: Reminder = { step: 'decide', personId: decider };
  const waited = workingMinutesBetween(calendar, since, now);
  if (waited < facts.approveWithinHours * 60) return [asked];
  const next = officeHoursOn(calendar, nextWorkingDay(calendar, dateOf(since, calendar.zone)));
  const deputy = managers.find((id) => id !== decider && !away.has(id));
  const isNextMorning = next !== undefined && now >= next.from && isMorningAfter(since, facts);
  return [
    asked,
    { step: 'remindManager', personId: decider },
    ...(isNextMorning && deputy !== undefined ? [{ step: 'askDeputy' as const, personId: deputy }] : []),
  ];
}

/** The morning after the day on which the reminder was due. */
function isMorningAfter(since: Instant, { calendar, approveWithinHours, now }: ReminderFacts): boolean {
  let date = dateOf(since, calendar.zone);
  for (let day = 0; day < 31; day++) {
    const hours = officeHoursOn(calendar, date);
    const waited = hours ? workingMinutesBetween(calendar, since, hours.to) : 0;
    if (waited >= approveWithinHours * 60) return dateOf(now, calendar.zone) > date;
    date = plusDays(date, 1);
  }
  return false;
}

function answering({ answer }: IncomingMessage, { now, calendar }: ReminderFacts): readonly Reminder[] {
  const { responderId, dueOn } = answer;
  if (responderId === undefined || dueOn === undefined) return [];
  const today = dateOf(now, calendar.zone);
  const soon = previousWorkingDay(calendar, previousWorkingDay(calendar, dueOn));
  const isGivenBefore = dateOf(answer.since, calendar.zone) < soon;
  const reminders: readonly (Reminder | false)[] = [
    isGivenBefore && today >= soon && today < dueOn && { step: 'dueSoon', personId: responderId },
    dateOf(answer.since, calendar.zone) < dueOn &&
      today === dueOn && { step: 'dueToday', personId: responderId },
  ];
  return reminders.filter((reminder) => reminder !== false);
}

/** Its day has passed without an answer: it stands in the manager's weekly list. */
export const isOverdue = ({ answer }: IncomingMessage, today: LocalDate): boolean =>
  (answer.state === 'approved' || answer.state === 'forwarded') &&
  answer.dueOn !== undefined &&
  answer.dueOn < today;
