import { openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(() => house.close());

const said = async (text: string) =>
  (await house.write('anna', text)).map(({ facts, language }) => [
    facts.card,
    facts.card === 'sentence' ? facts.say.what : undefined,
    language,
  ]);

test.each([
  ['hej då', 'sv'],
  ['Tack för hjälpen, vi hörs i morgon!', 'sv'],
  ['trevlig helg', 'sv'],
  ['god natt', 'sv'],
  ['bye', 'sv'],
  ['Thank you and goodbye, see you on Monday', 'en'],
])('"%s" gets a short goodbye without buttons', async (text, language) => {
  expect(await said(text)).toEqual([['sentence', 'goodbye', language]]);
});

test('who says goodbye and something else is answered that, and a greeting is greeted', async () => {
  expect((await said('hej då, vem har ks i morgon?')).flat()).not.toContain('goodbye');
  expect((await said('hej då jag är sjuk'))[0]).toContain('absence');
  expect((await said('hej')).flat()).toContain('choices');
});
