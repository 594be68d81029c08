// Days that a person is told of as one stretch.

import type { Instant, LocalDate, LocalTime, Zone } from './time';
import { dateOf, localTime, plusMillis, timeOf } from './time';

/** Local dates, both included; `lastDay` undefined: the end is not known. */
export interface Period {
  readonly from: LocalDate;
  readonly lastDay: LocalDate | undefined;
  /** Of a part of one day: from when, until when, as far as it does not begin or end with the day. */
  readonly clock?:
    | { readonly from: LocalTime | undefined; readonly until: LocalTime | undefined }
    | undefined;
}

interface Stretch {
  readonly from: Instant;
  /** Not included; undefined: the end is not known. */
  readonly until: Instant | undefined;
}

/** The days with any moment of it. */
export function periodOf({ from, until }: Stretch, zone: Zone): Period {
  const days = { from: dateOf(from, zone), lastDay: lastDayOf(until, zone) };
  if (until === undefined || days.from !== days.lastDay) return days;
  const [starts, ends] = [timeOf(from, zone), timeOf(until, zone)];
  if (starts === midnight && ends === midnight) return days;
  const clock = {
    from: starts === midnight ? undefined : starts,
    until: ends === midnight ? undefined : ends,
  };
  return { ...days, clock };
}

/** Several, each told by itself. */
export interface Periods extends Period {
  /** Those after the first, in their order. */
  readonly also?: readonly Period[] | undefined;
}

const midnight = localTime('00:00');

/** The last day with any moment before that instant. */
export const lastDayOf = (until: Instant | undefined, zone: Zone): LocalDate | undefined =>
  until && dateOf(plusMillis(until, -1), zone);

/** When somebody who is away is there again. */
export interface Back {
  /** The working day; undefined where it is not known, or the hours say it. */
  readonly backOn: LocalDate | undefined;
  /** The hour of a day at which an absence of some hours ends. */
  readonly backAt: { readonly day: LocalDate; readonly at: LocalTime } | undefined;
}
