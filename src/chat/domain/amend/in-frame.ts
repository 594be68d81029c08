// Days as they are meant of what they go on with: "tors-fre" of the same week, "14–16" of the same month, "till onsdag" from its first day.

import type { LocalDate } from '../../../core/time';
import { dateOf, daysBetween, mondayOf, plusDays } from '../../../core/time';
import { monthNames } from '../days/day-words';
import { findRuns } from '../days/find-runs';
import type { Linked, Run } from '../days/piece';
import { isHour, isWeek } from '../days/piece';
import { hullOf } from '../days/several';
import type { Reading } from '../reading/reading';
import { isThatWeekday, withDayAfter, withEndNamed, withoutChangedTo } from './said-of-frame';
import type { Token } from '../reading/tokens';
import type { Circumstances, Understanding } from '../acts/understanding';
import type { Said } from '../when/when-said';
import { daysSaid, spansSaid } from '../when/when-said';

interface ReadInFrame {
  /** The likeliest first; more than one where nobody can tell which week is meant. */
  readonly said: readonly Said[];
  /** Only a part of the day is said. */
  readonly isOnlyPart: boolean;
  /** Only until when, or from when. */
  readonly isOnlyEnd: boolean;
  /** "Inte onsdagen": the days do not hold. */
  readonly isTakenOut: boolean;
}

type Frame = Pick<Understanding, 'act' | 'from' | 'until' | 'isOpen' | 'part' | 'spans' | 'named'> & {
  /** Numbers behind a weekday are days of a month. */
  readonly isOfDates?: true;
};

/** "Måndag 14-18", of a Monday the 14th: both are meant, unless it is "bara". */
export function readInFrame(whole: Reading, frame: Frame, around: Circumstances): ReadInFrame {
  const read = readAs(whole, frame, around);
  const { tokens } = whole;
  const isLess = frame.named !== 'date' || tokens.some(({ word }) => onlyWord.test(word));
  if (isLess || !tokens.some((_, at) => isOfBoth(tokens, at, frame))) return read;
  return { ...read, said: [...readAs(whole, { ...frame, isOfDates: true }, around).said, ...read.said] };
}

const onlyWord = /^(?:bara|endast|enbart|only|just)$/;

function readAs(whole: Reading, frame: Frame, around: Circumstances): ReadInFrame {
  const today = dateOf(around.at, around.calendar.zone);
  const named = withMonths(withDayAfter(withEndNamed(whole.tokens), frame), frame);
  const tokens = withoutChangedTo(withHour(named, frame), frame);
  const reading = tokens === whole.tokens ? whole : { ...whole, tokens, runs: findRuns(tokens) };
  const pieces = reading.runs.flatMap((run) => run.pieces);
  const days = pieces.filter(({ piece }) => !isHour(piece) && piece.kind !== 'some');
  const isOnlyPart = days.length === 0 && pieces.length > 0;
  const isTakenOut = days.length > 0 && reading.runs.every((run) => isDenied(reading.tokens, run));
  const act = frame.act.startsWith('away') ? 'away' : frame.act;
  if (saysItsDay(days, frame)) {
    const said = { ...daysOf(frame), part: undefined, flaw: undefined };
    return { said: [said], isOnlyPart: false, isOnlyEnd: false, isTakenOut };
  }
  const mondays = mondaysMeant(days, frame, today);
  const weeks = weeksOn(days, reading, { frame, around, act });
  if (weeks !== undefined) return { said: weeks, isOnlyPart: false, isOnlyEnd: false, isTakenOut };
  const read = mondays.map((monday) => {
    const said = daysSaid(reading, act, { ...around, monday });
    if (isOnlyPart) return { ...said, ...daysOf(frame), part: partWithin(said.part, frame.part) };
    const spans = spansSaid([reading], act, { ...around, monday });
    const whole = completed(said, { days, reading, frame });
    return spans.length === 0 ? whole : { ...whole, ...hullOf(spans), isOpen: false, flaw: undefined, spans };
  });
  const said = read.filter(
    (one, at) => read.findIndex(({ from, until }) => from === one.from && until === one.until) === at,
  );
  const isOnlyEnd =
    endSaid(days, reading) !== undefined || days.every(({ piece }) => piece.kind === 'length');
  return { said, isOnlyPart, isOnlyEnd: !isOnlyPart && isOnlyEnd, isTakenOut };
}

