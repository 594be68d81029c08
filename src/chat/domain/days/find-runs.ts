// Finds the runs of words that say when: neighbouring pieces with what joins them ("från fredag em till v 2").

import type { Token } from '../reading/tokens';
import type { Link } from './day-words';
import { fillers, lengthUnits, links, numbers, weekdayNames } from './day-words';
import type { Found, Linked, Piece, Run } from './piece';
import { isDayPiece } from './piece';
import { clockAt } from './read-clock';
import { afternoon } from './read-part-hours';
import { isGluedSign, numberAt, numberedDayAt } from './read-numbers';
import { spokenDayAt } from './read-words';

type Tokens = readonly Token[];

/** Every run of the text, in order. A straight walk: each word is looked at a bounded number of times. */
export function findRuns(tokens: Tokens): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = runAt(tokens, at);
    if (run) runs.push(run);
    at = run ? run.to : at + 1;
  }
  return runs;
}

/** A run that begins with a piece, or with links and fillers that lead to one. */
function runAt(tokens: Tokens, start: number): Run | undefined {
  if (comesIn(tokens, start)) return undefined;
  const pieces: Linked[] = [];
  let end = start;
  for (let at = start; at < tokens.length;) {
    const led = leadTo(tokens, at, pieces.at(-1)?.piece);
    if (led === undefined) break;
    pieces.push({ piece: led.found.piece, link: led.link });
    at = led.found.next;
    end = at;
  }
  return pieces.length === 0 ? undefined : { pieces: between(pieces), from: start, to: end };
}

/** "Kommer in i morgon", "I'll be in on Monday": it says that one comes, and nothing of the day; "in January" does. */
const comesIn = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.word === 'in' &&
  (/^(?:idag|imorgon|i|pa|kl|klockan|vid|till|tills|fran|efter|senast|tidigast|forst|forran|igen|today|tomorrow|tonight|on|this|at|late|from|after|until|till|by|around|again|next)$/.test(
    tokens[at + 1]?.word ?? '',
  ) ||
    weekdayNames.has(tokens[at + 1]?.word ?? ''));

/** "Mellan onsdag och fredag" is from the one to the other. */
const between = (pieces: readonly Linked[]): readonly Linked[] =>
  pieces.map((one, index) => {
    if (one.link === 'between') return { ...one, link: 'from' };
    return one.link === 'and' && pieces[index - 1]?.link === 'between' ? { ...one, link: 'to' } : one;
  });

const mostLeading = 6;

interface Led {
  readonly found: Found;
  readonly link: Link | undefined;
}

/** The next piece, over the links and fillers before it. */
function leadTo(tokens: Tokens, start: number, previous: Piece | undefined): Led | undefined {
  let link: Link | undefined;
  for (let at = start; at < Math.min(start + mostLeading, tokens.length); at++) {
    const found =
      nextWeekAt(tokens, at, previous) ??
      weekdayOfWeekBeyond(tokens, at, previous) ??
      pieceAt(tokens, at, link === undefined || !previous ? undefined : { piece: previous, link });
    if (found) return { found, link: link === 'from' && isOfDay(tokens, at) ? undefined : link };
    const named = endNamed(tokens, at);
    if (named) {
      link = named.link;
      at = named.next - 1;
      continue;
    }
    const word = tokens[at]?.word ?? '';
    // "Friday (18th)" is one day.
    if (word === '(' && previous?.kind === 'weekday' && link === undefined) continue;
    const next = links.get(word) ?? signs(previous).get(word);
    // "Åter på jobbet v 51".
    const isAtWork = link === 'back' && atWork.test(word);
    if (next === undefined && !fillers.has(word) && !isAtWork) return undefined;
    link = stronger(link, next);
  }
  return undefined;
}

/** "Avstår från dagens möte" begins nothing. */
const isOfDay = (tokens: Tokens, at: number): boolean =>
  /^(?:dagens|gardagens|morgondagens)$/.test(tokens[at]?.word ?? '');

const atWork = /^(?:jobbet|kontoret|tjanst|arbetet|plats|work|office)$/;

