// Weekdays on which somebody never works: away for a roster, and no absence of so many days (F2, P7).

import type { PersonId } from '../../core/ids';
import { compare, plusDays, weekdayOf, type Instant, type LocalDate, type Weekday } from '../../core/time';

/** Standing, or for a span, over which it stands before what is standing: half time until midsummer. Never a reason. */
export interface DaysOff {
  readonly id: string;
  readonly personId: PersonId;
  readonly days: readonly Weekday[];
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
  const latest = new Map(holdingOn(said, date).map((one) => [one.personId, one]));
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
