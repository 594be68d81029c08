// From an hour of a day until an hour of another: the days between are whole.

import { plusDays, type LocalDate, type LocalTime } from '../../../core/time';
import { clockOf, type DayPart } from '../days/day-part';
import type { DaySpan } from '../days/several';

interface Begun {
  readonly from: LocalDate;
  /** Of that day. */
  readonly part: DayPart | undefined;
}

/** `until`: the last day; `at`: the hour at which it ends, where that day is not whole. */
export function untilThen(
  { from, part }: Begun,
  { until, at }: { readonly until: LocalDate; readonly at?: LocalTime | undefined },
): readonly DaySpan[] {
  const starts = part && clockOf(part).from;
  if (from === until) return [{ from, until, part: partOf(starts, at) }];
  const [first, last] = [starts ? plusDays(from, 1) : from, at ? plusDays(until, -1) : until];
  return [
    ...(starts ? [{ from, until: from, part: partOf(starts, undefined) }] : []),
    ...(first <= last ? [{ from: first, until: last, part: undefined }] : []),
    ...(at ? [{ from: until, until, part: partOf(undefined, at) }] : []),
  ];
}

function partOf(from: LocalTime | undefined, until: LocalTime | undefined): DayPart | undefined {
  if (from && until) return `${from}-${until}`;
  return from ? `${from}-` : until && `-${until}`;
}
