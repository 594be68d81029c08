// Which questions may be listed without who wrote them, once they are sent (P3, K1).

import { possibleNames } from '../../core/private-text/first-names';
import { hasSign } from '../../core/private-text/kept-text';
import { hasCapitalInside, hasContact, isPersonal } from '../../core/private-text/personal-text';
import type { RulesContext } from '../context';
import { isOfNobody } from '../domain/question/kept-question';

/** A question that names and points at nobody, and tells of nobody's state. */
export async function mayList(context: RulesContext, text: string): Promise<boolean> {
  const { rules, store, municipality } = context;
  if (!isOfNobody(text) || hasContact(text) || hasSign(text) || (await isPersonal(context, text)))
    return false;
  const { title, issuer } = rules.document;
  if (hasCapitalInside(text, `${title} ${issuer} ${municipality().name}`)) return false;
  return !(await store.questions.isAnybodyNamed(possibleNames(text)));
}
