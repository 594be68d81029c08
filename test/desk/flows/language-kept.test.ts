// Whoever chooses a language gets what is drawn again later in it too.

import { id, ks, openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
afterEach(() => house.close());

test('a card that was said in Swedish is drawn again in English once English is chosen', async () => {
  house = await openFlowHouse('2026-12-01T07:00:00+01:00');
  house.mail.deliver(ks, 'one', house.at('07:10', '2026-12-01'));
  await house.to('12:30', '2026-12-01');
  const card = house.messenger.said.findLast(
    ({ to, facts }) => to === id('anna') && facts.card === 'opening',
  );
  expect(card?.language).toBe('sv');
  await house.write('anna', 'English please');
  await house.write('anna', 'I have opened it');
  await house.to('13:05', '2026-12-01');
  expect(house.messenger.redrawn).toContain(card?.activityId);
  expect(card?.language).toBe('en');
});
