// Somebody who is asked to take a mailbox, and beside it why: "skulle Lars kunna ta över på fredag, jag är på kurs", "can somebody take it? Stuck in a hearing".

import { isOneOf } from '../acts/acts';
import { meaningOf } from '../reading/meanings';
import type { Linked } from '../days/piece';
import { actOf, hasRuns, type Heard } from './heard';

export const isTakerAsked = (part: Heard): boolean =>
  part.asked && isOneOf(actOf(part), 'duty.give', 'duty.cannot');

/** It says no days but those that are asked about; who is ill is away now, and without any days who is away at all. */
export const isWhyAlone = (part: Heard, takers: readonly Heard[]): boolean =>
  actOf(part) === 'away' &&
  part.reading.runs.every(({ pieces }) => takers.some(hasRuns) && pieces.every(isWholeOf)) &&
  !part.reading.words.some((word) => (takers.some(hasRuns) ? ill : absent).has(meaningOf(word)));
export const isWholeOf = ({ piece }: Linked): boolean =>
  (piece.kind === 'offset' || piece.kind === 'nearWeek') && piece.isWhole === true;
const ill: ReadonlySet<string | undefined> = new Set(['sick', 'care']);
const absent: ReadonlySet<string | undefined> = new Set(['sick', 'care', 'away']);

/** The sentence that asks, where all others only say why. */
export function takerAsked(strong: readonly Heard[]): Heard | undefined {
  const takers = strong.filter(isTakerAsked);
  const others = strong.filter((part) => !isTakerAsked(part));
  return others.length > 0 && others.every((part) => isWhyAlone(part, takers)) ? takers[0] : undefined;
}
