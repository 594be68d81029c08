// "Rut är sjuk i dag Sara tar lådan", without a stop between; and the words that join sentences and ask.

import type { Token } from '../reading/tokens';

export const conditional =
  /^(?:om|nar|ifall|if|when|vad|vem|hur|varfor|var|maste|far|ska|kan|vilka|what|who|how|why|must|may|do|does|is|are)$/;
export const conditions = /^(?:om|ifall|nar|if|when|whether)$/;
export const joins = /^(?:och|o|samt|men|sa|and|but|so|plus)$/;
/** Most words that are looked back over. */
export const mostScanned = 25;

const takes = /^(?:tar|skoter|vaktar|bevakar|oppnar|covers|takes)$/;
/** "Blir jag sjuk på torsdag tar Hasse lådan" is one thing. */
const ifSo = /^(?:(?:och|o|men|sa|hej|and|but) )*(?:blir|skulle|hinner|orkar|should|were) \p{L}/u;
const noTaker = /^(?:jag|vi|i|we|som|det|den|de|och|inte|ej|not|att|nar|om|who|that|it|men|sa)$/;

/** "Rut är sjuk idag Sara tar lådan", without a stop between: who is away, and who takes what they had. */
export function takesNext(tokens: readonly Token[], start: number, at: number): boolean {
  const [next = '', later = ''] = tokens.slice(at + 1, at + 3).map(({ word }) => word);
  if (at - start > mostScanned || at - start < 1 || !takes.test(later) || !/^\p{L}{2,}$/u.test(next))
    return false;
  const said = tokens.slice(start, at + 1).map(({ word }) => word);
  return (
    !noTaker.test(next) &&
    !conditional.test(said[0] ?? '') &&
    !ifSo.test(said.join(' ')) &&
    !/^(?:och|and|men|sa|om|att|som)$/.test(said.at(-1) ?? '') &&
    said.some((word) => /^(?:sjuk|borta|ledig|hemma|vab|vabbar|sick|ill|away|off|hinner|kan)$/.test(word))
  );
}
