// Which part of a day is said: "am", from or to a time, or between two.

import type { LocalDate, LocalTime } from '../../../core/time';
import { localTime, timeFromMinutes } from '../../../core/time';
import type { LengthUnit } from './day-words';
import type { Linked, Piece } from './piece';

/** "am", "13:00-", "-10:00", "10:00-12:00". */
export type DayPart = 'am' | 'pm' | `${LocalTime}-` | `-${LocalTime}` | `${LocalTime}-${LocalTime}`;

const noon = localTime('12:00');
const halves: Readonly<Record<'am' | 'pm', DayPart>> = { am: `-${noon}`, pm: `${noon}-` };

/** By the wall clock; undefined where it begins or ends with the day. */
export function clockOf(part: DayPart): {
  readonly from: LocalTime | undefined;
  readonly until: LocalTime | undefined;
} {
  const [from = '', until = ''] = (part === 'am' || part === 'pm' ? halves[part] : part).split('-');
  return {
    from: from === '' ? undefined : localTime(from),
    until: until === '' ? undefined : localTime(until),
  };
}

const noonMinutes = 12 * 60;

/** "I em", said in the afternoon of that day, begins then. */
export const leftOf = (part: DayPart | undefined, minutes: number): DayPart | undefined =>
  part === 'pm' && minutes > noonMinutes ? `${timeFromMinutes(minutes)}-` : part;

/** When and how it is said. */
export interface Now {
  readonly today: LocalDate;
  /** Minutes since midnight. */
  readonly minutes: number;
  readonly isBack: boolean;
  /** Whether somebody comes at the time that is said ("kommer kl 10") rather than goes. */
  readonly isArriving: boolean;
  /** Of the week that weekdays are meant of where none is said, of what goes on with it. */
  readonly monday?: LocalDate | undefined;
  /** Of who comes so many minutes late that day, or goes early; undefined where nobody can tell. */
  readonly edge?: ((minutes: number, date: LocalDate) => DayPart | undefined) | undefined;
}

/** The part that the pieces say; undefined for whole days. */
export function partOf(pieces: readonly Linked[], now: Now): DayPart | undefined {
  const hours = pieces.filter(({ piece }) => piece.kind === 'clock' || piece.kind === 'later');
  // "Lunch 11.30–12.30": the hours say when.
  const said = hours.filter(({ piece }) => !(piece.kind === 'clock' && piece.isLunch));
  // "Tandläkare kl 10, borta mellan 9.30 och 11": the span says it.
  const start =
    said.findIndex(({ link }, at) => at > 0 && link === 'to' && said[at - 1]?.link === 'from') - 1;
  const clocks =
    said.length > 2 && start >= 0 ? said.slice(start, start + 2) : said.length > 1 ? said : hours;
  const [first, second] = clocks;
  const rest = pieces.some(({ piece }) => piece.kind === 'restOfDay');
  if (rest) return `${timeFromMinutes(now.minutes)}-`;
  if (first === undefined) return halfOf(pieces) ?? hoursOf(pieces, now);
  const begins = timeFromMinutes(minutesOf(first.piece, now));
  if (second !== undefined) {
    const stop = timeFromMinutes(minutesOf(second.piece, now));
    if (begins < stop) return `${begins}-${stop}`;
  }
  const isUntil = now.isArriving || /^(?:to|before|back)$/.test(first.link ?? '');
  const length = pieces.find(({ piece }) => piece.kind === 'length')?.piece;
  // "En timme från 10"; "tre timmar till 15" ends then.
  if (length?.kind === 'length' && /^(?:hours|minutes)$/.test(length.unit) && !isUntil)
    return `${begins}-${timeFromMinutes(minutesOf(first.piece, now) + minutesIn(length.count, length.unit))}`;
  if (first.piece.kind === 'clock' && first.piece.isLunch) return isUntil ? 'am' : 'pm';
  return isUntil ? `-${begins}` : `${begins}-`;
}

const halfOf = (pieces: readonly Linked[]): DayPart | undefined => {
  const halves = pieces.flatMap(({ piece }) => (piece.kind === 'half' ? [piece.half] : []));
  return new Set(halves).size === 1 ? halves[0] : undefined;
};

/** How many minutes are said, and no hour. */
export function minutesAlone(pieces: readonly Linked[]): number | undefined {
  const hours = pieces
    .map(({ piece }) => piece)
    .find((piece) => piece.kind === 'length' && (piece.unit === 'hours' || piece.unit === 'minutes'));
  const isTold = pieces.some(({ piece: { kind } }) => /^(?:clock|later|half|restOfDay)$/.test(kind));
  return hours?.kind === 'length' && !isTold ? minutesIn(hours.count, hours.unit) : undefined;
}

/** "Borta två timmar" is from now on. */
function hoursOf(pieces: readonly Linked[], now: Now): DayPart | undefined {
  const minutes = minutesAlone(pieces);
  if (minutes === undefined) return undefined;
  const stop = now.minutes + minutes;
  return `${timeFromMinutes(now.minutes)}-${timeFromMinutes(stop)}`;
}

const minutesIn = (count: number, unit: LengthUnit): number => count * (unit === 'hours' ? 60 : 1);

const minutesOf = (piece: Piece, now: Now): number =>
  piece.kind === 'later' ? now.minutes + piece.minutes : piece.kind === 'clock' ? piece.minutes : 0;
