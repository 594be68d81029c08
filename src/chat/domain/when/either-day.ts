// An absence whose day nobody can tell: "borta 7–9" is of dates or of hours, "borta 12–15 då" of a day that was spoken of.

import { type ActOrFamily, isOneOf, dutyDeeds } from '../acts/acts';
import type { LocalDate } from '../../../core/time';
import { dateOf, localDate, minutesOf, plusDays, timeOf } from '../../../core/time';
import { isWorkingDay } from '../../../core/calendar';
import { clockOf } from '../days/day-part';
import { isHour } from '../days/piece';
import { partsOf } from '../acts/saying';
import { saidWords } from '../reading/said-words';
import type { Reading } from '../reading/reading';
import type { Choice, Circumstances, Parts, Understanding } from '../acts/understanding';

const gone = /^(?:borta|ledig|ledigt|franvarande|semester|away|off|absent|gone|out)$/;
const beside = /^(?:jag|ja|i|am|ar|blir|e|hej|och|also|ocksa)$/;

type Told = Parts & Pick<Understanding, 'act' | 'asked'>;

/** Each that may be meant; undefined where nothing is in doubt. */
export function eitherDay(told: Told, reading: Reading, around: Circumstances): Understanding['options'] {
  const near = told.spans === undefined ? todayOrNext(told, reading, around) : [];
  if (near.length > 0) return { ask: 'which', choices: near };
  if (told.asked || told.spans !== undefined) return undefined;
  const weeks = weekOrNext(told, reading, around);
  if (weeks.length > 0) return { ask: 'which', choices: weeks };
  if (told.act !== 'away') return undefined;
  const choices = [...thenOrToday(told, reading, around), ...datesOrHours(told, reading, around)];
  return choices.length > 0 ? { ask: 'which', choices } : undefined;
}

const ofDays: readonly ActOrFamily[] = [...dutyDeeds, 'away.change', 'away'];

/** "Måndag veckan efter", said on a Tuesday, of which nobody knows after what: the coming Monday is of next week already. */
function weekOrNext(told: Told, { runs }: Reading, { at, calendar }: Circumstances): readonly Choice[] {
  const pieces = runs.flatMap((run) => run.pieces.map(({ piece }) => piece));
  const isLoose = pieces.some(
    (piece) => piece.kind === 'weekdayIn' && piece.isBeyond === true && piece.of.kind === 'offset',
  );
  const { from, until = from } = told;
  if (!isLoose || !isOneOf(told.act, ...ofDays) || from === undefined || from !== until) return [];
  if (from > plusDays(dateOf(at, calendar.zone), 7)) return [];
  const choice = { ...partsOf(told), act: told.act };
  const later = plusDays(from, 7);
  return [choice, { ...choice, from: later, until: later }];
}

/** "Fredag eftermiddag", said on a Friday morning: this afternoon, or that of next week. */
function todayOrNext(told: Told, { runs }: Reading, { at, calendar }: Circumstances): readonly Choice[] {
  const today = dateOf(at, calendar.zone);
  const { from, until = from, part } = told;
  const pieces = runs.flatMap((run) => run.pieces.map(({ piece }) => piece));
  const [day, another] = pieces.filter(({ kind }) => kind === 'weekday');
  const isBare = day?.kind === 'weekday' && day.turn === 'coming' && day.day === undefined && !another;
  if (!isBare || !isOneOf(told.act, ...ofDays) || from !== plusDays(today, 7) || from !== until) return [];
  const clock = part && clockOf(part);
  const ends = clock?.until ?? calendar.officeHours.to;
  if (clock === undefined || ends <= timeOf(at, calendar.zone)) return [];
  const choice = { ...partsOf(told), act: told.act };
  return [{ ...choice, from: today, until: today }, choice];
}

/** "Då", without a day. */
export const saysThen = ({ words, runs }: Reading): boolean =>
  /^(?:da|then)$/.test(saidWords(words).at(-1) ?? '') &&
  words.some((word) => gone.test(word)) &&
  runs.every(({ pieces }) => pieces.every(({ piece }) => isHour(piece)));

/** Of the day that was just spoken of, whatever it was. */
function thenOrToday(
  told: Told,
  reading: Reading,
  { before, at, calendar }: Circumstances,
): readonly Choice[] {
  const today = dateOf(at, calendar.zone);
  if (!saysThen(reading) || before?.from === undefined || before.from === today) return [];
  const { from, until = from } = before;
  return [
    { ...partsOf(told), act: told.act, from, until, isOpen: false },
    { ...partsOf(told), act: told.act, from: today, until: today, isOpen: false },
  ];
}

/** "Borta 7–9": before the office opens, or over already; "borta 14–16": where those days of this month are still to come. */
function datesOrHours(told: Told, reading: Reading, { at, calendar }: Circumstances): readonly Choice[] {
  const days = datesIn(reading);
  if (days === undefined || told.part === undefined) return [];
  const { from, until } = clockOf(told.part);
  const isOver = until !== undefined && until <= timeOf(at, calendar.zone);
  const today = dateOf(at, calendar.zone);
  const dates = { ...days(today), isOpen: false, part: undefined };
  const isEarly = from !== undefined && from < calendar.officeHours.from;
  const minutesAhead = from === undefined ? 0 : minutesOf(from) - minutesOf(timeOf(at, calendar.zone));
  // Who leaves within the hour means that; days from or to a weekend are seldom said.
  const isNear =
    dates.from.slice(0, 7) === today.slice(0, 7) &&
    minutesAhead > soon &&
    [dates.from, dates.until].every((date) => isWorkingDay(calendar, date));
  if (!isOver && !isEarly && !isNear) return [];
  const choice = { ...partsOf(told), act: told.act };
  return isOver ? [{ ...choice, ...dates }] : [{ ...choice, ...dates }, choice];
}

const soon = 60;

/** Two numbers and nothing but being away: as dates of this month, or of the next where they are over. */
function datesIn({ tokens }: Reading) {
  const words = tokens.map(({ word }) => word).filter((word) => /^[\p{L}\d-]/u.test(word));
  const [first, link, last, ...rest] = words.filter((word) => !gone.test(word) && !beside.test(word));
  const isPair = /^\d{1,2}$/.test(first ?? '') && /^(?:-|till|to)$/.test(link ?? '');
  if (!isPair || !/^\d{1,2}$/.test(last ?? '') || rest.length > 0) return undefined;
  if (!words.some((word) => gone.test(word))) return undefined;
  return (today: LocalDate) => {
    const isNext = Number(last) < Number(today.slice(8));
    const month = isNext ? plusDays(localDate(`${today.slice(0, 7)}-01`), 31) : today;
    const on = (day: string | undefined) => localDate(`${month.slice(0, 7)}-${(day ?? '').padStart(2, '0')}`);
    return { from: on(first) < today ? today : on(first), until: on(last) };
  };
}
