// When something is said to be: the runs of a text put together into first day, last day and part of the day.

import type { LocalDate } from '../../../core/time';
import { mondayOf, plusDays } from '../../../core/time';
import type { Days } from './feasts';
import type { LengthUnit } from './day-words';
import type { Now, DayPart } from './day-part';
import { minutesAlone, partOf } from './day-part';
import { borrowed, ofFeasts } from './lent-months';
import type { Linked, Piece, Run } from './piece';
import { isHalfOfEach, isWeek } from './piece';
import { settled } from './settle-pieces';
import { isNoDay, place } from './place';
import { spanOf } from './span-of';

export interface When {
  readonly from: LocalDate | undefined;
  /** The last day; undefined where none was said or the end is open. */
  readonly until: LocalDate | undefined;
  readonly isOpen: boolean;
  readonly part: DayPart | undefined;
  /** The day on which one is said to be back. */
  readonly back: LocalDate | undefined;
  /** Why the days cannot be used: nobody knows them, no calendar has them, the last is before the first; `half`: it is half of
   * the day, and nobody knows which. */
  readonly flaw: 'vague' | 'impossible' | 'turned' | 'half' | undefined;
}

export const nothingSaid: When = {
  from: undefined,
  until: undefined,
  isOpen: false,
  part: undefined,
  back: undefined,
  flaw: undefined,
};

/** What the runs of a text say together. */
export function readDays(runs: readonly Run[], now: Now): When {
  const said = beforeLast(withoutWhole(settled(runs.flatMap((run) => run.pieces))));
  // "Halvtid, slutar 14": the hours say which half.
  const pieces = hasHour(said) ? said.filter(({ piece }) => !isHalfOfEach(piece)) : said;
  const flaw = pieces.some(({ piece }) => isNoDay(piece, now.today))
    ? 'impossible'
    : flawOf(pieces, now.isBack);
  if (flaw === 'half') return halfOfDay(pieces, now);
  if (flaw) return { ...nothingSaid, flaw };
  const part = partOf(pieces, now);
  // "Från lunch och framåt" is today.
  const kept = part === undefined ? pieces : pieces.filter(({ piece }) => piece.kind !== 'onward');
  const days = daysOf(borrowed(ofFeasts(kept, now), now), now);
  // "I eftermiddag, tillbaka i morgon".
  const isOfToday = pieces.some(({ piece }) => piece.kind === 'half' && piece.isToday === true);
  const isTodays = part !== undefined && days.from === undefined && (days.back === undefined || isOfToday);
  // "Halvtid, jobbar förmiddagar" is so from now on.
  const isOpen = said.length > pieces.length;
  const todays = { from: now.today, until: isOpen ? undefined : now.today, isOpen };
  const read = { ...days, part, ...(isTodays ? todays : {}) };
  const by = minutesAlone(pieces);
  if (by === undefined || now.edge === undefined) return read;
  const edge = now.edge(by, read.from ?? now.today);
  return { ...read, part: edge ?? part };
}

/** Of one day, of each of several, or of what it goes on with. */
function halfOfDay(pieces: readonly Linked[], now: Now): When {
  const days = daysOf(
    pieces.filter(({ piece }) => piece.kind !== 'some'),
    now,
  );
  const isEach = pieces.some(({ piece }) => isHalfOfEach(piece));
  // "Jobbar halvtid" is from now on.
  const isOnward = isEach && days.from === undefined && days.until === undefined;
  const onward = isOnward ? { from: now.today, isOpen: true } : {};
  const isSpan = isEach && (isOnward || days.until !== undefined || days.isOpen);
  const isOne = days.from === days.until && !days.isOpen;
  return (isOne || isSpan) && days.flaw === undefined
    ? { ...days, ...onward, part: undefined, flaw: 'half' }
    : { ...nothingSaid, flaw: 'vague' };
}

const hasHour = (pieces: readonly Linked[]): boolean =>
  pieces.some(({ piece: { kind } }) => kind === 'half' || kind === 'clock' || kind === 'later');

/** "Nästa vecka hela veckan" is next week. */
export function withoutWhole(pieces: readonly Linked[], all = pieces): readonly Linked[] {
  const isWhole = ({ piece }: Linked): boolean =>
    (piece.kind === 'offset' || piece.kind === 'nearWeek') && piece.isWhole === true;
  const isHour = ({ piece: { kind } }: Linked): boolean => /^(?:half|clock|later|restOfDay)$/.test(kind);
  if (!all.some((one) => !isWhole(one) && !isHour(one))) return pieces;
  return pieces.flatMap((one, at): readonly Linked[] => {
    const before = pieces[at - 1];
    if (isWhole(one)) return [];
    return [before && isWhole(before) ? { ...one, link: one.link ?? before.link } : one];
  });
}

