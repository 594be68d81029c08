// The rules in force as flows see them: find one by its id, name the document, ask.

import { askRules } from '../domain/ask';
import { findRule, type RuleDocument } from '../domain/document';
import { wordKind } from '../domain/known-words';
import type { RuleIndex } from '../domain/rule-index';
import type { RuleBook } from './rule-book';
import { indexDocument, readRuleDocument } from './rule-index-file';

export interface OpenedRuleBook extends RuleBook {
  /** Makes ready now what the first question would wait for: most of a second's work. */
  readonly warm: () => void;
}

/** Reads the rules at once, so that a start tells their problems; throws DocumentError with every one of them. */
export function openRuleBook(file: string): OpenedRuleBook {
  const document = readRuleDocument(file);
  let index: RuleIndex | undefined;
  const made = (): RuleIndex => (index ??= indexDocument(document));
  return {
    ...bookOf(document, made),
    warm: () => {
      made();
    },
  };
}

/** Over a document that was read and checked; `index` is asked for when there is a question. */
function bookOf(document: RuleDocument, index: () => RuleIndex): RuleBook {
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
