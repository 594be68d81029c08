import { openManyHouse, type ManyHouse } from './many-house';
import { localDate } from '../../../src/core/time';
import { mailboxId } from '../../../src/core/ids';
import { ks as ksAddress, people } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;

beforeEach(async () => {
  house = await openMessageHouse();
});

const ks = mailboxId('ks');

async function dayOf(date = '2026-12-01') {
  const { days } = await house.store.duty.readDate(localDate(date), [ks]);
  return days[0];
}

test('a message that was registered at 09:00 shows that the mailbox was opened: nobody is asked at noon', async () => {
  await house.arrives();
  await house.open();
  await house.press('anna', 'message.register', { registration: 'keptInOrder' });
  await house.to('12:05');
  expect(house.saidTo('anna')).not.toContain('opening');
  expect(await dayOf()).toMatchObject({
    state: 'opened',
    opened: { how: 'handled', byId: people.anna },
  });
});

test('undone at 09:30 it shows nothing any more: the question comes at noon', async () => {
  await house.arrives();
  await house.open();
  await house.press('anna', 'message.register', { registration: 'keptInOrder' });
  await house.to('09:30');
  await house.press('anna', 'message.undo');
  await house.to('12:05');
  expect((await dayOf())?.state).toBe('open');
  expect(house.saidTo('anna')).toContain('opening');
});

test('a list that was looked at shows nothing', async () => {
  await house.arrives();
  await house.open();
  await house.to('12:05');
  expect((await dayOf())?.state).toBe('open');
});

test('what a responder does with their own message the next day shows nothing', async () => {
  await house.forwarded();
  await house.to('09:00', '2026-12-02');
  await house.press('erik', 'assignment.answered', { how: 'phone' });
  await house.press('erik', 'assignment.file', { savedIn: 'Mappen Svar' });
  await house.to('12:05', '2026-12-02');
  expect((await dayOf('2026-12-02'))?.state).toBe('open');
});

test('a proposal shows it, and withdrawn it does not', async () => {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:20');
  expect((await dayOf())?.opened?.how).toBe('handled');
  await house.press('anna', 'assignment.withdraw');
  await house.to('12:05');
  expect((await dayOf())?.state).toBe('open');
});

test('what came before the last known opening proves no opening when it is handled the next day', async () => {
  await house.arrives();
  await house.open();
  await house.press('anna', 'message.register', { registration: 'keptInOrder' });
  await house.to('09:00', '2026-12-02');
  await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/1' });
  await house.to('10:00', '2026-12-02');
  const { openings } = await house.store.duty.readDate(localDate('2026-12-02'), [ks]);
  expect(openings).toEqual([]);
});

test('of two that were handled at 09:00 and 09:10, the later one shows it when the first is undone', async () => {
  house.mail.deliver(ksAddress, 'm2', house.at('08:01'));
  await house.arrives();
  /** What is to be registered stands above what is. */
  const registerFirst = async () => {
    await house.write('anna', 'inkorg');
    const inbox = house.latest('anna', 'inbox');
    const data = { notice: inbox.noticeId, page: 1, open: 1, messages: inbox.rows[0]?.id };
    await house.act('anna', 'inbox.page', data);
    await house.press('anna', 'message.register', { registration: 'keptInOrder' });
  };
  await registerFirst();
  const first = house.latest('anna', 'message');
  await house.to('09:10');
  await registerFirst();
  expect(house.latest('anna', 'message').incomingId).not.toBe(first.incomingId);
  const data = { notice: first.noticeId, message: first.incomingId, version: first.version + 1 };
  await house.act('anna', 'message.undo', data);
  await house.to('12:05');
  expect(await dayOf()).toMatchObject({
    state: 'opened',
    opened: { how: 'handled', at: house.at('09:10') },
  });
  expect(house.saidTo('anna')).not.toContain('opening');
});

