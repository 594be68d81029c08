// What is said of how somebody is or seems to be notes nobody away; what is likely is asked, where nothing beside it is settled.

import { understood } from '../understood';

test.each([
  ...['Bo låter sjuk', 'Bo är snart sjuk', 'Bo är alltid borta', 'Bo håller på att bli sjuk'],
  ...['Bo is sick of this', 'Bo is off his game', 'Bo is not in charge', 'Bo is not at fault'],
  ...['Bo is not in the roster', 'Kim is not in my team', 'Kim is not interested in this'],
  ...['Kim är inte född här', 'Kim är inte chef här', 'Bo är inte hemma i ämnet', 'Bo kommer inte ihåg det'],
  ...["i'm not in charge", "i'm not in the mood", "i'm out of ideas", "I'm out of time", "I'm off topic"],
  ...["i'm not in a hurry", "I'm not in favour", 'i am off to a good start', 'jag kommer inte ihåg'],
  ...['jag kommer inte på vad hon heter', 'jag kommer inte in i diariet', 'Rut ringde, Sara är sjuk'],
  ...['jag är inte borta tisdag men onsdag', 'jag är tillbaka sen', 'jag blir utbränd snart'],
])('"%s" notes nobody away', (text) => {
  expect(understood(text).changes).toBe(false);
});

test.each([
  ...[
    'Bo är inte här',
    'Bo är inte inne',

    'Bo är inte på jobbet',
    'Bo is not in today',
  ],
  ...[
    'Bo is not here',
    'Bo is not in until 10',
    'Bo mår inte bra, han är borta i dag',
    'Bo är sjuk, han hostar',
  ],
  ...['Bo är borta i dag, han borde vara tillbaka i morgon', "Bo is sick, looks like it's the flu"],
])('"%s" is of Bo, away', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away.of', person: 'bo.ersattare@ale.example', sure: true });
});

test.each([
  ["i'm not in today", '2026-12-01'],
  ["i'm out of office tomorrow", '2026-12-02'],
  ["i'm off tomorrow", '2026-12-02'],
  ['jag kommer inte på fredag', '2026-12-04'],
  ['jag kommer inte in i dag', '2026-12-01'],
  ['sjuk i dag, kan bli hela veckan', '2026-12-01'],
  ['jag är borta i dag, det kan bli sent', '2026-12-01'],
  ['jag är borta fredag, ser ut att bli fint väder', '2026-12-04'],
])('"%s" is an absence of %s', (text, day) => {
  expect(understood(text)).toMatchObject({ act: 'away', from: day, changes: true });
});

test.each([
  ...['probably not in tomorrow', 'likely not at work friday', 'jag har nog feber i morgon'],
  ...['sjuk i dag och nog i morgon', 'vabbar i dag och troligen i morgon', 'borta fredag, troligen'],
  ...['är inte sjuk, men blir nog borta i morgon', 'chefen är nog borta i morgon', 'kollegan är nog sjuk'],
])('"%s" is only likely: nothing is noted', (text) => {
  expect(understood(text)).toMatchObject({ sure: false, changes: false });
});

test.each(['chefen är nog borta i morgon', 'kollegan är nog sjuk'])('"%s" is not of the writer', (text) => {
  expect(understood(text).act).not.toBe('away');
});

test.each([
  ['sjuk, tillbaka i morgon', '2026-12-01'],
  ['sjuk, åter torsdag', '2026-12-02'],
  ['jag är sjuk, räknar med att vara tillbaka på torsdag', '2026-12-02'],
  ['vabbar, åter fredag', '2026-12-03'],
  ['off sick, back on Thursday', '2026-12-02'],
])('"%s" is from now to %s', (text, until) => {
  expect(understood(text)).toMatchObject({ act: 'away', until, sure: true, changes: true });
});

test.each(['sjuk, tillbaka på torsdag?', 'Bo är sjuk, åter torsdag'])(
  '"%s" is none of the writer’s',
  (text) => {
    const { act, changes } = understood(text);
    expect(act === 'away' && changes).toBe(false);
  },
);
