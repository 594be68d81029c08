// Days that are written with numbers: "4/12", "4.12", "8–10 december", "December 4th", "2026-12-04", "den 7:e".

import { isLocalDate } from '../../../core/time';
import type { Token } from '../reading/tokens';
import { links, months, ordinals, weekdayNames } from './day-words';
import { dateIn, feastAt } from './feasts';
import type { Found, Piece } from './piece';

type Tokens = readonly Token[];

export const numberAt = (tokens: Tokens, at: number): number | undefined => {
  const word = tokens[at]?.word;
  return word !== undefined && /^\d{1,4}$/.test(word) ? Number(word) : undefined;
};

export const isGluedSign = (tokens: Tokens, at: number, signs: string): boolean => {
  const token = tokens[at];
  return token?.isGlued === true && token.word.length === 1 && signs.includes(token.word);
};

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function dayMonth(day: number, month: number, year: number | undefined): Piece {
  const isDay = year === undefined || isLocalDate(dateIn(year, month + 1, day));
  return isDay && day > 0 && day <= (daysOfMonths[month] ?? 0)
    ? { kind: 'dayMonth', day, month, year }
    : { kind: 'impossible' };
}

/** A year that may follow a day or month: "2027", or "-27" right behind it. */
function yearAt(tokens: Tokens, at: number): { readonly year: number | undefined; readonly next: number } {
  const year = numberAt(tokens, at) ?? 0;
  if (year >= 2000 && year < 2200) return { year, next: at + 1 };
  const short = numberAt(tokens, at + 1) ?? 0;
  const isSign = isGluedSign(tokens, at, '-/') ? short >= 20 : tokens[at]?.word === '-' && short > 25;
  const isShort = isSign && tokens[at + 1]?.isGlued === true && short < 60;
  const isYear = isShort && numberAt(tokens, at + 3) === undefined;
  return isYear ? { year: 2000 + short, next: at + 2 } : { year: undefined, next: at };
}

/** "2026-12-04", "20261204". */
function isoAt(tokens: Tokens, at: number): Found | undefined {
  const whole = /^(20\d\d)(\d\d)(\d\d)$/.exec(tokens[at]?.word ?? '');
  if (whole) return { piece: dateOf(`${whole[1] ?? ''}-${whole[2] ?? ''}-${whole[3] ?? ''}`), next: at + 1 };
  const parts = tokens.slice(at, at + 5).map(({ word }) => word);
  const text = parts.join('').replace(/[/.]/g, '-');
  if (!/^\d{4}-\d\d?-\d\d?$/.test(text) || !tokens.slice(at + 1, at + 5).every((token) => token.isGlued))
    return undefined;
  return { piece: dateOf(text.replace(/-(?=\d(?:-|$))/g, '-0')), next: at + 5 };
}

const dateOf = (text: string): Piece =>
  isLocalDate(text) ? { kind: 'date', date: text } : { kind: 'impossible' };

/** In its own clause: "öppnat ks, ledig 23.12" is of another. */
const isWhenOpened = (tokens: Tokens, at: number): boolean => {
  const near = tokens.slice(Math.max(0, at - nearOpened), at).map(({ word }) => word);
  return near
    .slice(near.findLastIndex((word) => /^[,.;!]$/.test(word)) + 1)
    .some((word) => hasOpened.test(word));
};
const nearOpened = 4;
const hasOpened = /^(?:oppnade|oppnat|oppnades|opened|kollade|kollat|checked)$/;

/** "4/12", "4.12", "4/12 2027". With a full stop only what can be a day and a month: "10.30" is a time. */
function slashedAt(tokens: Tokens, at: number): Found | undefined {
  const [day, month] = [numberAt(tokens, at), numberAt(tokens, at + 2)];
  if (day === undefined || month === undefined || day > 99 || month > 99) return undefined;
  if (!isGluedSign(tokens, at + 1, '/.') || tokens[at + 2]?.isGlued !== true) return undefined;
  const isStop = tokens[at + 1]?.word === '.';
  // "Jag öppnade ks 8.10": when it was done, today.
  if (isStop && day >= 6 && day <= 19 && isWhenOpened(tokens, at)) return undefined;
  if (isStop && (month > 12 || month === 0 || tokens[at + 2]?.word === '00' || day > 31)) return undefined;
  const { year, next } = yearAt(tokens, at + 3);
  return { piece: dayMonth(day, month - 1, year), next };
}

interface Ordinal {
  readonly next: number;
  readonly isOrdinal: boolean;
}

const suffixes: ReadonlySet<string> = new Set(['e', 'a', 'ar', 'st', 'nd', 'rd', 'th', 'de', 'te']);