/** Days that only bound others are placed after them. */
const beforeLast = (pieces: readonly Linked[]): readonly Linked[] => [
  ...pieces.filter(({ link }) => link !== 'before'),
  ...pieces.filter(({ link }) => link === 'before'),
];

function flawOf(pieces: readonly Linked[], isBack: boolean): When['flaw'] {
  const kinds = new Set(pieces.map(({ piece }) => piece.kind));
  if (kinds.has('impossible')) return 'impossible';
  const isHour = hasHour(pieces);
  const isHalf = pieces.some(({ piece }) => piece.kind === 'some' && piece.isHalf === true);
  // Nobody is away a whole year by a word.
  if (kinds.has('year') && !isBack) return 'vague';
  if (isBack && kinds.has('some') && kinds.size > 1) return undefined;
  if (kinds.has('some') && !isHour) return isHalf ? 'half' : 'vague';
  // "10–11 och 14–15" is no one part of a day.
  if (pieces.filter(({ piece }) => piece.kind === 'clock').length > 3) return 'vague';
  const isKnown = [...kinds].some((kind) => kind !== 'vague' && kind !== 'length');
  return kinds.has('vague') && !isKnown ? 'vague' : undefined;
}

interface Building {
  from: LocalDate | undefined;
  until: LocalDate | undefined;
  back: LocalDate | undefined;
  isOpen: boolean;
  isTurned: boolean;
  isEnded: boolean;
  /** The last that was named is a week. */
  isOfWeeks: boolean;
  length: { readonly count: number; readonly unit: LengthUnit } | undefined;
}

type DaysSaid = Omit<When, 'part'>;

function daysOf(pieces: readonly Linked[], now: Now): DaysSaid {
  const built: Building = {
    from: undefined,
    until: undefined,
    back: undefined,
    isOpen: false,
    isTurned: false,
    isEnded: false,
    isOfWeeks: false,
    length: undefined,
  };
  const monday = weekBeside(pieces, now);
  for (const [index, { piece, link }] of pieces.entries()) {
    if (piece.kind === 'open' || piece.kind === 'onward') built.isOpen = true;
    else if (piece.kind === 'length') built.length = { count: piece.count, unit: piece.unit };
    else if (monday !== undefined && isWeek(piece)) continue;
    else {
      const last = pieces.at(-1);
      const isWeekLast = last !== undefined && isWeek(last.piece);
      add(built, piece, { link, monday, now, isWeekLast, isRange: pieces[index + 1]?.link === 'to' });
    }
  }
  return finish(built, now);
}

/** The Monday of the week that weekdays are said with: "onsdag nästa vecka", "v 50 mån–tis"; else of what they go on with. */
function weekBeside(pieces: readonly Linked[], now: Now): LocalDate | undefined {
  const weeks = pieces.filter(({ piece }) => isWeek(piece));
  const hasWeekday = pieces.some(({ piece, link }) => piece.kind === 'weekday' && link !== 'back');
  const [week] = weeks;
  if (week === undefined) return now.monday;
  if (weeks.length > 1 || !hasWeekday || week.link === 'to') return undefined;
  const days = place(week.piece, {
    today: now.today,
    anchor: now.today,
    isBack: now.isBack,
    monday: undefined,
  });
  return days && mondayOf(days.from);
}

interface Adding {
  readonly link: Linked['link'];
  readonly monday: LocalDate | undefined;
  readonly now: Now;
  readonly isRange: boolean;
  /** "Fredag till onsdag nästa vecka". */
  readonly isWeekLast: boolean;
}

