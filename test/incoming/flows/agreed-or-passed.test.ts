// "Ok för mig" is of what waits to be decided; what is to go to another mailbox is a message, and nobody who asks the way.

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

test.each(['förskolan ska till samhällsbyggnad', 'nej förskolan menar jag, lämna den till samhällsbyggnad'])(
  '"%s" is that message, to be passed on',
  async (text) => {
    expect(await said('anna', text)).toMatchObject({
      cards: ['message'],
      wished: [{ registration: 'passedOn' }],
    });
  },
);

test('what is called otherwise is chosen from the list, and who asks the way is answered with it', async () => {
  for (const text of [
    'gatlyktorna ska till samhällsbyggnad',
    'nej gatlyktorna menar jag, lämna dom till samhällsbyggnad',
  ])
    expect(await said('anna', text)).toMatchObject({ says: ['orderInList'] });
  for (const text of ['kunden ska till samhällsbyggnad', 'jag ska till samhällsbyggnad'])
    expect((await said('anna', text)).says).not.toContain('orderInList');
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
