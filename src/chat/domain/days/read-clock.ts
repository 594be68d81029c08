// Times of a day: "kl 13.30", "2 pm", "halv tre", "10–12", "efter lunch", "fm", "om en timme".

import type { Token } from '../tokens';
import { lengthUnits, months, numbers } from './day-words';
import type { Found, Piece } from './piece';
import { isGluedSign, numberAt } from './read-numbers';

type Tokens = readonly Token[];

const halves: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ...'formiddag formiddagen fm morning mornings bitti morgonen'
    .split(' ')
    .map((word) => [word, 'am'] as const),
  ...'eftermiddag eftermiddagen em afternoon afternoons kvall kvallen ikvall evening tonight pm'
    .split(' ')
    .map((word) => [word, 'pm'] as const),
]);
const noon = 12 * 60;
const lunch = /^(?:lunch|lunchen|lunchtid|lunchtime)$/;

const clock = (hours: number, minutes: number): Piece | undefined =>
  hours <= 24 && minutes < 60 ? { kind: 'clock', minutes: hours * 60 + minutes } : undefined;

interface Time {
  readonly hours: number;
  readonly minutes: number;
  readonly next: number;
  /** Whether it can be nothing but a time. */
  readonly isPlain: boolean;
}

/** "13", "13:30", "13.30", "2 pm", "1330", "13-tiden". */
function timeAt(tokens: Tokens, at: number): Time | undefined {
  const first = numberAt(tokens, at);
  if (first === undefined) return undefined;
  if (first > 99)
    return { hours: Math.floor(first / 100), minutes: first % 100, next: at + 1, isPlain: false };
  const isLong = isGluedSign(tokens, at + 1, ':.') && /^\d\d$/.test(tokens[at + 2]?.word ?? '');
  const minutes = isLong ? (numberAt(tokens, at + 2) ?? 0) : 0;
  const next = isLong ? at + 3 : at + 1;
  const half = tokens[next]?.word;
  if (half === 'am' || half === 'pm')
    return { hours: (first % 12) + (half === 'pm' ? 12 : 0), minutes, next: next + 1, isPlain: true };
  if (isGluedSign(tokens, next, '-') && /^(?:tiden|snaret)$/.test(tokens[next + 1]?.word ?? ''))
    return { hours: first, minutes, next: next + 2, isPlain: true };
  return { hours: first, minutes, next, isPlain: isLong };
}

const partsOfHour: readonly (readonly [words: readonly string[], minutes: number])[] = [
  [['halv'], -30],
  [['kvart', 'over'], 15],
  [['kvart', 'i'], -15],
  [['half', 'past'], 30],
  [['quarter', 'past'], 15],
  [['quarter', 'to'], -15],
];

/** "halv tre" is 14:30 at work; hours before seven are of the afternoon. */
function partOfHourAt(tokens: Tokens, at: number): Found | undefined {
  const part = partsOfHour.find(([words]) => words.every((word, index) => tokens[at + index]?.word === word));
  if (part === undefined) return undefined;
  const [words, minutes] = part;
  const hour = numberAt(tokens, at + words.length) ?? numbers.get(tokens[at + words.length]?.word ?? '');
  if (hour === undefined || hour > 24) return undefined;
  return { piece: { kind: 'clock', minutes: afternoon(hour) * 60 + minutes }, next: at + words.length + 1 };
}

/** "klockan tre", "vid nio", "vid tiotiden". */
function spelledHourAt(tokens: Tokens, at: number): Found | undefined {
  const hour = numbers.get(tokens[at]?.word.replace(/(?<=..)tiden$/, '') ?? '');
  if (hour === undefined || hour < 2 || !/^(?:kl|klockan|vid|at|runt)$/.test(tokens[at - 1]?.word ?? ''))
    return undefined;
  return lengthUnits.has(tokens[at + 1]?.word ?? '')
    ? undefined
    : { piece: { kind: 'clock', minutes: afternoon(hour) * 60 }, next: at + 1 };
}

const afternoon = (hour: number): number => (hour >= 1 && hour <= 6 ? hour + 12 : hour);

