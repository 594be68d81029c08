// The answer to an absence says what is of use then, and nothing of illness or telephones where nobody spoke of them.

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse(
    '2026-12-01T09:00:00+01:00',
    `${townYaml}switchboard: {people: [it@ale.example]}\n`,
  );
});
afterEach(() => house.close());

const answered = async (text: string): Promise<string> =>
  JSON.stringify(
    (await house.facts('bo', text)).map((card) => drawCard(card, 'sv', zone('Europe/Stockholm')).card),
  );

test.each([
  ['slutar 14 idag', 'ingen sjukanmälan', false],
  ['tåget är försenat, kommer 10', 'ingen sjukanmälan', false],
  ['har feber, går hem 14', 'ingen sjukanmälan', true],
  ['sjuk idag', 'ingen sjukanmälan', true],
  ['ledig idag', 'hänvisa telefonen', true],
  ['semester 1–5 februari', 'hänvisa telefonen', false],
  ['borta i morgon, kanske på fredag', 'I morgon med', false],
  ['sjuk idag', 'I morgon med', true],
])('"%s": "%s" is said: %s', async (text, words, isSaid) => {
  const drawn = await answered(text);
  expect(drawn).toContain('borta');
  expect(drawn.includes(words)).toBe(isSaid);
});

test('nobody away is said of the day that was asked about', async () => {
  expect(await answered('vem är borta på fredag')).toContain(
    'Ingen av dem som du får veta om är borta fredag 4 december, så vitt Brevvakt vet',
  );
});

test('weekdays never worked begin with the first of them', async () => {
  expect(await answered('jag jobbar inte onsdagar från nyår')).toContain('från onsdag 6 januari');
});
