import { weekdayWords } from '../../core/texts/time-words';
import { mondayOf, plusDays } from '../../core/time';
import type { PlanSpan } from '../domain/plan';
import type { RosterPlanCard } from '../domain/roster-cards';
import type { RosterWords } from '../texts/sv';
import { spanWords } from './change-view';

/** What was told of days that somebody has by now, or that have passed, is only shown. */
export const isFillable = ({ gap }: RosterPlanCard): boolean => gap === undefined || gap.state === 'open';

/** What became of the days that were told as nobody's. */
export function gapTitle(
  gap: NonNullable<RosterPlanCard['gap']>,
  { today }: RosterPlanCard,
  words: RosterWords,
): string {
  const { plan } = words.texts.roster;
  const days = spanWords(gap.span, words);
  if (gap.state === 'open')
    return gap.goesOn ? plan.gapFrom(weekdayWords(gap.span.from, today, words.texts.time)) : plan.gap(days);
  if (gap.state === 'filled') return plan.gapFilled(days);
  return gap.span.lastDay < today ? plan.gapOver(days) : plan.gapToday;
}

/** What its form is filled in with; of a gap without an end its first week. */
export function daysToFill({ gap }: RosterPlanCard): PlanSpan | undefined {
  if (gap?.state !== 'open') return undefined;
  const { from } = gap.span;
  const friday = plusDays(mondayOf(from), 4);
  return gap.goesOn ? { from, lastDay: friday < from ? from : friday } : gap.span;
}
