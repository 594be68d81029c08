// What Brevvakt itself goes by is told where the rules say nothing; and whether a question is kept says why.

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { ownWayIn } from '../../../src/rules/domain/finding/own-ways';
import { wordsOf } from '../../cards/card-samples';
import { openFlowHouse } from '../../support/flow-house';

const answer = async (text: string): Promise<string> => {
  const house = await openFlowHouse('2026-12-01T09:00:00+01:00');
  const cards = await house.facts('erik', text);
  await house.close();
  return cards.flatMap((card) => wordsOf(drawCard(card, 'sv', zone('Europe/Stockholm')).card)).join(' ');
};

test.each([
  ['hur snabbt ska en begäran om allmän handling besvaras', 'nämner ingen: den sparas som du skrev den'],
  [
    'hur lång tid har man på sej att lämna ut allmän handling',
    'Brevvakt sparar inte det du skrev: bara det som säkert',
  ],
])('"%s" is told when it is to be answered here, and whether it is kept and why', async (text, kept) => {
  const said = await answer(text);
  expect(said).toContain('ska besvaras genast');
  expect(said).toContain(kept);
});

test.each([
  'när måste en begäran vara besvarad?',
  'inom vilken tid ska vi lämna ut en allmän handling',
  'hur fort behöver man svara på en handlingsbegäran?',
  'how soon must a request for public documents be answered?',
])('"%s" is of that', (text) => {
  expect(ownWayIn(text)).toBe('requestAtOnce');
});

test.each([
  'vad kostar en kopia av en allmän handling?',
  'hur snabbt ska man svara på ett vanligt mejl?',
  'får jag ta med hunden till jobbet?',
  'när är brevlådan öppen?',
  'is this a public record?',
])('"%s" is not', (text) => {
  expect(ownWayIn(text)).toBeUndefined();
});

test.each(['var står det?', 'vilken regel är det?', 'where does it say that?'])(
  '"%s" after it leaves it in',
  async (text) => {
    const house = await openFlowHouse('2026-12-01T09:00:00+01:00');
    await house.facts('erik', 'hur snabbt ska en begäran om allmän handling besvaras');
    expect(await house.facts('erik', text)).toMatchObject([{ card: 'noAnswer', ownWay: 'requestAtOnce' }]);
    await house.close();
  },
);
