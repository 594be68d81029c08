// A yes or no in words, hours after somebody was asked to read another's mail: the card that waits for it, once more.

import { id } from '../../support/flow-house';
import { card, closeScene, deliver, open, press, theHouse, to } from './delegation-scene';

afterEach(closeScene);
beforeEach(async () => {
  await open();
});

const written = async (text: string) =>
  (await theHouse().write('bo', text)).map(({ facts }) => ('say' in facts ? facts.say.what : facts.card));

test.each(['ja', 'ja det går bra', 'nej'])('"%s"', async (text) => {
  await to('08:30', '2026-12-02');
  await theHouse().write('erik', 'jag är borta 7–11 december');
  await deliver();
  await press('erik', 'delegation.name', { delegate: id('bo') });
  await to('09:00', '2026-12-02');
  expect(card('bo').can).toContain('delegation.accept');
  await to('11:00', '2026-12-02');
  expect(await written(text)).toEqual(['delegation']);
});

test('where nothing waits that is said', async () => {
  expect(await written('ja det går bra')).toEqual(['reply']);
});
