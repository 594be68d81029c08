// What a second sentence says by itself is heard, and the first may only say why.

import { understood } from '../understood';

const bo = 'bo.ersattare@ale.example';

test.each([
  'jag har inte hunnit kolla ks än, kan bo?',
  'har inte hunnit öppna lådan än, kan bo göra det?',
  'inte hunnit öppna ks, kan Bo ta den i stället?',
])('"%s": asked, and nothing is opened', (text) => {
  expect(understood(text)).toMatchObject({ act: 'duty.give', person: bo, asked: true, changes: false });
});

test.each([
  ['jag har inte hunnit kolla ks än', 'duty.opened'],
  ['har inte hunnit läsa remissen, kan bo ta den?', 'order.propose'],
  ['är bo inne? jag har inte hunnit kolla ks än', 'duty.opened'],
])('"%s" asks nobody to take it', (text, act) => {
  expect(understood(text)).toMatchObject({ act, changes: false });
});

test.each([
  'är tillbaka, öppnade brevlådan nyss',
  'tillbaka nu, har öppnat ks',
  'jag är tillbaka, öppnat lådan',
])('"%s": both are done', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away.end', also: ['duty.opened'], goesToo: true });
});

test.each(['är tillbaka, är brevlådan öppnad?', 'är tillbaka, bo har öppnat lådan', 'är tillbaka'])(
  '"%s": nothing is opened',
  (text) => {
    expect(understood(text).goesToo).toBeUndefined();
  },
);

test.each([
  'öppnade ks precis o kommun med, kan du visa vad som ligger där',
  'öppnat ks, visa vad som ligger där',
  'ks öppnad, kan du visa vad som finns i den?',
])('"%s": opened, and what lies there is shown', (text) => {
  expect(understood(text)).toMatchObject({ act: 'duty.opened', also: ['inbox'] });
});

test.each([
  ['visa vem som är borta, och vad som gäller då', 'inbox'],
  ['öppnat ks, visa veckan', 'inbox'],
  ['öppnat ks', 'inbox'],
])('"%s" shows no messages', (text, act) => {
  expect(understood(text).also).not.toContain(act);
});

test.each([
  ['en mamma skrev elaka grejer om rektorn i mejl, får jag radera?', []],
  ['en kund har skickat en arg fråga till mig, måste jag svara på sånt?', []],
  ['visa remissen. måste den diarieföras?', ['message.find']],
] as const)('"%s" asks the rules, and of what it tells nothing is looked for', (text, also) => {
  expect(understood(text)).toMatchObject({ act: 'rule', also });
});

test.each([
  ['får jag skicka personnummer i mejl? och hur snabbt måste man svara?', 2],
  ['måste jag ha autosvar på när jag är på semester och måste någon läsa min post', 2],
  ['may I forward work mail to my private address? and how fast must I answer a letter?', 2],
  ['får jag mejla sekretess och i så fall hur?', 0],
  ['hur länge kan ett mejl ligga, och vad händer sen?', 0],
])('"%s" asks %i questions of the rules', (text, count) => {
  expect(understood(text).questions ?? []).toHaveLength(count);
});

test.each([
  ['jag kan inte ta lådan på torsdag, tandläkare 10', '2026-12-03', '10:00-'],
  ['kan inte på torsdag. läkaren kl 14', '2026-12-03', '14:00-'],
  ['jag kan inte på fredag, ska bort kl 14', '2026-12-04', '14:00-'],
])('"%s": the hour is of the day that was named', (text, from, part) => {
  expect(understood(text)).toMatchObject({ act: 'duty.cannot', asides: [{ act: 'away', from, part }] });
});

test.each([
  ['jag kan inte ta lådan på torsdag, går nu kl 14', '2026-12-01'],
  ['jag kan inte ta lådan på torsdag, är borta fredag från 10', '2026-12-04'],
])('"%s": of its own day', (text, from) => {
  expect(understood(text)).toMatchObject({ act: 'duty.cannot', asides: [{ act: 'away', from }] });
});
