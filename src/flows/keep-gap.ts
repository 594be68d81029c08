// Whether a question that the rules did not answer may be kept without a name: no order, and nobody named in it (P3, K1).

import { hasCapitalInside, hasContact, isQuestion, possibleNames } from '../domain/kept-question';
import type { FlowContext } from './flow-context';

/** What is not kept reaches the registrar all the same when the asker sends it. */
export async function isKeepable(
  { rules, store, municipality }: FlowContext,
  text: string,
): Promise<boolean> {
  if (!isQuestion(text) || hasContact(text)) return false;
  const { title, issuer } = rules.document;
  if (hasCapitalInside(text, `${title} ${issuer} ${municipality().name}`)) return false;
  return !(await store.questions.isAnybodyNamed(possibleNames(text)));
}
