// The message extension: searches the rules, to put one of them into any chat.

import type { RulesContext } from '../context';
import type { ShownRule } from '../domain/rule-duties';
import { metaId } from '../domain/document';
import type { RuleCard } from '../domain/question-cards';
import { needsConsentNote, pointedAt, withCompanions } from '../domain/rule-duties';

const most = 8;

/** Best first; by its id too. Nothing typed yet: the first rules of the document. */
export function searchRules(context: RulesContext, text: string): readonly RuleCard[] {
  return rulesFor(context, text.trim()).map((rule) => shareableRule(context, rule));
}

function rulesFor({ rules }: RulesContext, text: string): readonly ShownRule[] {
  if (text === '') return rules.rules.slice(0, most);
  const byId = rules.find(text);
  if (byId !== undefined) return [byId];
  const asked = rules.ask({ text });
  return asked.answers.map(({ rule }) => rule).filter(({ id }) => id !== metaId);
}

/** A rule as it is shown on its own: never V2 without P7, nor K3 without K1. */
function shareableRule({ rules }: Pick<RulesContext, 'rules'>, rule: ShownRule): RuleCard {
  const meant = pointedAt(rule, rules);
  const together = [...(meant ? [meant] : []), ...withCompanions([rule], rules, 2)].map(
    ({ id, section, text }) => ({
      id,
      section,
      text,
    }),
  );
  return {
    card: 'rule',
    rules: together,
    document: rules.document,
    needsConsentNote: needsConsentNote(together, rules.find),
  };
}

/**
 * "Vilken regel?": the rule's own words with where it stands (rules.show). Undefined when the rules in force have
 * no such rule.
 */
export function showRule(context: Pick<RulesContext, 'rules'>, id: string): RuleCard | undefined {
  const rule = context.rules.find(id);
  return rule && shareableRule(context, rule);
}
