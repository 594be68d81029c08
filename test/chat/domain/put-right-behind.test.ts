// What puts right what was just done: who takes it instead, which day was meant, and what more is of the same.

import { understood } from '../understood';

test.each([
  'nej han kunde inte, ines då',
  'han kan inte, ta ines',
  'hasse kunde inte så ines tar den',
  'nej han hinner inte, ines får ta den',
  'han är visst ledig då, ge den till ines',
  'no he couldn’t, Ines then',
  'nej inte han, ines',
])('"%s" gives it to Ines instead', (text) => {
  const given = { act: 'duty.give', mailbox: 'sbf', from: '2026-12-02', changes: true };
  expect(understood(text, { before: ['hasse tar sbf imorgon'] })).toMatchObject({
    ...given,
    person: 'ines.miljo@ale.example',
  });
});

test.each([
  ['nej han kunde inte', { act: 'undo', asked: true, changes: false }],
  ['inte hon, han', { act: 'undo', asked: true, changes: false }],
  ['hasse är sjuk', { act: 'away.of' }],
  ['jag kan inte, ines då', { changes: false }],
  ['rut kan inte, ines då', { changes: false }],
] as const)('"%s" gives it to nobody else', (text, expected) => {
  expect(understood(text, { before: ['hasse tar sbf imorgon'] })).toMatchObject(expected);
});

test.each([
  'jag menade fredag',
  'nej fredag menade jag',
  'oj det skulle vara fredag',
  'sorry I meant Friday',
])('"%s" is of the day away, with a question of no day in between', (text) => {
  const before = ['är borta torsdag', 'vad säger T8'];
  expect(understood(text, { before })).toMatchObject({
    ...{ act: 'away.change', from: '2026-12-04', until: '2026-12-04', changes: true },
    instead: { from: '2026-12-03' },
  });
});

test.each([
  ['nej jag menade fredag', 'vem har soc idag', 'duty.who'],
  ['på fredag', 'vad säger T8', 'rule.show'],
])('"%s" after "%s" is of that', (text, between, act) => {
  expect(understood(text, { before: ['är borta torsdag', between] })).toMatchObject({ act, changes: false });
});

test.each([
  ['nej jag menade fredag', 'ge gatubelysningen till Erik'],
  ['ska vara fredag', 'när ska remissen vara klar'],
])('"%s" after "%s" may be the day of that answer, and no absence is moved', (text, between) => {
  expect(understood(text, { before: ['är borta torsdag', between] }).changes).toBe(false);
});

test('"torsdag skrev jag fel, onsdag" is no span', () => {
  expect(understood('torsdag skrev jag fel, onsdag', { before: ['är borta torsdag'] })).toMatchObject({
    ...{ from: '2026-12-02', until: '2026-12-02', instead: { from: '2026-12-03' } },
  });
});

test.each(['och imorgon troligen', 'imorgon nog också', 'and tomorrow probably', 'och antagligen i morgon'])(
  '"%s" takes the place of nothing',
  (text) => {
    const said = understood(text, { before: ['sjuk idag'] });
    expect(said).toMatchObject({ from: '2026-12-02', isAdded: true, changes: true });
    expect(said.instead).toBeUndefined();
  },
);

test.each([
  'friskt igen nu, va bara en huvudvärk',
  'kry igen, bara en släng av migrän',
  'back now, just a headache',
])('"%s" offers no absence', (text) => {
  expect(understood(text, { before: ['är sjuk'] })).toMatchObject({
    act: 'away.end',
    also: [],
    changes: true,
  });
});

test.each([
  ['kollade skräpposten ingenting där', 'junk'],
  ['har kollat skräpet, tomt', 'junk'],
  ['checked the junk folder, nothing there', 'junk'],
  ['kollade bara skräpposten', 'junk'],
  ['kollade inkorgen, ingenting där', undefined],
])('"%s" opens %s', (text, opened) => {
  expect(understood(text).opened).toBe(opened);
});

test.each([
  'nä vänta det var kommun-lådan jag kollade',
  'nej det var kommun jag läste',
  'no it was kommun i checked',
])('"%s" after an opening is of that one instead', (text) => {
  expect(understood(text, { before: ['öppnat ks'] })).toMatchObject({ opened: 'instead', mailbox: 'kommun' });
});
