// "Ledig hela nästa vecka utom onsdag": what is left, in stretches.

import { daysBetween, mondayOf } from '../../../core/time';
import type { Act } from '../acts/acts';
import { except, without } from '../amend/except';
import type { DaySpan } from '../days/several';
import type { Reading } from '../reading/reading';
import type { Circumstances } from '../acts/understanding';
import { daysSaid } from './when-said';

/** Empty where nothing is left out, or where it is not known which days. */
export function exceptedSpans(
  reading: Reading,
  act: Act,
  { at, calendar }: Circumstances,
): readonly DaySpan[] {
  const { tokens, runs } = reading;
  const turn = tokens.findIndex(
    ({ word }, index) =>
      except.test(word) && runs.some(({ from, to }) => from <= index + 1 && index + 1 < to),
  );
  const whole = runs.filter(({ from }) => from < turn);
  const left = runs.filter(({ from }) => from > turn);
  if (turn < 0 || whole.length === 0) return [];
  const all = daysSaid({ ...reading, runs: whole }, act, { at, calendar });
  if (all.from === undefined || all.until === undefined || all.flaw !== undefined || all.part !== undefined)
    return [];
  const isWeek = daysBetween(mondayOf(all.from), all.until) < 7;
  const isWeekday = left.some(({ pieces }) => pieces.some(({ piece }) => piece.kind === 'weekday'));
  if (isWeekday && !isWeek) return [];
  const monday = isWeek ? mondayOf(all.from) : undefined;
  const plain = tokens.map((token, index) => (index === turn ? { ...token, word: ',' } : token));
  const out = daysSaid({ ...reading, tokens: plain, runs: left }, act, { at, calendar, monday });
  if (out.from === undefined || out.flaw !== undefined || out.part !== undefined || out.isOpen) return [];
  const gone = { from: out.from, until: out.until ?? out.from };
  return gone.from < all.from || gone.until > all.until
    ? []
    : without(gone, { from: all.from, until: all.until }, calendar);
}
