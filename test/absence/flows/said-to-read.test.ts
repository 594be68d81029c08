// "Javisst, jag läser Eriks mejl", of whoever is asked to: said in words nothing is done, and the card that does it says so.

import { closeScene, open, plan, press, theHouse, to, state } from './delegation-scene';
import { id } from '../../support/flow-house';

beforeEach(async () => {
  await open('instructions');
  plan('2026-12-08', '2026-12-18');
  await to('08:00', '2026-12-03');
  await theHouse().write('erik', 'hej');
  await theHouse().write('bo', 'hej');
  await press('erik', 'delegation.name', { delegate: id('bo') });
  await to('08:10', '2026-12-03');
});
afterEach(closeScene);

const says = async (text: string) =>
  (await theHouse().facts('bo', text)).map((card) => ('say' in card ? card.say.what : card.card));

test.each(['javisst jag läser eriks mejl', 'ja jag kan läsa Eriks mejl', 'ok jag tar eriks mejl'])(
  '"%s"',
  async (text) => {
    expect(await says(text)).toEqual(['delegation', 'yesOnCard']);
    expect(await state()).toBe('proposed');
  },
);

test.each(['vem läser eriks mejl?', 'jag kan inte läsa eriks mejl', 'ska jag läsa eriks mejl?'])(
  '"%s" is no yes',
  async (text) => {
    expect(await says(text)).not.toContain('yesOnCard');
  },
);

test.each([
  'nej har för mycket då, fråga Carin',
  'nej tyvärr, hinner inte, fråga nån annan',
  'no, too busy then, ask Carin',
])('"%s" shows the card on which a no is said, and asks no registrar', async (text) => {
  expect(await says(text)).toEqual(['delegation']);
  expect(await state()).toBe('proposed');
});
