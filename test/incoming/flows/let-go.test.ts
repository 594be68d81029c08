import { ks } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(() => house.close());

async function arrives(subject: string): Promise<void> {
  house.desk.put('m1', { subject, from: 'lisa@post.example', conversation: 'c-m1' });
  house.mail.deliver(ks, 'm1', house.at('08:00'));
  await house.to('09:00');
}
async function claims(subject: string): Promise<void> {
  await arrives(subject);
  await house.open();
  await house.press('anna', 'message.claim');
}
const stored = async () => (await house.store.incoming.listUrgent())[0];

test('a request that somebody has taken is theirs on the manager’s card as in the list', async () => {
  await claims('Begäran om allmän handling');
  await house.to('08:45', '2026-12-02');
  expect(house.read('carin', 'overdue').join('|')).toContain('Anna Testsson tar hand om det');
  expect((await house.inbox('bo')).rows[0]?.taken).toBe('Anna Testsson');
});

test('when they go away nobody has it, on every card, and whoever has the mailbox hears so', async () => {
  await claims('Begäran om allmän handling');
  await house.write('anna', 'jag är borta 2–4 december');
  await house.to('08:45', '2026-12-02');
  expect((await stored())?.taken).toBeUndefined();
  expect(house.saidTo('bo').at(-1)).toBe('message urgent');
  expect(house.read('carin', 'overdue').join('|')).toContain('ingen har det än');
  expect((await house.inbox('bo')).rows[0]?.taken).toBeUndefined();
});

test('an appeal that is registered and not handed over: whoever has the mailbox then hears that nobody sees to it', async () => {
  await claims('Överklagande av beslut');
  await house.to('09:05');
  const number = { registration: 'registered', number: 'KS 2026/14', inTime: 'yes' };
  await house.press('anna', 'message.register', number);
  await house.write('anna', 'jag är borta 2–4 december');
  await house.to('08:45', '2026-12-02');
  expect((await stored())?.taken).toBeUndefined();
  expect(house.saidTo('bo').at(-1)).toBe('message released');
  expect(house.read('bo', 'message').join('|')).toContain('Den som hade tagit det är borta.');
  expect(house.offers('bo')).toContain('Jag tar det här');
  await house.to('10:00', '2026-12-02');
  expect(house.saidTo('bo').filter((step) => step === 'message released')).toHaveLength(1);
  const entries = await house.store.log.list(100);
  expect(entries.filter(({ event }) => event.what === 'message.released')).toMatchObject([
    { actorId: undefined },
  ]);
});

test('what may wait is let go of without a card: it stands in the list', async () => {
  await claims('Fråga om bullerplank');
  await house.write('anna', 'jag är borta 2–4 december');
  await house.to('08:45', '2026-12-02');
  expect(house.saidTo('bo')).not.toContain('message released');
  expect((await house.inbox('bo')).rows[0]?.taken).toBeUndefined();
});

test('somebody who is away and takes one all the same keeps it, and who is away for an hour lets go of nothing', async () => {
  await house.write('bo', 'jag är borta i dag');
  await house.to('08:10');
  house.desk.put('m1', { subject: 'Begäran om allmän handling', conversation: 'c-m1' });
  house.mail.deliver(ks, 'm1', house.at('08:20'));
  await house.to('09:00');
  await house.open('bo');
  await house.press('bo', 'message.claim');
  await house.to('10:00');
  expect((await stored())?.taken?.byId).toBeDefined();
});
