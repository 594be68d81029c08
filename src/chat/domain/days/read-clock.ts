// Times of a day: "kl 13.30", "2 pm", "halv tre", "10–12", "efter lunch", "fm", "om en timme".

import type { Token } from '../tokens';
import { lengthUnits, months, numbers, weekdayNames } from './day-words';
import type { Found, Piece } from './piece';
import { isGluedSign, numberAt } from './read-numbers';

type Tokens = readonly Token[];

const halves: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ...'formiddag formiddagen formiddagar formiddagarna fm morning mornings bitti morgonen'
    .split(' ')
    .map((word) => [word, 'am'] as const),
  ...'eftermiddag eftermiddagen eftermiddagar eftermiddagarna em afternoon afternoons kvall kvallen ikvall evening tonight pm'
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
  /** Whether its half of the day is written: "2 pm". */
  readonly isHalf: boolean;
}

/** "13", "13:30", "13.30", "2 pm", "1330", "13-tiden". */
function timeAt(tokens: Tokens, at: number): Time | undefined {
  const first = numberAt(tokens, at);
  if (first === undefined) return undefined;
  if (first > 99)
    return {
      hours: Math.floor(first / 100),
      minutes: first % 100,
      next: at + 1,
      isPlain: false,
      isHalf: false,
    };
  const isLong = isGluedSign(tokens, at + 1, ':.') && /^\d\d$/.test(tokens[at + 2]?.word ?? '');
  const minutes = isLong ? (numberAt(tokens, at + 2) ?? 0) : 0;
  const next = isLong ? at + 3 : at + 1;
  const half = tokens[next]?.word;
  if (half === 'am' || half === 'pm')
    return {
      hours: (first % 12) + (half === 'pm' ? 12 : 0),
      minutes,
      next: next + 1,
      isPlain: true,
      isHalf: true,
    };
  if (isGluedSign(tokens, next, '-') && /^(?:tiden|snaret)$/.test(tokens[next + 1]?.word ?? ''))
    return { hours: first, minutes, next: next + 2, isPlain: true, isHalf: false };
  return { hours: first, minutes, next, isPlain: isLong, isHalf: false };
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

const minutesSaid: ReadonlyMap<string, number> = new Map([
  ['fem', 5],
  ['five', 5],
  ['tio', 10],
  ['ten', 10],
  ['tjugo', 20],
  ['twenty', 20],
]);

/** "tio i elva", "fem över halv två", "ten to eleven". */
function minutesOfHourAt(tokens: Tokens, at: number): Found | undefined {
  const minutes = minutesSaid.get(tokens[at]?.word ?? '');
  const way = /^(?:over|past)$/.test(tokens[at + 1]?.word ?? '') ? 1 : -1;
  if (minutes === undefined || !/^(?:i|over|to|past)$/.test(tokens[at + 1]?.word ?? '')) return undefined;
  const isHalf = tokens[at + 2]?.word === 'halv';
  const place = at + (isHalf ? 3 : 2);
  const hour = numberAt(tokens, place) ?? numbers.get(tokens[place]?.word ?? '') ?? 0;
  if (hour < 1 || hour > 12 || lengthUnits.has(tokens[place + 1]?.word ?? '')) return undefined;
  const whole = afternoon(hour) * 60 - (isHalf ? 30 : 0);
  return { piece: { kind: 'clock', minutes: whole + way * minutes }, next: place + 1 };
}

/** "klockan tre", "vid nio", "vid tiotiden". */
function spelledHourAt(tokens: Tokens, at: number): Found | undefined {
  const hour = numbers.get(tokens[at]?.word.replace(/(?<=..)tiden$/, '') ?? '');
  const before = tokens[at - 1]?.word ?? '';
  const isSaid = /^(?:kl|klockan|vid|at|runt)$/.test(before) || isMoving(tokens, at);
  if (hour === undefined || (!isSaid && !isSpelledRange(tokens, at))) return undefined;
  if (isSpelledRange(tokens, at))
    return { piece: { kind: 'clock', minutes: afternoon(hour) * 60 }, next: at + 1 };
  // "Vid ett" may go on with anything.
  if (hour < 2 && !(hour === 1 && /^(?:kl|klockan)$/.test(before))) return undefined;
  return lengthUnits.has(tokens[at + 1]?.word ?? '')
    ? undefined
    : { piece: { kind: 'clock', minutes: afternoon(hour) * 60 }, next: at + 1 };
}

/** "Måste gå tre", "kommer tio", "slutar fyra idag", but not "går två dagar". */
function isMoving(tokens: Tokens, at: number): boolean {
  const isVerb =
    /^(?:ga|gar|sticker|sticka|drar|dra|aker|aka|slutar|sluta|kommer|komma|borjar|borja|inne|leave|leaving)$/;
  const next = tokens[at + 1]?.word ?? '';
  return (
    isVerb.test(tokens[at - 1]?.word ?? '') &&
    (numbers.get(tokens[at]?.word ?? '') ?? 0) > 1 &&
    (!/^\p{L}/u.test(next) || /^(?:idag|i|pa|imorgon|ska|for|och|pga|nu|typ|today|tomorrow)$/.test(next))
  );
}

/** "mellan åtta och tolv", "from eight to twelve", but not "mellan två och tre veckor". */
function isSpelledRange(tokens: Tokens, at: number): boolean {
  const isHour = (place: number): boolean =>
    (numbers.get(tokens[place]?.word ?? '') ?? 0) > 1 || /^(?:ett|one)$/.test(tokens[place]?.word ?? '');
  const isLink = (place: number): boolean => /^(?:och|and|till|to)$/.test(tokens[place]?.word ?? '');
  const isStart = (place: number): boolean =>
    /^(?:mellan|between|fran|from)$/.test(tokens[place - 1]?.word ?? '') &&
    isHour(place) &&
    isLink(place + 1);
  const start = isStart(at) ? at : at - 2;
  return isStart(start) && isHour(start + 2) && !lengthUnits.has(tokens[start + 3]?.word ?? '');
}

const afternoon = (hour: number): number => (hour >= 1 && hour <= 6 ? hour + 12 : hour);

const earliestBare = 6;
const latestBare = 19;

/** Whether the bare number before a time's link is an hour: "10–12", "från 13", "mellan 9 och 11". */
function isBareHour(tokens: Tokens, at: number, time: Time): boolean {
  const before = tokens[at - 1]?.word ?? '';
  if (isSmallRange(tokens, at, time)) return true;
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
  // "Mellan 10 och lunch".
  if (/^(?:mellan|between)$/.test(before) && lunch.test(tokens[time.next + 1]?.word ?? '')) return true;
  if (
    /^(?:fran|from|till|to|until|efter|after|fore|before|innan|forran|tidigast|senast|earliest|runt|vid|at|ca|cirka|omkring|kring|around|about|fr|by|kommer|gar|slutar|aker|sticker|drar|borjar|inne|forst|leaving|leave)$/.test(
      before,
    )
  )
    return end === undefined || isRange;
  if (isRange)
    return (
      /^(?:-|till|to)$/.test(tokens[time.next]?.word ?? '') ||
      /^(?:mellan|between|idag|today|imorgon|tomorrow)$/.test(before) ||
      weekdayNames.has(before)
    );
  if (before === 'in' && /^(?:kommer|kom|komma|come|coming)$/.test(tokens[at - 2]?.word ?? '')) return true;
  return /^(?:-)$/.test(before) || /^(?:och|and)$/.test(before) ? isAfterHour(tokens, at - 2) : false;
}

/** "mellan 1 och 3", "from 1 to 3", "1-3 pm", "after 3": hours of the afternoon. */
function isSmallRange(tokens: Tokens, at: number, { hours, next }: Time): boolean {
  if (hours < 1 || hours > earliestBare) return false;
  const isDay = (place: number): boolean => {
    const word = tokens[place]?.word ?? '';
    return months.has(word) || lengthUnits.has(word) || /^[/.:]$/.test(word);
  };
  if (isDay(next)) return false;
  const [before, link] = [tokens[at - 1]?.word ?? '', tokens[next]?.word ?? ''];
  const end = /^(?:-|till|to|until|och|and)$/.test(link) ? timeAt(tokens, next + 1) : undefined;
  const isStart = end !== undefined && end.hours % 12 > hours && end.hours % 12 <= earliestBare + 1;
  if (isStart && !isDay(end.next))
    return (
      /^(?:mellan|between|from)$/.test(before) || end.isHalf || /^(?:pm)$/.test(tokens[end.next]?.word ?? '')
    );
  if (/^(?:after|efter)$/.test(before) && end === undefined)
    return !/^\p{L}/u.test(link) || /^(?:idag|today|imorgon|tomorrow|pa|on)$/.test(link);
  const start = numberAt(tokens, at - 2) ?? 0;
  return (
    /^(?:och|and|-|till|to)$/.test(before) &&
    /^(?:mellan|between|from)$/.test(tokens[at - 3]?.word ?? '') &&
    start >= 1 &&
    start < hours
  );
}

/** Whether the number at that place was read as an hour, so that this one ends its range. */
function isAfterHour(tokens: Tokens, at: number): boolean {
  const hours = numberAt(tokens, at) ?? 0;
  if (hours < earliestBare || (hours > 59 && hours < 600)) return false;
  return !/^[/]$/.test(tokens[at - 1]?.word ?? '') && tokens[at - 1]?.word !== 'den';
}

function hourAt(tokens: Tokens, at: number): Found | undefined {
  const time = timeAt(tokens, at);
  if (time === undefined) return undefined;
  const [before, last] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  const isSaid =
    /^(?:kl|klockan|at)$/.test(before) ||
    (/^(?:by|vid|till|before|innan)$/.test(before) && /^(?:back|tillbaka|ater)$/.test(last)) ||
    (/^(?:back)$/.test(before) && !lengthUnits.has(tokens[time.next]?.word ?? ''));
  if (!isSaid && !time.isPlain && !isBareHour(tokens, at, time)) return undefined;
  const isAfternoon = (isSaid && !time.isPlain) || isSmallRange(tokens, at, time);
  const piece = clock(isAfternoon ? afternoon(time.hours) : time.hours, time.minutes);
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
  if (count === 1 && tokens[at + 2]?.word === 'kvart')
    return { piece: { kind: 'later', minutes: 15 }, next: at + 3 };
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
  return (
    laterAt(tokens, at) ??
    minutesOfHourAt(tokens, at) ??
    partOfHourAt(tokens, at) ??
    spelledHourAt(tokens, at) ??
    hourAt(tokens, at)
  );
}
