// Both wishes of a line are done: the days go, and the others come in their place.

import { openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(() => house.close());

const own = async () =>
  (await house.write('erik', 'min frånvaro')).flatMap(({ facts }) =>
    facts.card === 'absence' ? [{ from: facts.from, lastDay: facts.lastDay }] : [],
  );

test('the one week goes and the other comes', async () => {
  await house.write('erik', 'jag är borta v 50');
  const [answer] = await house.write('erik', 'ta bort min frånvaro v 50 o lägg v 51 istället');
  expect(answer?.facts).toMatchObject({
    ...{ card: 'absence', from: '2026-12-14', lastDay: '2026-12-18' },
    instead: { from: '2026-12-07', lastDay: '2026-12-11' },
  });
  expect(await own()).toEqual([{ from: '2026-12-14', lastDay: '2026-12-18' }]);
  await house.write('erik', 'ångra');
  expect(await own()).toEqual([{ from: '2026-12-07', lastDay: '2026-12-11' }]);
});

test('of a longer absence the other days stay', async () => {
  await house.write('erik', 'jag är borta 3–11 december');
  await house.write('erik', 'flytta min ledighet den 4 december till den 14 december');
  expect(await own()).toEqual([
    { from: '2026-12-03', lastDay: '2026-12-03' },
    { from: '2026-12-07', lastDay: '2026-12-14' },
  ]);
});

test('days that are away anyway are said once', async () => {
  await house.write('erik', 'jag är borta 3–4 december');
  await house.write('erik', 'jag är borta 7–11 december');
  const [answer] = await house.write('erik', 'flytta min frånvaro från måndag 7 till onsdag 9');
  expect(answer?.facts).toMatchObject({ from: '2026-12-08', lastDay: '2026-12-11' });
  expect(answer?.facts).not.toHaveProperty('also');
});

/** The buttons of what is asked, as days. */
const asked = (answers: Awaited<ReturnType<FlowHouse['write']>>) =>
  answers.flatMap(({ facts }) =>
    facts.card === 'choices'
      ? facts.choices.map(({ from, until, instead }) => ({ from, until, instead: instead?.from }))
      : [],
  );

const week = (first: string, last: string) => ({ from: `2026-12-${first}`, lastDay: `2026-12-${last}` });

test('of those in its own hull the other days stay, too', async () => {
  await house.write('erik', 'jag är borta 7–11 december');
  const [answer] = await house.write('erik', 'flytta min frånvaro den 7 till den 14');
  expect(answer?.facts).toMatchObject({ from: '2026-12-08', lastDay: '2026-12-11' });
  expect(await own()).toEqual([week('08', '14')]);
});

test.each(['flytta min frånvaro från v 50 till v 51', 'flytta min ledighet till v 51'])(
  '"%s" of nothing makes nothing, and offers those days',
  async (text) => {
    const answers = await house.write('erik', text);
    expect(answers.map(({ facts }) => ('say' in facts ? facts.say.what : facts.card))).toEqual([
      'notAwayThen',
      'confirm',
    ]);
    expect(asked(answers)).toEqual([{ from: '2026-12-14', until: '2026-12-18', instead: undefined }]);
    expect(await own()).toEqual([]);
    await house.write('erik', 'ja');
  },
);

test('a cancellation of days makes none', async () => {
  await house.write('erik', 'ta bort min frånvaro torsdag till fredag');
  expect(await own()).toEqual([]);
});

describe('a day later', () => {
  const later = async (lines: readonly string[]) => {
    for (const line of lines) await house.write('erik', line);
    await house.to('10:00', '2026-12-02');
  };

  test('the only absence is moved to the days that are said', async () => {
    await later(['jag är borta 7–9 december']);
    await house.write('erik', 'flytta min ledighet till v 51');
    expect(await own()).toEqual([week('14', '18')]);
  });

  test('by a length it is shown to which, and done when that is right', async () => {
    await later(['semester 14–18 december']);
    const answers = await house.write('erik', 'skjut min semester två veckor framåt');
    expect(asked(answers)).toEqual([{ from: '2026-12-28', until: '2027-01-01', instead: '2026-12-14' }]);
    await house.write('erik', 'ja');
    expect(await own()).toEqual([{ from: '2026-12-28', lastDay: '2027-01-01' }]);
  });

  test('of several it is asked which', async () => {
    await later(['jag är borta 7–8 december', 'jag är borta 14–15 december']);
    expect(asked(await house.write('erik', 'flytta min ledighet en vecka framåt'))).toEqual([
      { from: '2026-12-14', until: '2026-12-15', instead: '2026-12-07' },
      { from: '2026-12-21', until: '2026-12-22', instead: '2026-12-14' },
    ]);
    await house.write('erik', 'den andra');
    expect(await own()).toEqual([week('07', '08'), week('21', '22')]);
  });

  test('of several days and one it is asked whether all of them begin then', async () => {
    await later(['jag är borta 7–9 december']);
    expect(asked(await house.write('erik', 'flytta min ledighet till den 14'))).toEqual([
      { from: '2026-12-14', until: '2026-12-16', instead: '2026-12-07' },
      { from: '2026-12-14', until: '2026-12-14', instead: '2026-12-07' },
    ]);
    expect(await own()).toEqual([week('07', '09')]);
  });

  test('what would begin before today is not moved', async () => {
    await later(['jag är borta 7–9 december']);
    const [answer] = await house.write('erik', 'flytta min ledighet två veckor bakåt');
    expect(answer?.facts).toMatchObject({ say: { what: 'awayUnclear' } });
    expect(await own()).toEqual([week('07', '09')]);
  });

  test.each([
    'är borta 14-18 dec, flytta en vecka framåt',
    'borta 14–18 december, skjut det en vecka',
    'flytta min ledighet 14-18 december en vecka framåt',
    'away 14-18 December, shift that one week',
  ])('"%s" moves those days', async (text) => {
    await later(['semester 14–18 december']);
    await house.write('erik', text);
    expect(await own()).toEqual([week('21', '25')]);
  });

  test.each([
    'ta bort min ledighet helt tack',
    'ta bort min semester',
    'avboka ledigheten',
    'cancel my leave',
  ])('"%s" of one that is to come asks, and a yes takes it out', async (text) => {
    await later(['semester 14–18 december']);
    const answers = await house.write('erik', text);
    expect(asked(answers)).toEqual([{ from: '2026-12-14', until: '2026-12-18', instead: undefined }]);
    await house.write('erik', 'ja');
    expect(await own()).toEqual([]);
  });

  test('"ta bort min ledighet" of several asks which', async () => {
    await later(['jag är borta 7–8 december', 'jag är borta 14–15 december']);
    expect(asked(await house.write('erik', 'ta bort min ledighet'))).toHaveLength(2);
    await house.write('erik', 'den första');
    expect(await own()).toEqual([week('14', '15')]);
  });

  test.each(['tillbaka', 'jag är frisk'])('"%s" of days to come shows them', async (text) => {
    await later(['semester 14–18 december']);
    const answers = await house.write('erik', text);
    expect(asked(answers)).toEqual([]);
    expect(await own()).toEqual([week('14', '18')]);
  });
});