/** "Sista dagen är fredag", "first day back is Monday": the words that say which end the day is. */
function endNamed(tokens: Tokens, start: number): { readonly link: Link; readonly next: number } | undefined {
  const word = (place: number): string => tokens[place]?.word ?? '';
  const isLast = /^(?:sista|last)$/.test(word(start));
  if (!isLast && !/^(?:forsta|first)$/.test(word(start))) return undefined;
  let at = start + (/^(?:lediga|semester|franvaro)$/.test(word(start + 1)) ? 2 : 1);
  if (!/^(?:dag|dagen|ledighetsdag|ledighetsdagen|semesterdag|semesterdagen|day)$/.test(word(at)))
    return undefined;
  at++;
  const isBack = /^(?:tillbaka|ater|back|pa|at|in)$/.test(word(at));
  while (
    isBack &&
    /^(?:tillbaka|ater|back|pa|at|in|the|i|igen|again|jobbet|kontoret|tjanst|work|office)$/.test(word(at))
  )
    at++;
  const isSaid = /^(?:ar|blir|is|being|:|off)$/.test(word(at));
  if (!isSaid && (word(at - 1).endsWith('en') || !pieceAt(tokens, at, undefined))) return undefined;
  while (/^(?:ar|blir|is|being|:|off|will|be|alltsa|nog)$/.test(word(at))) at++;
  return { link: isBack ? (isLast ? 'before' : 'back') : isLast ? 'to' : 'from', next: at };
}

/** "Måndag nästa": of next week, where nothing else of it is named. */
function nextWeekAt(tokens: Tokens, at: number, previous: Piece | undefined): Found | undefined {
  if (previous?.kind !== 'weekday' || !/^(?:nasta|next)$/.test(tokens[at]?.word ?? '')) return undefined;
  return /^\p{L}/u.test(tokens[at + 1]?.word ?? '')
    ? undefined
    : { piece: { kind: 'nearWeek', weeks: 1, rest: false }, next: at + 1 };
}

/** "Veckan därpå", "the week after", of no day that is named behind it: the place after it. */
function afterWeekBeyond(tokens: Tokens, at: number): number | undefined {
  const [first = '', second = ''] = [tokens[at]?.word, tokens[at + 1]?.word];
  const isAfter =
    (/^(?:vecka|veckan|week)$/.test(first) && /^(?:efter|darpa|darefter|after|following)$/.test(second)) ||
    (/^(?:foljande|pafoljande|following)$/.test(first) && /^(?:vecka|veckan|week)$/.test(second));
  const next = at + (/^(?:den|the|det|that)$/.test(tokens[at + 2]?.word ?? '') ? 3 : 2);
  const isOfNext = /^(?:nasta|next)$/.test(tokens[next]?.word ?? '');
  return isAfter && !isOfNext && pieceAt(tokens, next, undefined) === undefined ? next : undefined;
}

/** "… och veckan därpå", "… and the week after": of the week before it. */
function weekBeyond(tokens: Tokens, at: number, previous: Piece | undefined): Found | undefined {
  if (previous === undefined || !isDayPiece(previous)) return undefined;
  const next = afterWeekBeyond(tokens, at);
  return next === undefined ? undefined : { piece: { kind: 'weekOf', of: previous, side: 'after' }, next };
}

/** "Onsdag veckan efter": of the week behind the one that was named before it, else behind this one. */
function weekdayOfWeekBeyond(tokens: Tokens, at: number, previous: Piece | undefined): Found | undefined {
  const weekday = weekdayNames.get(tokens[at]?.word ?? '');
  if (weekday === undefined) return undefined;
  const leading = /^(?:i|in|the|pa|,)$/.test(tokens[at + 1]?.word ?? '') ? 2 : 1;
  const next = afterWeekBeyond(tokens, at + leading);
  const of: Piece = previous !== undefined && isDayPiece(previous) ? previous : { kind: 'offset', days: 0 };
  return next === undefined ? undefined : { piece: { kind: 'weekdayIn', weekday, of, isBeyond: true }, next };
}

/** "Dagen före julafton", "the day after New Year"; "… och dagen efter" is of the day before it. */
function dayBesideAt(tokens: Tokens, at: number, previous: Piece | undefined): Found | undefined {
  const side = links.get(tokens[at + 1]?.word ?? '');
  const isAfter = side === 'after' || tokens[at + 1]?.word === 'darpa';
  if (!/^(?:dagen|day)$/.test(tokens[at]?.word ?? '') || !(isAfter || side === 'before')) return undefined;
  const next = at + (/^(?:den|the|det)$/.test(tokens[at + 2]?.word ?? '') ? 3 : 2);
  const of = pieceAt(tokens, next, undefined);
  if (of !== undefined && isDayPiece(of.piece))
    return { piece: { kind: 'dayBeside', side: isAfter ? 'after' : 'before', of: of.piece }, next: of.next };
  return isAfter && of === undefined && previous !== undefined && isDayPiece(previous)
    ? { piece: { kind: 'dayBeside', side: 'after', of: previous }, next: at + 2 }
    : undefined;
}

