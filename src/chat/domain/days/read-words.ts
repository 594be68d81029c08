// Days that are said with words: "i övermorgon", "nästa fredag", "v 50", "resten av veckan", "två veckor", "i mellandagarna".

import type { Token } from '../reading/tokens';
import { phrasesByWord } from './day-phrases';
import { isLengthUnit, lengthUnits, months, numbers, pastWeekdayNames, weekdayNames } from './day-words';
import { feastAt, weekOfMonth, weekdayOfMonth } from './feasts';
import type { Found } from './piece';
import { halfOfAt, lengthAndHalfAt } from './read-halves';
import { endOfAt, turnAt } from './read-ends';
import { isGluedSign, numberAt, numberedDayAt, yearAloneAt } from './read-numbers';

type Tokens = readonly Token[];

function phraseAt(tokens: Tokens, at: number): Found | undefined {
  const found = phrasesByWord.get(tokens[at]?.word ?? '')?.find(
    ({ words }) =>
      words.every((word, index) => tokens[at + index]?.word === word) &&
      // "Till efter helgen" ends with it.
      !(
        /^(?:efter|after)$/.test(words[0] ?? '') && /^(?:till|tills|until)$/.test(tokens[at - 1]?.word ?? '')
      ),
  );
  return found && { piece: found.piece, next: at + found.words.length };
}

const longestFeast = 5;

function namedFeastAt(tokens: Tokens, at: number): Found | undefined {
  const words = tokens.slice(at, at + longestFeast).map(({ word }) => word);
  const feast = feastAt(words);
  const ofWeek = /^(\p{L}{3,})s?veckan$/u.exec(words[0] ?? '')?.[1];
  const led = ofWeek === undefined ? undefined : (feastAt([ofWeek]) ?? feastAt([ofWeek.replace(/s$/, '')]));
  // "Julveckan" has a name of its own.
  if (led && !feast)
    return { piece: { kind: 'weekOf', of: { kind: 'feast', inYear: led.inYear } }, next: at + 1 };
  // "Lucia-fredagen den 11:e" is that Friday.
  const after = words[1] === '-' ? words[2] : words[1];
  if (words[0] === 'lucia' && weekdayNames.has(after ?? '')) return undefined;
  return feast && { piece: { kind: 'feast', inYear: feast.inYear }, next: at + feast.length };
}

/** "Vecka sju", but not "vecka en dag". */
const spelledWeekAt = (tokens: Tokens, at: number): number | undefined => {
  const number = numbers.get(tokens[at]?.word ?? '') ?? 0;
  return number > 1 && !lengthUnits.has(tokens[at + 1]?.word ?? '') ? number : undefined;
};

const sides: ReadonlyMap<string, 'before' | 'after' | undefined> = new Map([
  ...['of', 'commencing', 'beginning'].map((word) => [word, undefined] as const),
  ...['fore', 'innan', 'before'].map((word) => [word, 'before'] as const),
  ...['efter', 'after'].map((word) => [word, 'after'] as const),
]);

/** "The week of the 14th", "veckan efter påsk": the working week that it lies in, or the one beside it. */
function weekOfAt(tokens: Tokens, at: number): Found | undefined {
  const link = tokens[at + 1]?.word ?? '';
  const isShort = ['w', '/', 'c'].every((word, step) => tokens[at + step]?.word === word);
  if (!isShort && (!/^(?:week|veckan)$/.test(tokens[at]?.word ?? '') || !sides.has(link))) return undefined;
  const behind = at + (isShort ? 3 : 2);
  const place = behind + (/^(?:the|den)$/.test(tokens[behind]?.word ?? '') ? 1 : 0);
  const of = numberedDayAt(tokens, place) ?? namedFeastAt(tokens, place) ?? weekAt(tokens, place);
  const side = sides.get(link);
  return of && { piece: { kind: 'weekOf', of: of.piece, ...(side && { side }) }, next: of.next };
}

/** "v 50", "v.50", "vecka 51", "week 50". */
function weekAt(tokens: Tokens, at: number): Found | undefined {
  if (!/^(?:v|vecka|veckorna|veckor|week|weeks|wk)$/.test(tokens[at]?.word ?? '')) return undefined;
  const number = isGluedSign(tokens, at + 1, '.') ? at + 2 : at + 1;
  const week = numberAt(tokens, number) ?? spelledWeekAt(tokens, number);
  if (week === undefined || week < 1 || tokens[number + 1]?.word === '%') return undefined;
  if (week > 53) return { piece: { kind: 'impossible' }, next: number + 1 };
  const year = numberAt(tokens, number + 1) ?? 0;
  if (year < 2000) return { piece: { kind: 'week', week, year: undefined }, next: number + 1 };
  return { piece: { kind: 'week', week, year }, next: number + 2 };
}

const ordinalWeeks: ReadonlyMap<string, number | 'last'> = new Map<string, number | 'last'>([
  ['forsta', 0],
  ['first', 0],
  ['andra', 1],
  ['second', 1],
  ['tredje', 2],
  ['third', 2],
  ['sista', 'last'],
  ['last', 'last'],
]);

