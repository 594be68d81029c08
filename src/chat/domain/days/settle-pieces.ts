// Pieces that bear on each other before they are placed: weekdays with the week they stand by, halves of today, halves of weeks.

import type { Linked, Piece } from './piece';
import { isDayPiece, isHour, isMorningHour, isWeek } from './piece';

export const settled = (pieces: readonly Linked[]): readonly Linked[] =>
  besideOthers(
    halvesOfToday(
      withoutHalfOfDays(
        weekOfEach(endsInWeek(returnsInWeek(endsOfTime(ofYears(withoutMorning(returnsAtHour(pieces))))))),
      ),
    ),
  );

/** "Tillbaka efter lunch på torsdag": it is the day that one is back on; from its morning on all of it is worked. */
const returnsAtHour = (pieces: readonly Linked[]): readonly Linked[] => {
  const at = pieces.findIndex((one, index) => isHourOfReturn(one, pieces[index + 1]));
  const [hour, day, ...rest] = pieces.slice(Math.max(0, at));
  const isFirst = !pieces.slice(0, Math.max(0, at)).some(({ piece }) => isDayPiece(piece) || isHour(piece));
  if (at < 0 || hour === undefined || day === undefined) return pieces;
  const isMorning = isMorningHour(hour.piece);
  if (!isFirst && !isMorning) return pieces;
  const hours: readonly Linked[] = isMorning ? [] : [{ piece: hour.piece, link: undefined }];
  return [...pieces.slice(0, at), { piece: day.piece, link: 'back' }, ...hours, ...rest];
};
/** "Tillbaka torsdag kl 9". */
const withoutMorning = (pieces: readonly Linked[]): readonly Linked[] =>
  pieces.filter(({ piece }, at) => {
    const before = pieces[at - 1];
    return !(isMorningHour(piece) && before?.link === 'back' && isDayPiece(before.piece));
  });
const isHourOfReturn = (one: Linked, next: Linked | undefined): boolean =>
  one.link === 'back' &&
  isHour(one.piece) &&
  next !== undefined &&
  isDayPiece(next.piece) &&
  next.link === undefined;

/** "December förra året", "v 50 2025": the year of what stands beside it; alone it is the whole of it. */
function ofYears(pieces: readonly Linked[]): readonly Linked[] {
  const others = pieces.filter(({ piece }) => piece.kind !== 'year');
  return others.some(({ piece }) => isDayPiece(piece) || piece.kind === 'length') ? others : pieces;
}

/** "Från torsdag, tillbaka måndag v 1": the week is that of the return alone. */
const returnsInWeek = (pieces: readonly Linked[]): readonly Linked[] =>
  pieces.flatMap((one, at): readonly Linked[] => {
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    if (isReturn(before) && isWeek(one.piece) && one.link === undefined) return [];
    return isReturn(one) &&
      isWeekday(one.piece) &&
      next !== undefined &&
      isWeek(next.piece) &&
      next.link === undefined
      ? [{ piece: { kind: 'weekdayIn', weekday: one.piece.weekday, of: next.piece }, link: one.link }]
      : [one];
  });
const isReturn = (one: Linked | undefined): boolean => one?.link === 'back' && isWeekday(one.piece);

/** "V 6 t.o.m. onsdag v 7", "onsdag v 6 till v 8": the week behind one end is that of this end alone. */
const endsInWeek = (pieces: readonly Linked[]): readonly Linked[] =>
  pieces.flatMap((one, at): readonly Linked[] => {
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    const isEnd = (end: Linked | undefined): boolean =>
      end?.link === 'to' && isWeekday(end.piece) && pieces.slice(0, pieces.indexOf(end)).some(isWeekAlone);
    const isStart = (start: Linked | undefined): boolean => {
      const end = start && pieces[pieces.indexOf(start) + 2];
      return start !== undefined && isWeekday(start.piece) && end?.link === 'to' && isWeek(end.piece);
    };
    const isOwn = (day: Linked | undefined): boolean => isEnd(day) || isStart(day);
    if (isOwn(before) && isWeekAlone(one)) return [];
    return isOwn(one) && isWeekday(one.piece) && next !== undefined && isWeekAlone(next)
      ? [{ piece: { kind: 'weekdayIn', weekday: one.piece.weekday, of: next.piece }, link: one.link }]
      : [one];
  });
const isWeekAlone = ({ piece, link }: Linked): boolean =>
  isWeek(piece) && (link === undefined || link === 'from');

