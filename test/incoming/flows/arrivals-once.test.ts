import { deliverOnce } from '../../../src/app/deliver-all';
import { ks, people } from '../../support/flow-house';
import type { MessageHouse } from './message-house';
import { openMessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

const totalOfInbox = async () => {
  await house.write('anna', 'inkorg');
  return house.latest('anna', 'inbox').total;
};

describe('a mail in the mailbox’s own name', () => {
  const comes = async (internetId: string) => {
    house.desk.put('f1', { from: ks, internetId, subject: 'Formulär' });
    house.mail.deliver(ks, 'f1', house.at('08:00'));
    await house.to('09:00');
  };

  test('from a form or a scanner has come in like any other', async () => {
    await comes('<form@web.example>');
    expect(await totalOfInbox()).toBe(1);
  });

  test('that lies among what it has sent is its own copy', async () => {
    house.desk.sentIds.add('<own@ale.example>');
    await comes('<own@ale.example>');
    expect(await totalOfInbox()).toBe(0);
  });

  test('waits for the next look when Graph does not say which', async () => {
    for (let n = 0; n < 50; n++) house.desk.failNext('find', 'later');
    house.desk.put('f1', { from: ks, internetId: '<form@web.example>' });
    house.mail.deliver(ks, 'f1', house.at('07:05'));
    await house.to('07:12');
    expect(await totalOfInbox()).toBe(0);
    while (house.desk.failsLeft('find')) await house.desk.findByKey(ks, '', 'drafts');
    await house.to('09:00');
    expect(await totalOfInbox()).toBe(1);
  });

  test('to whoever asked, sent by a colleague as the mailbox, is the answer', async () => {
    await house.arrives();
    house.desk.put('a1', {
      from: ks,
      internetId: '<as@ale.example>',
      conversation: 'c-m1',
      to: ['lisa@post.example', ks],
    });
    house.mail.deliver(ks, 'a1', house.at('09:10'));
    await house.to('09:20');
    await house.open();
    expect(house.latest('anna', 'message').answer.state).toBe('answered');
  });
});

describe('a message of an agreed kind', () => {
  beforeEach(async () => {
    await house.to('08:30');
    await house.write('carin', 'överenskommelser');
    const { noticeId: notice } = house.latest('carin', 'agreements');
    await house.act('carin', 'agreement.make', { notice, responder: people.erik, words: 'bullerplank' });
  });

  const stateNow = async () => {
    const [message] = await house.store.incoming.list({ mailboxes: ['ks' as never] }, { from: 0, most: 9 });
    return message?.answer.state;
  };

  test('waits for a directory that does not answer, and is given to Erik then', async () => {
    house.directory.isDown = true;
    await house.arrives('m2', '08:50');
    expect(await stateNow()).toBeUndefined();
    house.directory.isDown = false;
    await house.to('09:10');
    expect(house.latest('erik', 'message')).toMatchObject({ answer: { isByAgreement: true } });
  });

  test('waits an hour and no longer: then it is the registrar’s to decide', async () => {
    house.directory.isDown = true;
    await house.arrives('m2', '08:50');
    await house.to('10:00');
    expect(await stateNow()).toBe('undecided');
  });

  test('is given to Erik in the same step in which it is taken in', async () => {
    house.desk.put('m2', { subject: 'Fråga om bullerplank' });
    house.mail.deliver(ks, 'm2', house.at('08:50'));
    const states: (string | undefined)[] = [];
    const { store } = house;
    Object.assign(house.context, {
      store: {
        ...store,
        save: async (change: Parameters<typeof store.save>[0]) => {
          const saved = await store.save(change);
          if (change.incoming) states.push(await stateNow());
          return saved;
        },
      },
    });
    await house.to('08:55');
    await deliverOnce(house.context);
    expect(states[0]).toBe('approved');
  });
});
