// Words that say days of what was spoken of a moment ago: "gör det till 15–17", "måndagen efter".

import { daysBetween, isLocalDate, mondayOf, plusDays, type LocalDate } from '../../../core/time';
import { monthNames, weekdayNames } from '../days/day-words';
import { findRuns } from '../days/find-runs';
import { isDayPiece, isWeek } from '../days/piece';
import type { Token } from '../reading/tokens';
import type { Understanding } from '../acts/understanding';

type Frame = Pick<Understanding, 'from' | 'until'>;
type Tokens = readonly Token[];

const changes = /^(?:gor|gora|andra|andras|byt|byta|flytta|satt|satta|make|change|switch|move|set)$/;
const mostBetween = 4;

const named: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:startdatum|startdatumet|startdag|startdagen|forsta dag|forsta dagen|start date|start day|first day)$/,
    'borjar',
  ],
  [/^(?:slutdatum|slutdatumet|slutdag|slutdagen|sista dag|sista dagen|end date|end day|last day)$/, 'slutar'],
];
const leads = /^(?:till|to|ska|skall|vara|ar|blir|should|be|is)$/;

/** "Ändra startdatum till 8 december", "sista dagen ska vara torsdag": it begins or ends then. */
export function withEndNamed(tokens: Tokens): Tokens {
  for (const [at, token] of tokens.entries())
    for (const length of [1, 2]) {
      const said = tokens.slice(at, at + length).map(({ word }) => word);
      const found = named.find(([words]) => words.test(said.join(' ')));
      if (found === undefined) continue;
      let rest = at + length;
      while (leads.test(tokens[rest]?.word ?? '')) rest++;
      return [...tokens.slice(0, at), { ...token, word: found[1], written: found[1] }, ...tokens.slice(rest)];
    }
  return tokens;
}

/** "Ändra det till den 15 till den 17", "lägg till den 21": the first "till" leads to what it is to be, and ends nothing. */
export function withoutChangedTo(tokens: Tokens, { from, until = from }: Frame): Tokens {
  const added = tokens.findIndex(
    ({ word }, place) => word === 'till' && /^(?:lagg|lagga|lagger)$/.test(tokens[place - 1]?.word ?? ''),
  );
  if (added > 0) return [...tokens.slice(0, added), ...tokens.slice(added + 1)];
  const at = tokens.findIndex(
    ({ word }, place) =>
      /^(?:till|to)$/.test(word) &&
      tokens.slice(Math.max(0, place - mostBetween), place).some((one) => changes.test(one.word)),
  );
  if (at < 0) return tokens;
  const [run] = findRuns(tokens.slice(at + 1));
  if (run?.from !== 0) return tokens;
  const [first, ...more] = run.pieces.filter(({ piece }) => isDayPiece(piece));
  const isSpan = more.some(({ link }) => link === 'to');
  const isWhole = first !== undefined && (isWeek(first.piece) || (from !== undefined && from === until));
  const isFrom = /^(?:fran|from)$/.test(tokens[at + 1]?.word ?? '');
  return isSpan || isWhole || isFrom ? [...tokens.slice(0, at), ...tokens.slice(at + 1)] : tokens;
}

/** "Till måndagen efter": the first such day behind what was said; "hela veckan efter". */
export function withDayAfter(tokens: Tokens, { from, until = from }: Frame): Tokens {
  const at = tokens.findIndex(
    ({ word }, place) =>
      (weekdayNames.has(word) || week.test(word)) && after.test(tokens[place + 1]?.word ?? ''),
  );
  const token = tokens[at];
  const isFree = findRuns(tokens.slice(at + 2))[0]?.from !== 0 && tokens[at + 2]?.word !== 'all';
  if (token === undefined || until === undefined || !isFree) return tokens;
  const weekday = weekdayNames.get(token.word);
  const rest = tokens.slice(at + 2);
  const as = (word: string): Token => ({ ...token, word, written: word });
  const named = (day: LocalDate): Tokens => [
    as(String(Number(day.slice(8)))),
    as(monthNames[Number(day.slice(5, 7)) - 1] ?? ''),
  ];
  const monday = plusDays(mondayOf(until), 7);
  const ofWeek = weekday === undefined ? weekdayNames.get(tokens[at - 1]?.word ?? '') : undefined;
  // "Onsdag veckan efter" is that day of it.
  if (ofWeek !== undefined) return [...tokens.slice(0, at - 1), ...named(plusDays(monday, ofWeek)), ...rest];
  if (weekday === undefined)
    return [...tokens.slice(0, at), ...named(monday), as('till'), ...named(plusDays(monday, 4)), ...rest];
  const near = plusDays(mondayOf(until), weekday);
  return [...tokens.slice(0, at), ...named(near > until ? near : plusDays(near, 7)), ...rest];
}
const week = /^(?:vecka|veckan|week)$/;
const after = /^(?:efter|darpa|darefter|after)$/;

/** Whether "måndag" is what that date is. */
export const isThatWeekday = (word: string | undefined, date: string): boolean =>
  isLocalDate(date) &&
  starts.findIndex((start) => start.test(word ?? '')) === daysBetween(mondayOf(date), date);
const starts = [/^mon|^man/, /^tis|^tue/, /^ons|^wed/, /^tor|^thu/, /^fre|^fri/, /^lor|^sat/, /^son|^sun/];