function add(built: Building, piece: Piece, { link, monday, now, isRange, isWeekLast }: Adding): void {
  const isPast = (piece.kind === 'weekday' && piece.turn === 'past') || piece.kind === 'weekdayBy';
  const on = (anchor: LocalDate) =>
    place(piece, {
      today: now.today,
      anchor: isPast ? now.today : anchor,
      isBack: now.isBack && built.from === undefined,
      monday,
    });
  const said = on(built.from ?? anchorFor(piece, now, isRange));
  const days = link === 'back' ? returnIn(built, piece, { said, on }) : said;
  if (days === undefined) return;
  if (link !== 'back') built.isOfWeeks = isWeek(piece);
  if (link === 'back') built.back = days.from;
  else if (link === 'before') endBefore(built, days.from, now);
  else if (link === 'after') join(built, oneDay(plusDays(days.until, 1)), true);
  else if (link === 'to') {
    if (isWeekLast && piece.kind === 'weekday') startBefore(built, days, now);
    end(built, { piece, days: afterStart(built, piece, { days, monday, now }) }, now);
  } else join(built, days, link === 'from');
}

interface Returning {
  readonly said: Days | undefined;
  readonly on: (anchor: LocalDate) => Days | undefined;
}

/** "V 51, åter torsdag" is back within that week, and on no Monday of it; "7–11 december, åter måndag" behind the span. */
function returnIn(
  { from, until, isOfWeeks }: Building,
  piece: Piece,
  { said, on }: Returning,
): Days | undefined {
  if (piece.kind !== 'weekday' || from === undefined || until === undefined) return said;
  if (isOfWeeks) return on(plusDays(mondayOf(until), 1));
  const isBehind = said !== undefined && said.from <= from && until > from;
  return isBehind ? on(plusDays(until, 1)) : said;
}

/** The week is said of the last day alone, where the first would come behind it. */
function startBefore(built: Building, { until }: Days, { today }: Now): void {
  const earlier = built.from && plusDays(built.from, -7);
  if (earlier !== undefined && built.from !== undefined && until < built.from && earlier >= today)
    built.from = earlier;
}

/** "Fre till mån" of a week that was spoken of ends in the next. */
function afterStart(
  { from }: Building,
  { kind }: Piece,
  { days, monday, now }: { readonly days: Days; readonly monday: LocalDate | undefined; readonly now: Now },
): Days {
  const isTurned = from !== undefined && days.until < from;
  if (!isTurned || kind !== 'weekday' || monday === undefined || monday !== now.monday) return days;
  return { from: plusDays(days.from, 7), until: plusDays(days.until, 7) };
}

const oneDay = (day: LocalDate): Days => ({ from: day, until: day });

/** "På tisdag", said on a Tuesday, is in a week; "tisdag till torsdag" begins today. */
const anchorFor = (piece: Piece, now: Now, isRange: boolean): LocalDate =>
  piece.kind === 'weekday' && !isRange && !now.isBack
    ? plusDays(now.today, piece.turn === 'coming' ? 1 : 0)
    : now.today;

function end(
  built: Building,
  { piece, days }: { readonly piece: Piece; readonly days: Days },
  now: Now,
): void {
  const from = built.from ?? now.today;
  built.isTurned ||= built.from !== undefined && (days.until < from || isYearLater(piece, days, from));
  built.from = from;
  built.until = days.until;
  built.isOpen = false;
  built.isEnded = true;
}

/** "Före jul" ends the day before; with days of their own it only says where they lie. */
function endBefore(built: Building, day: LocalDate, now: Now): void {
  if (built.from !== undefined && built.until !== undefined) return;
  built.from ??= now.today;
  built.until = plusDays(day, -1);
}

/** "11–7 december" is turned round, and no year less four days. */
const isYearLater = (piece: Piece, { until }: Days, from: LocalDate): boolean =>
  piece.kind === 'dayMonth' &&
  piece.year === undefined &&
  until.slice(0, 4) !== from.slice(0, 4) &&
  until.slice(5, 7) === from.slice(5, 7);

/** A list is from its first to its last day. */
function join(built: Building, days: Days, isStart: boolean): void {
  const from = built.from === undefined || days.from < built.from ? days.from : built.from;
  built.isOpen ||= isStart && built.until === undefined;
  built.until = built.until === undefined || days.until > built.until ? days.until : built.until;
  built.from = from;
}

function finish(built: Building, now: Now): DaysSaid {
  const { length, isTurned, back } = built;
  const flaw = isTurned ? ('turned' as const) : undefined;
  // "Två veckor, till den 19:e": the end that is said holds.
  if (length !== undefined && !built.isEnded)
    return { ...spanOf(length, built.from, now), back, flaw, isOpen: false };
  const until = built.isOpen ? undefined : built.until;
  const from = built.from ?? (built.isOpen ? now.today : undefined);
  return { from, until, back, flaw, isOpen: built.isOpen };
}
