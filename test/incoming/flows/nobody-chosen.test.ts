import { openMessageHouse } from './message-house';

test('where nobody is chosen that is said, and not that somebody is unknown', async () => {
  const house = await openMessageHouse();
  await house.arrives();
  await house.open();
  const answer = await house.propose({ responder: '' });
  expect(JSON.stringify(answer)).toContain('nobody-chosen');
  await house.close();
});
