import { ks } from '../../support/flow-house';
import type { MessageHouse } from './message-house';
import { openMessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

async function forwarded(): Promise<void> {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('10:00');
}

/** A mail comes to the duty mailbox at 10:30, in a conversation of its own. */
async function comesBack(from: string, headers: Readonly<Record<string, string>>): Promise<void> {
  house.desk.put('a1', { from, conversation: 'another', headers });
  house.mail.deliver(ks, 'a1', house.at('10:30'));
  await house.to('10:35');
}

const stateOfAnswer = () => house.latest('erik', 'message').answer.state;

test.each([
  ['the forward', '<draft-1@ale.example>'],
  ['the original', '<original-1@post.example>'],
])('an answer in another conversation is known by its reply to %s', async (_, replied) => {
  await forwarded();
  house.desk.put('m1', { conversation: 'c-m1', internetId: '<original-1@post.example>' });
  await comesBack('erik@ale.example', { 'in-reply-to': replied });
  expect(stateOfAnswer()).toBe('answered');
  expect(house.desk.moved.toSorted()).toEqual(['a1 Besvarat', 'm1 Besvarat']);
});

test('so it is when only the references name what was forwarded', async () => {
  await forwarded();
  await comesBack('erik@ale.example', {
    'in-reply-to': '<lost@ale.example>',
    references: '<old@x.example>\r\n <draft-1@ale.example> <lost@ale.example>',
  });
  expect(stateOfAnswer()).toBe('answered');
});

test('somebody else’s reply to it, the responder’s to another mail, and a stranger’s are new messages', async () => {
  await forwarded();
  await comesBack('bo@ale.example', { 'in-reply-to': '<draft-1@ale.example>' });
  expect(stateOfAnswer()).toBe('forwarded');
  await comesBackAs('a2', 'erik@ale.example', ['<another@ale.example>', '10:40']);
  await comesBackAs('a3', 'erik@annan.example', ['<draft-1@ale.example>', '10:50']);
  expect(stateOfAnswer()).toBe('forwarded');
  await house.write('anna', 'inkorg');
  expect(house.latest('anna', 'inbox').total).toBe(4);
});

async function comesBackAs(mailId: string, from: string, [replied, time]: [string, string]): Promise<void> {
  house.desk.put(mailId, { from, conversation: mailId, headers: { 'in-reply-to': replied } });
  house.mail.deliver(ks, mailId, house.at(time));
  await house.to(time.replace(/0$/, '5'));
}

test('of a conversation of two hundred, the message that waits is answered and the others stay as they are', async () => {
  for (let n = 1; n <= 200; n++) {
    house.desk.put(`n${n}`, { conversation: 'long', from: 'lisa@post.example' });
    house.mail.deliver(ks, `n${n}`, house.at('08:00'));
  }
  await house.to('09:00');
  const all = await house.store.incoming.list({ mailboxes: ['ks' as never] }, { from: 0, most: 300 });
  expect(all).toHaveLength(200);
  await house.open();
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('10:00');
  house.desk.put('a1', {
    from: 'erik@ale.example',
    conversation: 'long',
    headers: { 'in-reply-to': '<draft-1@ale.example>' },
  });
  house.mail.deliver(ks, 'a1', house.at('10:30'));
  await house.to('10:35');
  const states = (
    await house.store.incoming.list({ mailboxes: ['ks' as never] }, { from: 0, most: 300 })
  ).map(({ answer }) => answer.state);
  expect(states.filter((state) => state === 'answered')).toHaveLength(1);
  expect(states.filter((state) => state === 'undecided')).toHaveLength(199);
});

describe('a mail in the conversation that goes to somebody else than the asker', () => {
  const sends = async (mailId: string, words: object, folder?: string) => {
    await house.to('10:31');
    house.desk.put(mailId, { conversation: 'c-m1', ...words });
    house.mail.deliver(ks, mailId, house.at('10:30'), folder as never);
    await house.to('10:35');
  };

  test('from the duty mailbox to a colleague is no answer; the one to the asker is', async () => {
    await forwarded();
    await sends('s1', { from: ks, to: ['bo@ale.example'] }, 'sentitems');
    expect(stateOfAnswer()).toBe('forwarded');
    house.desk.put('s2', { conversation: 'c-m1', from: ks, to: ['lisa@post.example', 'bo@ale.example'] });
    house.mail.deliver(ks, 's2', house.at('10:40'), 'sentitems' as never);
    await house.to('10:45');
    expect(stateOfAnswer()).toBe('answered');
  });

  test('from the responder to the registrar, with the mailbox in copy, is a message that came in', async () => {
    await forwarded();
    await sends('a1', { from: 'erik@ale.example', to: ['anna@ale.example', ks] });
    expect(stateOfAnswer()).toBe('forwarded');
    await house.write('anna', 'inkorg');
    expect(house.latest('anna', 'inbox').total).toBe(2);
  });

  test('from the responder to the duty mailbox alone is a message to the registrar', async () => {
    await forwarded();
    await sends('a1', { from: 'erik@ale.example', to: [ks], subject: 'Det här är inte mitt' });
    expect(stateOfAnswer()).toBe('forwarded');
    expect(house.desk.moved).toEqual([]);
    await house.write('anna', 'inkorg');
    expect(house.latest('anna', 'inbox').total).toBe(2);
  });

  test('is looked at again while Graph does not say who asked', async () => {
    await forwarded();
    house.desk.failNext('read', 'later');
    await sends('a1', { from: 'erik@ale.example', to: ['lisa@post.example', ks] });
    expect(stateOfAnswer()).toBe('forwarded');
    await house.to('10:55');
    expect(stateOfAnswer()).toBe('answered');
    await house.write('anna', 'inkorg');
    expect(house.latest('anna', 'inbox').total).toBe(1);
  });

  test('answers who asked of two in one conversation, and not the other', async () => {
    house.desk.put('o1', { from: 'olle@post.example', conversation: 'c-m1' });
    house.mail.deliver(ks, 'o1', house.at('07:30'));
    await house.arrives();
    await sends('s1', { from: ks, to: ['olle@post.example'] }, 'sentitems');
    const all = await house.store.incoming.list({ mailboxes: ['ks' as never] }, { from: 0, most: 9 });
    expect(all.map(({ messageId, answer }) => `${messageId} ${answer.state}`)).toEqual([
      'o1 answered',
      'm1 undecided',
    ]);
  });

  test('nor is the responder’s automatic reply', async () => {
    await forwarded();
    await sends('a1', { from: 'erik@ale.example', headers: { 'auto-submitted': 'auto-replied' } });
    expect(stateOfAnswer()).toBe('forwarded');
  });
});
