// What a line changes of an absence just spoken of without naming it again: worked after all, moved by days, left to one of its days.

import { isOneOf } from '../acts/acts';
import { previousWorkingDay } from '../../../core/calendar';
import { dateOf, daysBetween, plusDays, type LocalDate } from '../../../core/time';
import { lengthening, moving, prolonging, sooner } from './amend-words';
import { endInstead } from './wrong-end';
import { backThen, soonerBy } from './sooner';
import { saysWork, thereAfterAll } from './there-after-all';
import type { Chosen } from '../sentences/choose';
import type { DayPart } from '../days/day-part';
import { isHour } from '../days/piece';
import { readInFrame } from './in-frame';
import type { Reading } from '../reading/reading';
import type { Circumstances, Understanding } from '../acts/understanding';
import { daysSaid, type Said } from '../when/when-said';

/** What is said otherwise; `isTakenOut`: the days do not hold. */
export interface Otherwise {
  readonly said: Said;
  readonly others: readonly Said[];
  readonly isTakenOut: boolean;
}

/** Of days that are set elsewhere. */
export interface Moved {
  readonly isMoved?: true;
  readonly movedBy?: number;
  /** What was said can be this alone, in the place of nothing. */
  readonly orSpan?: Said;
}

interface Beside {
  readonly around: Circumstances;
  /** The absence that was just said. */
  readonly before: Understanding;
  /** A story, of which only the end counts. */
  readonly isLong: boolean;
}

export function otherwise(chosen: Chosen, { around, before, isLong }: Beside): Otherwise | undefined {
  const there = isLong ? undefined : thereAfterAll(chosen, { around, before });
  if (there) return { said: there, others: [], isTakenOut: false };
  const works = isLong ? undefined : worksIn(chosen, around, before);
  if (works) return works;
  const end = isLong ? undefined : (soonerBy(chosen, before) ?? endInstead(chosen, around, before));
  if (end) return { said: end, others: [], isTakenOut: false };
  const said = isLong
    ? narrowedIn(chosen, around, before)
    : (backAt(chosen, around, before) ?? backThen(chosen, around, before));
  return said && { said, others: [], isTakenOut: false };
}

/** "Fast jag är tillbaka i morgon em": away until then, where that is an hour or half of a day to come. */
function backAt(chosen: Chosen, around: Circumstances, before: Understanding): Said | undefined {
  const { reading } = chosen.whole;
  const text = reading.words.join(' ');
  const { from: first } = before;
  const pieces = reading.runs.flatMap((run) => run.pieces.map(({ piece }) => piece));
  const isPartly = pieces.some(isHour) && pieces.some((piece) => !isHour(piece));
  const isBack = /\b(?:tillbaka|back)\b/.test(text) && !/\b(?:inte|not)\b/.test(text);
  if (!isBack || !isPartly || first === undefined || before.part === 'am' || before.spans) return undefined;
  const said = daysSaid(reading, 'remind', around);
  const { from: day, part: hours, flaw } = said;
  const clock = /^-?(\d\d:\d\d)-?$/.exec(hours ?? '')?.[1];
  const part = hours === 'pm' ? ('am' as const) : clock && (`-${clock}` as DayPart);
  if (day === undefined || flaw !== undefined || !part || day <= first) return undefined;
  const eve = plusDays(day, -1);
  const whole = (from: LocalDate) => (from <= eve ? [{ from, until: eve, part: undefined }] : []);
  const begun =
    before.part === undefined
      ? whole(first)
      : [{ from: first, until: first, part: before.part }, ...whole(plusDays(first, 1))];
  const spans = [...begun, { from: day, until: day, part }];
  return { from: first, until: day, isOpen: false, part: undefined, flaw: undefined, spans };
}

/** "Fast fredan jobbar jag": of days that were to be away, some are worked. */
function worksIn(chosen: Chosen, around: Circumstances, before: Understanding): Otherwise | undefined {
  const { reading } = chosen.whole;
  const words = reading.words.filter((word) => /^[\p{L}\d]/u.test(word));
  if (!saysWork(words) || reading.runs.length === 0 || reading.people.length > 0) return undefined;
  const { said, isOnlyPart } = readInFrame(reading, before, around);
  const [first, ...others] = said;
  if (first === undefined || first.flaw !== undefined || isOnlyPart || !isWithin(first, before))
    return undefined;
  return {
    said: { ...first, part: undefined },
    others: others.filter((one) => isWithin(one, before)),
    isTakenOut: true,
  };
}

function isWithin({ from, until }: Said, before: Understanding): boolean {
  const last = before.until ?? (before.isOpen ? undefined : before.from);
  return (
    from !== undefined &&
    before.from !== undefined &&
    from >= before.from &&
    (last === undefined || (until ?? from) <= last)
  );
}

const isAbsent = ({ act, changes }: Understanding): boolean => changes && isOneOf(act, 'away.change', 'away');

/** "Push it one day", "flytta det två veckor", "förlänger en vecka": by so much; undefined where the days are said. */
export function movedBy(text: string, { runs }: Reading, before: Understanding): Said | undefined {
  const isLonger =
    prolonging.test(text) || (lengthening.test(text) && before.until !== undefined && isAbsent(before));
  const step = moving.test(text) || isLonger ? stepOf(text, runs) : undefined;
  if (step === undefined || before.from === undefined) return undefined;
  const on = (date: LocalDate) => plusDays(date, step);
  const { from, until, isOpen, part } = before;
  if (isLonger) return { from, until: on(until ?? from), isOpen, part, flaw: undefined };
  return { from: on(from), until: until && on(until), isOpen, part, flaw: undefined };
}

