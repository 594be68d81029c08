import { openMessageHouse, type MessageHouse } from '../../incoming/flows/message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(() => house.close());

test.each(['klart', 'Klart!', 'ok klart', 'den är klar'])(
  '"%s" where no card asked is asked first',
  async (text) => {
    await house.arrives();
    expect(await house.facts('anna', text)).toMatchObject([
      { card: 'choices', choices: [{ act: 'duty.opened' }] },
    ]);
  },
);

test('what is done and ordered is of a message, and no opening', async () => {
  await house.arrives();
  const [answer] = await house.facts('anna', 'den är klar, lägg den som håll ordnad');
  expect(answer).not.toMatchObject({ card: 'overview' });
});

test('of the card that asked it is the opening', async () => {
  await house.arrives();
  await house.to('12:01');
  expect(await house.facts('anna', 'klart')).toMatchObject([{ card: 'overview' }]);
});

test('of whoever has one thing to answer it is that', async () => {
  await house.forwarded();
  const [answer] = await house.facts('erik', 'klart');
  expect(answer).toMatchObject({ say: { what: 'orderOnCard', button: 'answered' } });
});

test.each(['flytta till måndag', 'kan vi skjuta det till måndag', 'skjut upp till måndag'])(
  '"%s" by who has something to answer moves its day, at a press',
  async (text) => {
    await house.forwarded();
    await house.write('erik', text);
    expect(house.latest('erik', 'overdue')).toMatchObject({ about: 'mine', wished: { on: '2026-12-07' } });
  },
);

test('by who is away it may be that', async () => {
  await house.forwarded();
  await house.write('erik', 'jag är borta från onsdag till fredag');
  const [answer] = await house.write('erik', 'flytta till måndag');
  expect(answer?.facts).not.toMatchObject({ card: 'overdue' });
});

test.each(['vad har jag i dag', 'what do I have today'])(
  '"%s" is of answers to whoever has no day in a roster, and of days to whoever has',
  async (text) => {
    await house.forwarded();
    await house.write('erik', text);
    expect(house.latest('erik', 'overdue')).toMatchObject({ about: 'mine' });
    expect(JSON.stringify(await house.facts('anna', text))).toContain('ownDuty');
  },
);

test('"vi bytte inte, jag har den?" is of no message', async () => {
  expect(await house.facts('anna', 'vi bytte inte, jag har den?')).toHaveLength(1);
});
