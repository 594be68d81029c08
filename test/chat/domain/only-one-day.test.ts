// Several absences said one after another, of which one alone was meant.

import { understood } from '../understood';

test.each([
  [['borta onsdag', 'torsdag också'], 'jag menade bara torsdag', '2026-12-02', '2026-12-02'],
  [['borta onsdag', 'torsdag också'], 'nej bara onsdag', '2026-12-03', '2026-12-03'],
  [['jag är borta 7 dec', 'och 9 dec'], 'jag menade bara 9', '2026-12-07', '2026-12-07'],
])('%j, then "%s": the other day is taken out', (before, text, from, until) => {
  expect(understood(text, { before })).toMatchObject({ act: 'away.end', from, until, changes: true });
});

test('of those that were said each for itself the others are asked about', () => {
  const before = ['borta 7 dec till kl 12', 'borta 8 dec till kl 12', 'borta 9 dec till kl 12'];
  const said = understood('jag menade bara onsdag', { before });
  expect(said).toMatchObject({ act: 'away.end', from: '2026-12-07', until: '2026-12-08', sure: false });
  expect([said.part, said.changes]).toEqual([undefined, false]);
});

test('what was said before the days that belong together stays', () => {
  const before = ['vab idag', 'vabbar imorgon fm', 'och fredag fm'];
  expect(understood('nej bara fredagen', { before })).toMatchObject({
    ...{ act: 'away.end', from: '2026-12-02', until: '2026-12-02', changes: true },
  });
});

test('one absence that is made shorter stays as it was read', () => {
  expect(understood('jag menade bara onsdag', { before: ['borta tisdag till torsdag'] })).toMatchObject({
    act: 'away.change',
  });
  expect(understood('bara till 12', { before: ['borta onsdag', 'torsdag också'] })).toMatchObject({
    act: 'away.change',
    from: '2026-12-03',
  });
});
