import { people } from '../../support/flow-house';
import type { MessageHouse } from './message-house';
import { openMessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

test('where it is saved, to whom it was passed on and what an agreement is about hold no personal identity number', async () => {
  await house.arrives();
  await house.open();
  const passedOn = { registration: 'passedOn', to: 'Region X, 850709-9805\0' };
  expect(await house.press('anna', 'message.register', passedOn)).toMatchObject({
    registration: { kind: 'passedOn', to: 'Region X, [personnummer]' },
  });
  await house.to('09:05');
  await house.press('anna', 'assignment.propose', { responder: people.erik });
  await house.to('09:10');
  await house.press('carin', 'assignment.approve');
  await house.to('09:15');
  await house.press('erik', 'assignment.answered', { how: 'phone' });
  await house.to('09:20');
  expect(await house.press('erik', 'assignment.file', { savedIn: 'Akt 850709-9805' })).toMatchObject({
    answer: { state: 'filed', savedIn: 'Akt [personnummer]' },
  });
  await house.write('carin', 'överenskommelser');
  const { noticeId: notice } = house.latest('carin', 'agreements');
  const agreement = { notice, responder: people.erik, words: 'bidrag 850709-9805', folder: 'Inbox/A\0' };
  const personal = { ...agreement, words: 'Anna är sjukskriven' };
  expect(await house.act('carin', 'agreement.make', personal)).toMatchObject({
    rows: [],
    refusal: 'tells-of-somebody',
  });
  expect(await house.act('carin', 'agreement.make', agreement)).toMatchObject({
    rows: [{ words: 'bidrag [personnummer]', folder: 'Inbox/A' }],
  });
});
