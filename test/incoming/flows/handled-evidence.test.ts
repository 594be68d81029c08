import { localDate } from '../../../src/core/time';
import { mailboxId } from '../../../src/core/ids';
import { people } from '../../support/flow-house';
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
  await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 1' });
  await house.to('10:00', '2026-12-02');
  const { openings } = await house.store.duty.readDate(localDate('2026-12-02'), [ks]);
  expect(openings).toEqual([]);
});
