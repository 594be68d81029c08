// What is ticked off, answered or done by some day: of a message, and nobody is away by it. Of masked words.

import { saidText } from '../../reading/said-words';

/** "Studiebesöket är besvarat", "… kan bockas av", "blir klart i dag": nobody is away. */
export const saysSettled = (words: readonly string[]): boolean => {
  const text = saidText(words);
  return ticked.test(text) || settled.test(text);
};
const settled =
  /(?:^| )besvara[dt](?: |$)|^(?:(?:och|men|det|den|svaret) )*(?:blir|bli|ar|kan bli|bor bli|bor vara) (?:nog )?(?:klart|klar|fardigt) (?:(?:pa|till|senast|innan|redan) )?(?:§day|idag|nu)$/u;
export const ticked = /(?:^| )(?:bock|prick|tick|check)\p{L}* (?:\p{L}+ )?(?:av|off)(?: |$)/u;
