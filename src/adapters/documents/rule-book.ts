// The rules in force as flows see them: find one by its id, name the document, ask.

import { askRules } from '../../domain/rules/ask';
import { findRule } from '../../domain/rules/document';
import type { RuleIndex } from '../../domain/rules/rule-index';
import type { RuleBook } from '../../ports/rule-book';

/** Over a document that was read, checked and made ready for questions at start. */
export function ruleBook(index: RuleIndex): RuleBook {
  const { facts, rules } = index.document;
  return {
    document: {
      title: facts.title,
      issuer: facts.issuer ?? '',
      dated: facts.dated ?? facts.validFrom ?? '',
      decidedBy: facts.decidedBy ?? '',
    },
    rules,
    find: (id) => findRule(index.document, id),
    ask: (question) => askRules(index, question),
  };
}
