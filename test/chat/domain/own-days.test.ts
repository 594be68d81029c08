// Two things of the writer's own in one breath, each with a day of its own: the days go with their own half.

import { understood } from '../understood';

test.each([
  ['jag är ledig onsdag och jobbar hemma torsdag', '2026-12-02', '2026-12-02'],
  ['jag är ledig på fredag men jobbar hemifrån på torsdag', '2026-12-04', '2026-12-04'],
  ['jobbar hemma idag och är ledig imorgon', '2026-12-02', '2026-12-02'],
  ['jobbar hemma onsdag men sjuk torsdag', '2026-12-03', '2026-12-03'],
  ['jag är ledig måndag och tisdag och jobbar hemma onsdag', '2026-12-07', '2026-12-08'],
  ['vabbar idag men jobbar hemma imorgon', '2026-12-01', '2026-12-01'],
  ['på kurs imorgon men inne på torsdag', '2026-12-02', '2026-12-02'],
  ["I'm off Wednesday and working from home Thursday", '2026-12-02', '2026-12-02'],
  ['working from home today but off tomorrow', '2026-12-02', '2026-12-02'],
])('"%s": away on that day, and on no other', (text, from, until) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, until, changes: true });
});

test.each(['ledig v 50 men jobbar hemma på onsdag', 'borta torsdag till fredag men jobbar hemifrån fredag'])(
  '"%s": a day that is worked among them is not away at once',
  (text) => {
    expect(understood(text).changes).toBe(false);
  },
);

test.each([
  ['är sjuk imorgon också och kan inte ta lådan på torsdag', 'away.change', 'duty.cannot', '2026-12-03'],
  ['sjuk imorgon och kan inte ta lådan torsdag', 'away', 'duty.cannot', '2026-12-03'],
  ["off tomorrow and can't take the mailbox on Thursday", 'away', 'duty.cannot', '2026-12-03'],
  ['ledig på fredag och tar lådan på torsdag', 'away', 'duty.take', '2026-12-03'],
  ['har öppnat lådan, och så är jag ledig på fredag', 'duty.opened', 'away', '2026-12-04'],
  ['kan inte ta lådan torsdag och är ledig fredag', 'duty.cannot', 'away', '2026-12-04'],
])('"%s": each has its own day', (text, act, other, day) => {
  const { act: first, changes, asides } = understood(text);
  expect([first, changes]).toEqual([act, true]);
  expect(asides).toMatchObject([{ act: other, from: day, until: day }]);
});

test.each([
  ['jag är ledig onsdag och torsdag', 'away', '2026-12-02', '2026-12-03'],
  ['jobbar hemma onsdag och torsdag', 'present', '2026-12-02', '2026-12-03'],
  ['ledig onsdag och jobbar inte torsdag', 'away.change', '2026-12-02', '2026-12-03'],
  ['jag jobbar hela veckan men är ledig på fredag', 'away', '2026-12-04', '2026-12-04'],
  ['kan jag vara ledig onsdag och jobba hemma torsdag?', 'away', '2026-12-02', '2026-12-03'],
  ['vem är ledig onsdag och jobbar hemma torsdag?', 'away.who', '2026-12-02', '2026-12-03'],
])('"%s" is one thing, as before', (text, act, from, until) => {
  expect(understood(text)).toMatchObject({ act, from, until });
});

test('of somebody else both halves are asked', () => {
  expect(understood('Bo är ledig onsdag och jobbar hemma torsdag').changes).toBe(false);
});

test.each([
  'har bihåleinflammation så jag stannar hemma några dar',
  'vabbar några dagar',
  'min son är sjuk så jag är hemma i några dagar',
  'sick, staying home a few days',
])('"%s" is away today at once, and more is offered', (text) => {
  const made = understood(text);
  expect(made).toMatchObject({ act: 'away', changes: true, hasMore: true, flaw: undefined });
});

test.each([
  'jag är ledig några dagar',
  'är sjuk några dagar nästa vecka',
  'har varit sjuk några dagar',
  'om man är sjuk några dagar, behövs intyg',
  'Anna är sjuk några dagar',
])('"%s" is not away today', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each(['ok jag tar annas vecka', "I'll take Anna's week", 'jag kan ta annas dagar'])(
  '"%s": which days is asked',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.take', flaw: 'vague', changes: false });
  },
);

test.each(['jag tar Annas vecka 51', 'jag tar annas pass', 'jag tar hela veckan'])(
  '"%s" is taken',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.take', flaw: undefined, changes: true });
  },
);

test.each([
  ['nej ledig onsdag och jobbar hemma torsdag', 'ledig onsdag och torsdag'],
  ['jag jobbar hemma onsdag och är ledig torsdag i stället', 'ledig onsdag'],
])('"%s" puts right what was said, and makes both days nobody\'s absence', (text, before) => {
  expect(understood(text, { before: [before] }).changes).toBe(false);
});

test('"ledig onsdag och jobbar hemma torsdag men sjuk fredag": the third has its day too', () => {
  const { act, spans, changes } = understood('ledig onsdag och jobbar hemma torsdag men sjuk fredag');
  expect([act, changes]).toEqual(['away', true]);
  expect(spans).toMatchObject([
    { from: '2026-12-02', until: '2026-12-02' },
    { from: '2026-12-04', until: '2026-12-04' },
  ]);
});

test.each([
  ['Maja vabbar några dagar', 'away.of'],
  ['tar lådan några dagar för Maja är sjuk', 'duty.take'],
  ['fortfarande sjuk några dagar', 'away.change'],
])('"%s": which days is asked', (text, act) => {
  expect(understood(text)).toMatchObject({ act, flaw: 'vague', changes: false });
});

test('"hej, vabbar nog några dagar" is no day at work', () => {
  expect(understood('hej, vabbar nog några dagar').act).toBe('away');
});

test.each([
  "no I'm off Wednesday and working from home Thursday",
  'nej jobbar hemma idag och ledig i morgon',
  'jag jobbar hemma onsdag och är ledig torsdag i stället',
])('"%s": what is put right is asked', (text) => {
  expect(understood(text)).toMatchObject({ sure: false, changes: false });
});

test.each([
  ["I'm off Wednesday and working from home Thursday", 'away', true],
  ['nej jag är ledig onsdag och torsdag', 'away', true],
  ['nej jag jobbar hemma idag', 'present', false],
])('"%s" is one thing', (text, act, changes) => {
  expect(understood(text)).toMatchObject({ act, sure: true, changes });
});
