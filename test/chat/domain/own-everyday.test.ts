// Everyday lines of two things: the day that is worked in a week, whom it is given to after all, and what is whose day.

import { understood } from '../understood';

const bo = 'bo.ersattare@ale.example';

test.each([
  'jag är borta nästa vecka men tisdagen är jag här',
  'jag är borta nästa vecka, tisdagen jobbar jag',
  'jag är borta nästa vecka men på tisdag jobbar jag hemifrån',
  "I'm away next week but Tuesday I'm in",
])('"%s" is the week but for that day', (text) => {
  const spans = [
    { from: '2026-12-07', until: '2026-12-07' },
    { from: '2026-12-09', until: '2026-12-11' },
  ];
  expect(understood(text)).toMatchObject({ act: 'away', changes: true, spans });
});

test.each(['jag är borta nästa vecka', 'jag är borta nästa vecka men tisdagen är jag sjuk'])(
  '"%s" is all of it',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', from: '2026-12-07', until: '2026-12-11' });
  },
);

test.each([
  ['jag är ledig resten av veckan, måndag är jag här', '2026-12-01', '2026-12-04'],
  ["I'm off this week, Monday I'm in", '2026-12-01', '2026-12-04'],
  ['jag är borta tisdag nästa vecka, onsdag jobbar jag', '2026-12-08', '2026-12-08'],
  ['jag är borta måndag och tisdag nästa vecka, onsdag jobbar jag som vanligt', '2026-12-07', '2026-12-08'],
  ["I'm away this week but Friday I'm in", '2026-12-01', '2026-12-03'],
])('"%s" is away until the day before it', (text, from, until) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: true, from, until });
});

test.each([
  ['ge ks på fredag till Carin, nej förlåt till Bo', bo],
  ['give ks to Carin on Friday, sorry, to Bo', bo],
  ['ge ks till Bo på fredag, säger han nej till Carin', bo],
  ['ge ks på fredag till Bo', bo],
  ['Bo tar ks - nej, Carin är sjuk', bo],
  ['ge ks till Bo, no, Carin is away', bo],
  ['Bo tar ks på fredag, sorry Carin', bo],
  ['Bo tar ks, förlåt Carin', bo],
  ['Bo tar ks, nej Carin på semester', bo],
  ['ge ks till Bo, nej Carin tar den inte', bo],
  ['ge ks till Carin. nej till Bo på fredag', bo],
])('"%s" is given to whom it is in the end', (text, person) => {
  expect(understood(text)).toMatchObject({ act: 'duty.give', person });
});

test.each([
  ['Bo är sjuk idag, jag tar ks, o i morgon är jag ledig', '2026-12-01'],
  ['jag tar ks, och i morgon är jag ledig', undefined],
])('"%s" takes it on no day on which one is away', (text, until) => {
  expect(understood(text)).toMatchObject({ act: 'duty.take', mailbox: 'ks', until });
});

test('Bo takes it on the day on which one is away', () => {
  expect(understood('Bo tar ks, jag är ledig på fredag')).toMatchObject({ person: bo, from: '2026-12-04' });
});

test('who is ill is so today, by when an answer is put off', () => {
  const text = 'hinner inte svara före den 8:e, kan jag få till den 15:e? är sjuk';
  expect(understood(text)).toMatchObject({ act: 'away', from: undefined, until: undefined });
});