/** "De två första veckorna i januari": nobody knows which. */
function someWeeksAt(tokens: Tokens, at: number): Found | undefined {
  const words = [0, 1, 2].map((step) => tokens[at + step]?.word ?? '');
  const hasCount = words.some((word) => (numbers.get(word) ?? 0) > 1);
  const isSome =
    hasCount &&
    words.slice(0, 2).some((word) => /^(?:forsta|sista|first|last)$/.test(word)) &&
    /^(?:veckorna|dagarna|weeks|days)$/.test(words[2] ?? '');
  if (!isSome) return undefined;
  const isOfMonth = months.has(tokens[at + 4]?.word ?? '');
  const count = numbers.get(words[1] ?? '') ?? 0;
  const unit = lengthUnits.get(words[2] ?? '');
  // "The last two weeks" are those until today.
  if (!isOfMonth && words[0] === 'last' && unit !== undefined)
    return { piece: { kind: 'length', count, unit }, next: at + 3 };
  return { piece: { kind: 'vague' }, next: at + (isOfMonth ? 5 : 3) };
}

/** "första veckan i januari": the week of its first Monday; "första måndagen i januari". */
function weekOfMonthAt(tokens: Tokens, at: number): Found | undefined {
  const nth = ordinalWeeks.get(tokens[at]?.word ?? '');
  const month = months.get(tokens[at + 3]?.word ?? '');
  const weekday = weekdayNames.get(tokens[at + 1]?.word ?? '');
  if (nth !== undefined && weekday !== undefined && month !== undefined)
    return { piece: { kind: 'feast', inYear: weekdayOfMonth({ month, nth, weekday }) }, next: at + 4 };
  if (nth === undefined || !/^(?:veckan|week)$/.test(tokens[at + 1]?.word ?? '')) return undefined;
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
  const day = isTurned ? undefined : dayBeside(tokens, place + 1);
  if (day !== undefined) return { piece: { kind: 'weekday', weekday, turn: 'coming', day }, next: place + 2 };
  const turn = /^(?:forra|last)$/.test(before) ? 'past' : isTurned ? 'next' : 'coming';
  // "On Wednesday week".
  if (!isTurned && tokens[place + 1]?.word === 'week' && numberAt(tokens, place + 2) === undefined)
    return { piece: { kind: 'weekday', weekday, turn, weeks: 1 }, next: place + 2 };
  return { piece: { kind: 'weekday', weekday, turn }, next: place + 1 };
}

/** "Fredag 11 är jag borta" names no years. */
const isUnitAt = (tokens: Tokens, at: number): boolean => isLengthUnit(tokens[at]);

/** The "11" of "till fredag 11", which is no hour ("fredag 11–13", "slutar fredag 11") and no length ("måndag 2 veckor"). */
function dayBeside(tokens: Tokens, at: number): number | undefined {
  const day = numberAt(tokens, at);
  if (day === undefined || day < 1 || day > 31 || tokens[at]?.isGlued === true) return undefined;
  const [next, after] = [tokens[at + 1], numberAt(tokens, at + 2)];
  const isOther =
    next !== undefined &&
    (isUnitAt(tokens, at + 1) ||
      /^(?:am|pm|fm|em|h|tim|[/.:%])$/.test(next.word) ||
      (/^(?:-|till|to|until|och|and)$/.test(next.word) && after !== undefined));
  if (isOther) return undefined;
  const words = tokens.slice(0, at).map(({ word }) => word);
  const isHours = words.some((word) => ofHours.test(word)) && !words.some((word) => returning.test(word));
  return isHours ? undefined : day;
}
const ofHours =
  /^(?:kommer|kom|komma|inne|in|slutar|sluta|borjar|borja|gar|ga|hem|forst|sticker|leaving|leave|coming|come|arrive|kl|klockan)$/;
const returning = /^(?:inte|ej|not|tillbaka|ater|back|till|tom|to|until|from|fran|fom)$/;

function datedAfter(tokens: Tokens, at: number): Found | undefined {
  const skipped = /^(?:den|the|,|\.)$/.test(tokens[at]?.word ?? '') ? at + 1 : at;
  return numberedDayAt(tokens, skipped);
}

