// "Fredag går bra men inte torsdag", "inte på torsdag": an answer about days, of which nothing says that anybody is away.

import { isAbsence } from '../../amend/amended';
import { partsOf } from '../../acts/saying';
import type { Chosen } from '../../sentences/choose';
import { saidWords } from '../../reading/said-words';
import type { Reading } from '../../reading/reading';
import type { Circumstances, Told, Understanding } from '../../acts/understanding';
import { daysSaid } from '../../when/when-said';

const denying = /^(?:inte|ej|not)$/;
const fitting =
  /^(?:§day|och|men|fast|dock|pa|for|on|and|but|though|jag|i|mig|me|det|it|that|then|da|nog|tyvarr|gar|funkar|fungerar|passar|kan|ar|bra|ok|okej|fint|lugnt|works?|suits?|can|is|fine|good|okay|unfortunately|hej|nej|ja|no|yes)$/;

/** The mailbox cannot be had then, or the writer is away: asked, unless an absence was just said. */
export function cannotOrAway(told: Told, { whole }: Chosen, around: Circumstances): Understanding['options'] {
  const { before } = around;
  const words = saidWords(whole.reading.words);
  const isAnswer = words.some((word) => denying.test(word)) && words.includes('§day');
  const isOfDaysAlone = isAnswer && words.every((word) => denying.test(word) || fitting.test(word));
  if (told.asked || !isAbsence(told.act) || !isOfDaysAlone) return undefined;
  if (before !== undefined && isAbsence(before.act)) return undefined;
  const { from, until, flaw } = daysSaid(deniedIn(whole.reading), 'duty.cannot', around);
  if (from === undefined || flaw !== undefined) return undefined;
  const choice = { ...partsOf(told), instead: undefined, isMoved: undefined, spans: undefined, from, until };
  return {
    ask: 'which',
    choices: [
      { ...choice, act: 'duty.cannot' },
      { ...choice, act: 'away' },
    ],
  };
}

/** Only the days that do not fit. */
function deniedIn(reading: Reading): Reading {
  const { tokens, runs } = reading;
  const isBefore = (from: number): boolean =>
    tokens.slice(Math.max(0, from - 2), from).some(({ word }) => denying.test(word));
  const denied = runs.filter(({ from }) => isBefore(from));
  return denied.length > 0 && denied.length < runs.length ? { ...reading, runs: denied } : reading;
}
