// What is shown with a rule beside its own words: a short answer and an English wording, as an editor approved them.

import type { AnswerCard } from '../domain/question-cards';
import { wordingsOf, wordingState, type Approval } from '../domain/short-answer';
import type { RulesContext } from '../context';

/** Nothing of what is a draft, written for other words than the rule has now, or approved by nobody who is an editor. */
export async function approvedWordings(
  context: RulesContext,
  rule: string,
  question: string | undefined,
): Promise<Pick<AnswerCard, 'short' | 'english'>> {
  const { rules } = context;
  const { editors } = context.municipality().rules;
  const inForce = rules.wordings.filter((one) => wordingState(one, rules, editors) === 'shown');
  const { short, english } = wordingsOf(inForce, { rule, question });
  return {
    short: short && { text: short.text, ...(await approvalOf(context, short.approved)) },
    english: english && { text: english.text, ...(await approvalOf(context, english.approved)) },
  };
}

async function approvalOf({ store }: RulesContext, approved: Approval | undefined) {
  if (approved === undefined) throw new Error('What is shown is approved');
  const [person] = await store.people.list({ upns: [approved.by], ids: [] });
  return { byName: person?.name, on: approved.on };
}
