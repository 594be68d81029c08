// A yes that comes after somebody else took the mailbox: it is said who has it, and asked again.

import { plusMinutes } from '../../../src/core/time';
import { holders, press } from '../../roster/flows/roster-house';
import { id, openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', townYaml);
  await house.write('erik', 'hej');
  await house.write('carin', 'ge ks till Erik i dag');
});
afterEach(() => house.close());

const later = () => {
  house.clock.moveTo(plusMinutes(house.clock.now(), 1));
};
const today = ['2026-12-01'];

async function askedThenTaken(): Promise<unknown> {
  const [asked] = await house.facts('erik', 'kan David ta ks i dag?');
  expect(asked).toMatchObject({ card: 'choices', choices: [{ act: 'duty.give', name: 'David Testsson' }] });
  later();
  await house.facts('carin', 'jag tar brevlådan');
  expect(await holders(house, today)).toEqual(['carin']);
  later();
  return asked;
}

const takenByCarin = {
  card: 'choices',
  say: { what: 'hasIt', name: 'Carin Testsson' },
  choices: [{ act: 'duty.give', mailbox: 'ks', name: 'David Testsson' }],
};

test('a yes to what was asked before takes it from nobody; once more it does, and who had it hears it', async () => {
  await askedThenTaken();
  expect((await house.facts('erik', 'ja'))[0]).toMatchObject(takenByCarin);
  expect(await holders(house, today)).toEqual(['carin']);
  const before = house.messenger.said.length;
  await house.facts('erik', 'ja');
  expect(await holders(house, today)).toEqual(['david']);
  await house.to('09:10');
  const told = house.messenger.said.slice(before).filter(({ to }) => to === id('carin'));
  expect(told.map(({ facts: card }) => card)).toMatchObject([{ card: 'rosterChange', as: 'moved' }]);
});

test('its button neither', async () => {
  const asked = await askedThenTaken();
  const { choices } = asked as { readonly choices: readonly [{ readonly askedAt: string }] };
  const [{ askedAt }] = choices;
  const data = { act: 'duty.give', mailbox: 'ks', person: 'david@ale.example', askedAt };
  expect(await press(house, 'erik', 'chat.do', data)).toMatchObject(takenByCarin);
  expect(await holders(house, today)).toEqual(['carin']);
});
