// "Vilken regel?": the rule's own words with where it stands (rules.show).

import type { RuleCard } from '../domain/question-cards';
import type { RulesContext } from '../context';
import { shareableRule } from './search-rules';

/** Undefined when the rules in force have no such rule. */
export function showRule(context: RulesContext, id: string): RuleCard | undefined {
  const rule = context.rules.find(id);
  return rule && shareableRule(context, rule);
}
