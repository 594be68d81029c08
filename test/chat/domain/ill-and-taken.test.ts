// "Jag är sjuk, Bo tar ks i morgon": ill now, and the day is that of whoever takes the mailbox; "…, kommer på torsdag" is until then.

import { understood } from '../understood';

test.each([
  'jag är sjuk, Bo tar ks i morgon',
  'sjuk, Bo tar ks i morgon',
  'magsjuk. Bo tar ks i morgon',
  "I'm ill, give ks to Bo tomorrow",
  'sjuk, ge ks till Bo i morgon',
])('"%s" is away today, and tomorrow is offered', (text) => {
  const { act, changes, from, also, asides } = understood(text);
  expect({ act, changes, from, also }).toEqual({
    ...{ act: 'away', changes: true, from: undefined },
    also: ['duty.give'],
  });
  expect(asides).toMatchObject([
    { act: 'duty.give', person: 'bo.ersattare@ale.example', mailbox: 'ks', from: '2026-12-02' },
  ]);
});

test.each([
  ['jag är sjuk, jag tar ks i morgon', 'duty.take'],
  ['jag är sjuk, vem har ks i morgon', 'duty.who'],
])('"%s" is away today', (text, also) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: true, from: undefined, also: [also] });
});

test.each([
  ['jag är sjuk, kommer på torsdag', '2026-12-02'],
  ['jag är sjuk, kommer till kontoret på torsdag', '2026-12-02'],
  ['jag är sjuk, jobbar på fredag', '2026-12-03'],
  ["I'm ill, coming in on Thursday", '2026-12-02'],
  ['jag är borta, jobbar på torsdag', '2026-12-02'],
])('"%s" is away until the day before', (text, until) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: true, from: undefined, until });
});

test.each([
  ['jag är sjuk i dag, Bo tar ks i morgon', '2026-12-01', '2026-12-01'],
  ['jag är ledig på torsdag, Bo tar ks', '2026-12-03', '2026-12-03'],
  ['jag är sjuk, kommer inte på torsdag', '2026-12-03', '2026-12-03'],
  ['ledig fredag, jobbar på torsdag', '2026-12-04', '2026-12-04'],
  ['sjuk, idag', '2026-12-01', '2026-12-01'],
])('"%s" is as before', (text, from, until) => {
  expect(understood(text)).toMatchObject({ act: 'away', changes: true, from, until });
});

test.each([
  ['migrän, ge mig en timme', { act: 'away', changes: true, part: '12:05-13:05' }],
  ['sjuk, låt mig vila till torsdag', { act: 'away', from: '2026-12-01', until: '2026-12-03' }],
  ['sjuk, det tar några dagar', { act: 'away', flaw: 'vague' }],
  ['sjuk, kan du påminna mig på torsdag', { changes: false, sure: false }],
])('"%s" takes no mailbox', (text, expected) => {
  expect(understood(text)).toMatchObject({ ...expected, also: [] });
});

test('"sjuk, låt Bo ta ks i morgon" is away, and Bo is offered', () => {
  const heard = understood('sjuk, låt Bo ta ks i morgon');
  expect(heard).toMatchObject({ act: 'away', from: undefined, also: ['duty.give'] });
});

test.each([
  ['jag ska till sjukhuset, Bo tar ks på torsdag', '2026-12-03'],
  ['jag opereras, Bo tar ks på torsdag', '2026-12-03'],
  ['jag är ledig med barnen, Bo tar ks på fredag', '2026-12-04'],
  ['pappa begravs, Bo tar ks på fredag', '2026-12-04'],
  ['dagis har stängt, Bo tar ks på fredag', '2026-12-04'],
])('"%s" is away on the day of both, and not today', (text, from) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, until: from, also: ['duty.give'] });
});

test.each(['lämnar barnen, kommer i morgon', 'min son är här, kommer på fredag'])(
  '"%s" is nobody ill, and not away until then',
  (text) => {
    expect(understood(text).from).toBeDefined();
  },
);

test.each([
  ['jag är sjuk, borta i morgon', '2026-12-01', '2026-12-02'],
  ['sjuk, borta i morgon', '2026-12-01', '2026-12-02'],
  ['jag är förkyld, borta på fredag', '2026-12-01', '2026-12-04'],
  ["I'm sick, away tomorrow", '2026-12-01', '2026-12-02'],
])('"%s": of today as well, and asked', (text, from, until) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, until, changes: false });
});

test.each([
  ['jag är sjuk, borta resten av veckan', '2026-12-01'],
  ['jag är sjuk, borta till torsdag', '2026-12-01'],
  ['jag är sjuk i morgon', '2026-12-02'],
  ['sjuk idag, borta i morgon', '2026-12-01'],
])('"%s" says its days', (text, from) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, changes: true });
});

test('"jag är sjuk, Bo är borta i morgon": each has days of their own', () => {
  expect(understood('jag är sjuk, Bo är borta i morgon')).toMatchObject({
    ...{ act: 'away', from: undefined, changes: true, also: ['away.of'] },
  });
});

test.each([
  'min tur i morgon? jag är på kurs em',
  'vem har lådan i morgon? jag är på kurs em',
  'har jag ks i morgon? är på möte fm',
])('"%s": the hours may be of the day that is asked of', (text) => {
  const { act, from, changes } = understood(text);
  expect([act, from, changes]).toEqual(['away', '2026-12-02', false]);
});

test.each([
  'min tur idag? jag är på kurs em',
  'vem har lådan i morgon? jag är sjuk',
  'när är det min tur? jag är på kurs em',
])('"%s" is of today', (text) => {
  const { act, from = '2026-12-01', changes } = understood(text);
  expect([act, from, changes]).toEqual(['away', '2026-12-01', true]);
});

test.each([
  'Maja sa att hon är tillbaka på torsdag. Bo tar lådan',
  'jag tar lådan, Maja är tillbaka på torsdag',
  'Maja is back on Thursday. Bo takes the mailbox',
])('"%s": not on the day of that return', (text) => {
  expect(understood(text)).toMatchObject({ flaw: 'vague', changes: false });
});

test.each([
  'Maja är borta på torsdag. Bo tar lådan',
  'jag tar lådan på torsdag, Maja är tillbaka på fredag',
  'Maja är borta på torsdag, jag tar lådan',
])('"%s": on the day that is said', (text) => {
  expect(understood(text)).toMatchObject({ from: '2026-12-03', changes: true });
});

test.each(['jag är sjuk idag kan bo ta lådan', 'sjuk idag kan Bo ta ks', 'sick today can Bo take ks'])(
  '"%s", without a stop, is away all the same',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', changes: true, also: ['duty.give'] });
  },
);

test.each(['om Bo är sjuk kan Maja ta lådan', 'är jag borta på fredag kan bo ta ks'])(
  '"%s" supposes it',
  (text) => {
    expect(understood(text)).toMatchObject({ changes: false, act: 'duty.give' });
  },
);
