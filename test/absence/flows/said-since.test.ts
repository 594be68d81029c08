// What is said of days that have been, and of an end that nobody knows.

import { openFlowHouse, id, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(() => house.close());

const saysOf = async (who: Who, ...texts: readonly string[]) =>
  (await house.facts(who, ...texts)).map((card) => ('say' in card ? card.say.what : card.card));
const absencesOf = async (who: Who) => {
  const all = await house.store.people.listAbsences(house.at('00:00'), house.at('23:59', '2027-02-01'), [
    id(who),
  ]);
  return all.filter(({ endedAt }) => endedAt === undefined);
};

test.each([
  'sjuk sen igår',
  'sjuk sedan i måndags',
  'ill since yesterday',
  'sjuk sen igår, tillbaka på torsdag',
  'sjuk igår och idag',
  'sjuk sedan igår kväll',
])('"%s" is noted from today, and says so', async (text) => {
  expect(await saysOf('anna', text)).toEqual(['absence', 'fromTodayOnly']);
  const [own] = await absencesOf('anna');
  expect(own?.from && own.from >= house.at('00:00')).toBe(true);
});

test.each(['sjuk idag', 'borta från fredag', 'away from Friday', 'borta i morgon, tillbaka på torsdag'])(
  '"%s" says nothing of it',
  async (text) => {
    expect(await saysOf('anna', text)).toEqual(['absence']);
  },
);

test.each(['osäkert när jag är tillbaka', 'vet inte hur länge', 'oklart när jag kommer tillbaka'])(
  '"%s" after an absence offers until further notice',
  async (text) => {
    expect(await house.facts('anna', 'sjuk', text)).toMatchObject([
      { card: 'choices', choices: [{ act: 'away', isOpen: true }] },
    ]);
    expect((await absencesOf('anna'))[0]?.until).toBeDefined();
    await house.facts('anna', 'ja');
    expect((await absencesOf('anna')).some(({ until }) => until === undefined)).toBe(true);
  },
);

test.each(['sjuk, vet inte när jag är tillbaka', "ill, not sure when I'll be back"])(
  '"%s" is until further notice',
  async (text) => {
    await house.facts('anna', text);
    expect((await absencesOf('anna'))[0]).toMatchObject({ until: undefined });
  },
);

test.each(['när är jag tillbaka?', 'hur länge är jag borta?', 'oklart när Bo är tillbaka'])(
  '"%s" offers nothing',
  async (text) => {
    expect(await saysOf('anna', 'sjuk', text)).not.toContain('confirm');
  },
);
