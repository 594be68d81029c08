import { carryMailWork } from '../../../src/incoming/flows/mail/carry-mail-work';
import { ks } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';
import { sbf, twoMailboxes } from './two-mailboxes';

let house: MessageHouse;
afterEach(async () => {
  await house.close();
});

async function opened(yaml = twoMailboxes()): Promise<void> {
  house = await openMessageHouse(yaml);
  await house.arrives();
  await house.open();
}

const passOn = (inputs: object = {}) =>
  house.press('anna', 'message.register', { registration: 'passedOn', mailbox: 'sbf', ...inputs });

/** What the bot sent lies in the other mailbox. */
async function getsThere(time = '09:20', draft = 'draft-1'): Promise<void> {
  house.desk.put('p1', {
    ...{ from: ks, answersTo: 'lisa@post.example' },
    internetId: `<${draft}@ale.example>`,
    subject: 'VB: Fråga om bullerplank',
  });
  house.mail.deliver(sbf, 'p1', house.at(time));
  await house.to('09:30');
}

const sentTo = () => house.desk.sent().map(({ letter }) => letter?.to.address);
const logged = async () => (await house.store.log.list(100)).map(({ event }) => event.what);
const atSbf = async () => {
  const [message] = await house.store.incoming.list({ mailboxes: ['sbf' as never] }, { from: 0, most: 5 });
  return message;
};

test('what is passed on at 09:00 is sent, and stands in the other mailbox with its arrival of 08:00', async () => {
  await opened();
  expect(house.latest('anna', 'message').passTo).toEqual([
    { id: 'sbf', name: 'Samhällsbyggnads brevlåda', isOther: false },
  ]);
  expect(await passOn()).toMatchObject({
    registration: { kind: 'passedOn', to: 'Samhällsbyggnads brevlåda' },
    answer: { state: 'notNeeded' },
    passing: { state: 'waiting' },
  });
  await house.to('09:05');
  expect(sentTo()).toEqual([sbf]);
  const [letter] = house.desk.sent();
  expect(letter?.letter?.replyTo).toEqual([{ address: 'lisa@post.example' }]);
  expect(letter?.note).toContain('Kommunstyrelsens förvaltningsbrevlåda 2026-12-01 kl. 08.00');
  expect(house.desk.categories.get('m1')).toEqual(['Lämnat vidare till Samhällsbyggnads brevlåda']);
  expect(house.latest('anna', 'message').passing?.state).toBe('sent');
  await getsThere();
  expect(await atSbf()).toMatchObject({
    arrivedAt: house.at('08:00'),
    isInternal: false,
    registration: { kind: 'open' },
    origin: { mailboxId: 'ks' },
  });
  expect(house.latest('anna', 'message').passing).toMatchObject({
    ...{ state: 'arrived', mailbox: 'Samhällsbyggnads brevlåda' },
  });
  await house.open('erik');
  expect(house.latest('erik', 'message')).toMatchObject({
    origin: { mailbox: 'Kommunstyrelsens förvaltningsbrevlåda', isOther: false },
    words: { from: 'lisa@post.example' },
  });
  expect(house.latest('erik', 'inbox').rows[0]?.words).toMatchObject({ from: 'lisa@post.example' });
  expect(await logged()).toEqual(
    expect.arrayContaining([
      'message.passedOn',
      'message.passSent',
      'message.passArrived',
      'message.cameFrom',
    ]),
  );
});

test('what became secret on the way is secret where it arrives', async () => {
  await opened();
  await passOn();
  await house.to('09:05');
  await house.press('anna', 'message.secret');
  await getsThere();
  expect(await atSbf()).toMatchObject({ secrecy: { printedAt: undefined, deletedAt: undefined } });
  await house.open('erik');
  const card = house.latest('erik', 'message');
  expect(JSON.stringify(card)).not.toContain('bullerplank');
});

test('to another authority it goes after the question alone, and arrives when it gets there', async () => {
  await opened(twoMailboxes({ ks: 'Kommunstyrelsen', sbf: 'Byggnadsnämnden' }));
  expect(await passOn()).toMatchObject({
    refusal: 'secrecy-unsaid',
    asksSecrecy: { id: 'sbf', isOther: true },
    registration: { kind: 'open' },
  });
  await house.to('09:05');
  expect(sentTo()).toEqual([]);
  await passOn({ crossing: 'true' });
  await house.to('09:10');
  expect(sentTo()).toEqual([sbf]);
  await getsThere('09:20');
  expect(await atSbf()).toMatchObject({ arrivedAt: house.at('09:20'), origin: { mailboxId: 'ks' } });
});

test('nothing is sent from a strict mailbox, nor of a secret message', async () => {
  await opened(twoMailboxes({ secrecy: 'strict' }));
  expect(house.latest('anna', 'message').passTo).toBeUndefined();
  expect(await passOn()).toMatchObject({ refusal: 'strict-stays', registration: { kind: 'open' } });
  await house.press('anna', 'message.secret');
  expect(await passOn({ version: house.latest('anna', 'message').version + 1 })).toMatchObject({
    refusal: 'secret-stays',
  });
  await house.to('09:10');
  expect(sentTo()).toEqual([]);
});

test('in words nothing is sent, and the card says so', async () => {
  await opened();
  const card = await passOn({ mailbox: '', to: 'Region Exempel' });
  expect(card).toMatchObject({
    registration: { kind: 'passedOn', to: 'Region Exempel' },
    passing: undefined,
  });
  await house.to('09:10');
  expect(house.desk.calls).not.toContain('create');
});

test('it can be undone until it has gone, and not after', async () => {
  await opened();
  house.desk.failNext('create', 'later');
  await passOn();
  await carryMailWork(house.context);
  await house.press('anna', 'message.undo', { version: house.latest('anna', 'message').version + 1 });
  await house.to('09:10');
  expect(sentTo()).toEqual([]);
  expect(house.latest('anna', 'message').registration.kind).toBe('open');
  await passOn();
  await house.to('09:15');
  expect(sentTo()).toEqual([sbf]);
  expect(house.latest('anna', 'message').can.undo).toBe(false);
  expect(await house.press('anna', 'message.undo')).toMatchObject({ refusal: expect.anything() as unknown });
});

test('what could not be sent is open again on the list, and the registrar is told', async () => {
  await opened();
  house.desk.failNext('write', 'refused');
  await passOn();
  await house.to('09:10');
  expect(house.latest('anna', 'message')).toMatchObject({
    step: 'passFailed',
    passing: { state: 'givenUp' },
  });
  await house.write('anna', 'inkorg');
  expect(house.latest('anna', 'inbox').total).toBe(1);
  await passOn({ version: house.latest('anna', 'message').version });
  await house.to('09:20');
  expect(sentTo()).toEqual([sbf]);
});

test('somebody else’s mail from the other mailbox is a message of its own', async () => {
  await opened();
  await passOn();
  await house.to('09:05');
  await getsThere('09:20', 'another');
  expect((await atSbf())?.origin).toBeUndefined();
});
