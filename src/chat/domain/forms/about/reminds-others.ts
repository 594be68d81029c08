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

export function remindsOthers(
  words: string,
  { act, person }: Pick<Understanding, 'act' | 'person'>,
): boolean {
  const name = reminded.exec(words)?.[1];
  if (name !== undefined) return person !== undefined || isFirstName(name);
  return person !== undefined && !isOfOneMessage(act) && toldToDo.test(words);
}
