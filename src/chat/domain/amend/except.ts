// "Utom onsdag" after a week that was taken or said: all of it but that day.

import { isDutyDeed } from '../acts/acts';
import type { Calendar } from '../../../core/calendar';
import { isWorkingDay } from '../../../core/calendar';
import type { LocalDate } from '../../../core/time';
import { plusDays } from '../../../core/time';
import { light } from './amend-words';
import type { Chosen } from '../sentences/choose';
import { findRuns } from '../days/find-runs';
import { hullOf, type DaySpan } from '../days/several';
import { readInFrame } from './in-frame';
import type { Circumstances, Understanding } from '../acts/understanding';
import type { Said } from '../when/when-said';

export const except = /^(?:utom|forutom|except|minus)$/;
const denied = /^(?:inte|ej|not)$/;
const mostDays = 62;

interface Excepted {
  /** What is left; of an absence what is taken out of it. */
  readonly said: Said;
  readonly isTakenOut: boolean;
}

/** Undefined where nothing of several days is left out. */
export function exceptIn(
  { whole }: Chosen,
  around: Circumstances,
  before: Understanding,
): Excepted | undefined {
  const { words, tokens, runs, people } = whole.reading;
  const plain = words.filter((word) => /^[\p{L}\d]/u.test(word));
  const isExcept = plain.some((word) => except.test(word));
  const isDuty = isDutyDeed(before.act);
  const isNumbered = before.named === 'date' && plain.some((word) => /^\d{1,2}$/.test(word));
  if (
    (runs.length === 0 && !isNumbered) ||
    people.length > 0 ||
    !(isExcept || (isDuty && plain.some((word) => denied.test(word))))
  )
    return undefined;
  if (!plain.every((word) => except.test(word) || light.has(word) || /^\d{1,2}$/.test(word)))
    return undefined;
  const { from, until, inReturn } = before;
  if (from === undefined || until === undefined || until <= from || inReturn !== undefined) return undefined;
  const bare = tokens.filter(({ word }) => !except.test(word) && !denied.test(word));
  const [said] = readInFrame({ ...whole.reading, tokens: bare, runs: findRuns(bare) }, before, around).said;
  if (said?.from === undefined || said.flaw !== undefined || said.part !== undefined) return undefined;
  const out = { from: said.from, until: said.until ?? said.from };
  if (out.from < from || out.until > until) return undefined;
  if (!isDuty) return { said: { ...said, ...out }, isTakenOut: true };
  const spans = without(out, { from, until }, around.calendar);
  const hull = hullOf(spans);
  if (hull === undefined) return undefined;
  const days = { ...said, ...hull, isOpen: false, part: undefined, flaw: undefined };
  return { said: { ...days, ...(spans.length > 1 && { spans }) }, isTakenOut: false };
}

interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** The working days that are left, in stretches. */
export function without(out: Days, { from, until }: Days, calendar: Calendar): readonly DaySpan[] {
  const spans: DaySpan[] = [];
  let start: LocalDate | undefined;
  let last = from;
  for (let date = from, count = 0; date <= until && count < mostDays; date = plusDays(date, 1), count++) {
    const isOut = date >= out.from && date <= out.until;
    if (isOut && start !== undefined) spans.push({ from: start, until: last, part: undefined });
    if (isOut) start = undefined;
    if (isOut || !isWorkingDay(calendar, date)) continue;
    start ??= date;
    last = date;
  }
  return start === undefined ? spans : [...spans, { from: start, until: last, part: undefined }];
}
