// "Semester v 51 och 52, åter 7 januari": the last day and the day of return leave days between, or cross each other.

import { isWorkingDay, nextWorkingDay, previousWorkingDay } from '../../../core/calendar';
import { plusDays } from '../../../core/time';
import { isAbsence } from '../amend/amended';
import { partsOf } from '../acts/saying';
import type { Chosen } from '../sentences/choose';
import type { Circumstances, Told, Understanding } from '../acts/understanding';
import { isReturnDay } from './dated-by';
import { daysSaid } from './when-said';

/** Which of the two ends it is; undefined where they are one. */
export function eitherEnd(told: Told, { parts }: Chosen, around: Circumstances): Understanding['options'] {
  const { act, asked, from, until, part, spans } = told;
  if (asked || !isAbsence(act) || part !== undefined || spans !== undefined) return undefined;
  if (from === undefined || until === undefined || from === until) return undefined;
  const back = parts.find((one) => isReturnDay(one, act));
  const { from: day, until: last } = back ? daysSaid(back.reading, 'remind', around) : {};
  if (day === undefined || day !== last || day <= from) return undefined;
  const { calendar } = around;
  const isNext = day === plusDays(until, 1) || day === nextWorkingDay(calendar, until);
  if (isNext || !isWorkingDay(calendar, day)) return undefined;
  const choice = { ...partsOf(told), act };
  const untilBack = { ...choice, until: previousWorkingDay(calendar, day) };
  return { ask: 'which', choices: [untilBack, choice] };
}
