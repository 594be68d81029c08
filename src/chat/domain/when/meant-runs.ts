// The days of a line that are meant: what is put right in it or denied is left out.

import { weekdayOf, weekdays, type LocalDate } from '../../../core/time';
import type { Piece, Run } from '../days/piece';
import { isDayPiece, isHour, isOfClock } from '../days/piece';
import { withoutCelebrated } from '../forms/away/celebrated';
import { withoutWorked } from '../forms/away/worked-days';
import type { Reading } from '../reading/reading';
import { withoutByHowMuch } from './by-how-much';

/** What takes back the days before it. */
export const corrections =
  /^(?:racker|nej|nae|na|alltsa|menar|menade|rattare|forlat|forresten|wait|rather|actually|no|sorry)$/;

/** "Torsdag, nej fredag": only what was said last; a part of the day that it does not take back stays. */
function restated(
  runs: readonly Run[],
  words: readonly string[],
  today: LocalDate | undefined,
): readonly Run[] {
  const turn = runs.findLastIndex((run, at) => {
    const before = runs[at - 1];
    const [said, own] = [words.slice(before?.to, run.from), words.slice(run.from, run.to)];
    return before !== undefined && isCorrecting(said, own) && !endsOf(words.slice(before.from), own);
  });
  if (turn < 0) return runs;
  const longer = ofSameDay(runs.slice(0, turn), runs.slice(turn), today);
  if (longer) return longer;
  const after = ledAlike(runs.slice(turn), runs[turn - 1]);
  const isDay = after.some(({ pieces }) => pieces.some(({ piece }) => !isHour(piece)));
  const kept = runs.slice(0, turn).map((run) => ({
    ...run,
    pieces: run.pieces.filter(({ piece }) => isHour(piece) === isDay),
  }));
  const saysHour = after.some(({ pieces }) => pieces.some(({ piece }) => isHour(piece)));
  return isDay && saysHour ? after : [...kept.filter(({ pieces }) => pieces.length > 0), ...after];
}

/** "Torsdag em, nej hela dagen", "torsdag, menar jag två dagar": how long from the day that was said, and no other day. */
function ofSameDay(
  before: readonly Run[],
  after: readonly Run[],
  today: LocalDate | undefined,
): readonly Run[] | undefined {
  const lengths = after.flatMap(({ pieces }) => pieces.map(({ piece }) => piece));
  const begins = before
    .flatMap(({ pieces }) => pieces)
    .find(({ piece }) => isDayPiece(piece) && !isLength(piece));
  if (begins === undefined || begins.link === 'to' || !lengths.every(isLength)) return undefined;
  const isOfHours = lengths.every(isOfClock);
  const isOneDay = isOfHours || lengths.every(isWholeDay);
  const isOfWeek = lengths.some(({ kind }) => kind === 'nearWeek');
  if (isOfWeek && isBegun(begins.piece, today)) return undefined;
  const link = isOfWeek ? 'from' : begins.link;
  const kept = before.flatMap((run) => {
    const pieces = isOneDay
      ? run.pieces.filter(({ piece }) => !isLength(piece) && (isOfHours || !isHour(piece)))
      : run.pieces.flatMap((one) => (one === begins ? [{ ...begins, link }] : []));
    return pieces.length > 0 ? [{ ...run, pieces }] : [];
  });
  return [...kept, ...after];
}
/** The rest of the week is from today by itself. */
function isBegun(piece: Piece, today: LocalDate | undefined): boolean {
  if (piece.kind === 'offset') return piece.days <= 0;
  if (today === undefined) return true;
  const [, month, day] = today.split('-').map(Number);
  if (piece.kind === 'weekday')
    return piece.turn !== 'next' && piece.weekday === weekdays.indexOf(weekdayOf(today));
  if (piece.kind === 'dayMonth') return piece.day === day && piece.month + 1 === month;
  return piece.kind === 'dayOfMonth' ? piece.day === day : piece.kind === 'date' && piece.date <= today;
}
const isWholeDay = (piece: Piece): boolean => piece.kind === 'offset' && piece.isWhole === true;
const isLength = (piece: Piece): boolean =>
  /^(?:length|onward)$/.test(piece.kind) ||
  isWholeDay(piece) ||
  (piece.kind === 'nearWeek' && piece.rest && piece.isWhole !== true);

