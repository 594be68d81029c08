// "Ok för mig" is of what waits to be decided; what is to go to another mailbox is a message, and nobody who asks the way.

import type { Saying } from '../../../src/chat/domain/acts/saying';
import { withTaker } from '../../../src/incoming/flows/orders/orders-said';
import { people } from '../../support/flow-house';
import { twoMailboxes } from './two-mailboxes';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse(twoMailboxes());
});
afterEach(() => ordered.house.close());

const said = async (who: Parameters<OrderedHouse['write']>[0], text: string) => {
  const { answers, cards } = await ordered.write(who, text);
  return {
    says: answers.map((card) => ('say' in card ? card.say.what : card.card)),
    cards: cards.map(({ card }) => card),
    wished: cards.flatMap((card) => (card.card === 'message' ? (card.wished ?? []) : [])),
  };
};

test.each(['ok för mig', 'ja det går bra för min del', 'okej för mig!'])(
  '"%s" shows what waits',
  async (text) => {
    await ordered.write('anna', 'ge kopiatorerna till Erik');
    await ordered.house.press('anna', 'assignment.propose', { responder: people.erik });
    const shown = await said('carin', text);
    expect(shown.cards.some((card) => /^(?:proposals|message)$/.test(card))).toBe(true);
  },
);

test('where nothing waits "ok för mig" is no decision', async () => {
  expect((await said('carin', 'ok för mig')).cards).toEqual([]);
});

test.each([
  'förskolan ska till samhällsbyggnad',
  'lämna frågan om förskolan till samhällsbyggnad',
  'nej förskolan menar jag, lämna den till samhällsbyggnad',
])('"%s" is that message, to be passed on', async (text) => {
  expect(await said('anna', text)).toMatchObject({
    cards: ['message'],
    wished: [{ registration: 'passedOn' }],
  });
});

test('who is to answer goes on with another message, and who has answered does not', () => {
  const text = 'den om bullerplanket menar jag';
  const of = (act: Saying['act']) => withTaker({ act, text } as Saying, 'Bo Ersättare');
  expect(of('order.propose')).toMatchObject({ text: `${text}, Bo Ersättare svarar` });
  for (const act of ['order.answered', 'order.register', 'order.claim'] as const)
    expect(of(act)).toEqual({ act, text });
});

test.each(['gatlyktorna ska till samhällsbyggnad', 'broschyren ska till samhällsbyggnad'])(
  '"%s": whether it is a message is asked',
  async (text) => {
    expect(await said('anna', text)).toMatchObject({ says: ['didYouMean'] });
  },
);

test.each([
  ...['kunden', 'jag', 'barnet', 'familjen', 'eleven', 'Kerstin', 'nyckeln', 'bilen', 'föräldrarna'].map(
    (who) => `${who} ska till samhällsbyggnad`,
  ),
  'eleven hör till samhällsbyggnad',
])('"%s" is no message to be passed on', async (text) => {
  const { says, wished } = await said('anna', text);
  expect({ says: says.filter((one) => /order/i.test(one)), wished }).toEqual({ says: [], wished: [] });
});

test.each([
  'jag tar kopiatorerna, flickan ska till samhällsbyggnad hon är hotad',
  'jag tar kopiatorerna, pojken ska till samhällsbyggnad för han blir slagen hemma',
])('"%s": a danger comes first', async (text) => {
  expect(JSON.stringify((await ordered.write('anna', text)).answers)).toContain('"urgent"');
});

test('an incident beside it is told of', async () => {
  const text = 'jag tar kopiatorerna, mejlet ska till samhällsbyggnad men gick till fel person';
  expect(JSON.stringify((await ordered.write('anna', text)).answers)).toContain('"incident');
});

test.each([
  'tar inte kopiatorerna, förskolan ska till samhällsbyggnad',
  'jag tar mötet, förskolan ska till samhällsbyggnad',
  'jag tar kopiatorerna, chefen ska till samhällsbyggnad',
  'jag tar kopiatorerna, och Karin ska till samhällsbyggnad',
  'jag tar kopiatorerna, familjen ska till samhällsbyggnad i morgon',
])('"%s" is not two orders', async (text) => {
  expect((await said('anna', text)).cards.length).toBeLessThan(2);
});

test.each([
  'tar kopiatorerna själv, å förskolan ska till samhällsbyggnad',
  'jag tar kopiatorerna själv och förskolan ska till samhällsbyggnad',
  'förskolan ska till samhällsbyggnad, jag tar kopiatorerna',
])('"%s": of two each is its own', async (text) => {
  const both = await said('anna', text);
  expect(both).toMatchObject({ says: ['orderOnCard', 'orderOnCard'], cards: ['message', 'message'] });
  expect(both.wished).toMatchObject([{ registration: 'passedOn' }]);
});
