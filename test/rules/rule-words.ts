import { openRuleBook } from '../../src/rules/documents/open-rule-book';
import { ALE } from './rules-fixture';

/** The rules of the tests, and whether their words or everyday speech have a word. */
export const book = openRuleBook(ALE);
export const known = { isKnown: (word: string) => book.wordKind(word) !== 'unknown' };
