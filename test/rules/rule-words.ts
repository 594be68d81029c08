import { ruleBook } from '../../src/rules/documents/open-rule-book';
import { loadRuleIndex } from '../../src/rules/documents/rule-index-file';
import { ALE } from './rules-fixture';

/** The rules of the tests, and whether their words or everyday speech have a word. */
export const book = ruleBook(loadRuleIndex(ALE));
export const known = { isKnown: (word: string) => book.wordKind(word) !== 'unknown' };