/** "Hela dagen i stället", of some hours of a day. */
const saysItsDay = (days: readonly Linked[], { from, until = from, part }: Frame): boolean =>
  part !== undefined &&
  from !== undefined &&
  from === until &&
  days.length > 0 &&
  days.every(({ piece }) => piece.kind === 'offset' && piece.isWhole === true);

interface OfFrame {
  readonly frame: Frame;
  readonly around: Circumstances;
  readonly act: Frame['act'];
}

/** "Jag menade nästa vecka" of Thursday and Friday: those days of that week; of what was said by its date perhaps the whole. */
function weeksOn(
  days: readonly Linked[],
  reading: Reading,
  { frame, around, act }: OfFrame,
): readonly Said[] | undefined {
  const [only, another] = days;
  const { from, until = from } = frame;
  if (only === undefined || another !== undefined || !isWeek(only.piece) || only.piece.kind === 'offset')
    return undefined;
  if (only.link !== undefined || from === undefined || until === undefined || frame.spans) return undefined;
  // "Hela nästa vecka" is all of it.
  if (saysWhole(reading)) return undefined;
  const isWholeWeek = from === mondayOf(from) && until >= plusDays(from, 4);
  if (isWholeWeek || mondayOf(from) !== mondayOf(until)) return undefined;
  const whole = daysSaid(reading, act, around);
  if (whole.from === undefined || whole.flaw !== undefined) return undefined;
  const step = daysBetween(mondayOf(from), mondayOf(whole.from));
  const { part } = frame;
  const moved = { ...whole, from: plusDays(from, step), until: plusDays(until, step), isOpen: false, part };
  return frame.named === 'date' ? [moved, whole] : [moved];
}

/** A new beginning leaves the end, where that comes later. */
function partWithin(said: Frame['part'], before: Frame['part']): Frame['part'] {
  const start = /^(\d\d:\d\d)-$/.exec(said ?? '')?.[1];
  const end = /^\d\d:\d\d-(\d\d:\d\d)$/.exec(before ?? '')?.[1];
  return start !== undefined && end !== undefined && start < end
    ? (`${start}-${end}` as Frame['part'])
    : said;
}

const daysOf = ({ from, until, isOpen }: Frame) => ({ from, until, isOpen });

/** "Inte onsdagen", "not Friday". */
const isDenied = (tokens: readonly Token[], { from, to }: Run): boolean =>
  /^(?:inte|not|ej)$/.test(tokens[from - 1]?.word ?? '') &&
  !tokens.slice(from, to).some(({ word }) => /^(?:forran|until|before|innan|fore)$/.test(word));

/** Of which weeks weekdays may be meant where none is said. */
function mondaysMeant(
  days: readonly Linked[],
  { from, until, named }: Frame,
  today: LocalDate,
): readonly (LocalDate | undefined)[] {
  const weekdays = days.flatMap(({ piece }) => (piece.kind === 'weekday' ? [piece] : []));
  const isDated = days.some(({ piece }) => isWeek(piece) || piece.kind !== 'weekday');
  const first = from ?? until;
  if (weekdays.length === 0 || isDated || first === undefined) return [undefined];
  if (weekdays.some(({ turn }) => turn !== 'coming')) return [undefined];
  const monday = mondayOf(first);
  const isOver = weekdays.some(({ weekday }) => plusDays(monday, weekday) < today);
  if (isOver || monday === mondayOf(today)) return [undefined];
  const weeks = weeksOf(monday, until ?? first);
  return named === 'date' || named === 'week' ? weeks : [undefined, ...weeks];
}

const mostWeeks = 3;

/** Of a span of weeks each may be meant. */
function weeksOf(monday: LocalDate, last: LocalDate): readonly LocalDate[] {
  const all = Array.from({ length: mostWeeks }, (_, week) => plusDays(monday, 7 * week));
  return all.filter((one) => one <= last);
}

