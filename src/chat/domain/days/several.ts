// Days that are no one span: "torsdag fm och fredag em", "onsdag och fredag", "4, 11 och 18 december".

import type { Calendar } from '../../../core/calendar';
import { isWorkingDay } from '../../../core/calendar';
import type { LocalDate } from '../../../core/time';
import { plusDays } from '../../../core/time';
import type { DayPart, Now } from './day-part';
import type { Linked, Run } from './piece';
import { isDayPiece, isHour, isWeek } from './piece';
import { sharedMonths } from './lent-months';
import { readDays, withoutWhole } from './read-days';
import { settled } from './settle-pieces';

/** Days with what is said of each of them. */
export interface DaySpan {
  readonly from: LocalDate;
  /** The last day; undefined for an open end. */
  readonly until: LocalDate | undefined;
  readonly part: DayPart | undefined;
}

/** More than these are no list that anybody says. */
const mostSpans = 10;

/** A sentence, with how its hours are meant. */
interface Told {
  readonly runs: readonly Run[];
  readonly now: Now;
}

interface Item {
  readonly pieces: readonly Linked[];
  readonly now: Now;
}

/** Empty where one span says it all, or where one of them cannot be read. */
export const severalSpans = (told: readonly Told[], calendar: Calendar): readonly DaySpan[] =>
  apart(spansIn(told), calendar);

/** "Sjuk idag, hemma imorgon med": clauses that say one span together; undefined for one alone. */
export function joinedSpan(told: readonly Told[], calendar: Calendar): DaySpan | undefined {
  const all = spansIn(told);
  const isOfEach = told.length > 1 && all.length >= told.length;
  const isBounded = told.some(({ runs }) =>
    runs.some(({ pieces }) => pieces.some(({ link }) => link === 'before' || link === 'to')),
  );
  if (isBounded) return undefined;
  const isPlain = all.every(({ part, until }) => part === undefined && until !== undefined);
  return isOfEach && isPlain && joinedSpans(all, calendar).length === 1 ? hullOf(all) : undefined;
}

function spansIn(told: readonly Told[]): readonly DaySpan[] {
  const all = told.flatMap(({ runs }) => runs.flatMap(({ pieces }) => pieces));
  const items = told
    .map((one) => ({ ...one, runs: one.runs.flatMap((run) => keptOf(run, all)) }))
    .reduce(withItems, []);
  if (items.length < 2 || items.length > mostSpans) return [];
  const spans = items.flatMap(({ pieces, now }) => {
    const { from, until, part, isOpen, flaw, back } = readDays([{ pieces, from: 0, to: 0 }], now);
    const isRead = from !== undefined && flaw === undefined && back === undefined;
    return !isRead || (until === undefined && !isOpen) ? [] : [{ from, until, part }];
  });
  return spans.length < items.length ? [] : spans;
}

/** Without "hela dagen" beside the day that it is of. */
function keptOf(run: Run, all: readonly Linked[]): readonly Run[] {
  const pieces = settled(withoutWhole(run.pieces, all));
  return pieces.length === 0 ? [] : [{ ...run, pieces }];
}

/** Spans that are no one span, in order; empty where they are. */
export function apart(spans: readonly DaySpan[], calendar: Calendar): readonly DaySpan[] {
  const joined = joinedSpans(spans, calendar);
  return joined.length < 2 || isOne(joined, calendar) ? [] : joined;
}

/** From the first to the last of them; the part of a day where all have the same. */
export function hullOf(spans: readonly DaySpan[]): DaySpan | undefined {
  const [first] = spans;
  if (first === undefined) return undefined;
  const froms = spans.map(({ from }) => from).toSorted();
  const untils = spans.flatMap(({ until }) => until ?? []).toSorted();
  return {
    from: froms[0] ?? first.from,
    until: untils.length < spans.length ? undefined : untils.at(-1),
    part: spans.every(({ part }) => part === first.part) ? first.part : undefined,
  };
}

/** What is said next: an end or hours alone belong to what was said before them. */
function withItems(items: readonly Item[], { runs, now }: Told): readonly Item[] {
  const found = [...items];
  for (const { pieces } of sharedMonths(runs, now)) {
    const [first] = pieces;
    const last = found.at(-1);
    const isOn =
      first !== undefined && (isEnd(first) || !pieces.some(isDay) || last?.pieces.some(isDay) === false);
    if ((isOn || (last !== undefined && isWeekAlone(last) && isWeekdays(pieces))) && last !== undefined)
      found[found.length - 1] = { pieces: [...last.pieces, ...pieces], now: last.now };
    else found.push(...itemsOfRun(pieces).map((item) => ({ pieces: item, now })));
  }
  return found;
}

