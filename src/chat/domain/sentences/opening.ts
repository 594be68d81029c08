// A line that begins with what is opened: that is said first, and the rest beside it (F1).

import { isOrder } from '../acts/acts';
import { isHour } from '../days/piece';
import { isOpening } from '../forms/duty/opened-first';
import type { Reading } from '../reading/reading';
import { saidText } from '../reading/said-words';
import { actOf, type Heard } from './heard';

/** As said in so many words. */
export function openedFirst([part]: readonly Heard[]): Heard | undefined {
  if (part === undefined || !isOpening(wordsOf(part.reading))) return undefined;
  return { ...part, guesses: [{ act: 'duty.opened', share: 1 }], isAgreed: () => true, asked: false };
}

/** A word that may be a mailbox's is one here. */
function wordsOf({ tokens, mailboxes, runs }: Reading): readonly string[] {
  const isMailbox = (at: number) => mailboxes.some(({ from, to }) => from <= at && at < to);
  const isTime = (at: number) =>
    runs.some(({ from, to, pieces }) => from <= at && at < to && pieces.every(({ piece }) => isHour(piece)));
  return tokens.map(({ word }, at) => (isMailbox(at) ? '§mailbox' : isTime(at) ? '§time' : word));
}

/** "… ingen post till fredag", "inget till måndag", "allt läst": what was there, and no absence. */
export const saysNothing = ({ reading, asked }: Heard): boolean =>
  !asked &&
  /^(?:(?:och|men|and|but) )*(?:inget|ingen|inga|allt|alla|nothing|no|all)(?: |$)/.test(
    saidText(reading.words),
  );

/** "Allt är lugnt, inget nytt" is of no message. */
export const isQuiet = (main: Heard, part: Heard): boolean =>
  actOf(main) === 'duty.opened' && isOrder(actOf(part)) && saysNothing(part);