/** "tor", "mon", "man", "son", "sun", "sat" are other words too: alone they need a neighbour that is a day. */
function isAmbiguous(tokens: Tokens, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (!/^(?:man|son|tor|sat|mon|sun|wed|fri|lor)$/.test(word)) return false;
  // With its accent it is a day, but "mån om" is not.
  if (/^(?:mån|sön|lör)$/iu.test(tokens[at]?.written ?? '') && tokens[at + 1]?.word !== 'om') return false;
  const isDay = (index: number) =>
    weekdayNames.has(tokens[index]?.word ?? '') || numberAt(tokens, index) !== undefined;
  const isNear =
    isDay(at + 1) || (/^(?:[-,&+/]|till|to|tom|och|and)$/.test(tokens[at + 1]?.word ?? '') && isDay(at + 2));
  const isAfter = /^(?:[-,&+/]|till|to|tom|och|and)$/.test(tokens[at - 1]?.word ?? '') && isDay(at - 2);
  const isLed =
    /^(?:on|pa|nu|next|nasta|till|until|tom|from|fran|back|off|out|away|sick|ledig|borta|sjuk|vab|vabbar|hemma|jobbar)$/.test(
      tokens[at - 1]?.word ?? '',
    );
  const isPart = /^(?:em|fm|am|pm|v|morning|afternoon|eftermiddag|formiddag)$/.test(
    tokens[at + 1]?.word ?? '',
  );
  // "man" is Swedish for one: "till man", "på man" are said of nobody's Monday.
  return !(isNear || isAfter || isPart || (isLed && word !== 'man' && word !== 'son'));
}

/** "två veckor", "3 dgr", "ett år", "ett halvår", "the next 3 days". */
function lengthAt(tokens: Tokens, at: number): Found | undefined {
  if (/^(?:halvar|halvaret)$/.test(tokens[at]?.word ?? ''))
    return { piece: { kind: 'length', count: 6, unit: 'months' }, next: at + 1 };
  if (/^halvtimme$/.test(tokens[at + 1]?.word ?? ''))
    return { piece: { kind: 'length', count: 30, unit: 'minutes' }, next: at + 2 };
  if (tokens[at]?.word === 'half' && tokens[at + 2]?.word === 'hour')
    return { piece: { kind: 'length', count: 30, unit: 'minutes' }, next: at + 3 };
  // "En kvart", and no "kvart i tre".
  if (/^(?:en|1)$/.test(tokens[at]?.word ?? '') && /^(?:kvart|kvarts)$/.test(tokens[at + 1]?.word ?? ''))
    return { piece: { kind: 'length', count: 15, unit: 'minutes' }, next: at + 2 };
  if (tokens[at + 1]?.word === 'halvar')
    return { piece: { kind: 'length', count: 6, unit: 'months' }, next: at + 2 };
  const isAnother =
    tokens[at]?.word === 'another' &&
    (at === 0 || /^(?:add|for|need|take)$/.test(tokens[at - 1]?.word ?? ''));
  const count = isAnother ? 1 : (numberAt(tokens, at) ?? numbers.get(tokens[at]?.word ?? ''));
  if (count === undefined || count > 400) return undefined;
  const skipped = /^(?:of|hela|whole|fulla|par|more|extra)$/.test(tokens[at + 1]?.word ?? '') ? 1 : 0;
  const isPair = tokens[at + 1]?.word === 'par' || tokens[at + 1]?.word === 'couple';
  const place = at + 1 + skipped + (tokens[at + 1]?.word === 'couple' ? 2 : 0);
  if (tokens[place]?.word === 'fortnight')
    return { piece: { kind: 'length', count: 2 * count, unit: 'weeks' }, next: place + 1 };
  const isShort = tokens[place]?.word === 'v' && numberAt(tokens, place + 1) === undefined;
  const unit = isShort ? 'weeks' : lengthUnits.get(tokens[place]?.word ?? '');
  if (unit === undefined || count === 0 || (!isShort && !isUnitAt(tokens, place))) return undefined;
  // "en dag" is some day, "1 dag" is one.
  return { piece: { kind: 'length', count: isPair ? 2 : count, unit }, next: place + 1 };
}

/** "A week from today", "two weeks from Monday": one day, and no span; Swedish "en vecka från måndag" is a span. */
function weeksFromAt(tokens: Tokens, at: number): Found | undefined {
  const count = numberAt(tokens, at) ?? numbers.get(tokens[at]?.word ?? '');
  const [unit, from] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
  if (count === undefined || !/^weeks?$/.test(unit) || from !== 'from' || tokens[at - 1]?.word === 'for')
    return undefined;
  const day = tokens[at + 3]?.word ?? '';
  if (/^(?:today|now)$/.test(day)) return { piece: { kind: 'offset', days: 7 * count }, next: at + 4 };
  const weekday = weekdayNames.get(day);
  return weekday === undefined
    ? undefined
    : { piece: { kind: 'weekday', weekday, turn: 'coming', weeks: count }, next: at + 4 };
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
  halfOfAt(tokens, at) ??
  weekOfMonthAt(tokens, at) ??
  endOfAt(tokens, at) ??
  turnAt(tokens, at) ??
  someWeeksAt(tokens, at) ??
  phraseAt(tokens, at) ??
  yearAloneAt(tokens, at) ??
  namedFeastAt(tokens, at) ??
  weekOfAt(tokens, at) ??
  weekAt(tokens, at) ??
  weekdayAt(tokens, at) ??
  aheadAt(tokens, at) ??
  lengthAndHalfAt(tokens, at) ??
  weeksFromAt(tokens, at) ??
  lengthAt(tokens, at);