const earliestBare = 6;
const latestBare = 19;

/** Whether the bare number before a time's link is an hour: "10–12", "från 13", "mellan 9 och 11". */
function isBareHour(tokens: Tokens, at: number, time: Time): boolean {
  const before = tokens[at - 1]?.word ?? '';
  if (time.hours < earliestBare || time.hours > latestBare || months.has(tokens[time.next]?.word ?? ''))
    return false;
  if (lengthUnits.has(tokens[time.next]?.word ?? '') || tokens[time.next]?.word === '%') return false;
  const end = /^(?:-|till|to|until|och|and)$/.test(tokens[time.next]?.word ?? '')
    ? timeAt(tokens, time.next + 1)
    : undefined;
  const isRange =
    end !== undefined &&
    end.hours > time.hours &&
    end.hours <= latestBare &&
    !months.has(tokens[end.next]?.word ?? '');
  if (
    /^(?:fran|from|till|to|until|efter|after|fore|before|innan|runt|vid|at|ca|cirka|omkring|kring|around|about|fr|by|kommer|gar|slutar|aker|sticker|drar|borjar|inne|forst|leaving|leave)$/.test(
      before,
    )
  )
    return end === undefined || isRange;
  if (isRange) return tokens[time.next]?.word === '-' || /^(?:mellan|between)$/.test(before);
  return /^(?:-)$/.test(before) || /^(?:och|and)$/.test(before) ? isAfterHour(tokens, at - 2) : false;
}

/** Whether the number at that place was read as an hour, so that this one ends its range. */
function isAfterHour(tokens: Tokens, at: number): boolean {
  const hours = numberAt(tokens, at) ?? 0;
  if (hours < earliestBare || hours > 59) return false;
  return !/^[/]$/.test(tokens[at - 1]?.word ?? '') && tokens[at - 1]?.word !== 'den';
}

function hourAt(tokens: Tokens, at: number): Found | undefined {
  const time = timeAt(tokens, at);
  if (time === undefined) return undefined;
  const isSaid = /^(?:kl|klockan|at)$/.test(tokens[at - 1]?.word ?? '');
  if (!isSaid && !time.isPlain && !isBareHour(tokens, at, time)) return undefined;
  const piece = clock(isSaid && !time.isPlain ? afternoon(time.hours) : time.hours, time.minutes);
  return piece && { piece, next: time.next };
}

/** "om en timme", "in 20 minutes". */
function laterAt(tokens: Tokens, at: number): Found | undefined {
  if (!/^(?:om|in)$/.test(tokens[at]?.word ?? '')) return undefined;
  if (tokens[at + 1]?.word === 'en' && /^halvtimme/.test(tokens[at + 2]?.word ?? ''))
    return { piece: { kind: 'later', minutes: 30 }, next: at + 3 };
  if (/^half$/.test(tokens[at + 1]?.word ?? '') && tokens[at + 3]?.word === 'hour')
    return { piece: { kind: 'later', minutes: 30 }, next: at + 4 };
  const count = numberAt(tokens, at + 1) ?? numbers.get(tokens[at + 1]?.word ?? '');
  const unit = lengthUnits.get(tokens[at + 2]?.word ?? '');
  if (count === undefined || (unit !== 'hours' && unit !== 'minutes')) return undefined;
  return { piece: { kind: 'later', minutes: unit === 'hours' ? count * 60 : count }, next: at + 3 };
}

/** The part of a day at that place. */
export function clockAt(tokens: Tokens, at: number): Found | undefined {
  const word = tokens[at]?.word ?? '';
  const half = halves.get(word);
  if (half !== undefined) return { piece: { kind: 'half', half }, next: at + 1 };
  if (lunch.test(word)) return { piece: { kind: 'clock', minutes: noon, isLunch: true }, next: at + 1 };
  if (word === 'noon') return { piece: { kind: 'clock', minutes: noon }, next: at + 1 };
  return laterAt(tokens, at) ?? partOfHourAt(tokens, at) ?? spelledHourAt(tokens, at) ?? hourAt(tokens, at);
}
