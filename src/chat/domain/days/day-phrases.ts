// Days that are said with words of their own, Swedish and English: "i övermorgon", "resten av veckan", "tills vidare".

import type { Piece } from './piece';

const phrases: readonly (readonly [string, Piece])[] = [
  ['i dag, idag, today, dagens, for dagen', { kind: 'offset', days: 0 }],
  ['hela dagen, all day, whole day, the entire day', { kind: 'offset', days: 0, isWhole: true }],
  [
    'hela veckan, all week, the whole week, whole week',
    { kind: 'nearWeek', weeks: 0, rest: true, isWhole: true },
  ],
  ['i morgon, imorgon, tomorrow, morgondagen, morgondagens', { kind: 'offset', days: 1 }],
  ['i overmorgon, overmorgon, the day after tomorrow, day after tomorrow', { kind: 'offset', days: 2 }],
  ['i gar, igar, yesterday, gardagens', { kind: 'offset', days: -1 }],
  ['i forrgar, forrgar, the day before yesterday, day before yesterday', { kind: 'offset', days: -2 }],
  ['i morse, imorse, this morning', { kind: 'offset', days: 0 }],
  ['resten av dagen, rest of the day, rest of today', { kind: 'restOfDay' }],
  [
    'resten av veckan, rest of the week, rest of this week, veckan ut, ut veckan, hela den har veckan, all this week, resten av den har veckan',
    { kind: 'nearWeek', weeks: 0, rest: true },
  ],
  [
    'denna vecka, den har veckan, den har vecka, denna veckan, this week, i veckan, innevarande vecka',
    { kind: 'nearWeek', weeks: 0, rest: false },
  ],
  [
    'nasta vecka, nasta veckas, nasta v, kommande v, next wk, next week, next weeks, kommande vecka, kommande veckan, veckan som kommer, all next week',
    { kind: 'nearWeek', weeks: 1, rest: false },
  ],
  [
    'nastnasta vecka, the week after next, week after next, veckan efter nasta',
    { kind: 'nearWeek', weeks: 2, rest: false },
  ],
  [
    'forra veckan, last week, forrforra veckan, senaste veckan, past week',
    { kind: 'nearWeek', weeks: -1, rest: false },
  ],
  ['forra aret, fjolaret, i fjol, last year', { kind: 'year', year: undefined, years: -1 }],
  [
    'i ar, det har aret, hela aret, innevarande ar, this year, the whole year',
    { kind: 'year', year: undefined, years: 0 },
  ],
  ['nasta ar, next year', { kind: 'year', year: undefined, years: 1 }],
  ['nasta manad, next month', { kind: 'nearMonth', months: 1 }],
  ['forra manaden, last month', { kind: 'nearMonth', months: -1 }],
  [
    'denna manad, den har manaden, manaden ut, resten av manaden, rest of the month, this month',
    { kind: 'nearMonth', months: 0 },
  ],
  [
    'senaste dagarna, sista dagarna, last few days, past few days',
    { kind: 'length', count: 4, unit: 'days' },
  ],
  ['efter helgen, after the weekend', { kind: 'weekday', weekday: 0, turn: 'coming' }],
  ['och framat, och framover, framat, onwards, and onwards, onward', { kind: 'onward' }],
  ['helgen, i helgen, the weekend, this weekend', { kind: 'weekend', weeks: 0 }],
  ['nasta helg, next weekend', { kind: 'weekend', weeks: 1 }],
  [
    'tills vidare, tillsvidare, until further notice, pa obestamd tid, tills jag sager till, tills jag sager ifran, tills jag hor av mig, until i say so, until i say otherwise, indefinitely, open ended, open-ended, open ended for now, open-ended for now, for the foreseeable future, no end date, utan slutdatum, inget slutdatum an, tills jag mar battre, tills jag ar frisk',
    { kind: 'open' },
  ],
  [
    'i sommar, till sommaren, i host, i var, i vinter, pa sportlovet, sportlovet, sportlov, jullovet, jullov, hela sommaren, under sommaren, sommaren, hela hosten, under hosten, hela varen, under varen, varen, hela vintern, under vintern, vintern, all summer, the summer, the whole summer, pasklovet, pasklov, pa lovet, this summer, some days, a few days, ett tag, a while, nagra dagar, nagra veckor, a few weeks, ett par veckor till, langhelgen, langhelg',
    { kind: 'vague' },
  ],
  [
    'i borjan av, i mitten av, borjan av, mitten av, borjan pa, mitten pa, i slutet av, i slutet pa, forsta halvan av, andra halvan av, early next, late next, nagon dag, some day, sometime, first half of, second half of, nagra dagar i, nagra av dagarna, a few days in',
    { kind: 'some' },
  ],
  [
    'halva dagen, halvdag, halva, half the day, half of the day, half of, half day, half a day',
    { kind: 'some', isHalf: true },
  ],
  [
    'halvt, halvtid, halv tid, half time, half - time, halftime, part time, part - time, halvtidssjukskriven, deltidssjukskriven, 25 procent, 50 procent, 75 procent, 80 procent, 25 percent, 50 percent, 75 percent, 80 percent, 25 %, 50 %, 75 %, 80 %',
    { kind: 'some', isHalf: true, isEach: true },
  ],
];

export const phrasesByWord = new Map<
  string,
  { readonly words: readonly string[]; readonly piece: Piece }[]
>();
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
