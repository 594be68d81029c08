// Whoever was away while the day for an answer passed reads it on return, with a button to what they are to answer (F4).

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { id } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
  await house.forwarded();
});
afterEach(() => house.close());

const returned = (language: 'sv' | 'en') => {
  const said = house.messenger.said.findLast(({ to, facts }) => to === id('erik') && facts.card === 'return');
  return said && drawCard(said.facts, language, zone('Europe/Stockholm')).card;
};

test('the card of a return says so, though nothing else came', async () => {
  await house.to('10:00', '2026-12-04');
  await house.write('erik', 'jag är borta 7–9 december');
  await house.to('08:10', '2026-12-10');
  const [sv, en] = [returned('sv'), returned('en')];
  expect(sv && wordsOf(sv)).toContain('1 meddelande att besvara · svarsdagen har passerat för 1');
  expect(en && wordsOf(en)).toContain('1 message to answer · the day has passed for 1');
  expect(JSON.stringify(sv)).toContain('"title":"Visa det du ska svara på"');
});

test('a day that has not passed is no news', async () => {
  await house.to('09:30', '2026-12-02');
  await house.write('erik', 'jag är borta 3–4 december');
  await house.to('08:10', '2026-12-07');
  expect(returned('sv')).toBeUndefined();
});
