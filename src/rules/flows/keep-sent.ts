// A question that somebody sent to a registrar is one that the rules did not answer, kept among those without a name (P3, K1).

import { possibleNames } from '../../core/private-text/first-names';
import { hasSign } from '../../core/private-text/kept-text';
import { hasCapitalInside, hasContact, isPersonal } from '../../core/private-text/personal-text';
import { dateToday } from '../../core/context';
import type { PersonId, QuestionId } from '../../core/ids';
import type { RulesContext } from '../context';
import { isOfNobody } from '../domain/kept-question';
import { keptText } from './ask-rules';

interface Sent {
  readonly asker: PersonId;
  readonly id: QuestionId | undefined;
  readonly text: string;
}

/** What may be listed without who wrote it: a question that names and points at nobody, and tells of nobody's state. */
async function mayList(context: RulesContext, text: string): Promise<boolean> {
  const { rules, store, municipality } = context;
  if (!isOfNobody(text) || hasContact(text) || hasSign(text) || (await isPersonal(context, text)))
    return false;
  const { title, issuer } = rules.document;
  if (hasCapitalInside(text, `${title} ${issuer} ${municipality().name}`)) return false;
  return !(await store.questions.isAnybodyNamed(possibleNames(text)));
}

/** Once, however it came to be sent; nothing where the rules surely answer it. */
export async function keepSent(context: RulesContext, { asker, id, text }: Sent): Promise<void> {
  const kept = keptText(text);
  if (context.rules.ask({ text: kept }).sure || !(await mayList(context, kept))) return;
  const before = id && context.recent.settle(asker, id, 'gap');
  if (before === 'gap' || before === 'notHelpful') return;
  const lastAskedOn = dateToday(context);
  await context.store.save({ gaps: [{ text: kept, shownRule: undefined, lastAskedOn }] });
}
