import { textsOf } from '../../../src/app/texts';
import { zone } from '../../../src/core/time';
import { messageRowView } from '../../../src/incoming/cards/message-row-view';
import { findRow } from '../../../src/incoming/flows/lists/page-list';
import { id, ks, people } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';
import { twoMailboxes } from './two-mailboxes';

let house: MessageHouse;
afterEach(async () => {
  await house.close();
});

const exchange = 'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@ale.example';
const ndr = { 'x-ms-exchange-message-is-ndr': '', 'content-type': 'multipart/report' };

/** A report about a mail comes to the duty mailbox a quarter past nine. */
async function comesBack(
  replied: string,
  { mailId = 'b1', time = '09:15', subject = 'Oleverbart: VB: Fråga om bullerplank', headers = ndr } = {},
): Promise<void> {
  const named = { ...headers, 'in-reply-to': replied };
  house.desk.put(mailId, { from: exchange, subject, conversation: 'c-m1', headers: named });
  house.mail.deliver(ks, mailId, house.at(time));
  await house.to(time.replace(/5$/, '7'));
}

const toldOf = (step: string) => house.saidTo('anna').filter((said) => said === `message ${step}`);
const logged = async () => (await house.store.log.list(100)).map(({ event }) => event.what);

describe('a forward that bounces', () => {
  beforeEach(async () => {
    house = await openMessageHouse();
    await house.forwarded();
  });

  test('is told to whoever has the mailbox, and goes out once more when it is given to somebody again', async () => {
    await comesBack('<draft-1@ale.example>');
    expect(toldOf('forwardFailed')).toHaveLength(1);
    expect(house.latest('anna', 'message').answer).toMatchObject({
      state: 'forwarded',
      forwarding: 'bounced',
    });
    expect(house.read('anna', 'message').join('\n')).toMatch(/Det som skickades vidare har inte kommit fram/);
    expect(house.read('erik', 'message').join('\n')).toMatch(/Mejlet till dig har studsat/);
    expect(await logged()).toContain('answer.forwardBounced');
    await house.press('carin', 'assignment.reassign', { responder: people.erik });
    await house.to('09:30');
    expect(house.desk.sent()).toHaveLength(2);
    expect(house.latest('erik', 'message').answer).toMatchObject({ state: 'forwarded', forwarding: 'sent' });
  });

  test('stands so in its row, in the chat and on the work page, until it is sent once more', async () => {
    const words = { texts: textsOf('sv'), zone: zone('Europe/Stockholm') };
    const rowsOf = async () => {
      await house.write('anna', 'inkorg');
      await house.write('anna', 'lista');
      const { incomingId } = house.latest('erik', 'message');
      const row = await findRow(house.context, id('anna'), incomingId);
      return {
        waits: house.latest('anna', 'inbox').rows.find((one) => one.id === incomingId)?.waits,
        chat: house.read('anna', 'messageList').join('\n'),
        page: row ? messageRowView(row, house.clock.now(), words).says.waits : [],
      };
    };
    expect((await rowsOf()).chat).not.toMatch(/inte kommit fram/);
    await comesBack('<draft-1@ale.example>');
    const { waits, chat, page } = await rowsOf();
    expect(waits).toEqual(['registration', 'undelivered', 'answer']);
    expect(chat).toMatch(/mejlet har inte kommit fram, väntar på svar från Erik/);
    expect(page).toContainEqual({ text: 'Mejlet har inte kommit fram', isLate: true });
    await house.press('carin', 'assignment.reassign', { responder: people.erik });
    await house.to('09:30');
    expect((await rowsOf()).chat).not.toMatch(/inte kommit fram/);
  });

  test('is given by the manager at once, and proposed by whoever has the mailbox: the card says which', async () => {
    await comesBack('<draft-1@ale.example>');
    const anna = house.read('anna', 'message').join('\n');
    expect(anna).toMatch(/föreslå på nytt vem som svarar, så beslutar chefen/);
    expect(anna).not.toMatch(/\bge det\b|Ge till/i);
    expect(house.latest('carin', 'message').can.give).toBe(true);
    expect(await house.press('anna', 'assignment.reassign', { responder: people.erik })).toMatchObject({
      answer: { state: 'proposed' },
    });
    expect((await logged()).filter((what) => what.startsWith('answer.'))).toContain('answer.proposed');
    expect(await logged()).not.toContain('answer.reassigned');
  });

  test('stands among what came in as a bounce, and is no answer and no request whatever its subject says', async () => {
    const subject = 'Oleverbart: VB: Begäran om allmän handling';
    await comesBack('<draft-1@ale.example>', { subject });
    const all = await house.store.incoming.list({ mailboxes: ['ks' as never] }, { from: 0, most: 9 });
    expect(all.find(({ messageId }) => messageId === 'b1')).toMatchObject({
      mark: 'bounce',
      isRequest: false,
      registration: { kind: 'open' },
    });
    expect(toldOf('urgent')).toEqual([]);
    expect(house.latest('erik', 'message').answer.state).toBe('forwarded');
  });

  test('is told once, however many reports come of it', async () => {
    await comesBack('<draft-1@ale.example>');
    await comesBack('<draft-1@ale.example>', { mailId: 'b2', time: '09:35' });
    expect(toldOf('forwardFailed')).toHaveLength(1);
  });

  test.each([
    ['of another mail', '<another@ale.example>', ndr],
    [
      'that it was read',
      '<draft-1@ale.example>',
      { 'content-type': 'multipart/report; report-type=disposition-notification' },
    ],
  ])('is not what a report says %s', async (_, replied, headers) => {
    house.desk.put('b1', { from: 'erik@ale.example' });
    await comesBack(replied, { headers: headers as never });
    expect(toldOf('forwardFailed')).toEqual([]);
    expect(house.latest('anna', 'message').answer.forwarding).toBe('sent');
  });

  test('is seen at the next look when the mailbox cannot be asked now', async () => {
    house.desk.failNext('find', 'later');
    await comesBack('<draft-1@ale.example>');
    await house.to('09:30');
    expect(toldOf('forwardFailed')).toHaveLength(1);
  });

  test('and arrives all the same is answered as ever', async () => {
    await comesBack('<draft-1@ale.example>');
    house.desk.put('a1', {
      ...{ from: 'erik@ale.example', conversation: 'c-m1', to: ['lisa@post.example', ks] },
    });
    house.mail.deliver(ks, 'a1', house.at('10:30'));
    await house.to('10:35');
    expect(house.latest('erik', 'message').answer.state).toBe('answered');
  });
});

test('what was handed to another mailbox and bounces is told, and can be handed over once more', async () => {
  house = await openMessageHouse(twoMailboxes());
  await house.arrives();
  await house.open();
  const passOn = () => house.press('anna', 'message.register', { registration: 'passedOn', mailbox: 'sbf' });
  await passOn();
  await house.to('09:05');
  await comesBack('<draft-1@ale.example>');
  expect(house.latest('anna', 'message').passing?.state).toBe('givenUp');
  expect(toldOf('passFailed')).toHaveLength(1);
  await passOn();
  await house.to('09:30');
  expect(house.desk.sent()).toHaveLength(2);
});
