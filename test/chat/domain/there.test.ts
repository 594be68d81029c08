// Hours that are said of being there, and not of being away: the other side of them is.

import { understood } from '../understood';

test.each([
  ['i morgon jobbar jag bara till lunch', 'pm'],
  ['i morgon jobbar jag bara till 14', '14:00-'],
  ['jag jobbar bara till lunch i morgon', 'pm'],
  ['i morgon är jag här till lunch', 'pm'],
  ['i morgon finns jag till 12', '12:00-'],
  ['är på kontoret till 11 i morgon, sen borta', '11:00-'],
  ['har bara förmiddagen på mig i morgon', 'pm'],
  ["I'll be in until lunch tomorrow", 'pm'],
  ["tomorrow I'm working until noon", '12:00-'],
  ['i morgon slutar jag 14', '14:00-'],
  ['i morgon går jag 14', '14:00-'],
  ['tomorrow I finish at 2 pm', '14:00-'],
  ['jag är inte inne till lunch i morgon', 'am'],
  ['jag är inte här till 14 i morgon', '-14:00'],
  ['jag är borta till lunch i morgon', 'am'],
  ['sitter i möte till 14 i morgon', '-14:00'],
  ['jag jobbar halvdag i morgon, till lunch', 'pm'],
  ['jag jobbar halvdag i morgon, från lunch', 'am'],
  ['i morgon jobbar jag förmiddag, sedan ledig', 'pm'],
  ['jag jobbar bara till 3 i morgon', '15:00-'],
  ['jag är inne i morgon, men bara till tre', '15:00-'],
  ['går hem två i morgon', '14:00-'],
  ['Working half day tomorrow, until noon', '12:00-'],
  ['Working half day tomorrow, from noon', '-12:00'],
  ["I'll be in tomorrow, but only till 2", '14:00-'],
  ['I finish at 2 tomorrow', '14:00-'],
])('"%s" is away %s', (text, part) => {
  expect(understood(text)).toMatchObject({ act: 'away', from: '2026-12-02', until: '2026-12-02', part });
});

test.each([
  ['fredag kan jag bara på förmiddan', '2026-12-04', 'pm'],
  ['jag kan bara på eftermiddagen i morgon', '2026-12-02', 'am'],
  ['kan bara vara här eftermiddagen på onsdag', '2026-12-02', 'am'],
  ['I can only do the morning on Friday', '2026-12-04', 'pm'],
])('"%s" may be of more than being there: asked', (text, from, part) => {
  for (const before of [[], ['ge ks till Cecilia på fredag']])
    expect(understood(text, { before })).toMatchObject({
      ...{ act: 'away', changes: false },
      options: { ask: 'which', choices: [{ act: 'away', from, part }] },
    });
});

test.each([
  ['halvdag på torsdag, bara förmiddagen', ['am', 'pm']],
  ['half day on Thursday, mornings only', ['am', 'pm']],
  ['halvdag på torsdag från 13', ['13:00-', '-13:00']],
])('"%s" is off then, or there: asked', (text, parts) => {
  expect(understood(text)).toMatchObject({
    ...{ act: 'away', from: '2026-12-03', changes: false },
    options: { ask: 'half', choices: parts.map((part) => ({ act: 'away', part })) },
  });
});

test.each(['borta till 4', 'away until 4', 'borta i morgon till 3'])(
  '"%s" is till an hour or a day: nothing is done',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', changes: false, flaw: 'vague' });
  },
);

test('who is there between two hours is away before and after them', () => {
  const day = { from: '2026-12-03', until: '2026-12-03' };
  expect(understood("i'll be in the office 9 to 12 on thursday")).toMatchObject({
    ...{ act: 'away', ...day, part: undefined },
    spans: [
      { ...day, part: '-09:00' },
      { ...day, part: '12:00-' },
    ],
  });
});

test.each([
  ['jag kan bara ta ks på förmiddagen i morgon', 'am'],
  ['jag kan bara ta lådan till lunch i morgon', 'am'],
])('"%s" takes the mailbox then', (text, part) => {
  expect(understood(text)).toMatchObject({ act: 'duty.take', part });
});

test.each([
  ['borta från kl 14 idag', 'ändra till 13', '13:00-'],
  ["I'm away from 2 pm today", 'change it to 1 pm', '13:00-'],
  ['borta från kl 14 idag', 'flytta till 15', '15:00-'],
  ['jag är borta efter lunch idag', 'ändra till 13', '13:00-'],
  ['jag är borta till 12 i morgon', 'ändra till 13', '-13:00'],
  ['jag är borta 10-14 i morgon', 'ändra till 15', '10:00-15:00'],
  ['borta från kl 14 idag', 'bara till 16', '14:00-16:00'],
])('"%s", then "%s": away %s', (before, text, part) => {
  expect(understood(text, { before: [before] })).toMatchObject({ act: 'away.change', part });
});

test.each([
  'går inte kl 14 utan 15 idag',
  'jag slutar inte 14 utan 15 idag',
  'I leave not at 2 but at 3 today',
])('of two hours, "%s" means the second', (text) => {
  expect(understood(text)).toMatchObject({ from: '2026-12-01', until: '2026-12-01', part: '15:00-' });
});
