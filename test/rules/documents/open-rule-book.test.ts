import { openRuleBook } from '../../../src/rules/documents/open-rule-book';
import { ALE } from '../rules-fixture';

test('a rule’s mark is that of its text, whatever the case of its number', () => {
  const book = openRuleBook(ALE);
  expect(book.markOf('f1')).toBe(book.markOf('F1'));
  expect(book.markOf('F1')).toMatch(/^[0-9a-f]{8}$/);
  expect(book.markOf('F1')).not.toBe(book.markOf('F2'));
  expect(book.markOf('X99')).toBeUndefined();
  expect(book.version).toMatch(/^[0-9a-f]{8}$/);
});
