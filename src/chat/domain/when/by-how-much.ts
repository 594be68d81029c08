// "Går en halvtimme tidigare på torsdag, 11.30", "lägg till en halvtimme till på fredagen, går 11.30": from then, and not for so long.

import type { Run } from '../days/piece';
import { isOfClock } from '../days/piece';
import { isOneOf } from '../acts/acts';
import type { Reading } from '../reading/reading';
import { partsOf } from '../acts/saying';
import type { Options, Told } from '../acts/understanding';

export function withoutByHowMuch(runs: readonly Run[], words: readonly string[]): readonly Run[] {
  const clock = soleClock(runs, words);
  if (clock === undefined) return runs;
  const isOther = isOfStart(clock, words);
  const lengthAt = runs.findIndex(({ pieces }) => pieces.some(({ piece }) => piece.kind === 'length'));
  if (!isOther && lengthAt > runs.indexOf(clock)) return runs;
  const isOne = words.join(' ').includes(' till pa ');
  return runs.flatMap((run) => {
    const pieces = run.pieces
      .filter(({ piece }) => (isOther ? piece.kind !== 'clock' : !isOfClock(piece)))
      .map((one) => (isOne && one.link === 'to' ? { ...one, link: undefined } : one));
    return pieces.length > 0 ? [{ ...run, pieces }] : [];
  });
}

function soleClock(runs: readonly Run[], words: readonly string[]): Run | undefined {
  const said = words.filter((word) => /^\p{L}/u.test(word)).join(' ');
  const clocks = runs.flatMap((run) =>
    run.pieces.filter(({ piece }) => piece.kind === 'clock').map(() => run),
  );
  return clocks.length === 1 && goesSooner.test(said) ? clocks[0] : undefined;
}
const goesSooner =
  /^(?:(?:hej|nej|men|och|jag|i|ska|vill|will) )*(?:(?:gar|sticker|slutar|drar|leave|leaving) (?:hem )?(?:\p{L}+ ){1,3}(?:tidigare|earlier|sooner)(?! (?:an|than))(?: |$)|lagg(?:a|er)? till (?:en|1|\p{L}+) (?:halvtimme|timme|kvart|minuter|timmar) .*(?:^| )(?:gar|sticker|slutar|drar)(?: |$))/u;

/** "… jobbar från 7 i stället": when the day begins, and not when one goes. */
const isOfStart = ({ from, to }: Run, words: readonly string[]): boolean => {
  const ahead = words.slice(0, to).findIndex((word, at) => at >= from && /^\d/.test(word));
  return begins.test(words.slice(0, ahead < 0 ? to : ahead).join(' '));
};
const begins =
  /(?:^| )(?:borja|borjar|kommer|kom|in|inne|jobbar|arbetar|startar|start|starts|starting|begin|begins|beginning|coming|come|work|working)(?: (?:jag|ja|i|in|hit|dit|redan|forst|tidigt|early|already|fran|from|kl|klockan|vid|at|runt|around|strax))*$/;

/** When they go is asked. */
export function askedOfStart(told: Told, { runs, tokens }: Reading): Options | undefined {
  const words = tokens.map(({ word }) => word);
  const clock = isOneOf(told.act, 'away', 'away.change') && !told.asked ? soleClock(runs, words) : undefined;
  if (clock === undefined || !isOfStart(clock, words)) return undefined;
  return { ask: 'which', choices: [{ ...partsOf(told), act: 'away' }] };
}
