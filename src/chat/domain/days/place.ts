// Which days a piece means, seen from a day: "fredag" from a Tuesday, "v 2" from December.

import type { LocalDate } from '../../../core/time';
import { daysBetween, isLocalDate, mondayOf, plusDays, weekdayOf, weekdays } from '../../../core/time';
import type { Days } from './feasts';
import { dateIn } from './feasts';
import type { Piece } from './piece';

interface Seen {
  readonly today: LocalDate;
  /** Where what is said begins: today, or the first day of the span that this piece ends. */
  readonly anchor: LocalDate;
  /** Whether what has been is meant rather than what comes. */
  readonly isBack: boolean;
  /** The Monday of the week that is named beside a weekday. */
  readonly monday: LocalDate | undefined;
}

/** How far back a day without a year is still the one that was: "28 november" on the first of December. */
const stillThisYear = 31;

const one = (date: LocalDate): Days => ({ from: date, until: date });
const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** The days of a piece; undefined for one that names none by itself (a length, a time), or that no calendar has. */
export function place(piece: Piece, seen: Seen): Days | undefined {
  switch (piece.kind) {
    case 'offset':
      return one(plusDays(seen.today, piece.days));
    case 'restOfDay':
      return one(seen.today);
    case 'date':
      return one(piece.date);
    case 'weekday':
      return one(plusDays(weekday(piece, seen), 7 * (piece.weeks ?? 0)));
    case 'weekdayBy':
      return weekdayBy(piece, seen);
    case 'dayBeside':
      return dayBeside(piece, seen);
    case 'weekdayIn':
      return weekdayIn(piece, seen);
    case 'weekOf':
      return weekOf(piece, seen);
    case 'dayMonth':
      return dayMonth(piece, seen);
    case 'dayOfMonth':
      return dayOfMonth(piece.day, seen);
    case 'month':
      return month(piece, seen);
    case 'nearMonth':
      return nearMonth(piece.months, seen);
    case 'week':
      return week(piece, seen);
    case 'nearWeek':
      return nearWeek(piece, seen);
    case 'weekend':
      return weekend(piece, seen);
    case 'year':
      return wholeYear(piece.year ?? yearOf(seen.today) + piece.years);
    case 'feast':
      return nearest(seen, (year) => piece.inYear(year));
    default:
      return undefined;
  }
}

type Of<K extends Piece['kind']> = Extract<Piece, { readonly kind: K }>;

/** So many weeks ahead a weekday with the number of its day is looked for. */
const weeksAhead = 9;

function weekday(piece: Of<'weekday'>, seen: Seen): LocalDate {
  return numbered(piece, seen) ?? plainWeekday(piece, seen);
}

function numbered(piece: Of<'weekday'>, seen: Seen): LocalDate | undefined {
  const first = plainWeekday(piece, { ...seen, monday: undefined });
  const all = Array.from({ length: weeksAhead }, (_, week) => plusDays(first, (seen.isBack ? -7 : 7) * week));
  return all.find((date) => Number(date.slice(8)) === piece.day);
}

/** "Fredag 12", where none of the coming Fridays is. */
export const isNoDay = (piece: Piece, today: LocalDate): boolean =>
  piece.kind === 'weekday' &&
  piece.day !== undefined &&
  [false, true].every(
    (isBack) => numbered(piece, { today, anchor: today, isBack, monday: undefined }) === undefined,
  );

function plainWeekday({ weekday: wanted, turn }: Of<'weekday'>, seen: Seen): LocalDate {
  if (seen.monday !== undefined) return plusDays(seen.monday, wanted);
  const distance = (wanted - weekdays.indexOf(weekdayOf(seen.anchor)) + 7) % 7;
  if (turn === 'past' || seen.isBack) return plusDays(seen.anchor, distance === 0 ? -7 : distance - 7);
  if (turn === 'next') return plusDays(mondayOf(seen.anchor), 7 + wanted);
  return plusDays(seen.anchor, distance);
}

