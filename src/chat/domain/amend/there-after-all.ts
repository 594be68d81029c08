// Of days that were to be away a part of one is worked after all: "kommer efter lunch ändå", "den 9:e är jag inne på förmiddagen", "onsdag fm jobbar jag ändå".

import { dateOf, plusDays, type LocalDate } from '../../../core/time';
import { light } from './amend-words';
import type { Chosen } from '../sentences/choose';
import type { DayPart } from '../days/day-part';
import { findRuns } from '../days/find-runs';
import { isHour } from '../days/piece';
import { readInFrame } from './in-frame';
import type { Reading } from '../reading/reading';
import type { Circumstances, Understanding } from '../acts/understanding';
import { partsBeside, turned } from '../when/part-away';
import { daysSaid, type Said } from '../when/when-said';

const coming = /^(?:kommer|kom|come|coming|in|inne|arrive|dyker|borjar)$/;
const leaving = /^(?:inte|not|ej|hem|home)$/;
const working = /^(?:jobbar|jobba|arbetar|arbeta|kor|work|working|works|inne|in|plats|office|kontoret)$/;
const denying = /^(?:inte|ej|not|bara|endast|only|just)$/;
const besideWork =
  /^(?:jobbar|jobba|arbetar|arbeta|kor|work|working|works|anda|vanligt|som|after|all|as|usual|usually|normal|hemifran|kommer|kom|att|glomde|maste|behover|visade|sig|remembered|forgot|that|have|need|to|in|inne|plats|office|kontoret|faktiskt|daremot|dock|kan|hinner|though|can|am|m|still|finns)$/;

export const saysWork = (words: readonly string[]): boolean =>
  words.some((word) => working.test(word)) &&
  !words.some((word) => denying.test(word)) &&
  words.every((word) => besideWork.test(word) || light.has(word));

interface Beside {
  readonly around: Circumstances;
  /** The absence that was just said. */
  readonly before: Understanding;
}

/** What is left of them to be away; undefined where no part of one of the days is worked. */
export function thereAfterAll(chosen: Chosen, { around, before }: Beside): Said | undefined {
  const { reading } = chosen.whole;
  if (before.isOpen || before.part !== undefined || before.spans || reading.people.length > 0)
    return undefined;
  const first = before.from ?? dateOf(around.at, around.calendar.zone);
  const last = before.until ?? first;
  const pieces = reading.runs.flatMap((run) => run.pieces.map(({ piece }) => piece));
  // Without a day it is the only one there is.
  if (pieces.length === 0 || (first !== last && pieces.every(isHour))) return undefined;
  const frame = { ...before, from: first, until: last };
  const [day, another] = readInFrame(withoutHours(reading), frame, around).said;
  const parts = partsLeft(chosen, around);
  if (day?.from === undefined || another !== undefined || day.flaw !== undefined || parts.length === 0)
    return undefined;
  const on = day.from;
  if ((day.until ?? on) !== on || on < first || on > last) return undefined;
  const away = parts.map((part) => ({ from: on, until: on, part }));
  const spans = [...whole(first, plusDays(on, -1)), ...away, ...whole(plusDays(on, 1), last)];
  const [only, more] = spans;
  const said = { from: first, until: last, isOpen: false, flaw: undefined };
  return more === undefined ? { ...said, part: only?.part } : { ...said, part: undefined, spans };
}

/** "Onsdag 9–12": its numbers are no dates. */
function withoutHours(reading: Reading): Reading {
  const hours = reading.runs.filter(({ pieces }) => pieces.every(({ piece }) => isHour(piece)));
  if (hours.length === 0 || hours.length === reading.runs.length) return reading;
  const tokens = reading.tokens.filter((_, at) => !hours.some(({ from, to }) => from <= at && at < to));
  return { ...reading, tokens, runs: findRuns(tokens) };
}

const whole = (from: LocalDate, until: LocalDate) =>
  from <= until ? [{ from, until, part: undefined }] : [];

/** Of the day on which some of it is worked. */
function partsLeft({ whole: { reading } }: Chosen, around: Circumstances): readonly DayPart[] {
  const words = reading.tokens.map(({ word }) => word);
  const hours = daysSaid(reading, 'away', around).part;
  const isComing = words.some((word) => coming.test(word)) && !words.some((word) => leaving.test(word));
  if (isComing && hours === 'pm') return ['am'];
  if (isComing && (hours?.startsWith('-') === true || (hours === 'am' && !saysMorning(words))))
    return [hours];
  const plain = reading.words.filter((word) => /^[\p{L}\d]/u.test(word));
  const there = daysSaid(reading, 'remind', around).part;
  if (there === undefined || !saysWork(plain)) return [];
  return there === 'am' || there === 'pm' ? [turned(there)] : partsBeside(there, around.calendar.officeHours);
}

/** "Inne på förmiddagen" is there then, and "kommer efter lunch" is away until then. */
const saysMorning = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:formiddag\p{L}*|formiddan|fm|morning|mornings|morgonen)$/u.test(word));
