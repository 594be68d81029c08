// The rules in force as flows see them: find one by its id, name the document, ask.

import { askRules } from '../domain/ask';
import { findRule, type RuleDocument } from '../domain/document';
import { wordKind } from '../domain/known-words';
import type { RuleIndex } from '../domain/rule-index';
import { readTied, type Tied, type TiedQuestion } from '../domain/tied-questions';
import type { RuleBook } from './rule-book';
import { versionOf } from './rule-document-text';
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
function bookOf(
  document: RuleDocument,
  index: () => RuleIndex,
  questions: readonly TiedQuestion[] = [],
): RuleBook {
  const { facts, rules, version } = document;
  let tied: { readonly made: Tied | undefined } | undefined;
  return {
    document: {
      title: facts.title,
      issuer: facts.issuer ?? '',
      dated: facts.dated ?? facts.validFrom ?? '',
      decidedBy: facts.decidedBy ?? '',
    },
    rules,
    find: (id) => findRule(document, id),
    ask: (question) => {
      tied ??= { made: readTied(index(), questions) };
      return askRules(index(), question, tied.made);
    },
    wordKind: (word) => wordKind(index(), word),
    version,
    markOf: (id) => {
      const rule = findRule(document, id);
      return rule && versionOf(rule.text);
    },
    withTied: (more) => bookOf(document, index, more),
  };
}
