// A number that is put right stands in the form of the one message that it is of.

import { drawCard, type CardFacts } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { nodesOf } from '../../cards/card-samples';
import { ks } from '../../support/flow-house';
import { openOrderedHouse, registerEach, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse();
  ({ house } = ordered);
  await registerEach(ordered, { förskolan: 'KS 2026/509', cykelplanen: 'KS 2026/510' });
  await ordered.write('anna', 'visa kopiatorerna');
});
afterEach(() => house.close());

const write: OrderedHouse['write'] = (who, text) => ordered.write(who, text);
/** What stands in the field for the number. */
const numbersOn = (cards: readonly CardFacts[]): readonly unknown[] =>
  cards
    .map((card) => drawCard(card, 'sv', zone('Europe/Stockholm')).card)
    .flatMap((card) => nodesOf(card).filter((node) => node['id'] === 'number'))
    .map((node) => node['value']);

describe('what is wrong and what is right', () => {
  test.each([
    ['fel nummer på förskolan, ska vara KS 2026/511', 'KS 2026/509'],
    ['förskolan fick fel nummer. det ska vara KS 2026/511', 'KS 2026/509'],
    ['rätta numret på remiss regional cykelplan till KS 2026/511', 'KS 2026/510'],
    ['byt numret på cykelplanen, rätt nummer är KS 2026/511', 'KS 2026/510'],
    ['cykelplanen ska ha KS 2026/511 och inte KS 2026/510', 'KS 2026/510'],
    ['KS 2026/510 ska vara KS 2026/511', 'KS 2026/510'],
    ['ändra KS 2026/510 till KS 2026/511', 'KS 2026/510'],
    ['wrong number on the regional cykelplan, should be KS 2026/511', 'KS 2026/510'],
  ])('"%s"', async (text, old) => {
    const { answers, cards } = await write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'register' } }]);
    expect(cards).toMatchObject([
      {
        card: 'message',
        registration: { number: old },
        wished: { registration: 'registered', number: 'KS 2026/511' },
      },
    ]);
    expect(numbersOn(cards)).toEqual(['KS 2026/511']);
  });
});

test('"ska vara" is of no message that has these words in its subject', async () => {
  house.desk.put('angry', {
    subject: 'NU FÅR DET VARA NOG',
    from: 'lasse@post.example',
    conversation: 'c-a',
  });
  house.mail.deliver(ks, 'angry', house.at('09:00'));
  await house.to('09:30');
  const { answers, cards } = await write('anna', 'fel nummer på förskolan, ska vara KS 2026/511');
  expect(answers).toMatchObject([{ say: { what: 'orderOnCard' } }]);
  expect(cards).toMatchObject([{ registration: { number: 'KS 2026/509' } }]);
});

test('what was saved since stands in the form, and not what was wished before', async () => {
  await write('anna', 'rätta numret på cykelplanen till KS 2026/511');
  await house.to('09:30');
  const given = { registration: 'registered', number: 'KS 2026/512' };
  const card = await house.press('anna', 'message.register', given);
  expect(numbersOn([card])).toEqual(['KS 2026/512']);
});

describe('a number that was said is put right in few words', () => {
  test.each([
    'fel nummer, ska va 141',
    'oj fel nr, det är 141',
    'nej 141',
    'fel det var 141',
    'det ska vara 141',
    '141, inte 140',
    'wrong number, should be 141',
  ])('"%s"', async (text) => {
    await write('anna', 'diarieför kopiatorerna som KS 2026/140');
    const { answers, cards } = await write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'register' } }]);
    expect(cards).toMatchObject([
      { card: 'message', wished: { registration: 'registered', number: 'KS 2026/141' } },
    ]);
  });

  test.each([
    ...['nej 15', 'det är 15', 'ska vara 15, inte 14', 'nej', 'borta till 141'],
    ...['nej 112', 'nej 2026', 'det är 112', 'nej 1130', 'oj 0730'],
  ])('"%s" is no number', async (text) => {
    await write('anna', 'diarieför kopiatorerna som KS 2026/140');
    const { cards } = await write('anna', text);
    expect(JSON.stringify(cards)).not.toMatch(/2026\/(?:15|141|112|2026|1130|0730)"/);
  });
});

test.each(['nej 141', 'fel nummer, ska va 141', 'det ska vara 141, inte 140'])(
  '"%s": also when the button of the card has saved the first',
  async (text) => {
    await write('anna', 'diarieför kopiatorerna som KS 2026/140');
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/140' });
    const { cards } = await write('anna', text);
    expect(numbersOn(cards)).toEqual(['KS 2026/141']);
  },
);

test.each(['fel nummer, växeln är 12345', 'fel nummer, 0470-123 är rätt, ska va 141'])(
  '"%s" is of no message',
  async (text) => {
    const { cards } = await write('anna', text);
    expect(cards).toEqual([]);
  },
);
