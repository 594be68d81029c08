// "Nej jag menade Nisse", of somebody who was just said to be away: whoever was named by mistake does not stay so unseen (F2).

import type { FlowHouse, Who } from '../../support/flow-house';
import { id, openFlowHouse, townYaml } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', townYaml);
});
afterEach(() => house.close());

const isAway = async (who: Who) => {
  const all = await house.store.people.listAbsences(house.at('00:00'), house.at('23:59'), [id(who)]);
  return all.some(({ endedAt }) => endedAt === undefined);
};
const said = async (...texts: readonly string[]) =>
  (await house.facts('anna', ...texts)).map((card) => ('say' in card ? card.say.what : card.card));

test.each(['nej jag menade Nisse', 'nej det var Kajsa', 'nej Nisse'])(
  '"%s", whom nobody knows, shows what was said with its button, and does not ask for it again',
  async (text) => {
    const [say, card] = await house.facts('anna', 'Bo är sjuk i dag', text);
    expect([say, card]).toMatchObject([
      { say: { what: 'whoIsMeant' } },
      { card: 'absence', can: { end: true } },
    ]);
  },
);

test('where nothing may be said of the other, whoever was named is taken back all the same', async () => {
  expect(await said('Bo är sjuk i dag', 'nej jag menade Carin')).toEqual(['absence', 'theirsToSay']);
  expect(await isAway('bo')).toBe(false);
});
