// "Kan Anna ta ett samtal": asked by the switchboard, answered as who is there instead.

import { openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse(
    '2026-12-01T13:30:00+01:00',
    `${townYaml}switchboard: {people: [it@ale.example]}\n`,
  );
});
afterEach(() => house.close());

const saysOf = async (text: string) =>
  (await house.write('it', text)).map(({ facts }) => ('say' in facts ? facts.say : facts.card));

test.each(['kan anna ta ett samtal nu?', 'kan Anna svara i telefon?', 'can Anna take a call now?'])(
  '"%s" says until when, and who is there meanwhile',
  async (text) => {
    expect(await saysOf(text)).toEqual([{ what: 'hasNotSaid', name: 'Anna Testsson' }]);
    await house.write('anna', 'jag är borta 13–15 i dag');
    expect(await saysOf(text)).toMatchObject([
      {
        what: 'isAway',
        name: 'Anna Testsson',
        period: { clock: { until: '15:00' } },
        answering: [{ holder: 'Bo Testsson' }],
      },
    ]);
  },
);

test.each(['vem kan ta samtal åt carin på torsdag', 'vem svarar åt carin på torsdag?'])(
  '"%s" is answered as who stands in for her that day',
  async (text) => {
    await house.write('carin', 'jag är borta 2–4 december');
    const instead = { decides: { name: 'David Testsson' } };
    const said = { what: 'isAway', name: 'Carin Testsson', instead };
    expect(await saysOf('vem ersätter carin på torsdag')).toMatchObject([said]);
    expect(await saysOf(text)).toMatchObject([said]);
  },
);

test.each([
  'vem täcker för carin på torsdag?',
  "who's covering for Carin on Thursday?",
  'vem hoppar in för carin på torsdag',
])('"%s" is of her, and no list of all mailboxes', async (text) => {
  expect(await saysOf(text)).toMatchObject([
    { what: 'hasNotSaid', name: 'Carin Testsson', instead: { decides: { name: 'David Testsson' } } },
  ]);
});

test('who takes calls about a subject is still nobody whom Brevvakt knows', async () => {
  expect(await saysOf('vem tar samtal om snöröjning?')).toMatchObject([{ what: 'whoAnswers' }]);
});
