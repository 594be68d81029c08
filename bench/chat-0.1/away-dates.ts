// "1–5 december", "till fredag", "tomorrow": the dates that people write about being away, in Swedish and English (F2).

import type { LocalDate, Weekday } from '../../src/core/time';
import { daysBetween, isLocalDate, plusDays, weekdayOf, weekdays, mondayOf } from '../../src/core/time';
import { beginningOf, foldAccents, plainWords } from '../../src/core/plain-words';

/** Both dates included; `lastDay` undefined: until further notice. */
export interface DateSpan {
  readonly from: LocalDate;
  readonly lastDay: LocalDate | undefined;
}

const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const dayNames: readonly (readonly string[])[] = [
  ['mandag', 'monday', 'man', 'mon'],
  ['tisdag', 'tuesday', 'tis', 'tue'],
  ['onsdag', 'wednesday', 'ons', 'wed'],
  ['torsdag', 'thursday', 'tors', 'thu'],
  ['fredag', 'friday', 'fre', 'fri'],
  ['lordag', 'saturday', 'lor', 'sat'],
  ['sondag', 'sunday', 'son', 'sun'],
];

const monthPattern = months.flat().join('|');
const dayPattern = `(\\d{1,2})(?:st|nd|rd|th|:e|:a|e)?`;

/**
 * The span that the words name, seen from `today`; undefined when they name none. Of a day and month without a year
 * the one nearest to today is meant, at most half a year back.
 */
export function parseAwayDates(text: string, today: LocalDate): DateSpan | undefined {
  const words = beginningOf(foldAccents(plainWords(text)))
    .replace(/\bfr\.?\s?o\.?\s?m\.?(?= )/g, 'fran')
    .replace(/\bt\.?\s?o\.?\s?m\.?(?= )/g, 'till')
    .replace(/\b(och med|and including|den|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^(tills vidare|until further notice)$/.test(words)) return { from: today, lastDay: undefined };
  return parseWeek(words, today) ?? parseSharedMonth(words, today) ?? parseRange(words, today);
}

function parseWeek(words: string, today: LocalDate): DateSpan | undefined {
  const monday = mondayOf(today);
  if (/^(hela |resten av )?(denna vecka|den har veckan|har veckan|veckan|this week)$/.test(words)) {
    return { from: today, lastDay: plusDays(monday, 4) };
  }
  if (/^(hela )?(nasta vecka|next week)$/.test(words))
    return { from: plusDays(monday, 7), lastDay: plusDays(monday, 11) };
  return undefined;
}

/** "1-5 december", "december 1-5". */
function parseSharedMonth(words: string, today: LocalDate): DateSpan | undefined {
  const join = '\\s*(?:-|till|to|until)\\s*';
  const dayFirst = new RegExp(`^${dayPattern}${join}${dayPattern} (${monthPattern})(?: (\\d{4}))?$`).exec(
    words,
  );
  const monthFirst = new RegExp(`^(${monthPattern}) ${dayPattern}${join}${dayPattern}(?: (\\d{4}))?$`).exec(
    words,
  );
  const [first, last, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3], dayFirst[4]]
    : [monthFirst?.[2], monthFirst?.[3], monthFirst?.[1], monthFirst?.[4]];
  if (first === undefined || last === undefined || month === undefined) return undefined;
  const lastDay = dayIn({ day: Number(last), month: monthIndex(month), year: year ?? '' }, today);
  const from = lastDay && sameYear(lastDay, Number(first), monthIndex(month));
  return from && { from, lastDay };
}

const sameYear = (date: LocalDate, day: number, month: number): LocalDate | undefined =>
  asDate(Number(date.slice(0, 4)), month, day);

/** "till fredag", "i morgon", "3/12 - 5/12", "from monday to wednesday", "1 december". */
function parseRange(words: string, today: LocalDate): DateSpan | undefined {
  const until = /^(?:till|to|until|through|fram till) (.+)$/.exec(words);
  if (until?.[1] !== undefined) return spanOf(today, parseDay(until[1], today));
  const range = /^(?:fran|from)?\s*(.+?)\s*(?: - |(?<=\d)-(?=\d{1,2}\/)| till | to | until )\s*(.+)$/.exec(
    words,
  );
  if (range?.[1] !== undefined && range[2] !== undefined) {
    const from = parseDay(range[1], today);
    return from && spanOf(from, parseDay(range[2], from));
  }
  const openEnd = /^(?:fran|from) (.+)$/.exec(words);
  if (openEnd?.[1] !== undefined) {
    const from = parseDay(openEnd[1], today);
    return from && { from, lastDay: undefined };
  }
  const day = parseDay(words, today);
  return day && { from: day, lastDay: day };
}

