// Days that are said with words: "i övermorgon", "nästa fredag", "v 50", "resten av veckan", "två veckor", "i mellandagarna".

import type { Token } from '../tokens';
import { lengthUnits, months, numbers, pastWeekdayNames, weekdayNames } from './day-words';
import { feastAt, weekOfMonth } from './feasts';
import type { Found, Piece } from './piece';
import { isGluedSign, numberAt, numberedDayAt } from './read-numbers';

type Tokens = readonly Token[];

const phrases: readonly (readonly [string, Piece])[] = [
  ['i dag, idag, today, hela dagen, all day, whole day, dagens', { kind: 'offset', days: 0 }],
  ['i morgon, imorgon, tomorrow', { kind: 'offset', days: 1 }],
  ['i overmorgon, overmorgon, the day after tomorrow, day after tomorrow', { kind: 'offset', days: 2 }],
  ['i gar, igar, yesterday, gardagens', { kind: 'offset', days: -1 }],
  ['i forrgar, forrgar, the day before yesterday, day before yesterday', { kind: 'offset', days: -2 }],
  ['i morse, imorse, this morning', { kind: 'offset', days: 0 }],
  ['resten av dagen, rest of the day, rest of today', { kind: 'restOfDay' }],
  [
    'resten av veckan, rest of the week, rest of this week, veckan ut, ut veckan, hela veckan, hela den har veckan, all week, all this week, resten av den har veckan',
    { kind: 'nearWeek', weeks: 0, rest: true },
  ],
  [
    'denna vecka, den har veckan, den har vecka, denna veckan, this week, i veckan, innevarande vecka',
    { kind: 'nearWeek', weeks: 0, rest: false },
  ],
  [
    'nasta vecka, next week, kommande vecka, kommande veckan, veckan som kommer, all next week',
    { kind: 'nearWeek', weeks: 1, rest: false },
  ],
  [
    'nastnasta vecka, the week after next, week after next, veckan efter nasta',
    { kind: 'nearWeek', weeks: 2, rest: false },
  ],
  ['forra veckan, last week, forrforra veckan', { kind: 'nearWeek', weeks: -1, rest: false }],
  ['nasta manad, next month', { kind: 'nearMonth', months: 1 }],
  ['forra manaden, last month', { kind: 'nearMonth', months: -1 }],
  [
    'denna manad, den har manaden, manaden ut, resten av manaden, rest of the month, this month',
    { kind: 'nearMonth', months: 0 },
  ],
  ['efter helgen, after the weekend', { kind: 'weekday', weekday: 0, turn: 'coming' }],
  ['och framat, och framover, framat, onwards, and onwards, onward', { kind: 'onward' }],
  ['helgen, i helgen, the weekend, this weekend', { kind: 'weekend', weeks: 0 }],
  ['nasta helg, next weekend', { kind: 'weekend', weeks: 1 }],
  [
    'tills vidare, tillsvidare, until further notice, pa obestamd tid, tills jag sager till, tills jag sager ifran, tills jag hor av mig, until i say so, until i say otherwise, indefinitely, tills jag mar battre, tills jag ar frisk',
    { kind: 'open' },
  ],
  [
    'i sommar, till sommaren, i host, i var, i vinter, pa sportlovet, sportlovet, sportlov, hostlovet, hostlov, jullovet, jullov, pasklovet, pasklov, pa lovet, this summer, i borjan av, i slutet av, i mitten av, borjan av, slutet av, mitten av, some days, a few days, ett tag, a while, nagra dagar, nagon dag, nagra veckor, a few weeks, ett par veckor till',
    { kind: 'vague' },
  ],
];

const phrasesByWord = new Map<string, { readonly words: readonly string[]; readonly piece: Piece }[]>();
for (const [texts, piece] of phrases) {
  for (const text of texts.split(', ')) {
    const words = text.split(' ');
    const key = words[0] ?? '';
    const known = [...(phrasesByWord.get(key) ?? []), { words, piece }];
    phrasesByWord.set(
      key,
      known.toSorted((a, b) => b.words.length - a.words.length),
    );
  }
}

/** Every word that days are said with here. */
export const phraseWords: readonly string[] = phrases.flatMap(([texts]) => texts.split(/,? /));

function phraseAt(tokens: Tokens, at: number): Found | undefined {
  const found = phrasesByWord
    .get(tokens[at]?.word ?? '')
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.word === word));
  return found && { piece: found.piece, next: at + found.words.length };
}

const longestFeast = 5;

function namedFeastAt(tokens: Tokens, at: number): Found | undefined {
  const words = tokens.slice(at, at + longestFeast).map(({ word }) => word);
  const feast = feastAt(words, 0);
  return feast && { piece: { kind: 'feast', inYear: feast.inYear }, next: at + feast.length };
}

/** "v 50", "v.50", "vecka 51", "week 50". */
function weekAt(tokens: Tokens, at: number): Found | undefined {
  if (!/^(?:v|vecka|veckorna|veckor|week|weeks|wk)$/.test(tokens[at]?.word ?? '')) return undefined;
  const number = isGluedSign(tokens, at + 1, '.') ? at + 2 : at + 1;
  const week = numberAt(tokens, number);
  if (week === undefined || week < 1 || tokens[number + 1]?.word === '%') return undefined;
  if (week > 53) return { piece: { kind: 'impossible' }, next: number + 1 };
  const year = numberAt(tokens, number + 1) ?? 0;
  if (year < 2000) return { piece: { kind: 'week', week, year: undefined }, next: number + 1 };
  return { piece: { kind: 'week', week, year }, next: number + 2 };
}

