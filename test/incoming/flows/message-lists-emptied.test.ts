import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { deliverOnce } from '../../../src/app/deliver-all';
import type { OutboxStore, OutboxWork } from '../../../src/platform/db/outbox/outbox-store';
import { id, townYaml } from '../../support/flow-house';
import type { CardOf, MessageHouse } from './message-house';
import { openMessageHouse } from './message-house';

const sbf = 'samhallsbyggnad@ale.example';
const twoMailboxes = `${townYaml}
  - id: sbf
    name: Samhällsbyggnads förvaltningsbrevlåda
    address: ${sbf}
    department: Samhällsbyggnad
    roster: [bo@ale.example, anna@ale.example]
    manager: carin@ale.example
    secrecy: normal
`;

let house: MessageHouse;
afterEach(async () => {
  await house.close();
});

const inboxOfAnna = (): CardOf<'inbox'> => house.latest('anna', 'inbox');

/** The municipality's file was read anew without her. */
function leaves(yaml: string): void {
  const without = parseMunicipality(yaml.replaceAll(/anna@ale.example(, )?/g, ''), 'test');
  Object.assign(house.context, { municipality: () => without });
}

async function secretIsMarked(): Promise<void> {
  await house.open('bo');
  await house.press('bo', 'message.secret');
}

test('a message of a mailbox in which she is only second is emptied from her 15:00 list too', async () => {
  house = await openMessageHouse(twoMailboxes);
  await house.arrives();
  house.desk.put('s1', { subject: 'Anmälan', from: 'greta@post.example' });
  house.mail.deliver(sbf, 's1', house.at('07:30'));
  await house.to('15:00');
  expect(inboxOfAnna().rows.map(({ words }) => words.kind)).toEqual(['read', 'read']);
  await secretIsMarked();
  await house.to('15:05');
  expect(inboxOfAnna().rows.map(({ words }) => words.kind)).toEqual(['secret', 'read']);
});

test('who has left the roster keeps no words of a message that becomes secret: list, inbox and card are emptied', async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open('anna');
  await house.write('anna', 'lista');
  expect(house.latest('anna', 'messageList').rows).toHaveLength(1);
  leaves(townYaml);
  await secretIsMarked();
  await house.to('09:10');
  expect(inboxOfAnna()).toMatchObject({ isNotYours: true, rows: [] });
  expect(house.latest('anna', 'messageList')).toMatchObject({ isNotYours: true, rows: [], links: undefined });
});

test('who has left the roster sees neither subject nor sender on a message’s card that is drawn anew', async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open('anna');
  leaves(townYaml);
  await house.open('bo');
  await house.press('bo', 'message.register', { registration: 'keptInOrder' });
  await house.to('09:10');
  expect(house.latest('anna', 'message')).toMatchObject({ words: { kind: 'done' }, link: undefined });
  expect(house.latest('bo', 'message').words.kind).toBe('read');
});

test('a list that waits for somebody who has left is not said', async () => {
  house = await openMessageHouse();
  await house.arrives();
  house.messenger.answerWith(id('anna'), { kind: 'later', afterMillis: 100, code: 'busy' });
  await house.write('anna', 'inkorg');
  leaves(townYaml);
  await house.to('09:05');
  expect(house.saidTo('anna')).not.toContain('inbox');
});

test('of several copies each is emptied, also when Teams refuses another', async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open('anna');
  await house.open('bo');
  await house.press('bo', 'message.secret');
  expect(house.latest('anna', 'message').words.kind).toBe('read');
  house.messenger.refused.add('another copy');
  await deliverOnce({ ...house.context, store: { ...house.store, outbox: withAnotherCopy(house) } });
  expect(house.latest('anna', 'message').words.kind).toBe('secret');
});

/** As after a send that was perhaps carried out twice: each card lies in the chat a second time. */
const withAnotherCopy = ({ store: { outbox } }: MessageHouse): OutboxStore => ({
  ...outbox,
  claim: async (by) => {
    const claim = await outbox.claim(by);
    if (claim.kind === 'idle') return claim;
    const pieces = claim.pieces.map(({ work, slot }) => ({ work: twice(work), slot }));
    return { ...claim, pieces };
  },
});

function twice(work: OutboxWork): OutboxWork {
  const [copy] = work.kind === 'redraw' ? work.copies : [];
  if (work.kind !== 'redraw' || copy === undefined) return work;
  return { ...work, copies: [{ ...copy, activityId: 'another copy' }, ...work.copies] };
}
