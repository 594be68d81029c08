import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const rules = `---
title: Rutin för skåp
issuer: Provby kommun
---

# Skåp

- [Q1] Skåpet låses av den som går sist.
- [Q2] Nyckeln hängs på kroken i receptionen.
`;

function bookWith(questions: unknown) {
  const file = join(mkdtempSync(join(tmpdir(), 'book-')), 'skap.md');
  writeFileSync(file, rules);
  if (questions !== undefined) writeFileSync(file.replace('.md', '.tied.json'), JSON.stringify(questions));
  return openRuleBook(file);
}

test('questions that lie beside the document are answered by the rules that they name, and none by those they do not', () => {
  const text = 'Vart tar pryttlarna vägen om kvällen?';
  const beside = {
    questions: [
      { q: text, rules: ['Q2'] },
      { q: 'Får Q-huset målas blått?', rules: [] },
    ],
  };
  const outcomes = [bookWith(undefined), bookWith(beside)].map((book) => {
    const { sure, answers } = book.ask({ text });
    return [sure, sure ? answers[0]?.rule.id : undefined];
  });
  expect(outcomes).toEqual([
    [false, undefined],
    [true, 'Q2'],
  ]);
  const more = bookWith(beside).withTied([{ text: 'Vem häktar av hatten?', rule: 'Q1' }]);
  expect(more.ask({ text: 'Vem häktar av hatten?' }).answers[0]?.rule.id).toBe('Q1');
  expect(more.ask({ text }).answers[0]?.rule.id).toBe('Q2');
});

test('questions beside the document that cannot be read are told with their file', () => {
  expect(() => bookWith({ questions: 'inga' })).toThrow(/skap\.tied\.json/);
});
