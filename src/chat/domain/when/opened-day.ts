// "Jag glömde i fredags men öppnade på kvällen", "varför är fredagen utan öppning, jag öppnade ju": of that day, and nothing is opened today (F1).

import type { LocalDate } from '../../../core/time';
import { isOneOf, type Act } from '../acts';
import type { Run } from '../days/piece';
import type { Reading } from '../reading/reading';
import type { Chosen } from '../sentences/choose';
import type { Circumstances } from '../understanding';
import { daysSaid } from './when-said';

const now = /^(?:nu|nyss|precis|idag|today|now|just)$/;
const noted =
  /^(?:noterad\p{L}*|noterat|noted|oppning\p{L}*|opening|missad\p{L}*|missed|missade|glomde|glomt|forgot|orapporterad\p{L}*)$/u;

/** The day that has been and that the line speaks of, wherever in it; nothing where it is opened today. */
export function openedThen(
  act: Act,
  { whole: { reading }, isOpening }: Pick<Chosen, 'whole' | 'isOpening'>,
  around: Circumstances,
): { readonly from?: LocalDate; readonly until?: LocalDate; readonly part?: undefined } {
  if (!isOneOf(act, 'duty.opened', 'why') || isOpening || reading.tokens.some(({ word }) => now.test(word)))
    return {};
  const isNoted = reading.tokens.some(({ word }) => noted.test(word));
  if (act === 'why' && !isNoted) return {};
  const run = reading.runs.find((one) => isPast(one) || (isNoted && isThatDay(reading, one)));
  const { from } = run ? daysSaid({ ...reading, runs: [run] }, 'mailbox.status', around) : {};
  return from === undefined ? {} : { from, until: from, part: undefined };
}

const isPast = ({ pieces }: Run): boolean =>
  pieces.some(
    ({ piece }) =>
      (piece.kind === 'weekday' && piece.turn === 'past') || (piece.kind === 'offset' && piece.days < 0),
  );

/** "Fredagen", and not "till fredag". */
const isThatDay = ({ tokens }: Reading, { pieces, from, to }: Run): boolean =>
  pieces.length === 1 &&
  pieces.every(({ piece, link }) => piece.kind === 'weekday' && link === undefined) &&
  tokens.slice(from, to).some(({ word }) => word.endsWith('en'));
