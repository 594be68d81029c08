// What is said of others: their return, and that they are at home.

import { openFlowHouse, id, senderOf, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(() => house.close());

const saysOf = async (who: Who, text: string) =>
  (await house.facts(who, text)).map((card) => ('say' in card ? card.say.what : card.card));
const absencesOf = async (who: Who) => {
  const all = await house.store.people.listAbsences(house.at('00:00'), house.at('23:59'), [id(who)]);
  return all.filter(({ endedAt }) => endedAt === undefined);
};

test.each(['bo är hemma idag', 'Bo e hemma ida', 'Bo is at home today', 'Bo är kvar hemma'])(
  '"%s" asks whether Bo works there, and a yes alone is no answer',
  async (text) => {
    expect(await house.facts('anna', text)).toMatchObject([
      {
        card: 'choices',
        say: { what: 'homeOrAwayOf' },
        choices: [{ act: 'present', name: 'Bo Testsson' }, { act: 'away.of' }],
      },
    ]);
    await house.facts('anna', 'ja');
    expect(await absencesOf('bo')).toEqual([]);
  },
);

test('of oneself by name the same is asked of oneself', async () => {
  expect(await house.facts('bo', 'Bo är hemma idag')).toMatchObject([
    { say: { what: 'homeOrAway' }, choices: [{ act: 'present', name: undefined }, { act: 'away' }] },
  ]);
});

test('the buttons do what they say', async () => {
  const press = (act: string) =>
    house.receiver.action(senderOf('anna'), {
      verb: 'chat.do',
      data: { act, person: 'bo@ale.example' },
      activityId: undefined,
    });
  await press('present');
  expect(await absencesOf('bo')).toEqual([]);
  await press('away.of');
  expect(await absencesOf('bo')).toHaveLength(1);
});

test.each(['bo jobbar hemma idag', 'Bo works from home today', 'Bo sitter hemma och jobbar'])(
  '"%s" changes nothing',
  async (text) => {
    expect(await saysOf('anna', text)).toEqual(['worksAtHome']);
    expect(await absencesOf('bo')).toEqual([]);
  },
);

test.each(['Bo är på väg', 'Bo sitter på bussen, kommer strax', 'Bo är på väg in'])(
  '"%s" ends what is noted of Bo once it is agreed to, however long since that was said',
  async (text) => {
    expect(await saysOf('anna', text)).toEqual(['worksAtHome']);
    await house.facts('anna', 'Bo är sjuk');
    await house.facts('anna', 'vem har ks i morgon');
    expect(await house.facts('anna', text)).toMatchObject([
      { card: 'choices', say: { what: 'confirm' }, choices: [{ act: 'away.end', name: 'Bo Testsson' }] },
    ]);
    await house.facts('anna', 'ja');
    expect(await absencesOf('bo')).toEqual([]);
  },
);

test.each([
  ['Bo vabbar, tillbaka imorgon', 1],
  ['Bo är sjuk, är tillbaka på torsdag', 2],
  ['Bo is ill, back on Thursday', 2],
  ['bo är hemma med feber', 1],
  ['bo är hemma idag, åter imorgon', 1],
])('"%s" is away today', async (text, answers) => {
  expect(await saysOf('anna', text)).toHaveLength(answers);
  expect(await absencesOf('bo')).toHaveLength(1);
});

test.each(['bo är tillbaka på torsdag', 'Bo kommer tillbaka på torsdag', 'Bo is back on Thursday'])(
  '"%s" of whom nobody said that they are away is asked',
  async (text) => {
    expect(await saysOf('anna', text)).toEqual(['notAwayYet']);
    expect(await absencesOf('bo')).toEqual([]);
    await house.facts('anna', 'ja');
    expect(await absencesOf('bo')).toHaveLength(1);
    expect(await saysOf('anna', text)).not.toContain('notAwayYet');
  },
);

test.each([
  'är bo tillbaka på torsdag?',
  'är bo hemma idag?',
  'jobbar bo hemma idag?',
  'Bo är tillbaka',
  'Bo kommer inte tillbaka på torsdag',
])('"%s" marks nobody', async (text) => {
  expect(await saysOf('anna', text)).not.toContain('notAwayYet');
  expect(await absencesOf('bo')).toEqual([]);
});

test('of somebody in no roster of the writer’s nothing is offered', async () => {
  expect(await saysOf('erik', 'bo är hemma idag')).toEqual(['theirsToSay']);
  expect(await saysOf('erik', 'bo är tillbaka på torsdag')).not.toContain('notAwayYet');
});
