import { isWorkingDay, nextWorkingDay, type Calendar } from '../../src/core/calendar';
import { atLocal, dateOf, instant, localTime, plusDays, type Instant } from '../../src/core/time';

const NOON = localTime('12:00');
const MORNING = localTime('08:00');

export interface ClockTargets {
  /** The next noon of a working day. */
  readonly noon: Instant;
  /** When the next working day's first cards go out. */
  readonly nextDay: Instant;
}

export function clockTargets(calendar: Calendar, now: Date): ClockTargets {
  const at = instant(now.getTime());
  const today = dateOf(at, calendar.zone);
  const next = nextWorkingDay(calendar, today);
  const noonToday = atLocal(today, NOON, calendar.zone);
  const isAhead = isWorkingDay(calendar, today) && at < noonToday;
  return {
    noon: isAhead ? noonToday : atLocal(next, NOON, calendar.zone),
    nextDay: atLocal(next, MORNING, calendar.zone),
  };
}

/** That time of day, today or, when it has passed, tomorrow. */
export function nextTimeOfDay(calendar: Calendar, now: Date, time: string): Instant {
  const at = instant(now.getTime());
  const today = dateOf(at, calendar.zone);
  const target = atLocal(today, localTime(time), calendar.zone);
  return target > at ? target : atLocal(plusDays(today, 1), localTime(time), calendar.zone);
}
