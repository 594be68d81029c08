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
  'bryggplatsen hör hemma hos samhällsbyggnad',
  'mejlet om bryggplatsen ska till samhällsbyggnad',
  'the mail about bryggplats should go to sbf',
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

test.each(['remissen om cykelplan ska till samhällsbyggnad', 'remissen om cykelplanen hör till sbf'])(
  '"%s": a kind of message that is mostly registered',
  async (text) => {
    const { answers, cards } = await ordered.write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', registration: 'passedOn' } }]);
    expect(cards).toMatchObject([{ wished: { registration: 'passedOn', passTo: 'sbf' } }]);
  },
);

test.each([
  'registrera remissen om cykelplan',
  'remissen om cykelplan ska registreras',
  'remissen om cykelplan ska diarieföras hos samhällsbyggnad',
  'remissen om cykelplan ska till nämnden på torsdag',
])('"%s" passes nothing on', async (text) => {
  const { answers, cards } = await ordered.write('anna', text);
  expect(JSON.stringify([answers, cards])).not.toContain('"registration":"passedOn"');
});

describe('how it was answered says nothing of which message', () => {
  const before = 'visa bryggplatsen';
  test.each(['det är besvarat per telefon', 'den är besvarad via mejl', 'besvarat muntligt'])(
    '"%s"',
    async (text) => {
      await ordered.write('anna', before);
      const { cards } = await ordered.write('anna', text);
      expect(cards).toMatchObject([{ card: 'message' }]);
      expect(JSON.stringify(cards)).toContain('Bryggplats');
    },
  );

  test('of nothing that was shown it is asked which', async () => {
    const { answers } = await ordered.write('anna', 'det är besvarat per telefon');
    expect(answers).toMatchObject([{ say: { what: 'orderInList' } }]);
  });
});
