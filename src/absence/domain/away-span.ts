// Days as somebody says them, or a part of one day, and the time between (T10).

import { clockOf, type DayPart } from '../../chat/domain/days/day-part';
import type { LocalDate, Zone } from '../../core/time';
import { atLocal, plusDays, startOfDay } from '../../core/time';
import type { Absence } from '../../people/domain/absence';

/** Local dates, both included; `lastDay` undefined: until further notice. */
export interface AwaySpan {
  readonly from: LocalDate;
  readonly lastDay: LocalDate | undefined;
  /** Of one day: only this part of it. */
  readonly part?: DayPart | undefined;
}

/** A part is of one day alone. */
export function instantsOf({ from, lastDay, part }: AwaySpan, zone: Zone): Pick<Absence, 'from' | 'until'> {
  const until = lastDay && startOfDay(plusDays(lastDay, 1), zone);
  if (part === undefined || from !== lastDay) return { from: startOfDay(from, zone), until };
  const clock = clockOf(part);
  return {
    from: clock.from === undefined ? startOfDay(from, zone) : atLocal(from, clock.from, zone),
    until: clock.until === undefined ? until : atLocal(from, clock.until, zone),
  };
}
