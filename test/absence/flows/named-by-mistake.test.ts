// Who was said to be away by mistake is not: another was meant, or they are there after all (F2).

import { openFlowHouse, id, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(() => house.close());

const saysOf = async (who: Who, text: string) =>
  (await house.facts(who, text)).map((card) => ('say' in card ? card.say : card.card));
const absencesOf = async (who: Who) => {
  const all = await house.store.people.listAbsences(house.at('00:00'), house.at('23:59'), [id(who)]);
  return all.filter(({ endedAt }) => endedAt === undefined);
};

test('who is named by mistake is away no longer, though nothing may be said of the other', async () => {
  await house.facts('bo', 'Anna är sjuk i dag');
  expect(await absencesOf('anna')).toHaveLength(1);
  const said = await saysOf('bo', 'jag menade David');
  expect(said).toMatchObject([{}, { what: 'theirsToSay' }]);
  expect(await absencesOf('anna')).toEqual([]);
  expect(await absencesOf('david')).toEqual([]);
});

test.each(['nej hon är här nu', 'nej hon är på plats', 'förlåt hon är visst inne'])(
  '"%s", after it was said that she is ill, offers that she is back',
  async (text) => {
    await house.facts('bo', 'Anna är sjuk i dag');
    expect(await house.facts('bo', text)).toMatchObject([
      { card: 'choices', choices: [{ act: 'away.end', person: 'anna@ale.example' }] },
    ]);
    await house.facts('bo', 'ja');
    expect(await absencesOf('anna')).toEqual([]);
  },
);
