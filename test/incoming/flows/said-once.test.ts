// One wish has one answer: nothing is said twice, and nothing is contradicted.

import { ks } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

const letters = [
  ['road', 'Insändare: vägen', 'tor.trott@post.example'],
  ['bus', 'Insändare: bussen', 'tor.trott@post.example'],
  ['snow', 'Klagomål på snöröjning', 'siv.sur@post.example'],
  ['order', 'Föreläggande om yttrande', 'lansstyrelsen@post.example'],
] as const;
let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse();
  ({ house } = ordered);
  for (const [mail, subject, from] of letters) {
    house.desk.put(mail, { subject, from, conversation: `c-${mail}` });
    house.mail.deliver(ks, mail, house.at('08:30'));
  }
  await house.to('09:30');
});
afterEach(() => house.close());
const write: OrderedHouse['write'] = (who, text) => ordered.write(who, text);

test('of two that may be meant one list is shown, with who answers and by when', async () => {
  const { answers, cards } = await write(
    'anna',
    'Insändaren Tor Trött vill ha svar, ge till bo, senast torsdag',
  );
  expect(answers).toMatchObject([{ say: { what: 'orderWhich', count: 2, isSome: false } }]);
  expect(cards).toMatchObject([{ card: 'messageList', rows: [{}, {}] }]);
});

test.each(['Siv Surs klagomål från idag, jag tar det', 'klagomålet från siv sur, jag tar det själv'])(
  '"%s" is taken once',
  async (text) => {
    const { answers, cards } = await write('anna', text);
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'claim' } }]);
    expect(cards).toMatchObject([{ card: 'message' }]);
  },
);

test.each(['allt är lugnt, inget nytt', 'öppnat, inget nytt', 'öppnat ks, inget särskilt'])(
  '"%s" is of no message',
  async (text) => {
    const { answers } = await write('bo', text);
    expect(JSON.stringify(answers)).not.toContain('order');
  },
);

test('where it can be given back it is not said that something cannot be done', async () => {
  await write('anna', 'föreläggandet ska bo svara på');
  const responder = '11111111-0000-4000-8000-000000000002';
  await house.press('anna', 'assignment.propose', { responder, dueOn: '2026-12-08' });
  const { answers } = await write('carin', 'lämna tillbaka föreläggandet, det är juristens');
  expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'giveBack' } }]);
});
