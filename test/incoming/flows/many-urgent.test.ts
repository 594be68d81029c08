// Whoever has a mailbox from some hour on gets what is urgent in it: a few cards, or one list of many, once.

import { ks, people } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';
import { sbf, twoMailboxes } from './two-mailboxes';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(() => house.close());

async function asked(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const words = { subject: 'Begäran om allmän handling', from: `r${at}@post.example` };
    house.desk.put(`r${at}`, { ...words, conversation: `c-${at}` });
    house.mail.deliver(ks, `r${at}`, house.at('08:00'));
  }
  await house.to('09:00');
  house.messenger.said.length = 0;
}
const told = () => house.saidTo('bo').filter((kind) => kind === 'message urgent' || kind === 'inbox');

test('five are one list, once', async () => {
  await asked(5);
  await house.write('anna', 'jag är borta från 10');
  await house.to('10:30');
  expect(told()).toEqual(['inbox']);
  expect(house.latest('bo', 'inbox')).toMatchObject({ urgent: { requests: 5 } });
  await house.to('11:30');
  expect(told()).toEqual(['inbox']);
});

test('what comes after the list has its own card', async () => {
  await asked(5);
  await house.write('anna', 'jag är borta från 10');
  await house.to('10:30');
  house.desk.put('new', { subject: 'Begäran om handlingar', from: 'n@post.example', conversation: 'c-n' });
  house.mail.deliver(ks, 'new', house.at('11:00'));
  await house.to('11:30');
  expect(told()).toEqual(['inbox', 'message urgent']);
});

test('when the day of one is over, whoever got the list of them hears so', async () => {
  await asked(5);
  await house.write('anna', 'jag är borta 1–4 december');
  await house.to('10:30');
  await house.to('08:20', '2026-12-02');
  const late = house.saidTo('bo').filter((kind) => kind === 'message trackLate');
  expect(late).toHaveLength(5);
});

test('a list tells of nothing in a mailbox that its reader had not then', async () => {
  await house.close();
  house = await openMessageHouse(twoMailboxes());
  house.desk.put('plan', {
    subject: 'Begäran om allmän handling',
    conversation: 'c-p',
    from: 'p@post.example',
  });
  house.mail.deliver(sbf, 'plan', house.at('08:00'));
  await asked(5);
  await house.write('anna', 'jag är borta från 10');
  await house.to('10:30');
  expect(told()).toEqual(['inbox']);
  const given = { mailbox: 'sbf', from: '2026-12-01', until: '2026-12-01', person: people.bo };
  await house.act('david', 'duty.give', given);
  await house.to('11:00');
  expect(told()).toEqual(['inbox', 'message urgent']);
});

test('two are two cards', async () => {
  await asked(2);
  await house.write('anna', 'jag är borta från 10');
  await house.to('10:30');
  expect(told()).toEqual(['message urgent', 'message urgent']);
});
