// One's own absence that is set elsewhere, without the days that it has: "flytta min ledighet till v 51", "skjut den två veckor framåt".

import { plusDays } from '../../../../core/time';
import { isAbsence, type Amended } from '../../amend/amended';
import { stepOf } from '../../amend/otherwise';
import { again, moving as shifting, saidBeside } from '../../amend/amend-words';
import type { Chosen } from '../../sentences/choose';
import type { Linked, Run } from '../../days/piece';
import { nothingSaid } from '../../days/read-days';
import type { Circumstances, Instead, Understanding } from '../../acts/understanding';
import { daysSaid, type Said } from '../../when/when-said';
import { changing, isLeading, isWhole, moving, partIn, saysAway } from './moved-days';

const plain: Omit<Amended, 'said' | 'instead'> = {
  ...{ act: 'away.change', others: [], isEither: false, isAdded: false },
  ...{ isAlone: true, isMoved: true },
};

/** To those days, and not until them; "ändra till fredag" says until when. */
export function movedTo({ whole }: Chosen, around: Circumstances): Amended | undefined {
  const { tokens, people, mailboxes } = whole.reading;
  if (people.length > 0 || mailboxes.length > 0 || !isKnown(whole.reading, around.before)) return undefined;
  const verb = tokens.findIndex(({ word }) => moving.test(word) || changing.test(word) || moved.test(word));
  const seam = tokens.findIndex(({ word }, at) => at > verb && /^(?:till|to)$/.test(word));
  const beside = tokens.slice(0, Math.max(seam, 0)).filter((_, at) => at !== verb);
  if (verb < 0 || seam < 0 || !beside.every(({ word }) => isLeading(word) || passive.test(word)))
    return undefined;
  const part = partIn(tokens.slice(seam + 1));
  if (part === undefined) return undefined;
  const said = daysSaid({ ...whole.reading, ...part }, 'away', around);
  const isSpan = part.runs.some(({ pieces }) => pieces.length > 1) && said.until !== said.from;
  if (!isWhole(said) || (changing.test(tokens[verb]?.word ?? '') && !isSpan)) return undefined;
  const instead = justSaid(around.before, said);
  return { ...plain, said: { ...said, part: instead?.part }, instead };
}

/** "Blev flyttat till fredag", of what was just said. */
const moved = /^(?:flyttad|flyttat|flyttades|ombokad|ombokat|moved|rescheduled)$/;
const passive = /^(?:blev|blivit|har|hade|tiden|was|got|been|has)$/;

/** By so many days or weeks, where it was not said just now; of the days that are named, where any are. */
export function movedByLength({ whole }: Chosen, around: Circumstances): Amended | undefined {
  const { before } = around;
  const { words, runs, people, mailboxes } = whole.reading;
  const text = words.join(' ');
  if (people.length > 0 || mailboxes.length > 0 || !shifting.test(text)) return undefined;
  const named = withPieces(runs, (one) => !isOfLength(one));
  const lengths = withPieces(runs, isOfLength);
  const movedBy = isKnown(whole.reading, before) ? stepOf(text, lengths) : undefined;
  const rest = saidBeside(
    words.filter((word) => /^[\p{L}\d§]/u.test(word)),
    text,
  );
  if (movedBy === undefined || !rest.every((word) => again.test(word) || toOrFro.test(word)))
    return undefined;
  if (named.length > 0)
    return movedFrom(daysSaid({ ...whole.reading, runs: named }, 'away', around), movedBy);
  const said = { ...nothingSaid, flaw: undefined };
  return { ...plain, said, movedBy, instead: undefined };
}

const withPieces = (runs: readonly Run[], isMeant: (one: Linked) => boolean): readonly Run[] =>
  runs
    .map((run) => ({ ...run, pieces: run.pieces.filter(isMeant) }))
    .filter(({ pieces }) => pieces.length > 0);

const isOfLength = ({ piece }: Linked): boolean => piece.kind === 'length' || piece.kind === 'onward';

/** "Borta 14–18 december, flytta en vecka framåt". */
function movedFrom(wrong: Said, by: number): Amended | undefined {
  const { from, until = from } = wrong;
  if (!isWhole(wrong) || from === undefined || until === undefined) return undefined;
  const instead = { person: undefined, from, until, isOpen: false, part: undefined };
  const said = { ...wrong, from: plusDays(from, by), until: plusDays(until, by), isOpen: false };
  return { ...plain, said, instead };
}

const toOrFro =
  /^(?:bakat|bak|framat|tillbaka|kan|kunde|skulle|vill|du|ni|can|could|would|like|you|jag|i|att)$/;

const isKnown = ({ tokens }: Chosen['whole']['reading'], before: Understanding | undefined): boolean =>
  saysAway(tokens) || (before !== undefined && isAbsence(before.act));

/** That is moved, where it is as long as what is said, or shorter than that. */
function justSaid(
  before: Understanding | undefined,
  { from: first, until: last = first }: Pick<Understanding, 'from' | 'until'>,
): Instead | undefined {
  if (before === undefined || !isAbsence(before.act) || !before.changes || before.from === undefined)
    return undefined;
  const { person, from, until = from, isOpen, part, spans } = before;
  if (isOpen || spans || (first === last && until !== from)) return undefined;
  return { person, from, until, isOpen, part };
}
