// Days of a line that cannot be read as days: standing ones, either or, all but one, and those that no calendar knows.

import type { Piece, Run } from '../days/piece';
import type { Reading } from '../reading/reading';

export const later = /^(?:ska|skulle|will|going)$/;

const standingWords =
  /^(?:varannan|ibland|emellanat|sometimes|jamna|udda|alternate|mandagar|tisdagar|onsdagar|torsdagar|fredagar|mondays|tuesdays|wednesdays|thursdays|fridays)$/;
/** A day by a name that no calendar here knows: "klämdagen", "min födelsedag". */
const unknownDay =
  /^(?!arbetsdag|halvdagen$|middagen$|vardagar$)\p{L}{3,}(?:dagen|dagarna|dagar|lovet|fodelsedag|birthday)$/u;

const hasLeave = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:\p{L}*ledig|ledigt|semester|komp|flex|leave|vacation|holiday|off)$/u.test(word));
/** "Ledig 231224", "ledig lillejul": a day that nobody here reads. */
const isUnread = (word: string): boolean =>
  /^\d{2,}$/.test(word) || /^\p{L}+(?:jul|pask|helg|lov)$/u.test(word);

/** "Varje fredag", but not "varje dag nästa vecka": those are the days of that week. */
function isEvery(runs: readonly Run[], words: readonly string[], at: number): boolean {
  if (!/^(?:varje|every)$/.test(words[at] ?? '')) return false;
  const isDay = /^(?:dag|day|arbetsdag|morgon|morning|formiddag|eftermiddag|afternoon)$/.test(
    words[at + 1] ?? '',
  );
  return (
    !isDay ||
    !runs.some(({ pieces }) => pieces.some(({ piece }) => isSpan(piece) || piece.kind === 'weekday'))
  );
}

const isSpan = ({ kind }: Piece): boolean =>
  /^(?:week|nearWeek|month|nearMonth|dayMonth|date|feast)$/.test(kind);

/** Days that nobody can put in one span: standing ones, either or, all but one, and those that no calendar knows. */
export function isUnsettled({ runs }: Reading, words: readonly string[]): boolean {
  if (movesStart.test(words.join(' '))) return true;
  // "Borta till 4": o'clock, or the fourth.
  if (words.some((word, at) => untilWord.test(word) && isBareNumber(words, at + 1) && !isDayAt(runs, at + 1)))
    return true;
  if (words.some((word) => standingWords.test(word)) || words.some((_, at) => isEvery(runs, words, at)))
    return true;
  if (runs.length === 0)
    return (
      words.some((word) => unknownDay.test(word)) ||
      (hasLeave(words) && words.some((word) => isUnread(word) || later.test(word)))
    );
  const isExcepted = words.some(
    (word, at) => /^(?:utom|forutom|except)$/.test(word) && isDayAt(runs, at + 1),
  );
  const isEither = runs.some((run, at) => {
    const between = words.slice(runs[at - 1]?.to, run.from);
    return at > 0 && between.length === 1 && /^(?:eller|or)$/.test(between[0] ?? '');
  });
  return isExcepted || isEither || runs.some((run) => isNumberedFeast(run, words));
}

/** "Flytta starten på min semester till den 22:a": of which absence, and until when, only the writer knows. */
const movesStart =
  /\b(?:flytta|flyttar|andra|andrar|skjut|skjuter|move|change|postpone|push)(?: (?:pa|fram|back|up))*(?: the)? (?:starten|startdatum|startdatumet|borjan|start)\b/;

/** "I jul 21, 22 och 23": days of it that are not read. */
const isNumberedFeast = ({ pieces, to }: Run, words: readonly string[]): boolean =>
  pieces.at(-1)?.piece.kind === 'feast' && /^\d{1,2}$/.test(words[to] ?? '');

const untilWord = /^(?:till|tills|until|to)$/;
const isBareNumber = (words: readonly string[], at: number): boolean =>
  /^(?:[1-9]|[12]\d|3[01])$/.test(words[at] ?? '') && !/^[\p{L}\d%:]/u.test(words[at + 1] ?? '');

const isDayAt = (runs: readonly Run[], at: number): boolean =>
  runs.some(({ from, to }) => from <= at && at < to);