/** "… och måndagen efter": the first one behind what was named before it. */
function weekdayBeyond(tokens: Tokens, at: number, previous: Piece | undefined): Found | undefined {
  const weekday = weekdayNames.get(tokens[at]?.word ?? '');
  if (weekday === undefined || previous === undefined || !isDayPiece(previous)) return undefined;
  const isAfter = /^(?:efter|after|darpa)$/.test(tokens[at + 1]?.word ?? '');
  const next = at + (/^(?:den|the|det)$/.test(tokens[at + 2]?.word ?? '') ? 3 : 2);
  return isAfter && pieceAt(tokens, next, undefined) === undefined
    ? { piece: { kind: 'weekdayBy', weekday, side: 'after', of: previous }, next: at + 2 }
    : undefined;
}

const joining: ReadonlyMap<string, Link> = new Map([
  ['-', 'to'],
  [',', 'and'],
  ['&', 'and'],
  ['+', 'and'],
  ['/', 'and'],
]);
const none: ReadonlyMap<string, Link> = new Map();
/** Signs join only what has begun. */
const signs = (previous: Piece | undefined): ReadonlyMap<string, Link> => (previous ? joining : none);

/** "till och med" is "till", "från och med" is "från", "tillbaka till" is "tillbaka", "till efter" is "till". */
function stronger(link: Link | undefined, next: Link | undefined): Link | undefined {
  if (next === undefined || (link !== undefined && next === 'and')) return link;
  if (link === 'before' && next === 'to') return link;
  return link === 'back' || (link === 'to' && next === 'after') ? link : next;
}

function pieceAt(tokens: Tokens, at: number, joined: Linked | undefined): Found | undefined {
  const previous = joined?.piece;
  const isClockTime = /^(?:kl|klockan)$/.test(tokens[at - 1]?.word ?? '') || previous?.kind === 'clock';
  const clock = isClockTime ? clockAt(tokens, at) : undefined;
  return (
    clock ??
    numberedDayAt(tokens, at) ??
    (joined && continued(tokens, at, joined)) ??
    dayBesideAt(tokens, at, previous) ??
    weekdayBeyond(tokens, at, previous) ??
    weekBeyond(tokens, at, previous) ??
    spokenDayAt(tokens, at) ??
    clockAt(tokens, at)
  );
}

/** "Halv nio till tio". */
function spelledHour(tokens: Tokens, at: number): number | undefined {
  const hour = numbers.get(tokens[at]?.word ?? '') ?? 0;
  return hour > 1 && hour <= 12 && !lengthUnits.has(tokens[at + 1]?.word ?? '')
    ? hour + (hour < 7 ? 12 : 0)
    : undefined;
}

/** "9 december från 13", "17 dec till 12": behind its day a number that bounds it, and ends no days, is an hour; "28 dec till 8" may be January. */
const isHourOf = (day: number, number: number, link: Link | undefined): boolean =>
  /^(?:from|after|before)$/.test(link ?? '') ||
  (link === 'to' && number >= earliestEnd && number < day && number > day - mostBefore);
const earliestEnd = 9;
const mostBefore = 9;
/** "9 december från 3". */
const hourAlone = (tokens: Tokens, at: number, number: number): Found | undefined =>
  number <= 24 && (links.has(tokens[at + 1]?.word ?? '') || !/^[\p{L}%/.]/u.test(tokens[at + 1]?.word ?? ''))
    ? { piece: { kind: 'clock', minutes: afternoon(number) * 60 }, next: at + 1 }
    : undefined;

/** A bare number that goes on with what came before its link: "december 4-8", "v 51-52", "kl 10 till 12". */
function continued(tokens: Tokens, at: number, { piece: previous, link }: Linked): Found | undefined {
  if (previous.kind === 'nearWeek' && /^(?:nasta|next)$/.test(tokens[at]?.word ?? ''))
    return { piece: { ...previous, weeks: previous.weeks + 1, rest: false }, next: at + 1 };
  const spelled = previous.kind === 'clock' ? spelledHour(tokens, at) : undefined;
  const number = numberAt(tokens, at) ?? spelled;
  if (number === undefined) return undefined;
  const next = at + 1;
  // "4 December from 7:00", "from 7 pm".
  if (isGluedSign(tokens, next, ':') || /^(?:am|pm)$/.test(tokens[next]?.word ?? '')) return undefined;
  switch (previous.kind) {
    case 'dayMonth':
    case 'dayOfMonth':
      if (isHourOf(previous.day, number, link)) return clockAt(tokens, at) ?? hourAlone(tokens, at, number);
      return number >= 1 && number <= 31 ? { piece: { kind: 'dayOfMonth', day: number }, next } : undefined;
    case 'week':
      return number >= 1 && number <= 53
        ? { piece: { kind: 'week', week: number, year: undefined }, next }
        : undefined;
    case 'clock':
      return number <= 24 ? { piece: { kind: 'clock', minutes: number * 60 }, next } : undefined;
    default:
      return undefined;
  }
}
