import { openManyHouse } from '../../incoming/flows/many-house';
import { openMessageHouse, type MessageHouse } from '../../incoming/flows/message-house';
import { ks, townYaml, type Who } from '../../support/flow-house';
import { once, type RefusedForm } from './press-form';

type Forms = Readonly<Record<string, () => Promise<RefusedForm>>>;
type Wrong = Omit<RefusedForm, 'house' | 'who' | 'facts'>;

/** It has come with that subject, and the registrar has it open. */
async function undecided(subject?: string): Promise<MessageHouse> {
  const house = await openMessageHouse();
  if (subject === undefined) {
    await house.arrives();
    await house.open();
    return house;
  }
  house.desk.put('m1', { subject, from: 'lisa@post.example', conversation: 'c-m1' });
  house.mail.deliver(ks, 'm1', house.at('08:00'));
  await house.to('09:00');
  await house.to('09:15');
  return house;
}

const request = 'Begäran om allmän handling';
const appeal = 'Överklagande av beslut om bygglov';

const message = (house: MessageHouse, who: Who, wrong: Wrong): RefusedForm => ({
  ...{ house, who, facts: house.latest(who, 'message') },
  ...wrong,
});

async function proposed(): Promise<MessageHouse> {
  const house = await undecided();
  await house.propose();
  await house.to('09:05');
  return house;
}

async function forwarded(): Promise<MessageHouse> {
  const house = await openMessageHouse();
  await house.forwarded();
  return house;
}

const asItCame = once(() => undecided());
const toDecide = once(proposed);
const toAnswer = once(forwarded);
const nobody = { responder: 'Nobody at all' };
const nothing = { reason: '   ' };

const messages: Forms = {
  'assignment.propose on message': async () => message(await asItCame(), 'anna', { wrong: nobody }),
  'message.register on message': async () =>
    message(await asItCame(), 'anna', { wrong: { registration: 'registered', number: '' } }),
  'message.note on message': async () => message(await asItCame(), 'anna', { old: { version: 99 } }),
  'assignment.notNeeded on message': async () =>
    message(await undecided(request), 'anna', { wrong: nothing }),
  'message.handOver on message': async () => {
    const house = await undecided(appeal);
    await house.press('anna', 'message.register', {
      ...{ registration: 'registered', number: 'KS 2026/14', inTime: 'yes' },
    });
    await house.to('09:20');
    return message(house, 'anna', { wrong: { to: '  ' } });
  },
  'message.publish on message': async () => {
    const house = await openMessageHouse(`${townYaml}publish: {decision: KS 21, mailboxes: [ks]}\n`);
    await house.arrives();
    await house.open();
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/7' });
    await house.to('09:05');
    return message(house, 'anna', { wrong: { text: '  ' } });
  },
  'message.delete on message': async () => {
    const house = await undecided();
    await house.press('anna', 'message.secret');
    await house.to('09:05');
    return message(house, 'anna', { wrong: { number: '' } });
  },
  'assignment.approveOther on message': async () => message(await toDecide(), 'carin', { wrong: nobody }),
  'assignment.return on message': async () => message(await toDecide(), 'carin', { wrong: nothing }),
  'assignment.answered on message': async () =>
    message(await toAnswer(), 'erik', { wrong: { how: 'handedOut' } }),
  'assignment.handBack on message': async () => message(await toAnswer(), 'erik', { wrong: nothing }),
  'assignment.moreTime on message': async () =>
    message(await toAnswer(), 'erik', { wrong: { until: '2020-01-01' } }),
  'assignment.reassign on message': async () => {
    const house = await forwarded();
    await house.open();
    return message(house, 'anna', { wrong: nobody });
  },
  'assignment.ended on message': async () => {
    const house = await undecided(request);
    await house.propose();
    await house.to('09:20');
    house.desk.put('a1', { from: 'erik@ale.example', conversation: 'c-m1' });
    house.mail.deliver(ks, 'a1', house.at('09:40'));
    await house.to('09:50');
    return message(house, 'erik', { wrong: { how: 'phone' } });
  },
  'assignment.file on message': async () => {
    const house = await forwarded();
    await house.press('erik', 'assignment.answered', { how: 'phone' });
    await house.to('09:20');
    return message(house, 'erik', { wrong: { savedIn: '  ' } });
  },
};

