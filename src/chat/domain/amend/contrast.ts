// "Borta 14–16 december, inte 14–18": what is meant and what it takes the place of stand in the same line.

import type { Amended } from './amended';
import { isAbsence } from './amended';
import type { Chosen } from '../sentences/choose';
import { findRuns } from '../days/find-runs';
import { readInFrame } from './in-frame';
import type { Reading } from '../reading/reading';
import type { Token } from '../reading/tokens';
import type { Circumstances } from '../acts/understanding';
import type { Said } from '../when/when-said';
import { daysSaid } from '../when/when-said';

/** More words than these deny something else. */
const mostDenied = 8;

/** Undefined where no other days are said beside those that are meant. */
export function contrastIn({ main, whole }: Chosen, around: Circumstances): Amended | undefined {
  const { reading } = whole;
  const act = main.guesses[0]?.act;
  if (act === undefined || !isAbsence(act) || whole.asked || reading.people.length > 0) return undefined;
  const meant = daysSaid(reading, 'away', around);
  const wrong = wrongDays(reading, meant, around);
  if (wrong === undefined) return undefined;
  const { from, until, isOpen } = wrong;
  const instead = { person: undefined, from, until, isOpen, part: undefined };
  return { ...alone, act: 'away.change', instead };
}

const alone = { said: undefined, others: [], isEither: false, isAdded: false, isAlone: true } as const;

/** What stands behind "inte", read in the month or week of what is meant. */
function wrongDays(reading: Reading, meant: Said, around: Circumstances): Said | undefined {
  const { tokens, runs } = reading;
  const [first] = runs;
  if (first === undefined || meant.from === undefined || meant.flaw !== undefined) return undefined;
  const at = tokens.findIndex(({ word }, place) => place >= first.to && /^(?:inte|not|ej)$/.test(word));
  const denied = tokens.slice(at + 1);
  if (at < 0 || denied.length > mostDenied || !isOnlyDays(denied)) return undefined;
  const isDated = runs.some(({ pieces }) => pieces.some(({ piece }) => dated.test(piece.kind)));
  const frame = { ...meant, act: 'away', named: isDated ? 'date' : 'week' } as const;
  const read = readInFrame({ ...reading, tokens: denied, runs: findRuns(denied) }, frame, around);
  const [said] = read.said;
  return read.isOnlyPart || said?.from === undefined || said.flaw !== undefined ? undefined : said;
}

/** "Inte 14–18", "inte på onsdag": nothing but days, and no "inte förrän måndag" or "inte hela dagen". */
function isOnlyDays(tokens: readonly Token[]): boolean {
  const runs = findRuns(tokens);
  const isInRun = (at: number): boolean => runs.some(({ from, to }) => from <= at && at < to);
  return (
    tokens.some(({ word }) => /\p{L}|\d/u.test(word)) &&
    tokens.every(
      ({ word }, at) =>
        !/^(?:forran|until|before|innan|fore|hela|whole|alla|all)$/.test(word) &&
        (isInRun(at) || /^(?:pa|den|i|on|the|\d{1,2}|[^\p{L}\d])$/u.test(word)),
    )
  );
}

const dated = /^(?:dayMonth|dayOfMonth|date)$/;
