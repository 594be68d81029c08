// Weekdays on which somebody never works: away for a roster, and no absence of so many days; or hours of every working day, as parts of days (F2, P7).

import { isWorkingDay, type Calendar } from '../../core/calendar';
import type { PersonId } from '../../core/ids';
import type { Period } from '../../core/period';
import { atLocal, compare, plusDays, startOfDay, weekdayOf } from '../../core/time';
import type { Instant, LocalDate, Weekday } from '../../core/time';

/** From when, until when; undefined where it begins or ends with the day. */
export type Hours = NonNullable<Period['clock']>;

/** Standing, or for a span, over which it stands before what is standing: half time until midsummer. Never a reason. */
export interface DaysOff {
  readonly id: string;
  readonly personId: PersonId;
  readonly days: readonly Weekday[];
  /** Off in these hours alone: half time. They stand for themselves beside whole days. */
  readonly clock?: Hours | undefined;
  readonly from: LocalDate;
  /** Included; undefined: until something else is said. */
  readonly lastDay: LocalDate | undefined;
  readonly byId: PersonId;
  readonly at: Instant;
  /** Set when it was taken back: it then holds for the days before. */
  readonly endedOn: LocalDate | undefined;
}

/** Who is off that day: of what somebody said the latest that covers the day counts. */
export function offOn(said: readonly DaysOff[], date: LocalDate): readonly PersonId[] {
  const latest = new Map(holdingOn(said.filter(isWhole), date).map((one) => [one.personId, one]));
  return [...latest.values()]
    .filter(({ days }) => days.includes(weekdayOf(date)))
    .map(({ personId }) => personId);
}

/** What covers the day, what counts last: of what was said in one breath that which ends first. */
export const holdingOn = (said: readonly DaysOff[], date: LocalDate): readonly DaysOff[] =>
  said
    .filter((one) => one.from <= date && date <= (lastOf(one) ?? date))
    .toSorted((a, b) => compare(a.at, b.at) || endsFirst(a, b));

const endsFirst = (a: DaysOff, b: DaysOff): number =>
  Number(isEarlier(lastOf(a), lastOf(b))) - Number(isEarlier(lastOf(b), lastOf(a)));

const isEarlier = (one: LocalDate | undefined, other: LocalDate | undefined): boolean =>
  one !== undefined && (other === undefined || one < other);

/** The last day on which it holds; undefined: it goes on. */
export const lastOf = ({ lastDay, endedOn }: DaysOff): LocalDate | undefined => {
  const before = endedOn && plusDays(endedOn, -1);
  return isEarlier(before, lastDay) ? before : lastDay;
};

/** Of whole days. */
export const isWhole = ({ clock }: Pick<DaysOff, 'clock'>): boolean => clock === undefined;

/** Hours of every working day, and whose. */
export interface HoursOff extends DaysOff {
  readonly clock: Hours;
}

export const isHours = (one: DaysOff): one is HoursOff => one.clock !== undefined;

/** Of each person the hours that were said the latest of those that cover the working day. */
export function hoursOn(said: readonly DaysOff[], date: LocalDate, calendar: Calendar): readonly HoursOff[] {
  if (!said.some(isHours) || !isWorkingDay(calendar, date)) return [];
  const latest = new Map(
    holdingOn(said, date)
      .filter(isHours)
      .map((one) => [one.personId, one]),
  );
  return [...latest.values()];
}

/** Half-open. */
export const spanOfHours = ({ clock }: HoursOff, date: LocalDate, { zone }: Calendar) => ({
  from: clock.from === undefined ? startOfDay(date, zone) : atLocal(date, clock.from, zone),
  until: clock.until === undefined ? startOfDay(plusDays(date, 1), zone) : atLocal(date, clock.until, zone),
});
