// A message is found by its number, with the letters of its series or without them, and what is asked of it is of no mailbox.

import { openOrderedHouse, registerEach, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse();
  ({ house } = ordered);
  await registerEach(ordered, {
    förskolan: 'KS 2026/501',
    kopiatorerna: 'KS 2026/501',
    cykelplanen: 'KS 2026/510',
  });
  await house.to('09:30');
});
afterEach(() => house.close());

const write: OrderedHouse['write'] = (who, text) => ordered.write(who, text);
const rowsOf = ({ cards }: Awaited<ReturnType<OrderedHouse['write']>>) =>
  cards.map((card) => (card.card === 'messageList' ? card.rows.length : card.card));

describe('what is looked for by its number alone', () => {
  test.each([
    'sök 2026/501',
    'hitta 2026/501',
    'Hitta ärende 2026/501',
    'visa 2026/501',
    'find 2026/501',
    'hitta KS 2026/501',
    'KS 2026/501',
    'ks 2026/501?',
    '2026/501',
    'dnr KS 2026/501',
  ])('"%s"', async (text) => {
    const said = await write('anna', text);
    expect(rowsOf(said)).toEqual([2]);
    expect(said.answers).toEqual([]);
  });

  test('again, where the list has just been shown', async () => {
    await write('anna', 'hitta KS 2026/501');
    const said = await write('anna', 'KS 2026/501');
    expect(rowsOf(said)).toEqual([2]);
    expect(said.answers).toEqual([]);
  });
});

describe('what is asked of a message that is called by its number', () => {
  test.each([
    ['vem har 2026/501?', 2],
    ['vem har KS 2026/501?', 2],
    ['vem svarar på 2026/510?', 1],
    ['ksa ärende 510, är det klart?', 1],
    ['är ärende 510 besvarat?', 1],
  ])('"%s"', async (text, count) => {
    const said = await write('anna', text);
    expect(rowsOf(said)).toEqual([count]);
    expect(said.answers).toEqual([]);
  });

  test('a number that nothing has is said to be missing', async () => {
    const { answers } = await write('anna', 'vem har 2026/999?');
    expect(answers).toMatchObject([{ say: { what: 'orderNone', isAsked: true } }]);
  });

  test('a mailbox without a number is a mailbox', async () => {
    const { answers } = await write('anna', 'vem har ks i dag?');
    expect(answers.map(({ card }) => card)).not.toContain('messageList');
    expect(answers).not.toMatchObject([{ say: { what: 'orderNone' } }]);
  });
});

test('a number that no message has is given to the one that was shown', async () => {
  await write('anna', 'remissen om buller från vägen, registrera den');
  const { cards } = await write('anna', 'KS 2026/777');
  expect(cards).toMatchObject([{ card: 'message', wished: { number: 'KS 2026/777' } }]);
});
