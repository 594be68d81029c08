import { beginningOf } from '../../../src/rules/cards/answer-view';

test('rules that came of a table are told apart by what stands in their rows', () => {
  const rows = [
    'Roll: Registrator. Ansvar: Öppnar brevlådan. Ersättare: Arkivarien.',
    'Roll: Registrator. Ansvar: Sorterar posten. Ersättare: Arkivarien.',
  ];
  expect(new Set(rows.map(beginningOf)).size).toBe(2);
  expect(beginningOf(rows[0]!)).toBe(rows[0]);
});

test.each([
  ['Brevlådan öppnas varje dag. Posten sorteras.', 'Brevlådan öppnas varje dag.'],
  ['Undantag: julafton. Posten sorteras: brev för sig.', 'Undantag: julafton.'],
])('of any other rule it is the first sentence: %s', (text, first) => {
  expect(beginningOf(text)).toBe(first);
});
