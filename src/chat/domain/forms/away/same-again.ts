// "Samma på fredag", "same for Monday", after an absence: those days as well, with its hours. "Flytta det till fredag, samma tid" is moved with them.

import { isAbsence } from '../../amend/amended';
import { admitting, light, moving } from '../../amend/amend-words';
import { findRuns } from '../../days/find-runs';
import { withWeekdays } from '../../days/short-weekdays';
import { clean, tokensOf } from '../../reading/tokens';
import type { Circumstances } from '../../acts/understanding';

const same =
  /(?<!\p{L})(?:(?:precis|exakt|just|exactly) )?(?:(?:det )?samma(?: (?:sak|tid|tider|timmar|klockslag|gäller|här))*|likadant|likaså|detsamma|ditto|(?:the )?same(?: (?:thing|time|times|hours|goes|applies|again))*)(?!\p{L})(?! (?:dag|vecka|månad|som|person|day|week|month|as)(?!\p{L}))(?: (?:för|for|även)(?!\p{L}))?/iu;
/** "Det blev flyttat till torsdag i stället, samma tid". */
const moved = /^(?:flyttat|flyttad|flyttades|flyttats|ombokat|ombokad|moved|rescheduled)$/;
const besideMoved = /^(?:motet|det|blev|blir|har|ar|i|stallet|istallet|instead|it|was|is|meeting|the)$/;
const changing = /\b(?:andra|byt|byta|gor|gora|satt|satta|change|make|set|switch)\b/;

/** The same with "också", or without what it keeps anyway; the text itself where more than days is said. */
export function withSameAgain(text: string, { before }: Pick<Circumstances, 'before'>): string {
  if (before === undefined || !isAbsence(before.act) || text.length > longest || !same.test(text))
    return text;
  const rest = text
    .replace(same, ' ')
    .replace(/[\s.!,]+$/u, '')
    .replace(/^[\s,]+/u, '');
  const tokens = withWeekdays(tokensOf(clean(rest)));
  const runs = findRuns(tokens);
  const isOfDays = (at: number): boolean => runs.some(({ from, to }) => from <= at && at < to);
  const isMoved = tokens.some(({ word }) => moved.test(word));
  const isPlain = tokens.every(
    ({ word }, at) =>
      isOfDays(at) ||
      light.has(word) ||
      !/^\p{L}/u.test(word) ||
      [changing, moved, ...(isMoved ? [besideMoved] : [])].some((form) => form.test(word)),
  );
  if (!isPlain || !(runs.length > 0 || tokens.some(({ word }) => /^\d/.test(word)))) return text;
  const said = tokens.map(({ word }) => word).join(' ');
  return isMoved || moving.test(said) || changing.test(said) || admitting.test(said) ? rest : `${rest} också`;
}
const longest = 80;
