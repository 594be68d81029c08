// How long from a day on: "två veckor", "three days".

import type { LocalDate } from '../../../core/time';
import { plusDays } from '../../../core/time';
import type { Now } from './day-part';
import type { LengthUnit } from './day-words';
import type { Days } from './feasts';
import { plusMonths } from './place';

const daysIn: Readonly<Record<LengthUnit, number>> = {
  minutes: 0,
  hours: 0,
  days: 1,
  weeks: 7,
  months: 0,
  years: 0,
};

/** So long from a day on; what has been is counted back from today. */
export function spanOf(
  { count, unit }: { readonly count: number; readonly unit: LengthUnit },
  start: LocalDate | undefined,
  now: Now,
): Days {
  const isBack = now.isBack && start === undefined;
  const from = start ?? now.today;
  const months = unit === 'months' ? count : unit === 'years' ? 12 * count : 0;
  const sign = isBack ? -1 : 1;
  const after =
    months > 0 ? plusMonths(from, sign * months) : plusDays(from, sign * Math.max(1, count * daysIn[unit]));
  return isBack ? { from: plusDays(after, 1), until: from } : { from, until: plusDays(after, -1) };
}
