// What opens a document and is no rule: why there is one, how many letters come in a year.

import { withoutNumber } from '../../src/rules/domain/rule-numbers';

const opening = /^(?:inledning|bakgrund|introduktion|förord|introduction|background)$/iu;
const binding =
  /(?<!\p{L})(?:ska|skall|måste|får|bör|kan|gäller|omfatta\p{L}*|krävs|förbjud\p{L}*|inte|aldrig|alltid|endast|bara|senast|inom|varje|beslut\p{L}*|antog\p{L}*|antag\p{L}*|fastställ\p{L}*)(?!\p{L})/iu;
const tellsOfIt = /(?<!\p{L})(?:beskriver|redogör|sammanfattar|innehåller)(?!\p{L})/iu;

/** A paragraph that opens the document and binds nobody: how many letters come in a year, what the text describes. */
export function onlyDescribes(text: string, section: string | undefined): boolean {
  if (section === undefined || !opening.test(withoutNumber(section))) return false;
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).every((one) => tellsOfIt.test(one) || !binding.test(one));
}