/** "Från 1 januari och månaden ut" is to its end. */
const endsOfTime = (pieces: readonly Linked[]): readonly Linked[] =>
  pieces.map((one, at) => {
    const { piece, link } = one;
    const isRest =
      (piece.kind === 'nearMonth' && piece.months === 0) || (piece.kind === 'nearWeek' && piece.rest);
    return isRest && (link === 'and' || link === undefined) && pieces[at - 1]?.link === 'from'
      ? { piece, link: 'to' }
      : one;
  });

type Weekday = Extract<Piece, { readonly kind: 'weekday' }>;
const isWeekday = (piece: Piece): piece is Weekday => piece.kind === 'weekday';

/** "Hela v 50 och måndag v 51", "mån–ons v 50 och tis v 51": each weekday is of the week that stands by it. */
function weekOfEach(pieces: readonly Linked[]): readonly Linked[] {
  const weeks = pieces.filter(({ piece, link }) => isWeek(piece) && link !== 'to');
  if (weeks.length < 2 || !pieces.some(({ piece }) => isWeekday(piece))) return pieces;
  const groups: Linked[][] = [];
  for (const one of pieces) {
    const group = groups.at(-1);
    if (group === undefined || one.link === 'and') groups.push([one]);
    else group.push(one);
  }
  return groups.flatMap((group, at) => {
    const own = weekIn(group);
    const before = groups.slice(0, at).findLast((one) => weekIn(one) !== undefined);
    const after = groups.slice(at + 1).find((one) => weekIn(one) !== undefined);
    const isLed = before?.[0] !== undefined && isWeek(before[0].piece);
    const of = own ?? weekIn((isLed ? before : (after ?? before)) ?? []);
    return of !== undefined && group.some(({ piece }) => isWeekday(piece)) ? inWeek(group, of) : group;
  });
}

const weekIn = (group: readonly Linked[]): Piece | undefined =>
  group.find(({ piece }) => isWeek(piece))?.piece;

function inWeek(group: readonly Linked[], of: Piece): readonly Linked[] {
  const kept = group.filter(({ piece }) => !isWeek(piece));
  return kept.map(({ piece, link }, at) => ({
    piece: isWeekday(piece) ? { kind: 'weekdayIn', weekday: piece.weekday, of } : piece,
    link: at === 0 ? (group[0]?.link ?? link) : link,
  }));
}

/** "Halva nästa vecka, mån–ons": the weekdays say which half. */
function withoutHalfOfDays(pieces: readonly Linked[]): readonly Linked[] {
  const at = pieces.findIndex(({ piece }) => piece.kind === 'some' && piece.isHalf === true);
  const next = pieces[at + 1]?.piece;
  const isOfWeek = at >= 0 && next !== undefined && (isWeek(next) || /^(?:month|nearMonth)$/.test(next.kind));
  const isSaid = pieces.some(({ piece }) => /^(?:weekday|date|dayMonth|dayOfMonth)$/.test(piece.kind));
  return isOfWeek && isSaid ? pieces.filter((_, index) => index !== at) : pieces;
}

/** "I eftermiddag och hela dagen imorgon": today's half, beside another day. */
function halvesOfToday(pieces: readonly Linked[]): readonly Linked[] {
  if (!pieces.some(({ piece }) => isDayPiece(piece))) return pieces;
  return pieces.flatMap((one, at): readonly Linked[] => {
    const isAlone =
      one.piece.kind === 'half' &&
      one.piece.isToday === true &&
      (pieces[at + 1]?.link === 'and' || (one.link === 'and' && pieces[at + 1] === undefined)) &&
      !(at > 0 && isHour(pieces[at - 1]?.piece ?? one.piece));
    return isAlone
      ? [
          { piece: { kind: 'offset', days: 0 }, link: one.link },
          { ...one, link: undefined },
        ]
      : [one];
  });
}

/** "Måndagen efter trettonhelgen" is one day. */
function besideOthers(pieces: readonly Linked[]): readonly Linked[] {
  const kept: Linked[] = [];
  for (const one of pieces) {
    const last = kept.at(-1);
    const side = one.link;
    const isBeside =
      (side === 'after' || side === 'before') &&
      last?.piece.kind === 'weekday' &&
      /^(?:feast|date|dayMonth)$/.test(one.piece.kind);
    if (!isBeside) kept.push(one);
    // "Torsdag och fredag efter trettondagen": each of them.
    for (let at = kept.length - 1; isBeside; at--) {
      const day = kept[at];
      if (day?.piece.kind !== 'weekday') break;
      const { weekday } = day.piece;
      kept[at] = { link: day.link, piece: { kind: 'weekdayBy', weekday, side, of: one.piece } };
      if (day.link !== 'and' && day.link !== 'to') break;
    }
  }
  return kept;
}
