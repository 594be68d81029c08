// What is reported of others ends or turns: "hon kom nyss", "Maja sa att hon är tillbaka på torsdag", "Anna är sjuk så jag tar lådan".

import { understood } from '../understood';

const anna = 'anna.registrator@ale.example';
const maja = 'maja.assistent@ale.example';

test.each(['hon kom nyss', 'nu kom hon', 'hon dök upp nyss', 'she just came in'])(
  '"%s": whoever was away is back, and that is asked',
  (text) => {
    const made = understood(text, { before: ['Anna kommer inte in idag'] });
    expect(made).toMatchObject({ act: 'away.end', person: anna, changes: false });
  },
);

test.each([
  'det kom nyss ett mejl',
  'den kom nyss',
  'kom hon nyss?',
  'hon kom nyss på att hon är ledig imorgon',
])('"%s" is no return', (text) => {
  const made = understood(text, { before: ['Anna kommer inte in idag'] });
  expect([made.act === 'away.end', made.changes]).toEqual([false, false]);
});

test('of nobody spoken of it ends nothing', () => {
  expect(understood('hon kom nyss').act).not.toBe('away.end');
  expect(understood('Anna kom in med en remiss nyss').changes).toBe(false);
});

test.each([
  'Maja sa att hon är tillbaka på torsdag',
  'Maja säger att hon är tillbaka på torsdag',
  'Maja said she is back on Thursday',
  'Maja sa att hon är tillbaka efter lunch',
  'Maja sa att hon är tillbaka från semestern',
  'Maja ringde och sa att hon är åter frisk',
  'Maja sa att hon är tillbaka på torsdag tidigast',
])('"%s" is of her return', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away.end', person: maja, changes: false });
});

test('"Maja sa att hon är sjuk" is of her absence', () => {
  expect(understood('Maja sa att hon är sjuk')).toMatchObject({
    act: 'away.of',
    person: maja,
    changes: true,
  });
});

test.each([
  'anna är sjuk så jag tar lådan idag',
  'anna är borta idag och jag tar lådan',
  "Anna is sick so I'll take the mailbox today",
])('"%s": both are heard', (text) => {
  expect(understood(text)).toMatchObject({ act: 'duty.take', changes: true, also: ['away.of'] });
});

test.each(['anna är upptagen så jag tar lådan idag', 'min fru är sjuk så jag tar lådan hemifrån'])(
  '"%s" takes it, and nobody is away',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.take', also: [] });
  },
);

test.each([
  ['frisk nu, kommer in efter lunch', 'am'],
  ['frisk igen, kommer in kl 13', '-13:00'],
])('"%s" is one absence', (text, part) => {
  const made = understood(text, { before: ['jag är sjuk'] });
  expect(made).toMatchObject({ act: 'away.change', part, changes: true, also: [] });
  expect(made.rest).toBeUndefined();
});

test('"frisk nu, och jag är ledig på fredag": that is another', () => {
  const { act, asides } = understood('frisk nu, och jag är ledig på fredag', { before: ['jag är sjuk'] });
  expect(act).toBe('away.end');
  expect(asides).toMatchObject([{ act: 'away', from: '2026-12-04' }]);
});

test('"Maja skrev att hon är tillbaka på torsdag, kan du lägga mig på lådan onsdag": what is asked stays', () => {
  const { asides } = understood(
    'Maja skrev att hon är tillbaka på torsdag, kan du lägga mig på lådan onsdag',
  );
  expect(asides).toMatchObject([{ act: 'duty.take', from: '2026-12-02' }]);
});

test.each([
  'Maja sa att hon är tillbaka på torsdag så jag tar lådan idag',
  'Maja säger att hon är åter sjuk',
  'Maja sa att hon är tillbaka på torsdag men är borta på fredag',
])('"%s" ends nothing', (text) => {
  expect(understood(text).act).not.toBe('away.end');
});

test.each([
  'Maja kom in men gick hem sjuk',
  'Maja came in but went home sick',
  'Maja kom på att hon är ledig idag',
])('"%s" is away at once', (text) => {
  expect(understood(text)).toMatchObject({ act: 'away.of', person: maja, changes: true });
});

test.each([
  ['anna var sjuk igår så jag tar lådan idag', '2026-12-01'],
  ['hon är borta imorgon så jag tar lådan', '2026-12-02'],
])('"%s" says nothing more of their day', (text, from) => {
  const made = understood(text);
  expect(made).toMatchObject({ act: 'duty.take', from, changes: true, also: [] });
});

test.each([
  'anna är sjuk så jag öppnar lådan och svarar på remissen',
  'anna är inte sjuk så jag tar lådan hemma',
])('"%s": taking it is still heard', (text) => {
  expect(understood(text)).toMatchObject({ act: 'duty.take', changes: false });
});

test.each([
  ['Anna kom in men gick hem sjuk', true],
  ['Anna kom på att hon är ledig idag', true],
  ['Anna kom till jobbet trots att hon är sjuk', false],
  ['Anna kom med sitt sjuka barn', false],
  ['Anna kom förbi med en fråga om sjukskrivning', false],
])('"%s": who went home is away, whoever came in is not', (text, changes) => {
  expect(understood(text).changes).toBe(changes);
});

test.each([
  'anna är sjuk så jag tar lådan imorgon',
  'anna är sjuk, jag tar lådan på fredag',
  "Anna is sick so I'll take the mailbox tomorrow",
])('"%s": she is away today, and that is offered', (text) => {
  const { act, changes, asides } = understood(text);
  expect([act, changes]).toEqual(['duty.take', true]);
  expect(asides).toMatchObject([{ act: 'away.of', person: anna, from: undefined, until: undefined }]);
});

test.each(['anna är ledig så jag tar lådan på fredag', 'anna var sjuk igår så jag tar lådan idag'])(
  '"%s" says nothing of her today',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'duty.take', changes: true, also: [] });
  },
);
