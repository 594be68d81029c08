// The rules in force as flows see them: find one by its id, name the document, ask.

import { askRules } from '../domain/finding/ask';
import { findRule, isRetold, type RuleDocument } from '../domain/document';
import { wordKind } from '../domain/words/known-words';
import type { RuleIndex } from '../domain/finding/rule-index';
import type { Approval, RuleWording } from '../domain/short-answer';
import { isOutside, readTied, type Tied, type TiedQuestion } from '../domain/tied/tied-questions';
import type { RuleBook } from './rule-book';
import { versionOf } from './rule-document-text';
import { readDocumentQuestions } from './question-file';
import { readWordings } from './rule-wordings-file';
import { indexDocument, readRuleDocument } from './rule-index-file';

export interface OpenedRuleBook extends RuleBook {
  /** Makes ready now what the first question would wait for: most of a second's work. */
  readonly warm: () => void;
}

/**
 * Reads the rules at once, so that a start tells their problems; throws DocumentError with every one of them. Drafts
 * count as approved where `approvesDrafts` says by whom: in the sandbox alone.
 */
export function openRuleBook(file: string, approvesDrafts?: Approval): OpenedRuleBook {
  const document = readRuleDocument(file);
  const wordings = readWordings(file).map((one) => ({ ...one, approved: one.approved ?? approvesDrafts }));
  const questions = readDocumentQuestions(file);
  let index: RuleIndex | undefined;
  const made = (): RuleIndex => (index ??= indexDocument(document));
  const book = bookOf({ document, wordings, questions, index: made });
  return {
    ...book,
    warm: () => {
      book.ask({ text: document.facts.title });
    },
  };
}

interface Opened {
  readonly document: RuleDocument;
  readonly wordings: readonly RuleWording[];
  /** What lies beside the document, tied to its rules. */
  readonly questions: readonly TiedQuestion[];
  /** Asked for when there is a question. */
  readonly index: () => RuleIndex;
}

/** Over a document that was read and checked. */
function bookOf(opened: Opened, more: readonly TiedQuestion[] = []): RuleBook {
  const { document, wordings, index } = opened;
  const { facts, rules, version } = document;
  let tied: { readonly made: Tied | undefined } | undefined;
  const read = (): Tied | undefined => {
    tied ??= { made: readTied(index(), [...opened.questions, ...more]) };
    return tied.made;
  };
  return {
    document: {
      title: facts.title,
      issuer: facts.issuer ?? '',
      dated: facts.dated ?? facts.validFrom ?? '',
      decidedBy: facts.decidedBy ?? '',
      isRetold: isRetold(facts),
    },
    rules,
    find: (id) => findRule(document, id),
    ask: (question) => askRules(index(), question, read()),
    isTied: (text) => {
      const place = read()?.placeOf(text);
      return place !== undefined && !isOutside(place);
    },
    wordKind: (word) => wordKind(index(), word),
    version,
    markOf: (id) => {
      const rule = findRule(document, id);
      return rule && versionOf(rule.text);
    },
    wordings,
    withTied: (questions) => bookOf(opened, questions),
  };
}
