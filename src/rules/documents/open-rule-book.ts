import type { RuleIndex } from '../domain/rule-index';
import type { RuleBook } from './rule-book';
import { bookOf } from './open-document';
import { indexDocument } from './rule-index-file';
import { readRuleDocument } from './rules-library';

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
