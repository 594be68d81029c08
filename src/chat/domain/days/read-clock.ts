// Times of a day: "kl 13.30", "2 pm", "halv tre", "10–12", "efter lunch", "fm", "om en timme".

import type { Token } from '../reading/tokens';
import { isLengthUnit, lengthUnits, months, numbers, weekdayNames } from './day-words';
import type { Found, Piece } from './piece';
import { halfHourIn } from './read-halves';
import { isGluedSign, numberAt, saysLeave } from './read-numbers';
import {
  afternoon,
  comesIn,
  isBackAt,
  isOfAppointment,
  isTodayAt,
  laterAt,
  minutesOfHourAt,
  partOfHourAt,
  staysUntil,
} from './read-part-hours';

type Tokens = readonly Token[];

const halves: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ...'formiddag formiddagen formiddagar formiddagarna fm'.split(' ').map((word) => [word, 'am'] as const),
  ...'eftermiddag eftermiddagen eftermiddagar eftermiddagarna em afternoon afternoons kvall kvallen ikvall evening tonight pm'
    .split(' ')
    .map((word) => [word, 'pm'] as const),
]);
const mornings = /^(?:mornings?|bitti|morgonen)$/;
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
  const [hundreds, rest] = [Math.floor(first / 100), first % 100];
  if (hundreds > 0) return { hours: hundreds, minutes: rest, next: at + 1, isPlain: false, isHalf: false };
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

/** "klockan tre", "vid nio", "vid tiotiden". */
function spelledHourAt(tokens: Tokens, at: number): Found | undefined {
  const hour = numbers.get(tokens[at]?.word.replace(/(?<=..)tiden$/, '') ?? '');
  const before = tokens[at - 1]?.word ?? '';
  const isSaid =
    /^(?:kl|klockan|vid|at|runt|kring|around)$/.test(before) ||
    isMoving(tokens, at) ||
    ((bounding.test(before) || weekdayNames.has(before)) && (hour ?? 0) > 1 && endsTime(tokens, at + 1));
  const minutes = minutesAfter.get(tokens[at + 1]?.word ?? '');
  // "Nine thirty".
  if (hour !== undefined && hour > 1 && hour <= 12 && minutes !== undefined && isSaid)
    return { piece: { kind: 'clock', minutes: afternoon(hour) * 60 + minutes }, next: at + 2 };
  if (hour === undefined || (!isSaid && !isSpelledRange(tokens, at))) return undefined;
  if (isSpelledRange(tokens, at))
    return { piece: { kind: 'clock', minutes: afternoon(hour) * 60 }, next: at + 1 };
  // "Vid ett" may go on with anything.
  const isOne =
    hour === 1 &&
    (/^(?:kl|klockan)$/.test(before) ||
      (/^(?:efter|fore|innan|after|before)$/.test(before) && isNamedDay(tokens, at + 1)) ||
      (before === 'vid' && !/^[\p{L}\d]/u.test(tokens[at + 1]?.word ?? '')));
  if (hour < 2 && !isOne) return undefined;
  return isLengthUnit(tokens[at + 1])
    ? undefined
    : { piece: { kind: 'clock', minutes: afternoon(hour) * 60 }, next: at + 1 };
}

const bounding =
  /^(?:fran|from|efter|after|till|until|tidigast|forst|innan|fore|before|forran|senast|by|ca|cirka|omkring|about|earliest)$/;
const minutesAfter: ReadonlyMap<string, number> = new Map([
  ...['fifteen', 'femton'].map((word) => [word, 15] as const),
  ...['thirty', 'trettio'].map((word) => [word, 30] as const),
]);

/** Nothing that is counted follows: "från tio är jag borta", "till tre i morgon", but not "från tio kollegor". */
function endsTime(tokens: Tokens, at: number): boolean {
  const next = tokens[at]?.word ?? '';
  if (/^(?:i|pa|on)$/.test(next)) return isNamedDay(tokens, at);
  return !/^[\p{L}\d]/u.test(next) || followsTime.test(next);
}
/** "I dag", "på fredag", "tomorrow". */
const isNamedDay = (tokens: Tokens, at: number): boolean =>
  /^(?:idag|imorgon|today|tomorrow)$/.test(tokens[at]?.word ?? '') ||
  (/^(?:i|pa|on)$/.test(tokens[at]?.word ?? '') &&
    (/^(?:dag|morgon|overmorgon)$/.test(tokens[at + 1]?.word ?? '') ||
      weekdayNames.has(tokens[at + 1]?.word ?? '')));
const followsTime =
  /^(?:idag|imorgon|today|tomorrow|ar|blir|kommer|gar|ska|sitter|ligger|jag|och|men|sa|for|pga|nu|typ|then|am|is|and|but|so|because|tror|nagot|nagonting)$/;

