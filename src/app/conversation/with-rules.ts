// A question to the rules as a button: those that answer it.

import type { Choice } from '../../chat/domain/acts/understanding';
import type { FlowContext } from '../flow-context';

const mostRules = 3;

/** The rules that the question would get; its words are not kept for the button. */
export function withRules({ rules }: FlowContext, text: string, choice: Choice): Choice {
  const ids = rules
    .ask({ text })
    .answers.slice(0, mostRules)
    .map(({ rule }) => rule.id);
  return ids.length === 0 ? choice : { ...choice, rules: ids };
}