interface Completing {
  readonly days: readonly Linked[];
  readonly reading: Reading;
  readonly frame: Frame;
}

/** Where only one end is said, the other is that of before; hours that are not said again stay. */
function completed(said: Said, { days, reading, frame }: Completing): Said {
  const end = endSaid(days, reading);
  const part = said.part ?? (saysWhole(reading) || frame.spans ? undefined : frame.part);
  const until = said.until ?? said.from;
  if (
    (end === 'until' || (end === undefined && said.from === undefined)) &&
    until !== undefined &&
    frame.from !== undefined
  )
    return until < frame.from
      ? { ...said, part, flaw: said.flaw ?? 'turned' }
      : { ...said, part, from: frame.from, until, isOpen: false };
  const from = end === 'from' ? (said.from ?? said.until) : undefined;
  if (from !== undefined && (frame.until !== undefined || frame.isOpen))
    return frame.until !== undefined && frame.until < from
      ? { ...said, part, from, until: from, isOpen: false }
      : { ...said, part, from, until: frame.until, isOpen: frame.isOpen };
  return { ...said, part };
}

const saysWhole = ({ tokens }: Reading): boolean =>
  tokens.some(({ word }) => /^(?:hela|heldag|alls|whole|full|all)$/.test(word));

/** "Till onsdag", "slutar på onsdag" · "från onsdag", "börjar först på onsdag"; undefined where both or none is said. */
function endSaid(days: readonly Linked[], { tokens }: Reading): 'from' | 'until' | undefined {
  const [only, another] = days.filter(({ piece }) => !isWeek(piece) || days.length === 1);
  if (only === undefined || another !== undefined || only.piece.kind === 'length') return undefined;
  if (only.link === 'to' || only.link === 'before') return 'until';
  if (only.link === 'from' || only.link === 'after') return 'from';
  const words = tokens.map(({ word }) => word);
  if (words.some((word) => /^(?:borjar|borja|forst|starts|start|starting)$/.test(word))) return 'from';
  return words.some((word) => /^(?:slutar|sluta|ends|end)$/.test(word)) ? 'until' : undefined;
}

/** "14–16" after "14–18 december" is of December, and no time of a day. */
function withMonths(tokens: readonly Token[], frame: Frame): readonly Token[] {
  if (frame.from === undefined || isOfHours(frame)) return tokens;
  const written: Token[] = [];
  let isAny = false;
  for (let at = 0; at < tokens.length;) {
    const next = daysFrom(tokens, at, frame);
    written.push(...tokens.slice(at, next ?? at + 1));
    const last = tokens[(next ?? at) - 1];
    if (next !== undefined && last !== undefined) {
      isAny = true;
      const month = monthNames[monthOf(tokens.slice(at, next), frame)] ?? '';
      written.push({ word: month, written: month, isGlued: false, at: last.at });
    }
    at = next ?? at + 1;
  }
  return isAny ? written : tokens;
}

/** "Make it 3" after "at 2": an hour. */
function withHour(tokens: readonly Token[], { part }: Frame): readonly Token[] {
  if (part === undefined || !/\d/.test(part) || findRuns(tokens).length > 0) return tokens;
  const at = tokens.findIndex(({ word }) => /^(?:[7-9]|1\d|2[0-2]|[1-6])$/.test(word));
  const token = tokens[at];
  if (token === undefined || tokens.slice(at + 1).some(({ word }) => /\d/.test(word))) return tokens;
  return [...tokens.slice(0, at), { ...token, word: 'kl', written: 'kl' }, ...tokens.slice(at)];
}

/** A time of a day was said, or a day alone by its name: numbers are hours then. */
const isOfHours = ({ part, from, until, named }: Frame): boolean =>
  (part !== undefined && part !== 'am' && part !== 'pm') ||
  (named !== 'date' && (until === undefined || until === from));

const joining = /^(?:-|till|tom|to|until|och|and|,|&|\+)$/;
const leading = /^(?:kl|klockan|vid|v|vecka|veckan|veckorna|veckor|week|weeks|at|runt|ca|[:/.])$/;
const isDay = (token: Token | undefined): boolean =>
  token !== undefined && /^\d{1,2}$/.test(token.word) && Number(token.word) >= 1 && Number(token.word) <= 31;

