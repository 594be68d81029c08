// "Från torsdag lunch till måndag morgon": the hour of the first day, the days between whole, and the last until its own hour.

import { previousWorkingDay, type Calendar } from '../../../core/calendar';
import { plusDays, timeFromMinutes } from '../../../core/time';
import type { DayPart, Now } from '../days/day-part';
import { isDayPiece, isHour, isWeek, type Linked, type Piece, type Run } from '../days/piece';
import { readDays } from '../days/read-days';
import type { DaySpan } from '../days/several';

/** Undefined where no hour stands by the first of several days. */
export function hoursAtEnds(
  runs: readonly Run[],
  now: Now,
  calendar: Calendar,
): readonly DaySpan[] | undefined {
  const pieces = runs.flatMap((run) => run.pieces);
  const end = pieces.findIndex(
    ({ piece, link }, at) => at > 0 && isOneDay(piece) && /^(?:to|back)$/.test(link ?? ''),
  );
  const [first, hour, more] = pieces.slice(0, Math.max(end, 0));
  const ends = pieces.slice(Math.max(end, 0));
  // "… till onsdag nästa vecka".
  const week = ends.filter(({ piece }, at) => isWeek(piece) && at === ends.length - 1);
  const [last, until, another] = ends.filter((one) => !week.includes(one));
  if (first === undefined || hour === undefined || last === undefined) return undefined;
  if (more ?? another ?? (!isOneDay(first.piece) || !begins(hour))) return undefined;
  if (until !== undefined && !begins(until) && until.link !== 'to') return undefined;
  const days = [first, { ...last, link: 'to' as const }, ...week];
  const { from, until: day, flaw } = readDays([{ pieces: days, from: 0, to: 0 }], now);
  if (from === undefined || day === undefined || flaw !== undefined || day <= from) return undefined;
  const isWhole = last.link === 'to' && until === undefined;
  const starts = startOf(hour.piece);
  const stops = until && endOf(until.piece);
  const eve = previousWorkingDay(calendar, day);
  const start = starts === undefined ? from : plusDays(from, 1);
  const stop = isWhole ? day : eve;
  return [
    ...(starts === undefined ? [] : [{ from, until: from, part: starts }]),
    ...(start > stop ? [] : [{ from: start, until: stop, part: undefined }]),
    ...(stops === undefined ? [] : [{ from: day, until: day, part: stops }]),
  ];
}

const isOneDay = (piece: Piece): boolean =>
  isDayPiece(piece) && !isWeek(piece) && !/^(?:month|nearMonth|weekend|year|weekOf)$/.test(piece.kind);

const begins = ({ piece, link }: Linked): boolean =>
  isHour(piece) && piece.kind !== 'later' && (link === undefined || link === 'from' || link === 'after');

function startOf(piece: Piece): DayPart | undefined {
  if (piece.kind === 'clock') return piece.isLunch ? 'pm' : `${timeFromMinutes(piece.minutes)}-`;
  return piece.kind === 'half' && piece.half === 'pm' ? 'pm' : undefined;
}

/** Until the morning is none of that day. */
function endOf(piece: Piece): DayPart | undefined {
  if (piece.kind === 'clock') return piece.isLunch ? 'am' : `-${timeFromMinutes(piece.minutes)}`;
  return piece.kind === 'half' && (piece.half === 'pm' || piece.isMorning !== true) ? 'am' : undefined;
}
