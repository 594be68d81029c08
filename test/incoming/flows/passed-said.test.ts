// What is to be sent to another mailbox stands in the register form as passed on, with that mailbox.

import { ks } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';
import { twoMailboxes } from './two-mailboxes';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse(twoMailboxes());
  ({ house } = ordered);
  const words = { subject: 'Bryggplats i småbåtshamnen', from: 'bat@post.example', conversation: 'c-b' };
  house.desk.put('b', words);
  house.mail.deliver(ks, 'b', house.at('08:30'));
  await house.to('09:30');
});
afterEach(() => house.close());

test.each([
  'bryggplatsen skicka dit/vidare till samhällsbyggnad',
  'bryggplatsen skicka vidare till samhällsbyggnad',
  'bryggplatsen skicka dit till samhällsbyggnad',
  'skicka bryggplatsen till samhällsbyggnad',
  'vidarebefordra bryggplatsen till sbf',
  'bryggplatsen ska till sbf',
  'bryggplatsen - den hör till samhällsbyggnad, skicka dit',
  'bryggplats i småbåtshamnen: skicka till sbf',
])('"%s"', async (text) => {
  const { answers, cards } = await ordered.write('anna', text);
  expect(answers).toMatchObject([
    { say: { what: 'orderOnCard', button: 'register', registration: 'passedOn' } },
  ]);
  expect(cards).toMatchObject([{ card: 'message', wished: { registration: 'passedOn', passTo: 'sbf' } }]);
});

test('what is taken goes nowhere, where something else is to go', async () => {
  const { answers, cards } = await ordered.write(
    'anna',
    'tar bryggplatsen själv, å gatlyktorna ska till samhällsbyggnad',
  );
  expect(JSON.stringify([answers, cards])).not.toContain('passedOn');
});

test.each(['vart skickar jag frågor om bygglov?', 'jag vill skicka ett mejl till samhällsbyggnad'])(
  '"%s" is of no message',
  async (text) => {
    const { answers } = await ordered.write('anna', text);
    expect(JSON.stringify(answers)).not.toContain('orderOnCard');
  },
);
