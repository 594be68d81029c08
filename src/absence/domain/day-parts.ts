// The same hours of several working days in a row are told as one (T10).

import { nextWorkingDay, type Calendar } from '../../core/calendar';
import { lastDayOf, periodOf, type Period, type Periods } from '../../core/period';
import { compare, dateOf, timeOf, type Zone } from '../../core/time';
import type { Absence } from '../../people/domain/absence';
import { isPartOfDay } from '../../people/domain/part-of-day';

type Span = Pick<Absence, 'from' | 'until'>;

/** Of one person, in their order; what is no part of a day stands alone. */
export function inRuns<Part extends Span>(
  parts: readonly Part[],
  calendar: Calendar,
): readonly (readonly [Part, ...Part[]])[] {
  const runs: [Part, ...Part[]][] = [];
  for (const part of parts) {
    const run = runs.find((one) => goesOn(one.at(-1) ?? one[0], part, calendar));
    if (run) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

function goesOn(before: Span, after: Span, calendar: Calendar): boolean {
  const { zone } = calendar;
  if (!isPartOfDay(before, calendar) || !isPartOfDay(after, calendar)) return false;
  const hoursOf = ({ from, until }: Span) => [from, until ?? from].map((at) => timeOf(at, zone)).join('-');
  const isNext = nextWorkingDay(calendar, dateOf(before.from, zone)) === dateOf(after.from, zone);
  return isNext && hoursOf(before) === hoursOf(after);
}

export const periodOfRun = (run: readonly [Span, ...Span[]], zone: Zone): Period => ({
  ...periodOf(run[0], zone),
  lastDay: lastDayOf((run.at(-1) ?? run[0]).until, zone),
});

/** Of at least one. */
export function periodsOf(spans: readonly Span[], calendar: Calendar): Periods {
  const runs = inRuns(
    spans.toSorted((a, b) => compare(a.from, b.from)),
    calendar,
  );
  const [first, ...also] = runs.map((run) => periodOfRun(run, calendar.zone));
  if (first === undefined) throw new RangeError('No span to tell of');
  return also.length === 0 ? first : { ...first, also };
}
