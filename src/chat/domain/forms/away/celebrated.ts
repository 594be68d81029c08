// A feast that is celebrated on a day of its own: what for, and not when.

import { isDayPiece, type Run } from '../../days/piece';

/** "Firar jul ortodox 7 januari": the feast says what for, and the date when. */
export function withoutCelebrated(runs: readonly Run[], words: readonly string[]): readonly Run[] {
  const isCelebrated = ({ from, to }: Run): boolean =>
    words.slice(Math.max(0, from - 2), to).some((word) => celebrated.test(word));
  const kept = runs
    .map((run) =>
      isCelebrated(run) ? { ...run, pieces: run.pieces.filter(({ piece }) => piece.kind !== 'feast') } : run,
    )
    .filter(({ pieces }) => pieces.length > 0);
  return kept.some(({ pieces }) => pieces.some(({ piece }) => isDayPiece(piece))) ? kept : runs;
}
const celebrated =
  /^(?:fira|firar|firas|celebrate|celebrating|celebrates|ortodox\p{L}*|orthodox|serbisk\p{L}*|koptisk\p{L}*|kinesisk\p{L}*|chinese|coptic)$/u;
