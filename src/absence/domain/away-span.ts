// Days as somebody says them, or a part of one day, and the time between (T10).

import { clockOf, type DayPart } from '../../chat/domain/days/day-part';
import { atLocal, plusDays, startOfDay, type LocalDate, type Zone } from '../../core/time';
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

/** No day twice: whole days that overlap are one span, and a part of a day that is away anyway goes. */
export function daysOnce(spans: readonly AwaySpan[]): readonly AwaySpan[] {
  const joined: AwaySpan[] = [];
  const inOrder = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const span of inOrder.filter(isWhole)) {
    const last = joined.at(-1);
    if (last !== undefined && isIn(last, span.from)) joined[joined.length - 1] = hullOf(last, span);
    else joined.push(span);
  }
  const rest = inOrder.filter((span) => !isWhole(span) && !joined.some((one) => isIn(one, span.from)));
  return [...joined, ...rest].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

const isWhole = ({ from, lastDay, part }: AwaySpan): boolean => part === undefined || from !== lastDay;

const isIn = ({ from, lastDay }: AwaySpan, date: LocalDate): boolean =>
  from <= date && (lastDay === undefined || date <= lastDay);

/** Of two that overlap, the later second. */
const hullOf = (one: AwaySpan, { lastDay }: AwaySpan): AwaySpan =>
  one.lastDay !== undefined && (lastDay === undefined || lastDay > one.lastDay) ? { ...one, lastDay } : one;
