// "Kommer tillbaka en dag tidigare", "two days shorter", "tillbaka redan 13": the end of the absence just spoken of, by so much sooner or at that hour.

import { previousWorkingDay } from '../../../core/calendar';
import { dateOf, plusDays } from '../../../core/time';
import type { DayPart } from '../days/day-part';
import { readInFrame } from './in-frame';
import type { Chosen } from '../sentences/choose';
import type { Circumstances, Understanding } from '../acts/understanding';
import type { Said } from '../when/when-said';

const ending =
  /\b(?:tillbaka|back|hem|hemma|kommer|kom|igen|borjar|jobba|jobbar|slutar|avslutar|kortar|korta|forkortar|forkorta|shorten|shortening|return|returning|end|ending|ends)\b/;
const sooner = /\b(?:tidigare|i forvag|for tidigt|earlier|sooner|early)\b/;
const less = /\b(?:kortare|mindre|shorter|less)\b/;
const cutting = /\b(?:kortar|korta|forkortar|forkorta|shorten|shortening)\b/;

/** Undefined where it is not said by how much, or nothing would be left. */
export function soonerBy({ whole }: Chosen, { from, until, part, isOpen }: Understanding): Said | undefined {
  const { tokens, runs, people } = whole.reading;
  const text = tokens.map(({ word }) => word).join(' ');
  const isSooner = (sooner.test(text) && ending.test(text)) || less.test(text) || cutting.test(text);
  if (!isSooner || people.length > 0 || from === undefined || until === undefined || isOpen) return undefined;
  const [only, another] = runs.flatMap(({ pieces }) => pieces.map(({ piece }) => piece));
  if (only?.kind !== 'length' || another !== undefined || !/^(?:days|weeks)$/.test(only.unit))
    return undefined;
  const end = plusDays(until, -only.count * (only.unit === 'weeks' ? 7 : 1));
  return end < from ? undefined : { from, until: end, isOpen: false, part, flaw: undefined };
}

/** "Tillbaka redan 13" of 12–15: of one day the hour at which it ends; of days said by their dates the day. */
export function backThen({ whole }: Chosen, around: Circumstances, before: Understanding): Said | undefined {
  const { reading } = whole;
  const text = reading.words.join(' ');
  const isBack = /\b(?:tillbaka|ater|back)\b/.test(text) && !/\b(?:inte|not)\b/.test(text);
  const { isOpen, spans, part } = before;
  if (!isBack || isOpen || spans || part === 'am' || reading.people.length > 0) return undefined;
  const from = before.from ?? dateOf(around.at, around.calendar.zone);
  const until = before.until ?? from;
  const read = readInFrame(reading, { ...before, from, until }, around);
  const [said, another] = read.said;
  if (said === undefined || another !== undefined || said.flaw !== undefined) return undefined;
  const plain = { from, isOpen: false, flaw: undefined };
  if (until > from) {
    const isNumber = reading.runs.every(({ pieces }) => pieces.every(({ piece }) => piece.kind === 'clock'));
    if (!isNumber || said.part !== undefined) return undefined;
    const day = said.until ?? said.from;
    const last = said.ends === 'back' || day === undefined ? day : previousWorkingDay(around.calendar, day);
    return last === undefined || last < from
      ? undefined
      : { ...plain, until: last, part: undefined, ends: 'back' };
  }
  const hour = /^-?(\d\d:\d\d)-?$/.exec(said.part ?? '')?.[1];
  const start = part === 'pm' ? '12:00' : /^(\d\d:\d\d)-/.exec(part ?? '')?.[1];
  if (!read.isOnlyPart || hour === undefined || (start !== undefined && hour <= start)) return undefined;
  return { ...plain, until: from, part: `${start ?? ''}-${hour}` as DayPart };
}
