// When people are away in some days, parts of a day and weekdays off among them: the one source of the switchboard's list and of every search (F2, T10).

import { isWorkingDay, type Calendar } from '../../core/calendar';
import type { PersonId } from '../../core/ids';
import type { Instant, LocalDate } from '../../core/time';
import { compare, dateOf, plusDays, plusMillis, startOfDay } from '../../core/time';
import type { Absence } from '../../people/domain/absence';
import { hoursOn, lastOf, offOn, spanOfHours } from '../../people/domain/days-off';
import type { DaysOff } from '../../people/domain/days-off';
import { byPerson, overlaps, type AwayTime } from './away-time';
import { wholeStretches } from './switchboard';

interface AwayDays {
  readonly absences: readonly Absence[];
  readonly daysOff: readonly DaysOff[];
  readonly calendar: Calendar;
  readonly span: Span;
}

/** Half-open. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** Both days included. */
export const daysSpan = (first: LocalDate, last: LocalDate, { zone }: Calendar): Span => ({
  from: startOfDay(first, zone),
  until: startOfDay(plusDays(last, 1), zone),
});

/** Of each person every stretch with a moment of the span, whole; in order. */
export function awayIn({ absences, daysOff, calendar, span }: AwayDays): readonly AwayTime[] {
  const own = byPerson(absences);
  const ids = new Set([...own.keys(), ...daysOff.map(({ personId }) => personId)]);
  return [...ids]
    .flatMap((id) => {
      const isFree = freeBy(daysOff.filter(({ personId }) => personId === id));
      const times = wholeStretches(own.get(id) ?? [], calendar, isFree).filter((it) => overlaps(it, span));
      const free = freeTimes({ id, isFree, times, calendar, span });
      const hours = { daysOff: daysOff.filter(({ personId }) => personId === id), calendar, span };
      return [...times, ...free, ...hourTimes([...times, ...free], hours)];
    })
    .toSorted((a, b) => compare(a.from, b.from));
}

export const freeBy = (off: readonly DaysOff[]): AwayTime['isFree'] =>
  off.length === 0 ? undefined : (date: LocalDate) => offOn(off, date).length > 0;

interface Freeing {
  readonly id: PersonId;
  readonly isFree: AwayTime['isFree'];
  /** Told already. */
  readonly times: readonly AwayTime[];
  readonly calendar: Calendar;
  readonly span: Span;
}

/** Working days on which the person never works, those in a row as one. */
function freeTimes({ id, isFree, times, calendar, span }: Freeing): readonly AwayTime[] {
  if (isFree === undefined) return [];
  const { zone } = calendar;
  const found: AwayTime[] = [];
  const last = dateOf(plusMillis(span.until, -1), zone);
  for (let date = dateOf(span.from, zone); date <= last; date = plusDays(date, 1)) {
    const day = daysSpan(date, date, calendar);
    if (!isWorkingDay(calendar, date) || !isFree(date) || times.some((it) => overlaps(it, day))) continue;
    const before = found.at(-1);
    if (before?.until === day.from) found[found.length - 1] = { ...before, until: day.until };
    else found.push({ personId: id, ...day, isStartKnown: true });
  }
  return found;
}

/** Hours of every working day, told as one from the first day that is not told already. */
function hourTimes(
  told: readonly AwayTime[],
  { daysOff, calendar, span }: Pick<AwayDays, 'daysOff' | 'calendar' | 'span'>,
): readonly AwayTime[] {
  const { zone } = calendar;
  const found = new Map<string, AwayTime>();
  const end = dateOf(plusMillis(span.until, -1), zone);
  for (let date = dateOf(span.from, zone); date <= end; date = plusDays(date, 1))
    for (const one of hoursOn(daysOff, date, calendar)) {
      const hours = spanOfHours(one, date, calendar);
      if (found.has(one.id) || !overlaps(hours, span) || told.some((it) => overlaps(it, hours))) continue;
      const last = lastOf(one);
      const until = last && startOfDay(plusDays(last, 1), zone);
      const { personId, clock } = one;
      found.set(one.id, { personId, from: hours.from, until, isStartKnown: true, clock });
    }
  return [...found.values()];
}
