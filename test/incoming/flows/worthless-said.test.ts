// What is said to be worth nothing, or to be left, is a message where its words are one's: its card is shown with that button.

import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
});
afterEach(() => ordered.house.close());

test.each([
  'nya kopiatorer är bara skräp',
  'kopiatorerna kan vi skippa',
  'kopiatorerna är ju helt ointressanta',
  'kasta kopiatorerna till bra pris',
  'vi hoppar över kopiatorerna',
  'kan vi skippa kopiatorerna',
  'kopiatorerna är inget vi behöver bry oss om',
  'kopiatorgrejen kan åka i papperskorgen',
  'strunta i kopiatorerna',
  'kopiatorerna är inte viktigt',
  'kopiatorerna kan du radera',
  'you can ignore the kopiatorer thing',
])('"%s" shows the card with its button', async (text) => {
  const { answers, cards } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'minor' } }]);
  expect(cards).toMatchObject([{ card: 'message', words: { subject: 'Nya kopiatorer till bra pris' } }]);
});

test.each([
  'lunchen kan vi skippa',
  'det här systemet är skit',
  'är kopiatorerna skräp?',
  'kopiatorerna är inte skräp',
  'kopiatorerna i morgon kan vi skippa',
  'vi skippar allt',
  'sjuk, kopiatorerna kan vi skippa',
])('"%s" is of no such thing', async (text) => {
  const { answers } = await ordered.write('anna', text);
  expect(JSON.stringify(answers)).not.toContain('"minor"');
});

test.each([
  ['förskolan är besvarad, ringde henne', 'claim'],
  ['förskolan är besvarad, jag ringde', 'claim'],
  ['har svarat på förskolan per telefon', 'claim'],
  ['förskolan är redan besvarad', 'notNeeded'],
  ['förskolan behöver inget svar', 'notNeeded'],
])('"%s" is done with "%s"', async (text, button) => {
  const { answers } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button } }]);
});

test.each([
  'hur lång tid har han på sig',
  'när ska han svara?',
  'hur länge har hon på sig då',
  'när måste Erik ha svarat',
  'vad är svarsdagen',
  'how long does he have',
  'when does he have to answer?',
])('"%s" after a gift says the day that stands on the card', async (text) => {
  await ordered.write('anna', 'ge förskolan till Erik senast 10 december');
  const { answers } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'orderDue', dueOn: '2026-12-10', isGiven: false } }]);
});

test.each(['hur lång tid har han på sig', 'när ska Erik svara'])(
  '"%s" is of no message where none was shown',
  async (text) => {
    const { answers } = await ordered.write('anna', text);
    expect(JSON.stringify(answers)).not.toContain('orderDue');
  },
);
