// Who takes a day beside one that was just passed on, what is forgotten of a day, and a mailbox that does not open: nothing is passed on unasked.

import { understood } from '../understood';

const friday = { from: '2026-12-04', until: '2026-12-04' };

test.each([
  ['ok då tar jag fredag istället', 'kan inte ta ks på torsdag'],
  ['jag kan ta fredag', 'kan inte ta ks på torsdag'],
  ['men fredag kan jag', 'kan inte ta ks på torsdag'],
  ['nej jag tar fredag', 'Bo tar ks på torsdag'],
  ["I'll take Friday instead", 'I cannot do ks on Thursday'],
])('"%s" after "%s" offers taking it', (text, before) => {
  expect(understood(text, { before: [before] })).toMatchObject({
    ...{ act: 'duty.take', mailbox: 'ks', ...friday, asked: true, changes: false, person: undefined },
  });
});

test.each([
  ['nej fredag', 'kan inte ta ks på torsdag', { act: 'duty.cannot', changes: true }],
  ['fredag kan jag inte heller', 'kan inte ta ks på torsdag', { act: 'duty.cannot' }],
  [
    'nej Bo tar fredag',
    'Cecilia tar ks på torsdag',
    { act: 'duty.give', person: 'bo.ersattare@ale.example' },
  ],
  ['då tar Bo fredag istället', 'kan inte ta ks på torsdag', { act: 'duty.give', changes: false }],
  ['ok då tar jag fredag istället', 'jag tar ks på torsdag', { act: 'duty.take', changes: true }],
] as const)('"%s" after "%s" says who, too', (text, before, expected) => {
  expect(understood(text, { before: [before] })).toMatchObject({ ...expected, ...friday });
});

test.each([
  ['glöm det jag sa om fredag', 'ledig torsdag och fredag', 'away.end'],
  ['strunta i fredagen', 'ledig på fredag', 'away.end'],
  ['never mind Friday', 'off on Friday', 'away.end'],
  ['glöm det jag sa om fredag', 'kan inte ta ks på fredag', 'undo'],
  ['forget what I said about Friday', 'I cannot take ks on Friday', 'undo'],
  ['glöm det jag sa om fredag', 'Bo tar ks på fredag', 'undo'],
])('"%s" after "%s" takes that day back', (text, before, act) => {
  expect(understood(text, { before: [before] })).toMatchObject({ act, ...friday, changes: true });
});

test('what is not to be forgotten takes nothing back', () => {
  expect(understood('glöm inte fredag', { before: ['ledig på fredag'] }).changes).toBe(false);
});

test('"till fredag då" prolongs what was said of today', () => {
  expect(understood('till fredag då', { before: ['vabbar idag'] })).toMatchObject({
    ...{ act: 'away.change', until: '2026-12-04', changes: true },
  });
});

test.each([
  'kommer inte åt brevlådan',
  'jag kommer inte åt ks',
  'kan inte komma in i brevlådan',
  'brevlådan går inte att öppna',
  'får inte upp lådan',
  'jag saknar behörighet till kommunens brevlåda',
  "I can't get into the mailbox",
  "the mailbox won't open",
  'I am locked out of the shared mailbox',
])('"%s": a fault or no time, asked', (text) => {
  const made = understood(text);
  expect(made).toMatchObject({ sure: false, changes: false, options: { ask: 'fault' } });
  expect(made.options?.choices.map(({ act }) => act)).toEqual(['other', 'duty.cannot']);
});

test.each([
  ['kan inte öppna brevlådan i dag', { act: 'duty.cannot', changes: true }],
  ['kommer inte in i dag', { act: 'away', changes: true }],
  ['Bo kommer inte åt brevlådan', { changes: false }],
  ['någon obehörig har kommit åt brevlådan', { act: 'incident', changes: false }],
] as const)('"%s" is no fault of a mailbox', (text, expected) => {
  const made = understood(text);
  expect(made).toMatchObject(expected);
  expect(made.options).toBeUndefined();
});

test.each([
  'Gunilla och Hasse svarar inte, ta du det här Ines',
  'gunilla o hasse svarar inte, ta du det här ines',
  'Ines, kan du ta lådan idag?',
  'kan du ta över den Ines',
  'Ines, can you take it today',
])('"%s" is asked of whom it speaks to', (text) => {
  const made = understood(text);
  expect(made).toMatchObject({ act: 'duty.give', person: 'ines.miljo@ale.example', changes: false });
  expect(made.also).not.toContain('away.is');
});

