// How long somebody is away: absences that touch joined into one, and its days counted (P7).

import { lastDayOf, type Period } from '../../core/period';
import { endOf, type Absence } from '../../people/domain/absence';
import { isWorkingDay, nextWorkingDay, officeHoursOn, type Calendar } from '../../core/calendar';
import type { PersonId } from '../../core/ids';
import type { Instant, LocalDate } from '../../core/time';
import {
  dateOf,
  localTime,
  minutesBetween,
  plusDays,
  plusMinutes,
  startOfDay,
  timeOf,
} from '../../core/time';

/** One stretch of being away, half-open, put together from every absence that touches it. */
export interface AwayTime {
  readonly personId: PersonId;
  readonly from: Instant;
  /** Unknown when undefined. */
  readonly until: Instant | undefined;
  /** False when `from` is only the time of first sight. */
  readonly isStartKnown: boolean;
  /** Weekdays on which the person never works: no working days of theirs. */
  readonly isFree?: ((date: LocalDate) => boolean) | undefined;
  /** Somebody is back, as they say or as is seen, and did not only come to the last day that was known. */
  readonly isCut?: boolean;
  /** Only in these hours of each working day. */
  readonly clock?: Period['clock'];
}

/** The weekdays on which each person never works. */
export type FreeDays = (personId: PersonId) => AwayTime['isFree'];

/** Shorter than this, being back (or away) is a flicker. */
export const flickerMinutes = 120;

/** In their order. */
export function byPerson<Own extends { readonly personId: PersonId }>(
  all: readonly Own[],
): ReadonlyMap<PersonId, readonly Own[]> {
  const found = new Map<PersonId, Own[]>();
  for (const one of all) {
    const own = found.get(one.personId);
    if (own) own.push(one);
    else found.set(one.personId, [one]);
  }
  return found;
}

/** The absences of one person as stretches, in order; touching ones are one, flickers are none. */
export function joinAbsences(
  absences: readonly Absence[],
  calendar: Calendar,
  isFree?: AwayTime['isFree'],
): readonly AwayTime[] {
  const stretches: AwayTime[] = [];
  const sorted = absences
    .map((absence) => ({ ...asTime(absence), isFree }))
    .filter(isAny)
    .toSorted(byStart);
  for (const next of sorted) {
    const last = stretches.at(-1);
    if (last === undefined || !touches(last, next, calendar)) stretches.push(next);
    else {
      const until = later(last.until, next.until);
      const { isCut = false } = until === last.until ? last : next;
      stretches[stretches.length - 1] = { ...last, until, isCut };
    }
  }
  return stretches.filter((time) => !isFlicker(time));
}

const asTime = (absence: Absence): AwayTime => ({
  personId: absence.personId,
  from: absence.from,
  until: endOf(absence),
  isStartKnown: absence.source !== 'automaticReplies' || absence.from !== absence.seenAt,
  isCut: isCut(absence),
});

/** Of one that was said, also by who says after its last day that they are back. */
function isCut({ endedAt, until, source }: Absence): boolean {
  if (endedAt === undefined || until === undefined) return endedAt !== undefined;
  return source === 'automaticReplies' ? endedAt < until : endedAt <= until;
}

/** What was taken back before it began is none. */
export const isAny = ({ from, until }: Pick<AwayTime, 'from' | 'until'>): boolean =>
  until === undefined || until > from;

const byStart = (a: AwayTime, b: AwayTime): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

const isFlicker = ({ from, until }: AwayTime): boolean =>
  until !== undefined && minutesBetween(from, until) < flickerMinutes;

const later = (a: Instant | undefined, b: Instant | undefined): Instant | undefined => {
  if (a === undefined || b === undefined) return undefined;
  return a > b ? a : b;
};

/** Nobody is back in a gap that is a flicker or has no minute of office hours in it. */
function touches(before: AwayTime, after: AwayTime, calendar: Calendar): boolean {
  const { until } = before;
  if (until === undefined || minutesBetween(until, after.from) < flickerMinutes) return true;
  const first = dateOf(until, calendar.zone);
  for (let date = first; date <= dateOf(after.from, calendar.zone); date = plusDays(date, 1)) {
    const hours = officeHoursOn(calendar, date);
    if (hours && !before.isFree?.(date) && until < hours.to && hours.from < after.from) return false;
  }
  return true;
}

interface AwayLength {
  /** Local dates on which the person is away for all of the office hours, free days that are covered among them. */
  readonly days: number;
  readonly workingDays: number;
}

/** Longest stretch that is counted date by date. */
const mostDays = 800;

/** How long it is, counting no date after `through`. */
export function lengthOf(time: AwayTime, calendar: Calendar, through?: LocalDate): AwayLength {
  let [days, workingDays] = [0, 0];
  const last = lastDayOf(time.until, calendar.zone);
  const first = dateOf(time.from, calendar.zone);
  for (let i = 0, date = first; i < mostDays; i++, date = plusDays(date, 1)) {
    if ((last !== undefined && date > last) || (through !== undefined && date > through)) break;
    if (last === undefined && through === undefined) break;
    // Between them nothing has to be asked of the clock, which is slow for a leave of a year.
    if ((date === first || date === last) && !isAwayOn(time, date, calendar)) continue;
    days += 1;
    if (isWorkingDay(calendar, date) && !time.isFree?.(date)) workingDays += 1;
  }
  return { days, workingDays };
}

/** Whether the person is away for all of the date's office hours, or for all of a free day. */
function isAwayOn(time: AwayTime, date: LocalDate, calendar: Calendar): boolean {
  const hours = officeHoursOn(calendar, date) ?? wholeDay(date, calendar);
  const isStarted = time.from <= hours.from || isFirstSeenInTheMorning(time, date, calendar);
  return isStarted && (time.until === undefined || time.until >= hours.to);
}

/** Where no start is known, the day of first sight is day one if it was before noon. */
function isFirstSeenInTheMorning(time: AwayTime, date: LocalDate, { zone }: Calendar): boolean {
  if (time.isStartKnown || dateOf(time.from, zone) !== date) return false;
  return timeOf(time.from, zone) < localTime('12:00');
}

/** An end at 23:59 is the end of the day. */
const wholeDay = (date: LocalDate, { zone }: Calendar) => ({
  from: startOfDay(date, zone),
  to: plusMinutes(startOfDay(plusDays(date, 1), zone), -1),
});

/** Whether the two have a moment in common. */
export function overlaps(
  a: { readonly from: Instant; readonly until: Instant | undefined },
  b: { readonly from: Instant; readonly until: Instant | undefined },
): boolean {
  return (b.until === undefined || a.from < b.until) && (a.until === undefined || b.from < a.until);
}

/** Over for good: being back for less than a flicker is not. */
export const isOver = (time: AwayTime, now: Instant): boolean =>
  time.until !== undefined && plusMinutes(time.until, flickerMinutes) <= now;

/** Who was to be back and says today that it goes on was never back: a question waits for the end of that day. */
export function mayGoOn(time: AwayTime, now: Instant, calendar: Calendar): boolean {
  if (time.until === undefined || time.isCut === true) return time.until === undefined;
  const day = dateOf(time.until, calendar.zone);
  const hours = officeHoursOn(calendar, day);
  if (hours !== undefined && time.until < hours.to) return now < hours.to;
  const next = officeHoursOn(calendar, nextWorkingDay(calendar, day));
  return next !== undefined && now < next.to;
}
