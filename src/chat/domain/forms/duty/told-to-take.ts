// Somebody is spoken to by name, who is to take it: "ta du det här, Ines", "Bo, kan du ta lådan". Of masked words.

import type { Act } from '../../acts/acts';
import { saidText } from '../../reading/said-words';

const open = '(?:(?:hej|och|men|sa|da|ok|okej|nej|snalla|hi|and|but|so|please|well) )*';
const asked = '(?:(?:kan|kunde|skulle|vill|far|can|could|would|will) (?:du|you)(?: kunna| vilja| please)? )';
const take = '(?:ta|tar|skot|skota|skoter|oppna|oppnar|kor|fixa|fixar|vakta|bevaka|take|cover|open|handle)';
const it =
  '(?:(?: (?:hand om|over|den|det|de|har|dar|denna|detta|lada|ladan|brevlada|brevladan|§mailbox|care of|it|this|that|the|mailbox|inbox|i|stallet|istallet|nu|da|now|§day|§time|idag|dag|eftermiddag|today))+)';
const forms: readonly RegExp[] = [
  new RegExp(`^${open}${asked}${take}${it} §person$`, 'u'),
  new RegExp(`^${open}${take} (?:du|you)${it}? §person$`, 'u'),
  new RegExp(`^${open}§person (?:${asked}${take}|${take} (?:du|you))${it}$`, 'u'),
];

export const toldToTake = (words: readonly string[]): Act | undefined => {
  const said = saidText(words);
  return forms.some((form) => form.test(said)) ? 'duty.give' : undefined;
};

/** "Kan Bo ta den", "Bo tar brevlådan", "bullret svarar Kim på": whoever is named does it, and not the writer. */
export function isDoneByOther(words: readonly string[], act: Act): boolean {
  const text = words.join(' ');
  // "Om jag är sjuk i morgon tar Maja lådan."
  if (tarByOther.test(text) || looksByOther.test(text)) return true;
  return act !== 'duty.opened' && byOther.test(text) && !words.some((word) => /^(?:jag|i)$/.test(word));
}
const byOther =
  /(?:^| )(?:§person (?:tar|ta|far|kan|ska|vaktar|skoter|kor|svarar|besvarar|fixar|loser|ordnar|hanterar|takes|has|answers|handles|will|should|can)|(?:kan|kunde|skulle|ska|vill|far|later|lat|tar|svarar|besvarar|skoter|fixar|loser|ordnar|hanterar|can|could|let) §person)(?: |$)/;
const tarByOther =
  /(?:^| )(?:tar|far|skoter|vaktar) §person (?:ta |ha |skota )?(?:den|lada|ladan|brevladan|§mailbox)(?: |$)/;
const looksByOther = /(?:^| )§person (?:kollar|kikar|far (?:kolla|kika)|checks)(?: |$)/;
