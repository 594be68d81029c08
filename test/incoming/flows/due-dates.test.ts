import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;

beforeEach(async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open();
});

test('an answer that is asked for on a Saturday is due on the Monday', async () => {
  await house.propose({ dueOn: '2026-12-05' });
  await house.to('09:05');
  expect(house.latest('carin', 'message').answer.dueOn).toBe('2026-12-07');
});

test('approved after its day it is due five working days from the approval, and is reminded of then', async () => {
  await house.propose({ dueOn: '2026-12-02' });
  await house.to('09:00', '2026-12-03');
  expect(await house.press('carin', 'assignment.approve')).toMatchObject({
    answer: { state: 'approved', dueOn: '2026-12-10' },
  });
  await house.to('09:00', '2026-12-08');
  expect(house.saidTo('erik')).toContain('message dueSoon');
});

test('a day for the answer that is moved to julafton is the working day after it', async () => {
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('09:10');
  expect(await house.press('erik', 'assignment.moreTime', { until: '2026-12-24' })).toMatchObject({
    answer: { dueOn: '2026-12-28' },
  });
});
