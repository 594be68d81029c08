import { openMessageHouse, type MessageHouse } from '../../incoming/flows/message-house';
import { type Who } from '../../support/flow-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(() => house.close());

const facts = async (who: Who, text: string) => (await house.write(who, text)).map((one) => one.facts);

test.each(['klart', 'Klart!', 'ok klart'])('"%s" where no card asked is asked first', async (text) => {
  await house.arrives();
  expect(await facts('anna', text)).toMatchObject([{ card: 'choices', choices: [{ act: 'duty.opened' }] }]);
});

test('of the card that asked it is the opening', async () => {
  await house.arrives();
  await house.to('12:01');
  expect(await facts('anna', 'klart')).toMatchObject([{ card: 'overview' }]);
});

test('of whoever has one thing to answer it is that', async () => {
  await house.forwarded();
  const [answer] = await facts('erik', 'klart');
  expect(answer).toMatchObject({ say: { what: 'orderOnCard', button: 'answered' } });
});