/** One message waits, and its list is open. */
async function inbox(wrong: Wrong, yaml?: string) {
  const house = await openMessageHouse(yaml);
  await house.arrives();
  return { house, who: 'anna' as const, facts: await house.inbox(), ...wrong };
}

const none = { messages: '' };
const two = `${townYaml}  - id: bn
    name: Byggnadsnämnden
    address: bn@ale.example
    department: Bygg
    roster: [anna@ale.example, bo@ale.example]
    manager: carin@ale.example
    secrecy: normal
`;

async function agreements(): Promise<RefusedForm> {
  const house = await openMessageHouse();
  await house.write('carin', 'överenskommelser');
  const facts = house.latest('carin', 'agreements');
  return { house, who: 'carin', facts, wrong: { folder: '', domain: '', words: '' } };
}

/** One message lies with who answers since Wednesday, and one waits for the manager. */
const overdue = once(async () => {
  const house = await openMessageHouse(undefined, '2026-12-02T07:00:00+01:00');
  await house.arrives();
  await house.open();
  await house.propose({ dueOn: '2026-12-02' });
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  house.mail.deliver(ks, 'm2', house.at('09:07'));
  await house.to('09:20');
  const { noticeId: notice, rows } = await house.inbox();
  const messages = rows.find(({ version }) => version === 1)?.id;
  await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages });
  await house.propose({ dueOn: '2026-12-02' });
  await house.to('08:35', '2026-12-07');
  return { house, who: 'carin' as const, facts: house.latest('carin', 'overdue') };
});

const gone = '99999999-0000-4000-8000-000000000000';

const lists: Forms = {
  'inbox.page on inbox': () => inbox({ wrong: none, sends: 'open' }, two),
  'message.registerMany on inbox': () => inbox({ wrong: none }, two),
  'message.undo on inbox': async () => {
    const { house } = await inbox({});
    const { noticeId: notice, rows } = house.latest('anna', 'inbox');
    const data = { notice, registration: 'keptInOrder', messages: rows[0]?.id };
    const facts = await house.act('anna', 'message.registerMany', data);
    return { house, who: 'anna', facts, wrong: none, sends: 'ticked' };
  },
  'agreement.make on agreements': agreements,
  'message.undo on overdue': async () => {
    const house = await openManyHouse();
    await house.arrive(2);
    const { noticeId: notice, rows } = await house.inboxOf('anna');
    for (const { id: of } of rows) {
      await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: of });
      await house.propose();
    }
    await house.to('09:05');
    const list = house.latest('carin', 'overdue');
    const [first] = list.rows;
    const approve = { notice: list.noticeId, ticked: 1, messages: `${first?.id}.${first?.version}` };
    const facts = await house.act('carin', 'assignment.approve', approve);
    return { house, who: 'carin', facts, old: { version: 1 }, sends: 'undone' };
  },
  'assignment.approve on overdue': async () => ({ ...(await overdue()), wrong: none }),
  'assignment.reassign on overdue': async () => {
    const house = await forwarded();
    await house.write('erik', 'jag är borta 3–10 december');
    await house.to('09:00', '2026-12-03');
    return { house, who: 'anna', facts: house.latest('anna', 'overdue'), wrong: nobody };
  },
  'inbox.page on overdue': async () => ({ ...(await overdue()), wrong: none }),
  'message.find on overdue': async () => ({ ...(await overdue()), old: { message: gone } }),
  'message.find on messageList': async () => {
    const house = await openMessageHouse();
    await house.arrives();
    await house.write('anna', 'hitta bullerplank 1–31 december');
    const facts = house.latest('anna', 'messageList');
    return { house, who: 'anna', facts, wrong: { number: 'KS 2026/'.repeat(10) } };
  },
};

export const messageForms: Forms = { ...messages, ...lists };