/** The place after "7", "7:e", "7th". */
function afterOrdinal(tokens: Tokens, at: number): Ordinal {
  const colon = isGluedSign(tokens, at + 1, ':') ? 1 : 0;
  const suffix = tokens[at + 1 + colon];
  // "5a" is a class, "1a" and "22:a" are days.
  const isClass = colon === 0 && suffix?.word === 'a' && !/^(?:[12]|[23][12]?)$/.test(tokens[at]?.word ?? '');
  const isOrdinal =
    suffix?.isGlued === true &&
    !isClass &&
    suffix.written.length <= 2 &&
    suffixes.has(suffix.written.toLowerCase());
  return { next: isOrdinal ? at + 2 + colon : at + 1, isOrdinal };
}

/** A day of a month at that place: "7", "7:e", "första". */
function dayNumberAt(tokens: Tokens, at: number): (Ordinal & { readonly day: number }) | undefined {
  const day = numberAt(tokens, at);
  if (day !== undefined) return day <= 99 ? { day, ...afterOrdinal(tokens, at) } : undefined;
  const ordinal = ordinals.get(tokens[at]?.word ?? '');
  return ordinal === undefined ? undefined : { day: ordinal, next: at + 1, isOrdinal: true };
}

/** "4 december", "4th of December 2027". */
function dayFirstAt(tokens: Tokens, at: number): Found | undefined {
  const day = dayNumberAt(tokens, at);
  if (day === undefined) return undefined;
  const of = tokens[day.next]?.word === 'of' || isGluedSign(tokens, day.next, '.') ? 1 : 0;
  const month = months.get(tokens[day.next + of]?.word ?? '');
  if (month === undefined) return undefined;
  const stop = isGluedSign(tokens, day.next + of + 1, '.') && numberAt(tokens, day.next + of + 2) ? 1 : 0;
  const { year, next } = yearAt(tokens, day.next + of + 1 + stop);
  return { piece: dayMonth(day.day, month, year), next };
}

/** Months whose names are other words as well: a name, a verb. "Jul" alone is always Christmas. */
const beforeMonth = /^(?:i|in|hela|till|until|from|fran|of|och|and|tom|for|-)$/;
const isOtherWord = /^(?:jan|may|maj)$/;
/** "I may be away": a verb. */
const afterMay =
  /^(?:be|need|take|have|not|also|come|go|get|work|still|well|or|i|we|you|she|he|they|the|my)$/;
/** "Före jul 21–23" is before Christmas, and no day of July. */
const besideChristmas = /^(?:fore|innan|efter|i|over|under|om|mellan|till|pa|fran)$/;

/** "December 4th", "december 2027", "december". */
function monthFirstAt(tokens: Tokens, at: number): Found | undefined {
  const month = months.get(tokens[at]?.word ?? '');
  if (month === undefined) return undefined;
  const day = numberAt(tokens, at + 1);
  const isChristmas =
    tokens[at]?.word === 'jul' &&
    (besideChristmas.test(tokens[at - 1]?.word ?? '') || dayFirstAt(tokens, at + 1) !== undefined);
  if (day !== undefined && day >= 1 && day <= 31 && !isGluedSign(tokens, at + 2, ':.') && !isChristmas) {
    const { year, next } = yearAt(tokens, afterOrdinal(tokens, at + 1).next);
    return { piece: dayMonth(day, month, year), next };
  }
  const { year, next } = yearAt(tokens, at + 1);
  if (year === undefined && tokens[at]?.word === 'jul') return undefined;
  if (tokens[at]?.word === 'may' && afterMay.test(tokens[at + 1]?.word ?? '')) return undefined;
  if (
    year === undefined &&
    isOtherWord.test(tokens[at]?.word ?? '') &&
    !beforeMonth.test(tokens[at - 1]?.word ?? '') &&
    !(
      /^(?:-|till|tom|to|through|until)$/.test(tokens[at + 1]?.word ?? '') &&
      months.has(tokens[at + 2]?.word ?? '')
    )
  )
    return undefined;
  return { piece: { kind: 'month', month, year }, next };
}

/** How many numbers a list before a month may have: "8, 9 och 10 december". */
const longestList = 6;

/** Whether a month comes after more numbers: the "8" of "8–10 december" or of "8, 9 och 10 december". */
function isBeforeMonth(tokens: Tokens, from: number): boolean {
  let at = from;
  for (let count = 0; count < longestList; count++) {
    const start = at;
    while (links.has(tokens[at]?.word ?? '') || /^[-,&+]$/.test(tokens[at]?.word ?? '')) at++;
    if (at === start) return false;
    while (/^(?:och|med|den|the)$/.test(tokens[at]?.word ?? '')) at++;
    if (slashedAt(tokens, at) || dayFirstAt(tokens, at)) return true;
    const day = dayNumberAt(tokens, at);
    if (day === undefined) return false;
    at = day.next;
  }
  return false;
}

