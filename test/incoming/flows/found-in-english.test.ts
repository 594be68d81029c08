// English words find no Swedish subject: that is said, and what is open is shown. A request that was answered is taken first.

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
});
afterEach(() => ordered.house.close());

test.each([
  'assign the bike path one to erik please',
  'registered the shoreline decision as KS 2026/81',
  "the pothole one needs no reply, it's done",
  'the breakfast invite is nothing, mark it as minor',
])('"%s": subjects are searched as they are written, and the list is shown', async (text) => {
  const { answers, cards } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'orderNone', isForeign: true } }]);
  expect(cards).toMatchObject([{ card: 'inbox' }]);
  const read = wordsOf(drawCard(answers[0]!, 'en', zone('Europe/Stockholm')).card);
  expect(read.join(' ')).toMatch(/searched as they are written/);
});

test.each(['badhuset behöver inget svar', 'lägg inbjudan till frukost som ringa'])(
  '"%s" in Swedish is searched for, and nothing is shown',
  async (text) => {
    const { answers, cards } = await ordered.write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderNone' } }]);
    expect(JSON.stringify(answers)).not.toContain('isForeign');
    expect(cards).toEqual([]);
  },
);

describe('a request that somebody has answered', () => {
  test.each([
    'har lämnat ut avtalet till lokaltidningen nu',
    'jag har svarat lokaltidningen',
    'lokaltidningen har fått ut sina handlingar',
    'I have answered lokaltidningen',
  ])('"%s": it is taken first, and never closed as needing no answer', async (text) => {
    const { answers } = await ordered.write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'claim' } }]);
    const read = wordsOf(drawCard(answers[0]!, 'sv', zone('Europe/Stockholm')).card).join(' ');
    expect(read).toContain('”Jag tar det här”');
    expect(read).toContain('säger du på samma kort att den är besvarad: ”Jag har svarat”');
    expect(read).not.toContain('inget svar');
  });

  test('and by whoever has taken it on the button that says so', async () => {
    await ordered.write('anna', 'jag tar begäran från lokaltidningen');
    await ordered.house.press('anna', 'message.claim');
    const { answers } = await ordered.write('anna', 'har lämnat ut handlingarna till lokaltidningen');
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'answered' } }]);
  });
});