test.each([
  'Hasse är sjuk, ta du lådan Ines',
  'Hasse är sjuk, Ines tar lådan',
  'Hasse är sjuk, kan Ines läsa min mejl?',
])('"%s" keeps apart who is ill and who is asked', (text) => {
  const { act, person, asides = [] } = understood(text);
  const all = [{ act, person }, ...asides];
  expect(all.find((one) => one.act === 'away.of')?.person).toBe('hasse.bygglov@ale.example');
  expect(all.find((one) => /^(?:duty|delegation)/.test(one.act))?.person).toBe('ines.miljo@ale.example');
});

test.each(['Ines svarar inte', 'har du tagit den här, Ines', 'ta det lugnt Ines', 'kan du fråga Ines'])(
  '"%s" gives nothing',
  (text) => {
    expect(understood(text)).not.toMatchObject({ act: 'duty.give', sure: true });
  },
);

test.each([
  ['jag kan inte ta brevlådan imorgon, kan kim?', 'kim.kommunikator', '2026-12-02'],
  ['jag kan inte torsdag, kan maja?', 'maja.assistent', '2026-12-03'],
  ['jag kan inte på torsdag, kan Maja ta den?', 'maja.assistent', '2026-12-03'],
  ["I can't take the mailbox tomorrow, can Kim?", 'kim.kommunikator', '2026-12-02'],
])('"%s" asks whether they take it, and passes nothing on', (text, name, from) => {
  const asked = { act: 'duty.give', person: `${name}@ale.example`, from, until: from, asked: true };
  expect(understood(text)).toMatchObject({ ...asked, changes: false });
});

test.each([
  ['jag kan inte på torsdag', 'duty.cannot'],
  ['jag kan inte på torsdag, kan nån ta den?', 'duty.cannot'],
  ['jag kan inte torsdag, kan jag byta?', 'duty.cannot'],
  ['jag kan inte svara på remissen, kan maja?', 'order.propose'],
])('"%s" asks nobody by name to take the mailbox', (text, act) => {
  expect(understood(text)).toMatchObject({ act });
});

test.each([
  ['ge kommun till Kim resten av veckan och ks till Bo i morgon', 'kommun', 'ks'],
  ['Kim tar ks på torsdag och Bo tar kommun på fredag', 'ks', 'kommun'],
])('"%s" gives each their own mailbox', (text, first, second) => {
  expect(understood(text).options).toMatchObject({
    ask: 'each',
    choices: [{ mailbox: first }, { mailbox: second, person: 'bo.ersattare@ale.example' }],
  });
});

test.each([
  ['jag har sbf mån–ons och bo tors–fre', ['2026-12-07', '2026-12-10']],
  ['anna har sbf mån–ons och bo tors–fre', ['2026-12-07', '2026-12-10']],
  ['jag tar sbf på måndag och Bo tar den tisdag', ['2026-12-07', '2026-12-08']],
])('"%s": the writer’s own days have a button, too', (text, [own, other]) => {
  const { changes, options } = understood(text);
  expect(changes).toBe(false);
  expect(options).toMatchObject({
    ask: 'each',
    choices: [
      { act: 'duty.take', person: undefined, from: own, mailbox: 'sbf' },
      { act: 'duty.give', person: 'bo.ersattare@ale.example', from: other, mailbox: 'sbf' },
    ],
  });
});

test.each([
  'kan Bo ta över på fredag, Carin har bestämt det',
  'Kan Bo ta över på fredag? Carin har godkänt det',
  'Carin bestämmer, Bo tar ks på fredag',
  'Bo takes over on Friday, Carin has approved it',
])('"%s": whoever has decided gets nothing', (text) => {
  expect(understood(text).person).toMatch(/^bo/);
});

test.each([
  'jag har bestämt att Bo tar ks åt mig på fredag',
  'Carin har bestämt att Bo tar ks i stället för mig på fredag',
  'Carin har bestämt att Bo tar lådan i mitt ställe på fredag',
  'det är beslutat att Bo tar min tur i stället för mig på fredag',
  'Carin bestämmer att Bo tar ks åt mig på fredag',
  'Carin beslutade att Bo tar över på fredag',
  'Bo tar min plats på fredag så beslutar Carin',
  'Bo tar över på fredag, Carin bestämmer',
  'Carin has decided that Bo takes ks for me on Friday',
])('"%s" gives it at once: that it is decided changes nothing', (text) => {
  expect(understood(text)).toMatchObject({
    ...{ act: 'duty.give', person: 'bo.ersattare@ale.example', ...friday, changes: true },
  });
});

test.each([
  'David beslutar i mitt ställe på fredag',
  'kan David godkänna åt mig på fredag',
  'David tar mina beslut på fredag',
  'David tar över på fredag, han beslutar',
  'naturligtvis kan David godkänna på fredag',
])('"%s" is of decisions, and gives no mailbox', (text) => {
  expect(understood(text).changes).toBe(false);
});
