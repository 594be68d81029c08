// What is worked against what was said, and days that are said in sentences of their own.

import { understood } from '../understood';

test.each([
  ["actually monday is fine, I'll be in", ["monday I'm off"]],
  ["changed my mind, I'm in on monday", []],
  ['måndag funkar ändå, jag är på plats', ['borta måndag']],
  ['nej jag jobbar visst på måndag', ['borta måndag']],
  ['har ändrat mig, kommer in på måndag', []],
] as const)('"%s" takes the day out, and adds none', (text, before) => {
  expect(understood(text, { before })).toMatchObject({
    act: 'away.end',
    from: '2026-12-07',
    until: '2026-12-07',
  });
});

test.each([
  "I'll be in",
  'jag är på plats måndag',
  'nej jag jobbar hemma på måndag',
  'no, Bo is in on monday after all',
])('"%s" changes nothing by itself', (text) => {
  expect(understood(text).changes).toBe(false);
});

test('"nej jag jobbar bara till lunch på måndag" leaves the afternoon', () => {
  const made = understood('nej jag jobbar bara till lunch på måndag', { before: ['borta måndag'] });
  expect(made).toMatchObject({ act: 'away.change', from: '2026-12-07', part: 'pm' });
});

test.each([
  "no no, I AM working monday. only today from 12 I'm away",
  'nej nej jag jobbar måndag. bara idag från 12 är jag borta',
])('"%s" takes the one day back and says the other', (text) => {
  expect(understood(text, { before: ['borta måndag'] })).toMatchObject({
    ...{ act: 'away.change', from: '2026-12-01', until: '2026-12-01', part: '12:00-', changes: true },
    instead: { from: '2026-12-07', until: '2026-12-07' },
  });
});

test.each([
  ['jo men förresten jobbar måndag fm, bara ledig eftermiddagen', 'pm', '2026-12-07'],
  ['jobbar fm på måndag och är ledig em', 'pm', '2026-12-07'],
  ["I'm working monday morning, only off in the afternoon", 'pm', '2026-12-07'],
  ['borta fm på måndag men jobbar em', 'am', '2026-12-07'],
  ['jobbar fm, ledig em', 'pm', '2026-12-01'],
])('"%s" is away %s alone', (text, part, from) => {
  const instead = { from, until: from, part: undefined };
  expect(understood(text)).toMatchObject({
    act: 'away.change',
    from,
    until: from,
    part,
    instead,
    changes: true,
  });
});

const [today, monday] = [
  { from: '2026-12-01', until: '2026-12-01', part: '12:00-' },
  { from: '2026-12-07', until: '2026-12-07', part: undefined },
];
test.each([
  "I'm working half day today, leaving at noon. and monday I'm off",
  'jobbar halvdag idag, går vid tolv. och på måndag är jag ledig',
  'halvdag idag, slutar kl 12. måndag är jag ledig',
  'går 12 idag och på måndag är jag ledig',
  'slutar 12 idag och på måndag kommer jag inte alls',
  "leaving at 12 today, and monday I'm on leave",
])('"%s" says the hour of the one day alone', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away', spans: [today, monday], changes: true });
});

test.each([
  ['går hem nu, huvudet dunkar. imorgon kommer jag nog inte heller', undefined],
  ["heading home now, feeling sick. won't be in tomorrow either", undefined],
  ['går hem nu, kommer in först kl 10 imorgon', '-10:00'],
])('"%s" is the rest of today, and tomorrow', (text, part) => {
  const tomorrow = { from: '2026-12-02', until: '2026-12-02', part };
  const now = { from: '2026-12-01', until: '2026-12-01', part: '12:05-' };
  expect(understood(text)).toMatchObject({ act: 'away', spans: [now, tomorrow], changes: true });
});

test.each(['går hem nu, ses imorgon', 'går hem nu, jobbar hemma imorgon', 'går hem nu. vem har ks imorgon?'])(
  '"%s" is the rest of today alone',
  (text) => {
    expect(understood(text)).toMatchObject({
      act: 'away',
      from: '2026-12-01',
      until: '2026-12-01',
      part: '12:05-',
    });
  },
);

test('"borta idag och imorgon är jag ledig" is both days', () => {
  expect(understood('borta idag och imorgon är jag ledig')).toMatchObject({
    from: '2026-12-01',
    until: '2026-12-02',
  });
});