/** "Måste gå tre", "kommer tio", "slutar fyra idag", but not "går två dagar". */
function isMoving(tokens: Tokens, at: number): boolean {
  const isVerb =
    /^(?:ga|gar|sticker|sticka|drar|dra|aker|aka|slutar|sluta|kommer|komma|borjar|borja|inne|hem|home|leave|leaving)$/;
  const next = tokens[at + 1]?.word ?? '';
  // "På måndag kommer jag in tio".
  let verb = at - 1;
  while (/^(?:jag|ja|vi|in|hit|redan|already)$/.test(tokens[verb]?.word ?? '')) verb--;
  return (
    (isVerb.test(tokens[verb]?.word ?? '') || isTurningUp(tokens, at)) &&
    (numbers.get(tokens[at]?.word ?? '') ?? 0) > 1 &&
    (!/^\p{L}/u.test(next) || /^(?:idag|i|pa|imorgon|ska|for|och|pga|nu|typ|today|tomorrow)$/.test(next))
  );
}

const isTurningUp = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.word === 'upp' && /^(?:dyker|dyka)$/.test(tokens[at - 2]?.word ?? '');

/** "mellan åtta och tolv", "from eight to twelve", but not "mellan två och tre veckor". */
function isSpelledRange(tokens: Tokens, at: number): boolean {
  const isHour = (place: number): boolean =>
    (numbers.get(tokens[place]?.word ?? '') ?? 0) > 1 || /^(?:ett|one)$/.test(tokens[place]?.word ?? '');
  // "Mellan tio och halv tolv".
  const isEnd = (place: number): boolean =>
    isHour(place) ||
    partOfHourAt(tokens, place) !== undefined ||
    /^(?:noon|lunch|lunchen)$/.test(tokens[place]?.word ?? '');
  const isLink = (place: number): boolean =>
    /^(?:och|and|till|to|until|til)$/.test(tokens[place]?.word ?? '');
  const isStart = (place: number): boolean =>
    (/^(?:mellan|between|fran|from|idag|imorgon|morgon|today|tomorrow)$/.test(
      tokens[place - 1]?.word ?? '',
    ) ||
      weekdayNames.has(tokens[place - 1]?.word ?? '')) &&
    isHour(place) &&
    isLink(place + 1);
  const start = isStart(at) ? at : at - 2;
  return isStart(start) && isEnd(start + 2) && !lengthUnits.has(tokens[start + 3]?.word ?? '');
}

const earliestBare = 6;
const latestBare = 19;

/** "I morgon slutar jag 14", "redan 13": the verb stands before who does it. */
function leadAt(tokens: Tokens, at: number): string {
  let place = at - 1;
  while (/^(?:jag|vi|redan|already)$/.test(tokens[place]?.word ?? '')) place--;
  const lead = tokens[place]?.word ?? '';
  return place === at - 1 || leaving.test(lead) || /^(?:borjar|kommer)$/.test(lead)
    ? lead
    : (tokens[at - 1]?.word ?? '');
}