function weekdayBy({ weekday: wanted, side, of }: Of<'weekdayBy'>, seen: Seen): Days | undefined {
  const days = place(of, seen);
  if (days === undefined) return undefined;
  const away = (date: LocalDate, sign: 1 | -1): number => {
    const distance = (sign * (wanted - weekdays.indexOf(weekdayOf(date))) + 14) % 7;
    return sign * (distance === 0 ? 7 : distance);
  };
  const date = side === 'after' ? days.until : days.from;
  return one(plusDays(date, away(date, side === 'after' ? 1 : -1)));
}

function weekdayIn({ weekday: wanted, of, isBeyond }: Of<'weekdayIn'>, seen: Seen): Days | undefined {
  const days = place(of, seen);
  return days && one(plusDays(mondayOf(isBeyond ? days.until : days.from), wanted + (isBeyond ? 7 : 0)));
}

function dayBeside({ side, of }: Of<'dayBeside'>, seen: Seen): Days | undefined {
  const days = place(of, seen);
  return days && one(side === 'before' ? plusDays(days.from, -1) : plusDays(days.until, 1));
}

/** The week before days that end one is their own, as the week after those that begin one: before Good Friday, after Easter Monday. */
function weekOf({ of, side }: Of<'weekOf'>, seen: Seen): Days | undefined {
  const days = place(of, seen);
  if (days === undefined) return undefined;
  const weekdayAt = (date: LocalDate): number => weekdays.indexOf(weekdayOf(date));
  const isWeek = daysBetween(days.from, days.until) >= 4;
  const before = isWeek || weekdayAt(days.from) < 4 ? -7 : 0;
  const after = isWeek || weekdayAt(days.until) > 0 ? 7 : 0;
  const [day, weeks] =
    side === 'after' ? [days.until, after] : side === 'before' ? [days.from, before] : [days.from, 0];
  const monday = plusDays(mondayOf(day), weeks);
  return working({ from: monday, until: plusDays(monday, 6) }, seen);
}

function weekend({ weeks }: Of<'weekend'>, seen: Seen): Days {
  const start = seen.anchor > seen.today ? seen.anchor : seen.today;
  const saturday = plusDays(mondayOf(start), 7 * weeks + 5);
  const from = seen.isBack && weeks === 0 && saturday > seen.today ? plusDays(saturday, -7) : saturday;
  return { from, until: plusDays(from, 1) };
}

const yearsAround = (date: LocalDate): readonly number[] => [-1, 0, 1, 2].map((step) => yearOf(date) + step);

/** The one among the years that is meant: the next that is not over, or the latest that has begun. */
function nearest(seen: Seen, inYear: (year: number) => Days | undefined, patience = 0): Days | undefined {
  const all = yearsAround(seen.anchor).flatMap((year) => inYear(year) ?? []);
  if (seen.isBack) return all.findLast(({ from }) => from <= seen.today) ?? all[0];
  return all.find(({ until }) => daysBetween(until, seen.anchor) <= patience);
}

const dayIn = (year: number, zeroMonth: number, day: number): Days | undefined => {
  const text = dateIn(year, zeroMonth + 1, day);
  return isLocalDate(text) ? one(text) : undefined;
};

function dayMonth(
  { day, month: zeroMonth, year, weekday: wanted }: Of<'dayMonth'>,
  seen: Seen,
): Days | undefined {
  if (year !== undefined) return dayIn(year, zeroMonth, day);
  const patience = seen.anchor === seen.today ? stillThisYear : 0;
  const plain = nearest(seen, (candidate) => dayIn(candidate, zeroMonth, day), patience);
  if (wanted === undefined) return plain;
  const matching = yearsAround(seen.today)
    .flatMap((candidate) => dayIn(candidate, zeroMonth, day) ?? [])
    .filter(({ from }) => weekdays.indexOf(weekdayOf(from)) === wanted);
  const byDistance = matching.toSorted(
    (a, b) => Math.abs(daysBetween(seen.today, a.from)) - Math.abs(daysBetween(seen.today, b.from)),
  );
  return byDistance[0] ?? plain;
}

