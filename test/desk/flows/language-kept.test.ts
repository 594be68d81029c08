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

test('a list that comes with the answer is in the language of its own line, and not of the line before', async () => {
  house = await openFlowHouse('2026-12-01T07:00:00+01:00');
  house.mail.deliver(ks, 'one', house.at('07:10', '2026-12-01'));
  await house.to('08:30', '2026-12-01');
  const languages = async (text: string) => {
    const before = house.messenger.said.length;
    await house.write('anna', text);
    return house.messenger.said.slice(before).map(({ language }) => language);
  };
  expect(await languages('show me the inbox please')).toEqual(['en']);
  expect(await languages('visa inkorgen för ks')).toEqual(['sv']);
  expect(await languages('what is in the inbox now?')).toEqual(['en']);
});