const spanOf = (from: LocalDate, lastDay: LocalDate | undefined): DateSpan | undefined =>
  lastDay && { from, lastDay };

function parseDay(words: string, today: LocalDate): LocalDate | undefined {
  const text = words.replace(/^(pa|on) /, '').trim();
  if (/^(i dag|idag|today)$/.test(text)) return today;
  if (/^(i morgon|imorgon|tomorrow)$/.test(text)) return plusDays(today, 1);
  if (/^(i overmorgon|overmorgon)$/.test(text)) return plusDays(today, 2);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return isLocalDate(text) ? text : undefined;
  return parseWeekday(text, today) ?? parseNumbers(text, today) ?? parseNamedMonth(text, today);
}

function parseWeekday(text: string, today: LocalDate): LocalDate | undefined {
  const index = dayNames.findIndex((names) => names.includes(text));
  const wanted: Weekday | undefined = weekdays[index];
  if (wanted === undefined) return undefined;
  return [0, 1, 2, 3, 4, 5, 6]
    .map((days) => plusDays(today, days))
    .find((date) => weekdayOf(date) === wanted);
}

function parseNumbers(text: string, today: LocalDate): LocalDate | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})(?:[ /](\d{4}))?$/.exec(text);
  if (match === null) return undefined;
  return dayIn({ day: Number(match[1]), month: Number(match[2]) - 1, year: match[3] ?? '' }, today);
}

function parseNamedMonth(text: string, today: LocalDate): LocalDate | undefined {
  const dayFirst = new RegExp(`^${dayPattern} (${monthPattern})(?: (\\d{4}))?$`).exec(text);
  const monthFirst = new RegExp(`^(${monthPattern}) ${dayPattern}(?: (\\d{4}))?$`).exec(text);
  const [day, month] = dayFirst ? [dayFirst[1], dayFirst[2]] : [monthFirst?.[2], monthFirst?.[1]];
  if (day === undefined || month === undefined) return undefined;
  return dayIn(
    { day: Number(day), month: monthIndex(month), year: (dayFirst ?? monthFirst)?.[3] ?? '' },
    today,
  );
}

const monthIndex = (word: string): number => months.findIndex((names) => names.includes(word));

interface DayAndMonth {
  readonly day: number;
  /** 0–11. */
  readonly month: number;
  /** Empty when none was written. */
  readonly year: string;
}

function dayIn({ day, month, year }: DayAndMonth, today: LocalDate): LocalDate | undefined {
  if (year !== '') return asDate(Number(year), month, day);
  const thisYear = asDate(Number(today.slice(0, 4)), month, day);
  if (thisYear !== undefined && daysBetween(thisYear, today) > 183)
    return asDate(Number(today.slice(0, 4)) + 1, month, day);
  return thisYear;
}

function asDate(year: number, month: number, day: number): LocalDate | undefined {
  const text = `${String(year)}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isLocalDate(text) ? text : undefined;
}

const anyDay = new RegExp(
  `${dayPattern} (${monthPattern})\\b|\\b(${monthPattern}) ${dayPattern}|\\b(\\d{1,2})/(\\d{1,2})\\b`,
  'g',
);

/** The first day in the words that no calendar has, as it stands there: "31 november". */
export function findNoSuchDate(text: string, today: LocalDate): string | undefined {
  const words = beginningOf(foldAccents(plainWords(text)));
  const iso = /\b\d{4}-\d\d-\d\d\b/.exec(words)?.[0];
  if (iso !== undefined && !isLocalDate(iso)) return iso;
  return [...words.matchAll(anyDay)].find((match) => !isDay(match, today))?.[0];
}

function isDay(match: RegExpMatchArray, today: LocalDate): boolean {
  const [, day, month, monthFirst, dayAfter, dayNumber, monthNumber] = match;
  const word = month ?? monthFirst;
  const index = word === undefined ? Number(monthNumber) - 1 : monthIndex(word);
  return dayIn({ day: Number(day ?? dayAfter ?? dayNumber), month: index, year: '' }, today) !== undefined;
}
