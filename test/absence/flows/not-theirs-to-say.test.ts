// Somebody whom the bot has not met is ill, says who may not say it: no name is asked for in vain.

import { personId, upn } from '../../../src/core/ids';
import { openFlowHouse, townYaml, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse(
    '2026-12-01T09:00:00+01:00',
    `${townYaml}switchboard: {people: [it@ale.example]}\n`,
  );
  const erik = house.directory.people.get('erik@ale.example');
  if (erik === undefined) throw new Error('Erik is unknown');
  const address = upn('svante.kvist@ale.example');
  const id = personId('22222222-0000-4000-8000-000000000001');
  house.directory.people.set(address, { ...erik, id, upn: address, name: 'Svante Kvist' });
});
afterEach(() => house.close());

const saysOf = async (who: Who, text: string) =>
  (await house.facts(who, text)).flatMap((card) => ('say' in card ? [card.say] : []));

test.each([
  'Svante är sjuk enligt Anna',
  'svante ringde och är sjuk',
  'Svante kommer inte idag, han är sjuk',
])('"%s" is answered with who may say it', async (text) => {
  for (const who of ['erik', 'it'] as const)
    expect(await saysOf(who, text)).toContainEqual(
      expect.objectContaining({ what: 'theirsToSay', name: 'Svante Kvist' }),
    );
});

test.each(['är Svante sjuk?', 'någon är sjuk', 'jag är sjuk'])('"%s" is not', async (text) => {
  expect((await saysOf('erik', text)).map(({ what }) => what)).not.toContain('theirsToSay');
});
