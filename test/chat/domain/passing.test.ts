// What is said in passing, corrected, left out of a week, or beside something else: each with what is its own, and never more.

import { understood } from '../understood';

test.each([
  'har koll på kommun idag, cecilia e borta',
  'Cecilia är borta, jag öppnar kommun sen',
  'tar kommun på fredag, Cecilia är sjuk',
])('"%s" marks nobody else away', (text) => {
  const { act, changes } = understood(text);
  expect(act === 'away.of' && changes).toBe(false);
});

test.each([
  'utvecklingssamtalet är flyttat från tisdag till torsdag',
  'the meeting was moved from Tuesday to Thursday',
  'frun åker bort torsdag till söndag',
  'min man är bortrest till fredag',
  'tar en sen lunch idag',
  'hoppas slippa brevlådan på fredag',
  'jag tar lådan om Bo är sjuk',
  'Bo tar ks på fredag om jag inte hinner',
  'I take ks on Friday if Bo cannot',
  'jag vikarierar för Carin i januari',
])('"%s" changes nothing', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each([
  ['borta tis.–tors. v 50', '2026-12-08', '2026-12-10'],
  ['ledig fre. den 11 dec', '2026-12-11', '2026-12-11'],
])('"%s" is from %s to %s', (text, from, until) => {
  expect(understood(text)).toMatchObject({ act: 'away', from, until, changes: true });
});

test.each(['sjuk idag, hör av er om det är något', 'ledig fredag, ring om ni undrar något'])(
  '"%s" is done all the same',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', changes: true });
  },
);

test('what one says of oneself is done, what is said of somebody else beside it is asked', () => {
  expect(understood('Bo ringde och sa att han är sjuk, jag har öppnat ks')).toMatchObject({
    act: 'duty.opened',
    also: ['away.of'],
  });
});

test.each([
  ['utom onsdag', 'jag kan ta ks hela nästa vecka', 'duty.take'],
  ['inte onsdag', 'ge ks till Bo nästa vecka', 'duty.give'],
  ['except Wednesday', 'Bo can take ks next week', 'duty.give'],
])('"%s" after "%s" leaves that day out', (text, before, act) => {
  const { spans, ...said } = understood(text, { before: [before] });
  expect(said.act).toBe(act);
  expect(spans?.map(({ from, until }) => [from, until])).toEqual([
    ['2026-12-07', '2026-12-08'],
    ['2026-12-10', '2026-12-11'],
  ]);
});

test('"utom onsdag" after an absence takes the day out of it', () => {
  expect(understood('utom onsdag', { before: ['ledig nästa vecka'] })).toMatchObject({
    act: 'away.end',
    from: '2026-12-09',
    until: '2026-12-09',
  });
});

test.each([
  ['Cecilia menar jag', 'cecilia.sekreterare@ale.example'],
  ['nej inte Bo, Cecilia', 'cecilia.sekreterare@ale.example'],
])('"%s" after a gift is the other person, in the place of the first', (text, person) => {
  expect(understood(text, { before: ['ge ks till Bo på onsdag'] })).toMatchObject({
    ...{ act: 'duty.give', person, from: '2026-12-02', changes: true },
    instead: { person: 'bo.ersattare@ale.example', from: '2026-12-02' },
  });
});

test('a person put right of what was only asked is asked again', () => {
  expect(understood('nej Cecilia', { before: ['Bo får ta den'] }).changes).toBe(false);
});

test.each([
  ['kommer efter lunch ändå', 'sjuk idag'],
  ['actually i will come in after lunch', 'sick today'],
  ['kommer vid 14 i stället', 'borta idag'],
])('"%s" after "%s" leaves the rest of the day', (text, before) => {
  const { act, part, from, changes } = understood(text, {
    before: [before],
    at: '2026-12-01T08:05:00+01:00' as never,
  });
  expect([act, from, changes]).toEqual(['away.change', '2026-12-01', true]);
  expect(part).toMatch(/^(?:am|-1\d:00)$/);
});

test('days that are said of somebody else are theirs', () => {
  const { act, from, asides } = understood('är på kurs måndag, Bo kan ta tisdag');
  expect([act, from]).toEqual(['away', '2026-12-07']);
  expect(asides).toMatchObject([
    { act: 'duty.give', person: 'bo.ersattare@ale.example', from: '2026-12-08', until: '2026-12-08' },
  ]);
});

test('"och inte fredag heller" after a day that was taken out takes out that one', () => {
  const before = ['borta torsdag', 'inte borta torsdag längre'];
  expect(understood('och inte fredag heller', { before })).toMatchObject({
    ...{ act: 'away.end', from: '2026-12-04' },
  });
});

test.each([
  ['vem har bygglov på fre', 'sbf'],
  ['vem har ks på fredag', 'ks'],
  ['vem har brevlådan på fredag', undefined],
])('"%s" is of %s', (text, mailbox) => {
  expect(understood(text)).toMatchObject({ act: 'duty.who', mailbox, from: '2026-12-04' });
});

test('"och byggs?" goes on with the day, of that mailbox', () => {
  expect(understood('och byggs?', { before: ['vem har soc i morgon'] })).toMatchObject({
    ...{ act: 'duty.who', mailbox: 'sbf', from: '2026-12-02' },
  });
});

test.each([
  'konferens i slutet av januari',
  'borta i början av mars nån gång',
  'kanske ledig nån dag nästa vecka',
])('"%s" names no day', (text) => {
  expect(understood(text)).toMatchObject({ changes: false, from: undefined });
});

test.each(['jag är på konferens torsdag, Bo beslutar', 'vi är på utbildning på torsdag, jag åtminstone'])(
  '"%s" is of nobody who begins or leaves',
  (text) => {
    const { act, also } = understood(text);
    expect([act, ...also]).not.toContain('staff.change');
  },
);

test.each(["I can't open the shared mailbox", 'outlook ligger nere'])(
  '"%s" is a fault, or it is asked',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'other', changes: false, sure: false });
  },
);
