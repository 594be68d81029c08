// When somebody who is away is there again, by the days that may be told (T10).

import type { Back, Period } from '../../core/period';
import type { LocalDate } from '../../core/time';

export const isIn = ({ from, lastDay }: Period, date: LocalDate): boolean =>
  from <= date && (lastDay === undefined || date <= lastDay);

/** After the first of the absences, in their order, and what follows on it; `next`: the working day after. */
export const backAfter = (periods: readonly Period[], next: (date: LocalDate) => LocalDate): Back => ({
  backOn: backOn(periods, next),
  backAt: backAt(periods),
});

function backOn([first, ...more]: readonly Period[], next: (date: LocalDate) => LocalDate) {
  if (first?.lastDay === undefined || first.clock?.until !== undefined) return undefined;
  // Hours of each of several days: they are there every day.
  if (first.clock !== undefined && first.lastDay > first.from) return undefined;
  let day = next(first.lastDay);
  for (const period of more) {
    if (!isIn(period, day) || period.clock?.from !== undefined) continue;
    if (period.lastDay === undefined || period.clock !== undefined) return undefined;
    day = next(period.lastDay);
  }
  return day;
}

/** Of some hours of one day, where nothing else takes the rest of it. */
function backAt([first, ...more]: readonly Period[]): Back['backAt'] {
  if (first?.clock?.until === undefined || first.lastDay !== first.from) return undefined;
  const day = first.from;
  return more.some((period) => isIn(period, day)) ? undefined : { day, at: first.clock.until };
}
