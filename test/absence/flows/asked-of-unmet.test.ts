// Whoever is only asked about is found in the directory, and not kept (F2).

import { personId, upn } from '../../../src/core/ids';
import { openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';

const lisbet = personId('11111111-0000-4000-8000-0000000000f1');
let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse(
    '2026-12-01T09:00:00+01:00',
    `${townYaml}switchboard: {people: [it@ale.example]}\n`,
  );
  const name = { upn: upn('lisbet@ale.example'), name: 'Lisbet Karlsson', department: 'Vård' };
  house.directory.add({ id: lisbet, ...name, isEnabled: true, isGuest: false });
});
afterEach(() => house.close());

test.each([
  'är Lisbet borta?',

  'Lisbet Karlsson är borta?',
  'när kommer Lisbet tillbaka',
])('"%s" is answered of her, and she is kept nowhere', async (text) => {
  const [answer] = await house.facts('it', text);
  expect(answer).toMatchObject({ say: { name: 'Lisbet Karlsson' } });
  expect(await house.store.people.find(lisbet)).toBeUndefined();
});

test('of two of that first name nobody is guessed', async () => {
  const another = { upn: upn('lisbet.berg@ale.example'), name: 'Lisbet Berg', department: 'Skola' };
  const id = personId('11111111-0000-4000-8000-0000000000f2');
  house.directory.add({ id, ...another, isEnabled: true, isGuest: false });
  const answers = await house.facts('it', 'är Lisbet borta?');
  expect(JSON.stringify(answers)).not.toMatch(/mayNotKnow|isAway|notAway/);
});