test.each(['hon är ledig mån-ons', 'han är sjuk'])('"%s", after Rut, is asked of Rut', (text) => {
  const made = understood(text, { before: ['är rut borta'] });
  expect(made).toMatchObject({ act: 'away.of', person: 'rut.registrator@ale.example', changes: false });
  expect(understood(text).person).toBeUndefined();
});

test.each(['tillbaks nu redan, tåget var tidigt', 'jag är tillbaks nu, flyget gick tidigt'])(
  '"%s" ends what runs, and says no other absence',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away.end', also: [], changes: true });
  },
);

test('"tillbaka nu, sjuk imorgon" says tomorrow', () => {
  expect(understood('tillbaka nu, sjuk imorgon')).toMatchObject({
    ...{ act: 'away.end', also: ['away'], goesToo: true, asides: [{ act: 'away', from: '2026-12-02' }] },
  });
});

test.each([
  ['varför har jag fått kommun@ idag', 'duty.mine'],
  ['varför har jag brevlådan i morgon?', 'duty.mine'],
  ['varför fick jag det här kortet?', 'why'],
  ['varför får jag det här, jag har inte brevlådan i dag', 'why'],
])('"%s" is %s', (text, act) => {
  expect(understood(text).act).toBe(act);
});

test('"det får karin ta, jag är själv nämnd i anmälan" gives it to Karin, and nobody is away', () => {
  const made = understood('jäv?? det får karin ta, jag är själv nämnd i anmälan');
  expect(made).toMatchObject({ act: 'order.propose', person: 'kommunchef@ale.example', also: [] });
  expect(understood('det får karin ta, jag är sjuk')).toMatchObject({ act: 'away', changes: true });
});

test.each([
  ['borta idag men jobbar imorgon', '2026-12-01'],
  ['ledig fredag men jobbar måndag', '2026-12-04'],
  ['sjuk idag men är på plats imorgon', '2026-12-01'],
])('"%s": the day that is worked takes nothing of the other', (text, day) => {
  expect(understood(text)).toMatchObject({ act: 'away', from: day, until: day, changes: true });
});

test.each([
  'ledig v 50 men jobbar onsdagen',
  'borta måndag till fredag men jobbar onsdag',
  'jag har semester 7-18 december men jobbar den 10',
  'borta hela veckan men jobbar i morgon',
  'jag är ledig från fredag men jobbar måndag',
  'ledig måndag men jobbar måndag',
])('"%s": a day that is worked among them is not away at once', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each(['sovit dåligt men på plats', 'har huvudvärk men är på plats'])('"%s" is no absence', (text) => {
  expect(understood(text)).toMatchObject({ act: 'present', changes: false });
});

test.each([
  ['kan inte ta ks i dag men är på plats', 'duty.cannot'],
  ["I can't take ks today but I am in", 'duty.cannot'],
  ['jag har öppnat ks fast jag är på jobbet', 'duty.opened'],
  ['Bo är sjuk i dag men jag är på plats', 'away.of'],
  ['hinner inte ks i dag men är på jobbet', 'duty.cannot'],
  ['borta till lunch men på plats', 'away'],
])('"%s": what stands before it is heard', (text, act) => {
  expect(understood(text).act).toBe(act);
});

test.each([
  'jag är borta 13-15 men har datorn med',
  'semester v 51 men har mobilen',
  "I'm off today but in tomorrow",
  'jag har semester v 51, fast har jour',
])('"%s": nobody is here by it', (text) => {
  const { changes, candidates } = understood(text);
  expect(changes || candidates.includes('away')).toBe(true);
});

test.each(['tar du ks hela veckan, Bo, eller ska jag?', 'tar du ks Bo eller ska jag?'])(
  '"%s" asks who has it, and takes nothing',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.who', changes: false });
  },
);

test.each([
  ['tar Bo remissen eller ska jag svara', 'order.claim'],
  ['har Bo svarat på remissen eller ska jag göra det', 'message.find'],
  ['har Bo semester i morgon eller har jag', 'away.is'],
  ['har du hittat mejlet eller ska jag leta', 'message.find'],
  ['har Bo vab i dag', 'away.is'],
  ['har Bo möte torsdag', 'away.is'],
  ['har Bo flex på fredag', 'away.is'],
])('"%s" is of no mailbox', (text, act) => {
  expect(understood(text).act).toBe(act);
});