/** "Rather than Thursday" takes back what stands behind it, and so does "måndag, menar jag tisdag"; "från fredag menar jag, tillbaka torsdag" nothing. */
const isCorrecting = (between: readonly string[], run: readonly string[]): boolean =>
  between.some((word, at) => {
    const behind = between.slice(at + 1);
    if (/^(?:menar|menade)$/.test(word) && /^(?:jag|ja)$/.test(behind[0] ?? ''))
      return ![...behind.slice(1), run[0] ?? ''].some((one) => goesOn.test(one));
    return corrections.test(word) && !/^(?:than|an)$/.test(behind[0] ?? '');
  });
/** "Från måndag, menar jag till fredag": the end of it. */
const endsOf = ([begins = '']: readonly string[], [ends = '']: readonly string[]): boolean =>
  /^(?:fran|from)$/.test(begins) && /^(?:till|tills|tom|until|to)$/.test(ends);
const goesOn = /^(?:och|o|and|tillbaka|tillbaks|ater|back)$/;

/** "Till torsdag, nej fredag" is till Friday. */
function ledAlike([first, ...rest]: readonly Run[], before: Run | undefined): readonly Run[] {
  const link = before?.pieces.at(-1)?.link;
  if (first === undefined || link === undefined || link === 'and' || first.pieces.length > 1)
    return first ? [first, ...rest] : rest;
  return [{ ...first, pieces: first.pieces.map((one) => ({ ...one, link: one.link ?? link })) }, ...rest];
}

const isDeniedAfter = (words: readonly string[], { from, to }: Run): boolean =>
  /^(?:inte|not)$/.test(words[from - 1] ?? '') &&
  !words.slice(from, to).some((word) => /^(?:forran|until|before|innan|fore)$/.test(word)) &&
  (words[from - 2] === ',' || !comesThen(words.slice(0, from)));
const comesThen = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:kommer|jobbar|arbetar|inne|plats|coming|working|in)$/.test(word));

/** "Inte på torsdag utan på fredag", "fredag i stället för torsdag": the days that are meant. */
export function meantRuns({ runs: all, tokens }: Reading, today?: LocalDate): readonly Run[] {
  const words = tokens.map(({ word }) => word);
  const runs = restated(
    withoutWorked(withoutCelebrated(withoutByHowMuch(all, words), words), words),
    words,
    today,
  );
  const turn = words.findIndex(
    (word, at) =>
      /^(?:utan|but)$/.test(word) && words.slice(0, at).some((before) => /^(?:inte|not)$/.test(before)),
  );
  const after = runs.filter(({ from }) => from > turn);
  if (turn > 0 && after.length > 0) return after;
  // "10–11, inte 9–11".
  const meant = runs.filter((run, at) => at === 0 || !isDeniedAfter(words, run));
  if (meant.length < runs.length) return meant;
  const swapped = words.findIndex(
    (word, at) =>
      (/^(?:stallet|istallet|instead)$/.test(word) && /^(?:for|of)$/.test(words[at + 1] ?? '')) ||
      (/^(?:rather|snarare|hellre)$/.test(word) && /^(?:than|an)$/.test(words[at + 1] ?? '')),
  );
  const kept = runs.filter(({ from }) => from < swapped);
  if (swapped < 1 || kept.length === 0) return runs;
  // "10 i stället för 9 i morgon": of the hours one is not meant, and the day is.
  const isHours = kept.every(({ pieces }) => pieces.every(({ piece }) => isHour(piece)));
  return isHours ? [...kept, ...runs.filter(({ from }) => from > swapped).flatMap(daysOf)] : kept;
}

const daysOf = (run: Run): readonly Run[] => {
  const pieces = run.pieces.filter(({ piece }) => !isHour(piece));
  return pieces.length > 0 ? [{ ...run, pieces }] : [];
};
