// The rules in force as flows see them: find one by its id, name the document, ask.

import { askRules } from '../domain/ask';
import { findRule, type RuleDocument } from '../domain/document';
import { wordKind } from '../domain/known-words';
import type { RuleIndex } from '../domain/rule-index';
import type { RuleBook } from './rule-book';

/** Over a document that was read, checked and made ready for questions. */
export const ruleBook = (index: RuleIndex): RuleBook => bookOf(index.document, () => index);

/** Over a document that was read and checked; `index` is asked for when there is a question. */
export function bookOf(document: RuleDocument, index: () => RuleIndex): RuleBook {
  const { facts, rules } = document;
  return {
    document: {
      title: facts.title,
      issuer: facts.issuer ?? '',
      dated: facts.dated ?? facts.validFrom ?? '',
      decidedBy: facts.decidedBy ?? '',
    },
    rules,
    find: (id) => findRule(document, id),
    ask: (question) => askRules(index(), question),
    wordKind: (word) => wordKind(index(), word),
  };
}
