// Days that a person is told of as one stretch.

import { dateOf, plusMillis, type Instant, type LocalDate, type Zone } from './time';

/** Local dates, both included; `lastDay` undefined: the end is not known. */
export interface Period {
  readonly from: LocalDate;
  readonly lastDay: LocalDate | undefined;
}

interface Stretch {
  readonly from: Instant;
  /** Not included; undefined: the end is not known. */
  readonly until: Instant | undefined;
}

/** The days with any moment of it. */
export const periodOf = ({ from, until }: Stretch, zone: Zone): Period => ({
  from: dateOf(from, zone),
  lastDay: lastDayOf(until, zone),
});

/** The last day with any moment before that instant. */
export const lastDayOf = (until: Instant | undefined, zone: Zone): LocalDate | undefined =>
  until && dateOf(plusMillis(until, -1), zone);
