// A no in words to a swap that waits: nothing is done by it, so the card that can be pressed is shown, and not that all is as it was.

import { openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
  await house.write('bo', 'hej');
  await house.write('anna', 'ge ks till bo på torsdag');
  await house.write('anna', 'byt min fredag mot bos torsdag');
  await house.to('09:20');
});
afterEach(() => house.close());

const cards = async (text: string) => (await house.write('bo', text)).map(({ facts }) => facts.card);

test.each([
  ...['jag vill inte byta med anna', 'nej', 'ja det går bra', 'ja tack, jag tar det', 'nej tyvärr'],
  ...['nej, inte fredag', 'vad är det för byte anna vill ha', 'nej tack till bytet'],
])('"%s"', async (text) => {
  expect(await cards(text)).toEqual(['rosterChange']);
});

test.each([
  ...['tack', 'ok tack!', 'jo tack', 'vem har ks i morgon', 'hur byter jag dagar', 'jag är borta i dag'],
  ...['nej, den är ringa', 'registrera begäran om byte av skola', 'hitta mejlet om byte av lås'],
])('"%s" is of something else', async (text) => {
  expect(await cards(text)).not.toContain('rosterChange');
});

test('what is said after another answer is not of the swap', async () => {
  await house.write('bo', 'vem har ks i morgon');
  expect(await cards('ja jag tar den')).not.toContain('rosterChange');
});

test('nor is what is said to a card that came after it', async () => {
  await house.write('anna', 'ge ks till bo på onsdag');
  await house.to('09:40');
  expect(await cards('ja jag tar den')).not.toContain('rosterChange');
});