const ordinalWeeks: ReadonlyMap<string, number> = new Map([
  ['forsta', 0],
  ['first', 0],
  ['andra', 1],
  ['second', 1],
  ['tredje', 2],
  ['third', 2],
]);

/** "första veckan i januari": the week of its first Monday. */
function weekOfMonthAt(tokens: Tokens, at: number): Found | undefined {
  const nth = ordinalWeeks.get(tokens[at]?.word ?? '');
  if (nth === undefined || !/^(?:veckan|week)$/.test(tokens[at + 1]?.word ?? '')) return undefined;
  const month = months.get(tokens[at + 3]?.word ?? '');
  return month === undefined
    ? undefined
    : { piece: { kind: 'feast', inYear: weekOfMonth(month, nth) }, next: at + 4 };
}

/** "fredag", "nästa fredag", "fredag den 4 december", "i fredags", "last friday". */
function weekdayAt(tokens: Tokens, at: number): Found | undefined {
  const past = pastWeekdayNames.get(tokens[at]?.word ?? '');
  if (past !== undefined) return { piece: { kind: 'weekday', weekday: past, turn: 'past' }, next: at + 1 };
  const before = tokens[at]?.word ?? '';
  const isTurned = /^(?:nasta|next|forra|last)$/.test(before);
  const place = isTurned ? at + 1 : at;
  const weekday = weekdayNames.get(tokens[place]?.word ?? '');
  if (weekday === undefined || isAmbiguous(tokens, place)) return undefined;
  const dated = isTurned ? undefined : datedAfter(tokens, place + 1);
  if (dated?.piece.kind === 'dayMonth') return { piece: { ...dated.piece, weekday }, next: dated.next };
  // "Onsdag den 9": the number says which.
  if (dated?.piece.kind === 'dayOfMonth') return dated;
  const turn = /^(?:forra|last)$/.test(before) ? 'past' : isTurned ? 'next' : 'coming';
  return { piece: { kind: 'weekday', weekday, turn }, next: place + 1 };
}

function datedAfter(tokens: Tokens, at: number): Found | undefined {
  const skipped = /^(?:den|the|,|\.)$/.test(tokens[at]?.word ?? '') ? at + 1 : at;
  return numberedDayAt(tokens, skipped);
}

/** "tor", "mon", "man", "son", "sun", "sat" are other words too: alone they need a neighbour that is a day. */
function isAmbiguous(tokens: Tokens, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (!/^(?:man|son|tor|sat|mon|sun|wed|fri|lor)$/.test(word)) return false;
  const isDay = (index: number) =>
    weekdayNames.has(tokens[index]?.word ?? '') || numberAt(tokens, index) !== undefined;
  const isNear =
    isDay(at + 1) || (/^(?:-|till|to|tom|och|and|,)$/.test(tokens[at + 1]?.word ?? '') && isDay(at + 2));
  const isAfter = /^(?:-|till|to|tom|och|and|,)$/.test(tokens[at - 1]?.word ?? '') && isDay(at - 2);
  const isLed = /^(?:on|pa|nu|next|nasta|till|until|tom|from|fran|back)$/.test(tokens[at - 1]?.word ?? '');
  const isPart = /^(?:em|fm|v|morning|afternoon|eftermiddag|formiddag)$/.test(tokens[at + 1]?.word ?? '');
  // "man" is Swedish for one: "till man", "på man" are said of nobody's Monday.
  return !(isNear || isAfter || isPart || (isLed && word !== 'man' && word !== 'son'));
}

/** "två veckor", "3 dgr", "ett år", "ett halvår", "the next 3 days". */
function lengthAt(tokens: Tokens, at: number): Found | undefined {
  if (/^(?:halvar|halvaret)$/.test(tokens[at]?.word ?? ''))
    return { piece: { kind: 'length', count: 6, unit: 'months' }, next: at + 1 };
  if (tokens[at + 1]?.word === 'halvar')
    return { piece: { kind: 'length', count: 6, unit: 'months' }, next: at + 2 };
  const count = numberAt(tokens, at) ?? numbers.get(tokens[at]?.word ?? '');
  if (count === undefined || count > 400) return undefined;
  const skipped = /^(?:of|hela|whole|fulla|par)$/.test(tokens[at + 1]?.word ?? '') ? 1 : 0;
  const isPair = tokens[at + 1]?.word === 'par' || tokens[at + 1]?.word === 'couple';
  const place = at + 1 + skipped + (tokens[at + 1]?.word === 'couple' ? 2 : 0);
  const unit = lengthUnits.get(tokens[place]?.word ?? '');
  if (unit === undefined || count === 0) return undefined;
  // "en dag" is some day, "1 dag" is one.
  return { piece: { kind: 'length', count: isPair ? 2 : count, unit }, next: place + 1 };
}

/** "om två veckor", "in three days": a day, not a length; but "in" before a length is English alone. */
function aheadAt(tokens: Tokens, at: number): Found | undefined {
  if (!/^(?:om|in)$/.test(tokens[at]?.word ?? '')) return undefined;
  const length = lengthAt(tokens, at + 1);
  if (length?.piece.kind !== 'length') return undefined;
  const { count, unit } = length.piece;
  if (unit === 'days') return { piece: { kind: 'offset', days: count }, next: length.next };
  return unit === 'weeks' ? { piece: { kind: 'offset', days: count * 7 }, next: length.next } : undefined;
}

/** The day that is said in words at that place. */
export const spokenDayAt = (tokens: Tokens, at: number): Found | undefined =>
  phraseAt(tokens, at) ??
  namedFeastAt(tokens, at) ??
  weekAt(tokens, at) ??
  weekOfMonthAt(tokens, at) ??
  weekdayAt(tokens, at) ??
  aheadAt(tokens, at) ??
  lengthAt(tokens, at);
