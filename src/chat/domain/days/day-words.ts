// The words of the calendar, Swedish and English, folded: months, weekdays, numbers, what joins them.

const table = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index] as const)));

/** 0–11. */
export const months = table([
  'januari january jan',
  'februari february feb febr',
  'mars march',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'augusti august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
]);

/** Folded, in their order. */
export const monthNames: readonly string[] = [...months.keys()].filter(
  (word, at, all) => months.get(word) !== months.get(all[at - 1] ?? ''),
);

/** 0 is Monday. */
export const weekdayNames = table([
  'mandag monday man mon mandagen mandagens',
  'tisdag tuesday tis tue tues tisdagen tisdagens',
  'onsdag wednesday ons wed onsdagen onsdagens',
  'torsdag thursday tors tor thu thur thurs torsdagen torsdagens',
  'fredag friday fre fri fredagen fredagens',
  'lordag saturday lor sat lordagen lordagens',
  'sondag sunday son sun sondagen sondagens',
]);

/** "i fredags". */
export const pastWeekdayNames = table([
  'mandags',
  'tisdags',
  'onsdags',
  'torsdags',
  'fredags',
  'lordags',
  'sondags',
]);

export const numbers = new Map<string, number>([
  ...table([
    'noll zero',
    'en ett ena one a an',
    'tva two bada',
    'tre three',
    'fyra four',
    'fem five',
    'sex six',
    'sju seven',
    'atta eight',
    'nio nine',
    'tio ten',
    'elva eleven',
    'tolv twelve',
    'tretton thirteen',
    'fjorton fourteen',
    'femton fifteen',
    'sexton sixteen',
    'sjutton seventeen',
    'arton eighteen',
    'nitton nineteen',
    'tjugo twenty',
  ]),
  ['par', 2],
  ['couple', 2],
  // "Vecka femtioett".
  ...['tjugo', 'trettio', 'fyrtio', 'femtio'].flatMap((tens, at) =>
    ['', 'ett', 'tva', 'tre', 'fyra', 'fem', 'sex', 'sju', 'atta', 'nio'].map(
      (ones, one) => [`${tens}${ones}`, 20 + 10 * at + one] as const,
    ),
  ),
]);

/** "den första", "the third". */
export const ordinals = table([
  '',
  'forsta first',
  'andra second',
  'tredje third',
  'fjarde fourth',
  'femte fifth',
  'sjatte sixth',
  'sjunde seventh',
  'attonde eighth',
  'nionde ninth',
  'tionde tenth',
  'elfte eleventh',
  'tolfte twelfth',
  'trettonde thirteenth',
  'fjortonde fourteenth',
  'femtonde fifteenth',
  'sextonde sixteenth',
  'sjuttonde seventeenth',
  'artonde eighteenth',
  'nittonde nineteenth',
  'tjugonde twentieth',
  'tjugoforsta',
  'tjugoandra',
  'tjugotredje',
  'tjugofjarde',
  'tjugofemte',
  'tjugosjatte',
  'tjugosjunde',
  'tjugoattonde',
  'tjugonionde',
  'trettionde',
  'trettioforsta',
]);

export type LengthUnit = 'hours' | 'minutes' | 'days' | 'weeks' | 'months' | 'years';

export const lengthUnits = new Map<string, LengthUnit>(
  (
    [
      ['minutes', 'minut minuter min minute minutes mins'],
      ['hours', 'timme timma timmar tim h hour hours hrs'],
      ['days', 'dag dagar dagarna dgr day days arbetsdag arbetsdagar'],
      ['weeks', 'vecka veckor veckorna week weeks'],
      ['months', 'manad manader month months'],
      ['years', 'ar year years'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** "Tio år", but not "tio är för tidigt", "tie e". */
export const isLengthUnit = (token: Written | undefined): boolean =>
  token !== undefined && lengthUnits.has(token.word) && !/^(?:är|e|ä|äre)$/i.test(token.written);

interface Written {
  readonly word: string;
  readonly written: string;
}

/** What joins two days, or says which end one is. */
export type Link = 'from' | 'after' | 'to' | 'before' | 'between' | 'and' | 'back';

export const links = new Map<string, Link>(
  (
    [
      ['from', 'fran from starting sedan since'],
      ['after', 'efter after'],
      ['to', 'till tills tom until til through thru to by senast'],
      ['before', 'innan fore before tidigast earliest forran'],
      ['between', 'mellan between'],
      ['and', 'och and samt'],
      ['back', 'tillbaka back return returning returns'],
    ] as const
  ).flatMap(([link, words]) => words.split(' ').map((word) => [word, link] as const)),
);

/** Words that stand between a link and its day without a meaning of their own. */
export const fillers: ReadonlySet<string> = new Set(
  'pa i on in at den det the of nu redan igen vid runt ca cirka omkring kring kommande nastkommande pafoljande nastfoljande foljande following strax around about fr som again med including med kl klockan this upp fram up hela whole all next nasta over for under during'.split(
    ' ',
  ),
);