describe('of many that were handled in one go', () => {
  let many: ManyHouse;
  beforeEach(async () => {
    many = await openManyHouse();
    await many.arrive(2);
    await many.decide('anna', await many.inboxOf('anna'), { choice: 'keptInOrder' });
  });

  async function undoOne(id: string): Promise<void> {
    await many.write('anna', 'inkorg');
    const { noticeId: notice } = many.latest('anna', 'inbox');
    await many.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: id });
    await many.press('anna', 'message.undo');
  }

  const isOpened = async () => {
    await many.to('12:05');
    const { days } = await many.store.duty.readDate(localDate('2026-12-01'), [ks]);
    return days[0]?.state === 'opened';
  };

  test('one that is undone leaves the other as evidence', async () => {
    const [one] = await many.stored();
    await undoOne(one?.id ?? '');
    expect(await isOpened()).toBe(true);
  });

  test('both undone, one by one, show nothing', async () => {
    for (const { id } of await many.stored()) await undoOne(id);
    expect(await isOpened()).toBe(false);
  });

  test('one undone by itself and the rest together show nothing', async () => {
    const [one] = await many.stored();
    await undoOne(one?.id ?? '');
    const { noticeId: notice, undo } = await many.inboxOf('anna');
    await many.act('anna', 'message.undo', { notice, batch: undo?.batch, page: 1, shown: 'all' });
    expect((await many.kinds()).toSorted()).toEqual(['open', 'open']);
    expect(await isOpened()).toBe(false);
  });
});

describe('of what was handled at one instant', () => {
  let many: ManyHouse;
  let messages: readonly string[];
  beforeEach(async () => {
    many = await openManyHouse();
    await many.arrive(2);
    messages = (await many.stored()).map(({ id }) => id);
  });

  async function press(message: number, verb: string, inputs: Readonly<Record<string, string>> = {}) {
    await many.write('anna', 'inkorg');
    const { noticeId: notice } = many.latest('anna', 'inbox');
    await many.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: messages[message] });
    await many.press('anna', verb, inputs);
  }

  const isOpened = async () => {
    await many.to('12:05');
    const { days } = await many.store.duty.readDate(localDate('2026-12-01'), [ks]);
    return days[0]?.state === 'opened';
  };
  const number = (text: string) => ({ registration: 'registered', number: text });

  test('one that is undone leaves the other as evidence', async () => {
    await press(0, 'message.register', number('KS 2026/1'));
    await press(1, 'message.register', { registration: 'minor' });
    await press(1, 'message.undo');
    expect(await isOpened()).toBe(true);
  });

  test('both undone show nothing', async () => {
    await press(0, 'message.register', number('KS 2026/1'));
    await press(1, 'message.register', { registration: 'minor' });
    await press(1, 'message.undo');
    await press(0, 'message.undo');
    expect(await isOpened()).toBe(false);
  });

  test('what was passed on shows it when the number of another is corrected, and both steps are undone', async () => {
    await press(0, 'message.register', { registration: 'passedOn', to: 'socialforvaltningen' });
    await press(1, 'message.register', number('KS 2026/181'));
    await press(1, 'message.register', number('KS 2026/182'));
    await press(1, 'message.undo');
    await press(1, 'message.undo');
    expect(await isOpened()).toBe(true);
  });

  test('a correction that is undone leaves the number as evidence', async () => {
    await press(0, 'message.register', number('KS 2026/181'));
    await press(0, 'message.register', number('KS 2026/182'));
    await press(0, 'message.undo');
    expect(await isOpened()).toBe(true);
  });

  test('a proposal shows it when another message is undone, and withdrawn it does not', async () => {
    await press(0, 'assignment.propose', { responder: people.erik });
    await press(1, 'message.register', { registration: 'minor' });
    await press(1, 'message.undo');
    const { openings } = await many.store.duty.readDate(localDate('2026-12-01'), [ks]);
    expect(openings).toMatchObject([{ kind: 'handled', retractedAt: undefined }]);
    await press(0, 'assignment.withdraw');
    expect(await isOpened()).toBe(false);
  });
});