/** "Veckan efter menar jag", "I meant the day after". */
export function movedOn(text: string, before: Understanding): Said | undefined {
  const isWeek = /\b(?:veckan efter|week after|following week|foljande vecka)\b/.test(text);
  const isDay = /\b(?:dagen efter|day after|following day|foljande dag)\b/.test(text);
  if ((!isWeek && !isDay) || before.from === undefined) return undefined;
  const on = (date: LocalDate) => plusDays(date, isWeek ? 7 : 1);
  const { from, until, isOpen, part } = before;
  return { from: on(from), until: until && on(until), isOpen, part, flaw: undefined };
}

/** By how many days, where nothing but a length is said: "en vecka framåt". */
export function stepOf(text: string, runs: Reading['runs']): number | undefined {
  const [only, another] = runs
    .flatMap((run) => run.pieces.map(({ piece }) => piece))
    .filter(({ kind }) => kind !== 'onward');
  if (only?.kind !== 'length' || another !== undefined || !/^(?:days|weeks)$/.test(only.unit))
    return undefined;
  return only.count * (only.unit === 'weeks' ? 7 : 1) * (sooner.test(text) ? -1 : 1);
}

/** "Förläng till måndag": the first such day behind the end. */
export function prolonged(
  said: Said | undefined,
  { until: end, named }: Understanding,
  { text, reading: { runs } }: { readonly text: string; readonly reading: Reading },
): Said | undefined {
  const pieces = runs.flatMap((run) => run.pieces.map(({ piece }) => piece));
  const isNamed = pieces.every(({ kind }) => kind === 'weekday');
  if (said?.until === undefined || end === undefined || said.until > end) return said;
  // Where weekdays alone were said, nobody knows of which week the first of them was.
  if (!isNamed || named === undefined || !(prolonging.test(text) || addingDay.test(text))) return said;
  const weeks = Math.floor(daysBetween(said.until, end) / 7) + 1;
  const on = 7 * weeks;
  const from = said.from !== undefined && addingDay.test(text) ? plusDays(said.from, on) : said.from;
  return { ...said, from, until: plusDays(said.until, on) };
}
/** "Lägg till måndagen": not one that is away already. */
const addingDay = /^(?:(?:och|and) )?(?:lagg|lagga|lagger|add)\b/;

/** Where a line says both by how much and to which days, the days count. */
export function withoutLength(text: string, reading: Reading): Reading {
  if (!moving.test(text) && !prolonging.test(text)) return reading;
  const runs = reading.runs
    .map((run) => ({ ...run, pieces: run.pieces.filter(({ piece }) => piece.kind !== 'length') }))
    .filter(({ pieces }) => pieces.length > 0);
  return runs.length > 0 ? { ...reading, runs } : reading;
}

const narrowing = /^(?:bara|endast|enbart|only|just)$/;
const gone = /^(?:borta|ledig|franvarande|gone|away|off|out)$/;
const nearWords = 6;

/** "… so now I will only be gone on Thursday", at the end of a story: of the days of before, those. */
function narrowedIn(chosen: Chosen, around: Circumstances, before: Understanding): Said | undefined {
  const { reading } = chosen.whole;
  const { tokens, runs } = reading;
  const last = runs.at(-1);
  if (last === undefined || last.pieces.every(({ piece }) => isHour(piece))) return undefined;
  const near = tokens.slice(Math.max(0, last.from - nearWords), last.from).map(({ word }) => word);
  if (!near.some((word) => narrowing.test(word)) || !near.some((word) => gone.test(word))) return undefined;
  const [said] = readInFrame({ ...reading, runs: [last] }, before, around).said;
  return said !== undefined && said.flaw === undefined && isWithin(said, before) ? said : undefined;
}

/** "Back on Monday", then "I meant Tuesday": what began goes on, and its end alone is another. */
export function movedEnd(
  said: Said,
  { ends, from, part }: Understanding,
  { at, calendar }: Circumstances,
): Said | undefined {
  const isDay = said.from !== undefined && said.from === said.until && said.flaw === undefined;
  if (ends === undefined || !isDay || said.part !== part || said.spans) return undefined;
  const until = ends === 'back' ? previousWorkingDay(calendar, said.from) : said.from;
  const begins = from ?? dateOf(at, calendar.zone);
  return until < begins ? undefined : { ...said, from: begins, until, ends };
}

/** "Nä 22" of 21 December to 1 January is that day, or the day from which it begins; "nej 2" that, or its end. */
export function eitherEnd(
  said: Said,
  before: Understanding,
  { at, calendar }: Circumstances,
): Said | undefined {
  const { from, until, changes } = before;
  if (
    !changes ||
    from === undefined ||
    until === undefined ||
    said.from === undefined ||
    said.part !== undefined
  )
    return undefined;
  const isOne = (said.until ?? said.from) === said.from;
  const isLong = plusDays(from, mostPlainDays) < until;
  const isNear = plusDays(from, -mostBeside) <= said.from && said.from <= plusDays(until, mostBeside);
  const isSame = said.from === from || said.from === until;
  if (!isOne || !isLong || isSame || !isNear || from < dateOf(at, calendar.zone)) return undefined;
  return said.from > until
    ? { ...said, from, until: said.from, spans: undefined }
    : { ...said, until, spans: undefined };
}
const mostPlainDays = 3;
const mostBeside = 7;
