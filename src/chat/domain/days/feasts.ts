// Days that are known by a name: feasts, eves and the days between, Swedish and English.

import type { LocalDate } from '../../../core/time';
import { plusDays, weekdayOf, weekdays } from '../../../core/time';

export interface Days {
  readonly from: LocalDate;
  /** The last day. */
  readonly until: LocalDate;
}

type InYear = (year: number) => Days;

export const dateIn = (year: number, month: number, day: number): LocalDate =>
  `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;

const fixed =
  (month: number, day: number, days = 1): InYear =>
  (year) => ({ from: dateIn(year, month, day), until: plusDays(dateIn(year, month, day), days - 1) });

/** Easter Sunday by Gauss's rule for the Gregorian calendar. */
function easterOf(year: number): LocalDate {
  const century = Math.floor(year / 100);
  const moon =
    (19 * (year % 19) + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const full =
    moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - (year % 19)) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  return plusDays(dateIn(year, 3, 28), full - weekday);
}

const byEaster =
  (offset: number, days = 1): InYear =>
  (year) => ({ from: plusDays(easterOf(year), offset), until: plusDays(easterOf(year), offset + days - 1) });

/** The first such weekday on or after a date; 4 is Friday. */
const firstFrom =
  (month: number, day: number, weekday: number): InYear =>
  (year) => {
    const start = dateIn(year, month, day);
    const date = plusDays(start, (weekday - weekdays.indexOf(weekdayOf(start)) + 7) % 7);
    return { from: date, until: date };
  };

const withWeekend = ({ from }: Days): Days => ({ from, until: plusDays(from, 2) });

/** The working week of the nth Monday of a month, from 0, or of its last one; months from 0. */
export const weekOfMonth =
  (month: number, nth: number | 'last'): InYear =>
  (year) => {
    const { from: first } = firstFrom(month + 1, 1, 0)(year);
    const from = nth === 'last' ? lastMondayOf(year, month) : plusDays(first, 7 * nth);
    return { from, until: plusDays(from, 4) };
  };

/** "Sista december"; months from 0. */
export const lastDayOf =
  (month: number): InYear =>
  (year) => {
    const day = plusDays(month === 11 ? dateIn(year + 1, 1, 1) : dateIn(year, month + 2, 1), -1);
    return { from: day, until: day };
  };

/** The nth such weekday of a month, from 0, or its last one. */
export const weekdayOfMonth =
  ({
    month,
    nth,
    weekday,
  }: {
    readonly month: number;
    readonly nth: number | 'last';
    readonly weekday: number;
  }): InYear =>
  (year) => {
    const first = firstFrom(month + 1, 1, weekday)(year).from;
    const next = firstFrom(1 + ((month + 1) % 12), 1, weekday)(month === 11 ? year + 1 : year).from;
    const day = nth === 'last' ? plusDays(next, -7) : plusDays(first, 7 * nth);
    return { from: day, until: day };
  };

const lastMondayOf = (year: number, month: number): LocalDate =>
  plusDays(firstFrom(1 + ((month + 1) % 12), 1, 0)(month === 11 ? year + 1 : year).from, -7);

/** The working week so many weeks from that of a date. */
const weekBy =
  (month: number, day: number, weeks: number): InYear =>
  (year) => {
    const date = dateIn(year, month, day);
    const monday = plusDays(date, 7 * weeks - weekdays.indexOf(weekdayOf(date)));
    return { from: monday, until: plusDays(monday, 4) };
  };

/** Folded words of a name, several names parted by commas. */
const named: readonly (readonly [string, InYear])[] = [
  [
    'mellandagarna, mellandagar, mellan jul och nyar, between christmas and new year, between christmas and new years',
    fixed(12, 27, 4),
  ],
  ['veckan fore jul, veckan innan jul, the week before christmas, week before christmas', weekBy(12, 24, -1)],
  ['veckan efter nyar, the week after new year, week after new year', weekBy(1, 1, 1)],
  [
    'aret ut, resten av aret, rest of the year',
    (year) => ({ from: dateIn(year, 1, 1), until: dateIn(year, 12, 31) }),
  ],
  ['jul, julen, julhelgen, juldagarna, christmas', fixed(12, 24, 3)],
  ['lilla julafton', fixed(12, 23)],
  ['julafton, dopparedan, dopparedagen, christmas eve', fixed(12, 24)],
  ['juldagen, christmas day', fixed(12, 25)],
  ['annandag jul, annandagen, annandag, boxing day', fixed(12, 26)],
  ['nyarsafton, new years eve', fixed(12, 31)],
  ['nyarsdagen, new years day', fixed(1, 1)],
  ['nyar, nyarshelgen, new year, new years, new years weekend', fixed(12, 31, 2)],
  ['midsommarhelgen, midsummer weekend', (year) => withWeekend(firstFrom(6, 19, 4)(year))],
  ['allhelgonahelgen', (year) => withWeekend(firstFrom(10, 30, 4)(year))],
  ['trettondagsafton', fixed(1, 5)],
  ['trettondagen, trettondag jul, trettondag, trettonhelgen, trettondagshelgen, epiphany', fixed(1, 6)],
  ['valborg, valborgsmassoafton', fixed(4, 30)],
  ['forsta maj, may day', fixed(5, 1)],
  ['nationaldagen, national day', fixed(6, 6)],
  ['lucia, luciadagen', fixed(12, 13)],
  ['julveckan, christmas week', weekBy(12, 24, 0)],
  ['nyarsveckan', weekBy(1, 1, 0)],
  // Week 44 in all of the country; other breaks differ.
  ['hostlovet, hostlov, autumn break', weekBy(1, 4, 43)],
  ['forsta advent', firstFrom(11, 27, 6)],
  ['andra advent', firstFrom(12, 4, 6)],
  ['tredje advent', firstFrom(12, 11, 6)],
  ['fjarde advent', firstFrom(12, 18, 6)],
  ['midsommarafton, midsommar, midsummer, midsummers eve', firstFrom(6, 19, 4)],
  ['midsommardagen', firstFrom(6, 20, 5)],
  ['alla helgons dag, alla helgon', firstFrom(10, 31, 5)],
  ['skartorsdag, skartorsdagen, maundy thursday', byEaster(-3)],
  ['langfredag, langfredagen, good friday', byEaster(-2)],
  ['paskafton', byEaster(-1)],
  ['pask, pasken, paskhelgen, easter', byEaster(-2, 4)],
  ['paskdagen, easter sunday', byEaster(0)],
  ['annandag pask, easter monday', byEaster(1)],
  ['kristi himmelsfard, kristi himmelsfardsdag, ascension day', byEaster(39)],
  ['pingst, pingsthelgen, pingstdagen', byEaster(49)],
];

const feasts = named
  .flatMap(([names, inYear]) => names.split(', ').map((name) => ({ words: name.split(' '), inYear })))
  .toSorted((a, b) => b.words.length - a.words.length);

export const feastWords: readonly string[] = feasts.flatMap(({ words }) => words);

/** The feast whose name they begin with: how many words it takes and when it is. */
export function feastAt(
  words: readonly string[],
): { readonly length: number; readonly inYear: InYear } | undefined {
  const feast = feasts.find((one) => one.words.every((word, index) => words[index] === word));
  return feast && { length: feast.words.length, inYear: feast.inYear };
}
