// The rules in force as flows see them: find one by its id, name the document.

import type { RuleBook } from '../../ports/rule-book';
import type { RuleDocument } from '../../domain/rules/document';

/** Over a document that was read and checked at start. */
export function ruleBook(document: RuleDocument): RuleBook {
  const { facts, rules } = document;
  return {
    document: {
      title: facts.title,
      issuer: facts.issuer ?? '',
      dated: facts.dated ?? facts.validFrom ?? '',
      decidedBy: facts.decidedBy ?? '',
    },
    find: (id) => rules.find((rule) => rule.id.toLowerCase() === id.toLowerCase()),
  };
}
