// Weekdays on which somebody never works: away for a roster, and no absence of so many days (F2, P7).

import type { PersonId } from '../../core/ids';
import { weekdayOf, type Instant, type LocalDate, type Weekday } from '../../core/time';

/** Standing, or for a span: half time until midsummer. Never a reason. */
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

export const isOffOn = ({ days, from, lastDay, endedOn }: DaysOff, date: LocalDate): boolean =>
  from <= date &&
  (lastDay === undefined || date <= lastDay) &&
  (endedOn === undefined || date < endedOn) &&
  days.includes(weekdayOf(date));