/** Whether the bare number before a time's link is an hour: "10–12", "från 13", "mellan 9 och 11". */
function isBareHour(tokens: Tokens, at: number, time: Time): boolean {
  const before = leadAt(tokens, at);
  if (isSmallRange(tokens, at, time)) return true;
  if (time.hours < earliestBare || time.hours > latestBare || months.has(tokens[time.next]?.word ?? ''))
    return false;
  if (isLengthUnit(tokens[time.next]) || tokens[time.next]?.word === '%') return false;
  const end = /^(?:-|till|to|until|och|and)$/.test(tokens[time.next]?.word ?? '')
    ? timeAt(tokens, time.next + 1)
    : undefined;
  const isRange =
    end !== undefined &&
    end.hours > time.hours &&
    end.hours <= latestBare &&
    !months.has(tokens[end.next]?.word ?? '');
  if ((isRange || before === '-') && saysLeave(tokens, at)) return false;
  // "Mellan 10 och lunch", "mellan 10 och halv 12".
  const isSaidTo =
    lunch.test(tokens[time.next + 1]?.word ?? '') || partOfHourAt(tokens, time.next + 1) !== undefined;
  if (/^(?:mellan|between)$/.test(before) && isSaidTo) return true;
  if (
    /^(?:fran|from|till|to|until|efter|after|fore|before|innan|forran|tidigast|senast|earliest|runt|vid|at|ca|cirka|omkring|kring|around|about|fr|by|kommer|ga|gar|slutar|sluta|sticka|aker|sticker|drar|borjar|inne|forst|hem|leaving|leave)$/.test(
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
  if (isTurningUp(tokens, at) || isTodayAt(tokens, at, time.next) || isBackAt(tokens, at, time.next))
    return true;
  if (comesIn(tokens, at)) return true;
  return /^(?:-)$/.test(before) || /^(?:och|and)$/.test(before) ? isAfterHour(tokens, at - 2) : false;
}

/** "mellan 1 och 3", "from 1 to 3", "1-3 pm", "after 3": hours of the afternoon. */
function isSmallRange(tokens: Tokens, at: number, { hours, next }: Pick<Time, 'hours' | 'next'>): boolean {
  if (hours < 1 || hours > earliestBare) return false;
  const isDay = (place: number): boolean => {
    const word = tokens[place]?.word ?? '';
    return months.has(word) || lengthUnits.has(word) || /^[/.:]$/.test(word);
  };
  if (isDay(next)) return false;
  if (isLeavingAt(tokens, at, { hours, next })) return true;
  const [before, link] = [tokens[at - 1]?.word ?? '', tokens[next]?.word ?? ''];
  const end = /^(?:-|till|to|until|och|and)$/.test(link) ? timeAt(tokens, next + 1) : undefined;
  const isStart = end !== undefined && end.hours % 12 > hours && end.hours % 12 <= earliestBare + 1;
  if (isStart && !isDay(end.next))
    return (
      /^(?:mellan|between|from)$/.test(before) || end.isHalf || /^(?:pm)$/.test(tokens[end.next]?.word ?? '')
    );
  const isDayNext = /^(?:idag|today|imorgon|tomorrow|pa|on)$/.test(link);
  if (/^(?:after|efter)$/.test(before) && end === undefined) return !/^\p{L}/u.test(link) || isDayNext;
  if (/^(?:from|fran|fr)$/.test(before) && end === undefined && isDayNext) return true;
  const start = numberAt(tokens, at - 2) ?? 0;
  return (
    /^(?:och|and|-|till|to)$/.test(before) &&
    /^(?:mellan|between|from)$/.test(tokens[at - 3]?.word ?? '') &&
    start >= 1 &&
    start < hours
  );
}

const leaving =
  /^(?:gar|ga|slutar|sluta|sticker|sticka|drar|aker|hem|leaving|leave|leaves|going|go|home|finish|finishing)$/;

/** "Går hem vid 2 idag": nobody leaves at night. */
function isLeavingAt(tokens: Tokens, at: number, { hours, next }: Pick<Time, 'hours' | 'next'>): boolean {
  const place = /^(?:vid|runt|ca|cirka|omkring|kring|redan|about|around)$/.test(tokens[at - 1]?.word ?? '')
    ? at - 2
    : at - 1;
  const link = tokens[next]?.word ?? '';
  const isEnd =
    /^(?:|[,.?!]|idag|today|imorgon|tomorrow|pa|on|i|da|och|and)$/.test(link) || weekdayNames.has(link);
  const isLeft = leaving.test(tokens[place]?.word ?? '') || staysUntil(tokens, at);
  return hours >= 1 && hours < earliestBare && isEnd && isLeft;
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
    isOfAppointment(tokens, at, time.next) ||
    (/^(?:by|vid|till|before|innan)$/.test(before) && /^(?:back|tillbaka|ater)$/.test(last)) ||
    (/^(?:back)$/.test(before) && !lengthUnits.has(tokens[time.next]?.word ?? ''));
  if (!isSaid && !time.isPlain && !isBareHour(tokens, at, time)) return undefined;
  // "Leaving at 2:30": nobody works at night.
  const isNight = time.isPlain && !/^0/.test(tokens[at]?.word ?? '') && tokens[time.next]?.word !== 'am';
  const isAfternoon = (isSaid && !time.isPlain) || isNight || isSmallRange(tokens, at, time);
  const piece = clock(isAfternoon ? afternoon(time.hours) : time.hours, time.minutes);
  return piece && { piece, next: time.next };
}

/** The part of a day at that place. */
export function clockAt(tokens: Tokens, at: number): Found | undefined {
  const word = tokens[at]?.word ?? '';
  const isMorning =
    mornings.test(word) || (word === 'morgon' && weekdayNames.has(tokens[at - 1]?.word ?? ''));
  const half = isMorning ? 'am' : halves.get(word);
  const isToday = /^(?:i|this)$/.test(tokens[at - 1]?.word ?? '') || /^(?:ikvall|tonight)$/.test(word);
  const said = { ...(isToday && { isToday }), ...(isMorning && { isMorning }) };
  if (half !== undefined) return { piece: { kind: 'half', half, ...said }, next: at + 1 };
  if (lunch.test(word) && !isBackFrom(tokens, at))
    return { piece: { kind: 'clock', minutes: noon, isLunch: true }, next: at + 1 };
  const minutes = word === 'noon' ? noon : halfHourIn(word);
  if (minutes !== undefined) return { piece: { kind: 'clock', minutes }, next: at + 1 };
  return (
    laterAt(tokens, at) ??
    minutesOfHourAt(tokens, at) ??
    partOfHourAt(tokens, at) ??
    spelledHourAt(tokens, at) ??
    hourAt(tokens, at)
  );
}

/** "Tillbaka från lunchen" says no time; with its day behind it does. */
const isBackFrom = (tokens: Tokens, at: number): boolean =>
  /^(?:tillbaka|ater|back)$/.test(tokens[at - 2]?.word ?? '') &&
  !/^(?:pa|on|den|i)$/.test(tokens[at + 1]?.word ?? '');
