// Whether a text may be kept without a press, or stand prefilled: a plain question to the rules that names nobody (P3, K1).

import { hasCapitalInside, isPlainQuestion, possibleNames } from '../domain/kept-question';
import type { RulesContext } from '../context';

/** In doubt it is not: the asker can write another text to the registrar. */
export async function isKeepable(
  { rules, store, municipality }: RulesContext,
  text: string,
): Promise<boolean> {
  if (!isPlainQuestion(text)) return false;
  const { title, issuer } = rules.document;
  if (hasCapitalInside(text, `${title} ${issuer} ${municipality().name}`)) return false;
  return !(await store.questions.isAnybodyNamed(possibleNames(text)));
}