/** "Kl 10-12", "torsdag 10-12": also its last number. */
function isOfClock(tokens: readonly Token[], at: number, frame: Frame): boolean {
  const spanned = /^(?:-|till|to)$/;
  const isLast = spanned.test(tokens[at - 1]?.word ?? '') && isDay(tokens[at - 2]);
  const start = isLast ? at - 2 : at;
  const before = tokens[start - 1]?.word ?? '';
  if (leading.test(before) || frame.isOfDates) return leading.test(before);
  const isSpan = spanned.test(tokens[start + 1]?.word ?? '') && isDay(tokens[start + 2]);
  const [first, last] = [start, start + 2].map((one) => Number(tokens[one]?.word));
  return isSpan && weekday.test(before) && Number(first) >= earliest && Number(last) <= latest;
}
function isOfBoth(tokens: readonly Token[], at: number, frame: Frame): boolean {
  const day = tokens[at]?.word ?? '';
  if (frame.from === undefined || !isDay(tokens[at]) || !isOfClock(tokens, at, frame)) return false;
  const month = String(monthOf(tokens.slice(at, at + 3), frame) + 1).padStart(2, '0');
  return isThatWeekday(tokens[at - 1]?.word, `${frame.from.slice(0, 4)}-${month}-${day.padStart(2, '0')}`);
}
const weekday =
  /^(?:(?:man|tis|ons|tors|fre|lor|son)(?:dag|dagen|dan)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const [earliest, latest] = [7, 19];

/** The place after bare days of a month that begin here: "14-16", "21, 22 och 23", "den 8:e". */
function daysFrom(tokens: readonly Token[], start: number, frame: Frame): number | undefined {
  if (!isDay(tokens[start]) || isOfClock(tokens, start, frame)) return undefined;
  let at = afterDay(tokens, start);
  let last = Number(tokens[start]?.word);
  while (joining.test(tokens[at]?.word ?? '')) {
    const place = /^(?:den|the)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const next = Number(tokens[place]?.word ?? '');
    if (!isDay(tokens[place]) || next <= last) break;
    last = next;
    at = afterDay(tokens, place);
  }
  const follower = tokens[at];
  if (follower !== undefined && (isUnit(follower) || (follower.isGlued && /^[:/.%]$/.test(follower.word))))
    return undefined;
  return frame.named === 'date' || isWithin(tokens.slice(start, at), frame) ? at : undefined;
}

const afterDay = (tokens: readonly Token[], at: number): number => {
  const colon = tokens[at + 1]?.word === ':' && tokens[at + 1]?.isGlued === true ? 1 : 0;
  const suffix = tokens[at + 1 + colon];
  const isOrdinal = suffix?.isGlued === true && /^(?:e|a|ar|st|nd|rd|th|de|te)$/.test(suffix.word);
  return isOrdinal ? at + 2 + colon : at + 1;
};

const isUnit = ({ word }: Token): boolean =>
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec|tim|timmar|timme|h|hours|hour|min|minuter|minutes|dagar|days|dgr|veckor|weeks|am|pm|fm|em|tiden|snaret|procent|%)$/.test(
    word,
  );

/** Days of a week that was said by its number lie in it. */
const isWithin = (tokens: readonly Token[], { from, until }: Frame): boolean =>
  tokens.filter(isDay).every(({ word }) => {
    const [first, last] = [Number(from?.slice(8)), Number((until ?? from)?.slice(8))];
    return first <= last
      ? Number(word) >= first && Number(word) <= last
      : Number(word) >= first || Number(word) <= last;
  });

/** Of days that reach into another month, the month in which the last number lies. */
function monthOf(tokens: readonly Token[], { from, until }: Frame): number {
  const last = Number(tokens.findLast(isDay)?.word);
  const [first, end] = [from ?? '', until ?? from ?? ''];
  const isNext = first.slice(0, 7) !== end.slice(0, 7) && last < Number(first.slice(8));
  return Number((isNext ? end : first).slice(5, 7)) - 1;
}
