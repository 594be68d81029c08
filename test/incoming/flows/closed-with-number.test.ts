// A number and that no answer is needed, said in one go (F3, F4).

import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open();
});
afterEach(() => house.close());

const given = { registration: 'registered', number: 'KS 2026/1', closes: true } as const;
const message = async () => house.store.incoming.find(house.latest('anna', 'message').incomingId);

test('both are saved and stand as one line of the log, and one undo takes both back', async () => {
  await house.press('anna', 'message.register', given);
  const closed = {
    registration: { kind: 'registered', number: 'KS 2026/1' },
    answer: { state: 'notNeeded' },
  };
  expect(await message()).toMatchObject(closed);
  const [entry] = (await house.store.log.list(5)).filter(({ event }) => event.what === 'message.registered');
  expect(entry?.event).toMatchObject({ choice: 'registered', isClosed: true });
  await house.press('anna', 'message.undo', { version: 2 });
  expect(await message()).toMatchObject({ registration: { kind: 'open' }, answer: { state: 'undecided' } });
});

test('whoever is proposed stays so', async () => {
  await house.propose();
  await house.press('anna', 'message.register', { ...given, version: 2 });
  expect(await message()).toMatchObject({
    registration: { kind: 'registered' },
    answer: { state: 'proposed' },
  });
});

test('that it needs no answer is refused by its reason where somebody is proposed', async () => {
  await house.propose();
  const answer = await house.press('anna', 'assignment.notNeeded', { version: 2 });
  expect(answer).toMatchObject({ refusal: 'somebody-answers' });
});

test('a request and an appeal have more to be said', async () => {
  await house.press('anna', 'message.kind', { kind: 'request' });
  await house.press('anna', 'message.register', { ...given, version: 2 });
  expect(await message()).toMatchObject({
    registration: { kind: 'registered' },
    answer: { state: 'undecided' },
  });
});