/** "Semester 14–16" is of whole days; "föräldraledig i dag 13–16" is not. */
export function saysLeave(tokens: Tokens, at: number): boolean {
  const start = /^(?:-|till|to)$/.test(tokens[at - 1]?.word ?? '') ? at - 2 : at;
  const before = tokens[start - 1]?.word ?? '';
  return (
    !ofDay.test(before) &&
    !weekdayNames.has(before) &&
    tokens.slice(Math.max(0, start - near), start).some(({ word }) => leave.test(word))
  );
}
const near = 2;
const ofDay = /^(?:idag|dag|imorgon|morgon|today|tomorrow|kl|klockan|jobbar|arbetar|mellan)$/;
const leave = /^(?:semester|semestern|(?:foraldra|tjanst|studie|barn)ledig\p{L}*|vacation|holidays?)$/u;

/** "21–23", "21 till 23": days that cannot be hours of work. */
function isLateRange(tokens: Tokens, at: number): boolean {
  const [first, last] = [numberAt(tokens, at), numberAt(tokens, at + 2)];
  if (first === undefined || last === undefined || last <= first || last > 31) return false;
  // Hours are not said to be included: "7 t.o.m. 11".
  const isInclusive = tokens[at + 1]?.word === 'tom';
  if (last < earliestLate && !isInclusive && !saysLeave(tokens, at)) return false;
  if (!/^(?:-|till|tom|to|until)$/.test(tokens[at + 1]?.word ?? '')) return false;
  if (/^(?:v|vecka|veckorna|week|weeks|kl|klockan|sidan|§|[:/.,])$/.test(tokens[at - 1]?.word ?? ''))
    return false;
  // "21–23 i jul".
  if (tokens[at + 3]?.word === 'i' && feastAt([tokens[at + 4]?.word ?? ''])) return true;
  return !/^(?:[:/%]|\p{L}{1,2}|tiden|veckor|dagar|timmar|weeks|days|hours)$/u.test(
    tokens[at + 3]?.word ?? '',
  );
}
const earliestLate = 20;

/** "Tjugofjärde till tjugosjätte": of nothing but days are there so many; "tionde till tolfte" bound each other. */
function isLateOrdinal(tokens: Tokens, at: number): boolean {
  const spelled = (place: number): number => ordinals.get(tokens[place]?.word ?? '') ?? 0;
  const isLink = (place: number): boolean => /^(?:-|till|tom|to|och|and)$/.test(tokens[place]?.word ?? '');
  const day = spelled(at);
  return (
    day >= earliestLate ||
    (day > 2 && ((isLink(at + 1) && spelled(at + 2) > 2) || (isLink(at - 1) && spelled(at - 2) > 2)))
  );
}

/** "den 7:e", "the 7th", and a number that borrows its month from a later one. */
function dayOfMonthAt(tokens: Tokens, at: number): Found | undefined {
  const day = dayNumberAt(tokens, at);
  if (day === undefined || day.day < 1 || day.day > 31) return undefined;
  const before = tokens[at - 1]?.word ?? '';
  // "Den andra" is the other one, unless a month comes.
  const isOther = /^(?:andra|andre)$/.test(tokens[at]?.word ?? '');
  // "The first week of January".
  if (/^(?:veck\p{L}*|week|half|halvan|halften|quarter)$/u.test(tokens[day.next]?.word ?? ''))
    return undefined;
  const isNamed =
    isLateOrdinal(tokens, at) ||
    (before === 'den' && !isOther) ||
    (before === 'the' && day.isOrdinal) ||
    (day.isOrdinal && /^\d/.test(tokens[at]?.word ?? ''));
  if (!isNamed && !isBeforeMonth(tokens, day.next) && !isLateRange(tokens, at)) return undefined;
  return { piece: { kind: 'dayOfMonth', day: day.day }, next: day.next };
}

/** "14/12 (mån)": the weekday in brackets says no other day. */
function withWeekday(found: Found | undefined, tokens: Tokens): Found | undefined {
  if (found === undefined) return undefined;
  const [open, day, close] = [0, 1, 2].map((step) => tokens[found.next + step]?.word ?? '');
  return open === '(' && close === ')' && weekdayNames.has(day ?? '')
    ? { ...found, next: found.next + 3 }
    : found;
}

/** The day that is written in numbers at that place. */
export const numberedDayAt = (tokens: Tokens, at: number): Found | undefined =>
  withWeekday(isoAt(tokens, at) ?? slashedAt(tokens, at) ?? dayFirstAt(tokens, at), tokens) ??
  monthFirstAt(tokens, at) ??
  dayOfMonthAt(tokens, at);

/** "Hela 2025", "för 2025": a year alone, and no hour. */
export function yearAloneAt(tokens: Tokens, at: number): Found | undefined {
  const year = numberAt(tokens, at) ?? 0;
  const isYear =
    year >= 2000 &&
    year < 2100 &&
    /^(?:hela|ar|aret|for|under|of|in|all|year)$/.test(tokens[at - 1]?.word ?? '');
  const isMore = /^(?:[-/.:]|\d+)$/.test(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.isGlued === true;
  return isYear && !isMore ? { piece: { kind: 'year', year, years: 0 }, next: at + 1 } : undefined;
}
