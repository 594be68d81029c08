// Days that borrow their month from another: "4, 11 och 18 december", "i jul 21–23".

import type { Now } from './day-part';
import type { Linked, Piece, Run } from './piece';
import { place } from './place';

/** The runs with the months that they lend each other: "4, 11 och 18 december". */
export function sharedMonths(runs: readonly Run[], now: Now): readonly Run[] {
  const placed = runs.flatMap(({ pieces }, run) => pieces.map((one) => ({ one, run })));
  const pieces = ofFeasts(
    placed.map(({ one }) => one),
    now,
  );
  if (pieces.length < placed.length) return runs;
  const shared = borrowed(pieces, now);
  return runs.map((run, at) => ({ ...run, pieces: shared.filter((_, index) => placed[index]?.run === at) }));
}

/** "I jul 21–23", "21–23 i jul": those days of its month, and no span from the feast to them. */
export function ofFeasts(pieces: readonly Linked[], now: Now): readonly Linked[] {
  const isDay = (at: number) => pieces[at]?.piece.kind === 'dayOfMonth';
  const isNumbered = pieces.map(
    ({ piece, link }, at) =>
      piece.kind === 'feast' &&
      (link === undefined || link === 'from' || link === 'and') &&
      ((isDay(at + 1) && pieces[at + 1]?.link === undefined) || (isDay(at - 1) && link === undefined)),
  );
  const feast = pieces.find((_, at) => isNumbered[at] === true)?.piece;
  const days = feast && place(feast, { ...now, anchor: now.today, monday: undefined });
  if (days === undefined) return pieces;
  const month = Number(days.from.slice(5, 7)) - 1;
  return pieces.flatMap(({ piece, link }, at) => {
    if (isNumbered[at] === true) return [];
    return piece.kind === 'dayOfMonth'
      ? { piece: { kind: 'dayMonth' as const, day: piece.day, month, year: undefined }, link }
      : { piece, link };
  });
}

/** "8–10 december": the eighth is of December too; "december 8–10": so is the tenth. */
export function borrowed(pieces: readonly Linked[], now: Now): readonly Linked[] {
  return pieces.map(({ piece, link }, index) => {
    // "Mars–juni 2027": both are of that year.
    const next = pieces[index + 1]?.piece;
    if (
      piece.kind === 'month' &&
      piece.year === undefined &&
      next?.kind === 'month' &&
      next.year !== undefined
    )
      return { piece: { ...piece, year: next.year }, link };
    if (piece.kind !== 'dayOfMonth') return { piece, link };
    const after = pieces
      .slice(index + 1)
      // "From the 21st, back on January 4th" lends no January.
      .find(({ piece: one, link: by }) => by !== 'back' && /^(?:dayMonth|month)$/.test(one.kind));
    const before = pieces.slice(0, index).findLast((one) => one.piece.kind === 'dayMonth');
    const lender = (after ?? before)?.piece;
    if (lender?.kind !== 'dayMonth') return { piece, link };
    // "Onsdag 9 december till 13": the weekday is not lent.
    const lent = { kind: lender.kind, day: piece.day, month: lender.month, year: lender.year };
    return { piece: link === 'from' && after?.link === 'to' ? begunBefore(lent, lender, now) : lent, link };
  });
}

type DayMonth = Extract<Piece, { readonly kind: 'dayMonth' }>;

/** "From the 21st through January 8th" begins in December, where that is still to come. */
function begunBefore(lent: DayMonth, { day, month, year }: DayMonth, now: Now): DayMonth {
  if (lent.day <= day || year !== undefined) return lent;
  const before = { ...lent, month: (month + 11) % 12 };
  const seen = { ...now, anchor: now.today, monday: undefined };
  const [end, start] = [place({ ...lent, day, month }, seen), place(before, seen)];
  const isAhead = start !== undefined && start.from >= now.today;
  return end !== undefined && isAhead && start.from < end.until ? before : lent;
}