/** "Nästa vecka, tis till tors". */
const isWeekAlone = ({ pieces }: Item): boolean =>
  pieces.filter(isDay).length === 1 &&
  pieces.every(({ piece, link }) => piece.kind === 'vague' || (isWeek(piece) && link === undefined));
const isWeekdays = (pieces: readonly Linked[]): boolean =>
  pieces.filter(isDay).every(({ piece }) => piece.kind === 'weekday') &&
  pieces[0]?.link === undefined &&
  /^(?:to|and)$/.test(pieces[1]?.link ?? '');

const isDay = ({ piece }: Linked): boolean => isDayPiece(piece);
const isEnd = ({ link }: Linked): boolean => link === 'to' || link === 'before' || link === 'back';

function itemsOfRun(all: readonly Linked[]): readonly Linked[][] {
  const week = all.find(({ piece, link }) => isWeek(piece) && link === undefined);
  const beside = week !== undefined && all.some(({ piece }) => piece.kind === 'weekday') ? week : undefined;
  const items: Linked[][] = [];
  for (const one of all) {
    if (one === beside) continue;
    const current = items.at(-1);
    if (current === undefined || isNext(current, one)) items.push([{ ...one, link: startOf(one) }]);
    else current.push(one);
  }
  return withHours(items).map((item) =>
    beside && item.some(({ piece }) => piece.kind === 'weekday') ? [...item, beside] : item,
  );
}

const startOf = ({ link }: Linked): Linked['link'] => (link === 'and' ? undefined : link);

/** "… och fredag", "… 14–15". */
function isNext(current: readonly Linked[], { piece, link }: Linked): boolean {
  if (link !== 'and') return false;
  if (isDayPiece(piece)) return current.some(isDay);
  return piece.kind === 'clock' && current.filter((one) => one.piece.kind === 'clock').length > 1;
}

/** Hours before the first day, or behind the last of them alone, are of each; those without a day are of the day before. */
function withHours(items: readonly Linked[][]): readonly Linked[][] {
  const isHours = ({ piece }: Linked): boolean => isHour(piece);
  const [first = []] = items;
  const leading = isHours(first[0] ?? noPiece) ? first.filter(isHours) : [];
  const others = items.slice(0, -1);
  const trailing = others.every((item) => !item.some(isHours)) ? (items.at(-1) ?? []).filter(isHours) : [];
  const ofAll: readonly Linked[] = leading.length > 0 ? leading : trailing;
  return items.map((item, at) => {
    const days = item.some(isDay) ? item : [...daysBefore(items, at), ...item];
    return days.some(isHours) ? days : [...days, ...ofAll];
  });
}

const noPiece: Linked = { piece: { kind: 'open' }, link: undefined };

const daysBefore = (items: readonly Linked[][], at: number): readonly Linked[] =>
  (items.slice(0, at).findLast((item) => item.some(isDay)) ?? []).filter(({ piece }) => !isHour(piece));

/** In order; whole days that follow each other are one. */
function joinedSpans(spans: readonly DaySpan[], calendar: Calendar): readonly DaySpan[] {
  const found: DaySpan[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = found.at(-1);
    if (last !== undefined && isSame(last, span)) continue;
    if (last?.until !== undefined && last.part === undefined && span.part === undefined) {
      if (follows(last.until, span.from, calendar)) {
        const until = span.until === undefined || span.until > last.until ? span.until : last.until;
        found[found.length - 1] = { ...last, until };
        continue;
      }
    }
    found.push(span);
  }
  return found;
}

const isSame = (one: DaySpan, other: DaySpan): boolean =>
  one.from === other.from && one.until === other.until && one.part === other.part;

/** No working day lies between them. */
function follows(until: LocalDate, from: LocalDate, calendar: Calendar): boolean {
  for (let date = plusDays(until, 1); date < from; date = plusDays(date, 1))
    if (isWorkingDay(calendar, date)) return false;
  return true;
}

/** The same part of each of days that follow each other is one span with that part. */
const isOne = (spans: readonly DaySpan[], calendar: Calendar): boolean =>
  spans.every(
    ({ from, part, until }, at) =>
      part === spans[0]?.part &&
      until !== undefined &&
      (at === 0 || (spans[at - 1]?.from !== from && follows(spans[at - 1]?.until ?? from, from, calendar))),
  );
