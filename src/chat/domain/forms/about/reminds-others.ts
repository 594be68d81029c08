// "Påminn Erik kl. 11", "säg till Lars att han ska öppna": somebody else is to be reminded, which the bot does for nobody. Of bare words.

import { isOfOneMessage } from '../../acts/acts';
import type { Understanding } from '../../acts/understanding';
import { isFirstName } from '../../../../core/private-text/first-names';

const lead =
  '(?:(?:bra|ok|okej|hej|tack|fint|du|och|men|sen|sa|da|kan|kunde|skulle|ni|jag|vill|att|snalla|please|can|could|you|good|great|thanks|and|then|i|want|to) )*';
const reminded = new RegExp(
  `^${lead}(?:paminna?|paminner|remind|nudge) (?!(?:mig|mej|me|oss|us|om|about|igen|again|du|you|ni|till|at|kl|i|pa)\\b)(\\p{L}+)`,
  'u',
);
/** "Säg till Lars att han ska öppna lådan" */
const toldToDo =
  /\b(?:saga|sag|sager|tell|ask|be)(?: till| at| to)? (?!(?:mig|mej|me)\b)\p{L}+(?: \p{L}+)? (?:att |to |that |(?=oppna\b))(?:(?:han|hon|hen|de|he|she|they) )?(?:(?:ska|maste|bor|should|must|has to|needs to) )?(?:oppna\p{L}*|kolla\p{L}*|svara\p{L}*|open|check|answer)\b/u;

/** "Påminn Bo om bygdegården": whoever that is. */
const ofMatter =
  /(?:^| )(?:paminna?|paminner|remind|nudge) (?!(?:han|hon|hen|det|den|sig)\b)\p{L}+(?: \p{L}+)? (?:om|att|about|to) /u;
/** "Säg till Anna att hon måste registrera remissen": nobody is proposed by it. */
const toldToRegister = new RegExp(
  `^${lead}(?:saga|sag|sager|halsa|meddela|tell|ask|be)(?: till| at| to)? (?!(?:mig|mej|me|hen|det|den)\\b)\\p{L}+(?: \\p{L}+)? (?:att |to |that )(?:(?:han|hon|hen|de|he|she|they) )?(?:(?:ska|maste|bor|borde|behover|kan|far|should|must|has to|needs to) )?(?:registrer|diarief|skynda|satta fart|register|hurry)\\p{L}*(?: |$)`,
  'u',
);

export function remindsOthers(
  words: string,
  { act, person }: Pick<Understanding, 'act' | 'person'>,
): boolean {
  const name = reminded.exec(words)?.[1];
  if (name !== undefined) return person !== undefined || isFirstName(name) || ofMatter.test(words);
  if (toldToRegister.test(words)) return true;
  return person !== undefined && !isOfOneMessage(act) && toldToDo.test(words);
}
