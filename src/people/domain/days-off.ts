// Weekdays on which somebody never works: away for a roster, and no absence of so many days (F2, P7).

import type { PersonId } from '../../core/ids';
import { compare, weekdayOf, type Instant, type LocalDate, type Weekday } from '../../core/time';

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
  const holding = said.filter((one) => coversDate(one, date)).toSorted((a, b) => compare(a.at, b.at));
  const latest = new Map(holding.map((one) => [one.personId, one]));
  return [...latest.values()]
    .filter(({ days }) => days.includes(weekdayOf(date)))
    .map(({ personId }) => personId);
}

const coversDate = ({ from, lastDay, endedOn }: DaysOff, date: LocalDate): boolean =>
  from <= date && (lastDay === undefined || date <= lastDay) && (endedOn === undefined || date < endedOn);
