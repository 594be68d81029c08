import { understood } from '../understood';

/** What is said of when an absence ends is never left out. */
describe('an end and a return', () => {
  test.each([
    ['semester v 51 o 52, tebax 7 jan', '2026-12-14', ['2027-01-05', '2026-12-25']],
    ['semester v 51 o 52, tebax 7 jan. vem tar lådan då', '2026-12-14', ['2027-01-05', '2026-12-25']],
    ['ledig 14–18 december, åter 4 januari', '2026-12-14', ['2026-12-30', '2026-12-18']],
    ['semester hela nästa vecka, åter 16 dec', '2026-12-07', ['2026-12-15', '2026-12-11']],
    ['on leave 14–18 December, back 22 December', '2026-12-14', ['2026-12-21', '2026-12-18']],
  ])('"%s" asks which', (text, from, ends) => {
    const { changes, options } = understood(text);
    expect(changes).toBe(false);
    expect(options?.choices).toMatchObject(ends.map((until) => ({ act: 'away', from, until })));
  });

  test.each([
    ['ledig 14–18 december, åter 21 december', '2026-12-18'],
    ['borta 21–22 december, tillbaka måndag 28 december', '2026-12-22'],
  ])('"%s" says one thing twice', (text, until) => {
    expect(understood(text)).toMatchObject({ act: 'away', until, changes: true });
  });

  test.each([
    ['dentist at 2, back by half 3', '14:00-14:30'],
    ["at the doctor's from half 1, back by 3", '12:30-15:00'],
    ['leaving at half 4', '15:30-'],
    ['tandläkare 14, tillbaka vid tre', '14:00-15:00'],
    ['vårdcentralen 13, tillbaka vid 14', '13:00-14:00'],
    ['dentist 2, back by 3', '14:00-15:00'],
  ])('"%s" is away %s', (text, part) => {
    expect(understood(text)).toMatchObject({ act: 'away', part, changes: true });
  });

  test.each([
    "I'm off between xmas and new year, the 28th to the 30th i think",
    'ledig i mellandagarna, den 28 till den 30 tror jag',
    "I'm off between christmas and new year, the 28th to the 30th",
  ])('"%s" is away from 28 to 30', (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', from: '2026-12-28', until: '2026-12-30' });
  });
});
