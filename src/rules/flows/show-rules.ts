// "Regler" on the work page: the document in force, and for who teaches it the questions (P3).

import { may } from '../../core/authorization';
import type { PersonId } from '../../core/ids';
import type { RulesContext } from '../context';
import type { RuleSource } from '../domain/question-cards';
import type { ShownRule } from '../domain/rule-duties';
import { mayPropose, rulesRoles } from './tie-roles';

interface RulesShown {
  readonly document: RuleSource;
  readonly count: number;
  /** In the document's order. */
  readonly sections: readonly { readonly name: string; readonly rules: readonly ShownRule[] }[];
  /** The reader answers questions or ties them. */
  readonly hasQuestions: boolean;
}

export async function showRules(context: RulesContext, readerId: PersonId): Promise<RulesShown> {
  const { document, rules } = context.rules;
  const sections: { name: string; rules: ShownRule[] }[] = [];
  for (const { id, section, text } of rules) {
    const last = sections.at(-1);
    if (last?.name === section) last.rules.push({ id, section, text });
    else sections.push({ name: section, rules: [{ id, section, text }] });
  }
  return {
    ...{ document, sections, count: rules.length },
    hasQuestions: may(mayPropose, await rulesRoles(context, readerId)),
  };
}