function dayOfMonth(day: number, seen: Seen): Days | undefined {
  const start = `${seen.anchor.slice(0, 8)}01` as LocalDate;
  const starts = [-1, 0, 1, 2].map((step) => plusMonths(start, step));
  const all = starts.flatMap((first) => dayIn(yearOf(first), Number(first.slice(5, 7)) - 1, day) ?? []);
  return seen.isBack
    ? all.findLast(({ from }) => from <= seen.today)
    : all.find(({ from }) => from >= seen.anchor);
}

/** The same day so many months later; the last of the month where it has no such day. */
export function plusMonths(date: LocalDate, count: number): LocalDate {
  const months = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const [year, zeroMonth] = [Math.floor(months / 12), months % 12];
  const last = plusDays(
    dateIn(zeroMonth === 11 ? year + 1 : year, zeroMonth === 11 ? 1 : zeroMonth + 2, 1),
    -1,
  );
  const wanted = dateIn(year, zeroMonth + 1, Number(date.slice(8)));
  return wanted < last ? wanted : last;
}

const wholeYear = (year: number): Days => ({ from: dateIn(year, 1, 1), until: dateIn(year, 12, 31) });

const wholeMonth = (first: LocalDate): Days => ({ from: first, until: plusDays(plusMonths(first, 1), -1) });

function month({ month: zeroMonth, year }: Of<'month'>, seen: Seen): Days | undefined {
  if (year !== undefined) return wholeMonth(dateIn(year, zeroMonth + 1, 1));
  return nearest(seen, (candidate) => wholeMonth(dateIn(candidate, zeroMonth + 1, 1)));
}

/** "Från 1 januari och månaden ut" is of January. */
const nearMonth = (months: number, { today, anchor }: Seen): Days =>
  wholeMonth(
    plusMonths(`${(months === 0 && anchor > today ? anchor : today).slice(0, 8)}01` as LocalDate, months),
  );

/** The fourth of January is always in week one. */
const weekIn = (year: number, number: number): Days | undefined => {
  const monday = plusDays(mondayOf(dateIn(year, 1, 4)), 7 * (number - 1));
  const isOfYear = yearOf(plusDays(monday, 3)) === year;
  return isOfYear ? { from: monday, until: plusDays(monday, 6) } : undefined;
};

/** A working week ends on Friday; what has come in is listed to Sunday. */
const working = (days: Days | undefined, seen: Seen): Days | undefined =>
  days && !seen.isBack ? { from: days.from, until: plusDays(days.from, 4) } : days;

function week({ week: number, year }: Of<'week'>, seen: Seen): Days | undefined {
  if (year !== undefined) return working(weekIn(year, number), seen);
  if (!seen.isBack)
    return working(
      nearest(seen, (candidate) => weekIn(candidate, number)),
      seen,
    );
  // Of a week that is shown the closest is meant, be it the one that comes.
  const all = yearsAround(seen.today).flatMap((candidate) => weekIn(candidate, number) ?? []);
  const [closest] = all.toSorted(
    (a, b) => Math.abs(daysBetween(seen.today, a.from)) - Math.abs(daysBetween(seen.today, b.from)),
  );
  return closest;
}

function nearWeek({ weeks, rest }: Of<'nearWeek'>, seen: Seen): Days | undefined {
  // "Från onsdag nästa vecka och veckan ut" is of that week.
  const start = rest && seen.anchor > seen.today ? seen.anchor : seen.today;
  const monday = plusDays(mondayOf(start), 7 * weeks);
  const days = working({ from: monday, until: plusDays(monday, 6) }, seen);
  if (days === undefined || !rest) return days;
  const until = start > days.until ? plusDays(monday, 6) : days.until;
  return { from: start, until };
}
