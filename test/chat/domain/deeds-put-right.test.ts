// What was done a moment ago, said otherwise: prolonged, moved, worked after all, denied; and what only looks like it.

import { understood } from '../understood';

const bo = 'bo.ersattare@ale.example';
const kim = 'kim.kommunikator@ale.example';

test.each([
  [
    'förlänger t fredag',
    'jag är borta imorgon',
    { act: 'away.change', from: '2026-12-02', until: '2026-12-04' },
  ],
  ['förlänger en vecka', 'borta 7-9 december', { from: '2026-12-07', until: '2026-12-16' }],
  ['push it one day', "i'm out thu-fri next week", { from: '2026-12-11', until: '2026-12-12' }],
  [
    'push it one day, fri to mon instead',
    "i'm out thu-fri next week",
    { from: '2026-12-11', until: '2026-12-14' },
  ],
  ['sorry, wed to fri', "i'm out thu-fri next week", { from: '2026-12-09', until: '2026-12-11' }],
  ['no, fri to mon', "i'm out thu-fri next week", { from: '2026-12-11', until: '2026-12-14' }],
  ['actually make it 3', 'off to the dentist at 2, back by 4', { part: '15:00-16:00' }],
  ['jo jag kör förmiddagen', 'kan inte jobba imorgon, feber', { from: '2026-12-02', part: 'pm' }],
  [
    'du skrev fel, jag är borta ons till mån',
    'borta ons till fre nästa vecka',
    { act: 'away.change', from: '2026-12-09', until: '2026-12-14' },
  ],
  [
    'hi, I know I said I would be away on thursday and friday but the course moved so now I will only be gone on thursday',
    'on a course Thu and Fri',
    { act: 'away.change', from: '2026-12-03', until: '2026-12-03' },
  ],
] as const)('"%s" after "%s" takes its place', (text, before, expected) => {
  const made = understood(text, { before: [before] });
  expect(made).toMatchObject({ ...expected, changes: true });
  expect(made.instead).toBeDefined();
});

test('back in the afternoon of a day to come is away until then', () => {
  const made = understood('fast jag är tillbaka imorn em', { before: ['går hem vid 14, ungen spyr'] });
  expect(made.spans).toMatchObject([
    { from: '2026-12-01', part: '14:00-' },
    { from: '2026-12-02', part: 'am' },
  ]);
});

test.each([
  ['jag ska inte vara borta v 52!', [], '2026-12-21', '2026-12-25'],
  ["i'm not off on friday", [], '2026-12-04', '2026-12-04'],
  ['13 dec ska bort, jag jobbar den veckan', [], '2026-12-13', '2026-12-13'],
  ['ungen e pigg så ja jobbar som vanligt imorrn', [], '2026-12-02', '2026-12-02'],
  ['fast fredan jobbar jag', ['tors-fre nästa vecka är jag ledig'], '2026-12-11', '2026-12-11'],
] as const)('"%s" takes the days out', (text, before, from, until) => {
  expect(understood(text, { before })).toMatchObject({ act: 'away.end', from, until, changes: true });
});

test.each([
  'jag är inte borta hela v 52',
  'jag kan inte vara borta på fredag',
  'är jag inte borta v 52?',
  'jag vill inte vara ledig v 8',
  'du skrev fel, jag är borta ons till mån',
  'bo o jag kommer inte överens, måste han vara min ersättare',
  'jag kommer inte ihåg lösenordet',
  'nån annan får ta lådan imorrn',
])('"%s" changes nothing at once', (text) => {
  expect(understood(text).changes).toBe(false);
});

test('a bare day of many is that day, or from it on: asked', () => {
  const made = understood('nä 22', { before: ['jag är ledig 21 dec till och med nyår'] });
  expect(made.options?.choices).toMatchObject([
    { from: '2026-12-22', until: '2026-12-22' },
    { from: '2026-12-22', until: '2027-01-01' },
  ]);
});

test.each(['kim kan ta 22-23 o bo 28-30', 'ge ks till kim 22-23 december och till bo 28-30'])(
  '"%s" offers each their own days, and never a span that nobody said',
  (text) => {
    expect(understood(text)).toMatchObject({
      changes: false,
      options: {
        ask: 'each',
        choices: [
          { person: kim, from: '2026-12-22', until: '2026-12-23' },
          { person: bo, from: '2026-12-28', until: '2026-12-30' },
        ],
      },
    });
  },
);

test('"bos" is Bo’s', () => {
  expect(understood('byt min måndag mot bos onsdag nästa vecka')).toMatchObject({
    act: 'duty.give',
    person: bo,
    from: '2026-12-07',
    inReturn: { from: '2026-12-09' },
  });
});

test.each([
  ['nej jag menade v 52, ångra 51', ['ge ks till kim fre', 'o hela v 51 till david'], 'duty.give'],
  ['nej jag menade torsdag nästa vecka', ['ge ks till bo imorn'], 'duty.give'],
] as const)('"%s" is of what was given, and no absence', (text, before, act) => {
  const made = understood(text, { before });
  expect(made).toMatchObject({ act, changes: true, also: [] });
  expect(made.instead).toBeDefined();
});

test('lucia and the days between are two', () => {
  expect(understood('lucia o mellandagarna är jag ledig').spans).toMatchObject([
    { from: '2026-12-13' },
    { from: '2026-12-27' },
  ]);
});

test('"nej torsdag" of a swap asks which of the two days, and gives nothing away', () => {
  const made = understood('nej jag menade torsdag', {
    before: ['byt min måndag mot bos onsdag nästa vecka'],
  });
  expect(made.changes).toBe(false);
  expect(made.options?.choices).toMatchObject([
    { person: bo, from: '2026-12-07', inReturn: { from: '2026-12-10' } },
    { person: bo, from: '2026-12-10', inReturn: { from: '2026-12-09' } },
  ]);
});

test.each([
  ['no i meant next week', "i'm out wed-fri", '2026-12-09', '2026-12-11'],
  ['no i meant next week', 'out wed-fri next week', '2026-12-09', '2026-12-11'],
  ['nej v 51', 'ledig tors-fre nästa vecka', '2026-12-17', '2026-12-18'],
] as const)('"%s" after "%s" is the same days of that week', (text, before, from, until) => {
  expect(understood(text, { before: [before] })).toMatchObject({ act: 'away.change', from, until });
});

test.each(['borta idag', 'jag är borta 7-10 december'])('a name after "%s" says no absence', (before) => {
  expect(understood('maja', { before: [before] }).changes).toBe(false);
});

test('"ge ks till Bo då" after an absence is asked of its days', () => {
  expect(understood('ge ks till Bo då', { before: ['jag är borta 14-18 december'] })).toMatchObject({
    ...{ act: 'duty.give', person: bo, from: '2026-12-14', until: '2026-12-18', changes: false },
  });
});

test('days alone after what was taken out take nothing more out', () => {
  const before = ['borta 7-11 december', 'ta bort fredagen'];
  expect(understood('nästa fre till mån', { before }).act).not.toBe('away.end');
  expect(understood('nästa fre till mån', { before }).changes).toBe(false);
});
