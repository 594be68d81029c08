import { understood } from '../understood';

/** What is asked leaves nothing of the line behind. */
describe('of two things that are asked, each has its button', () => {
  test.each([
    [
      'jag är borta måndag till torsdag, fredag jobbar jag bara fm',
      { from: '2026-12-07', until: '2026-12-10' },
      { from: '2026-12-11', until: '2026-12-11', part: 'pm' },
    ],
    [
      'i dag är jag sjuk, i morgon jobbar jag bara em',
      { from: '2026-12-01', until: '2026-12-01' },
      { from: '2026-12-02', until: '2026-12-02', part: 'am' },
    ],
    [
      'i am away thursday, friday i only work mornings',
      { from: '2026-12-03', until: '2026-12-03' },
      { from: '2026-12-04', until: '2026-12-04', part: 'pm' },
    ],
  ])('"%s": the days and the half', (text, days, half) => {
    const { changes, options } = understood(text);
    expect(changes).toBe(false);
    expect(options).toMatchObject({
      ask: 'each',
      choices: [
        { act: 'away', ...days },
        { act: 'away', ...half },
      ],
    });
  });

  test.each([
    ['ta tillbaka min frånvaro nästa vecka och lägg den v 52', { from: '2026-12-21', until: '2026-12-25' }],
    ['ta tillbaka min semester nästa vecka, den blir v 52 i stället', { from: '2026-12-21' }],
    ['ta tillbaka min frånvaro nästa vecka men jag är borta måndag', { from: '2026-12-07', part: undefined }],
    ['ta tillbaka min frånvaro nästa vecka men jag är borta fredag', { from: '2026-12-11', part: undefined }],
    [
      'jag tar tillbaka min ledighet den 9 december och går kl 14 i stället',
      { from: '2026-12-09', until: '2026-12-09', part: '14:00-' },
    ],
  ])('"%s": what is taken back, and what is instead', (text, other) => {
    const { changes, options } = understood(text, { before: ['jag är borta 7-11 december'] });
    expect(changes).toBe(false);
    expect(options).toMatchObject({ ask: 'each', choices: [{ act: 'away.end' }, { act: 'away', ...other }] });
  });

  test.each([
    'ta tillbaka min frånvaro på torsdag men behåll fredag',
    'ta tillbaka min frånvaro nästa vecka och säg till växeln',
    'ta tillbaka min frånvaro nästa vecka, den flyttas till v 52',
    'ta tillbaka min frånvaro nästa vecka, jag är inte borta måndag',
  ])('"%s" has no other days', (text) => {
    expect(understood(text, { before: ['jag är borta 7-11 december'] }).options?.ask).not.toBe('each');
  });

  test.each([
    ['jag är borta 7-11 december, jag jobbar bara deltid', '2026-12-07', '2026-12-11'],
    ['sjuk torsdag och fredag, men jag jobbar bara hemifrån', '2026-12-03', '2026-12-04'],
    ['borta torsdag och fredag, jag jobbar bara hemma då', '2026-12-03', '2026-12-04'],
  ])('"%s" is no half', (text, from, until) => {
    expect(understood(text)).toMatchObject({ act: 'away', from, until, changes: true });
  });
});
