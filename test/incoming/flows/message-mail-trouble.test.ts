import { deliverOnce } from '../../../src/app/deliver-all';
import { carryMailWork } from '../../../src/incoming/flows/mail/carry-mail-work';
import { people } from '../../support/flow-house';
import type { MessageHouse } from './message-house';
import { openMessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

async function proposed(): Promise<void> {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
}

/** Approved, and the forward is cut off at that step; it is tried again later. */
async function cutOff(step: string): Promise<void> {
  house.desk.failNext(step, 'later');
  await house.press('carin', 'assignment.approve');
  await carryMailWork(house.context);
  await deliverOnce(house.context);
}

/** Marked secret, printed and registered: the deletion is the next step. */
async function printed(): Promise<void> {
  await house.arrives();
  await house.open();
  await house.press('anna', 'message.secret');
  await house.to('09:05');
  await house.press('anna', 'message.delete', { number: 'KS 2026/13', printed: 'true' });
  await house.to('09:10');
}

const secrecyOf = () => house.latest('anna', 'message').secrecy;
const logged = async () => (await house.store.log.list(100)).map(({ event }) => event.what);

describe('a secret message', () => {
  test('is called deleted when it is, and not at the click', async () => {
    await printed();
    house.desk.failNext('remove', 'later');
    const clicked = await house.press('anna', 'message.deleteConfirm');
    expect(clicked).toMatchObject({ secrecy: { deletion: 'underWay', isDeleted: false }, link: undefined });
    expect(clicked).toMatchObject({ can: { confirmDelete: false, register: false, propose: false } });
    await house.to('09:20');
    expect(house.desk.removed).toEqual(['m1']);
    expect(secrecyOf()).toMatchObject({ deletion: undefined, isDeleted: true });
    expect(await logged()).toEqual(expect.arrayContaining(['message.deleteConfirmed', 'message.deleted']));
  });

  test('that may not be deleted is told to the registrar, who can try again', async () => {
    await printed();
    house.desk.failNext('remove', 'refused');
    await house.press('anna', 'message.deleteConfirm');
    await house.to('09:20');
    expect(house.latest('anna', 'message')).toMatchObject({
      step: 'deleteFailed',
      secrecy: { deletion: 'failed', isDeleted: false },
      can: { confirmDelete: true },
    });
    expect(await logged()).toContain('message.deleteFailed');
    expect(await logged()).not.toContain('message.deleted');
    await house.press('anna', 'message.deleteConfirm');
    await house.to('09:30');
    expect(house.desk.removed).toEqual(['m1']);
    expect(secrecyOf()).toMatchObject({ isDeleted: true });
  });

  test('of which one copy cannot be deleted is not deleted until that copy is', async () => {
    await proposed();
    await house.press('carin', 'assignment.approve');
    await house.to('09:10');
    await house.press('anna', 'message.secret');
    await house.to('09:15');
    await house.press('anna', 'message.delete', { number: 'KS 2026/13', printed: 'true' });
    await house.to('09:20');
    house.desk.failNext('remove', 'refused');
    await house.press('anna', 'message.deleteConfirm');
    await house.to('09:25');
    expect(house.desk.removed).toHaveLength(1);
    expect(secrecyOf()).toMatchObject({ deletion: 'failed', isDeleted: false });
    await house.press('anna', 'message.deleteConfirm');
    await house.to('09:30');
    expect(house.desk.removed.toSorted()).toEqual(['draft-1', 'm1']);
    expect(secrecyOf()).toMatchObject({ isDeleted: true });
  });
});

describe('a forward', () => {
  test('that is given up says so, and not that it is tried again', async () => {
    await proposed();
    house.desk.failNext('create', 'refused');
    await house.press('carin', 'assignment.approve');
    await house.to('09:10');
    expect(house.latest('anna', 'message').answer.forwarding).toBe('givenUp');
  });

  test.each([
    ['marked secret', () => house.press('anna', 'message.secret')],
    [
      'withdrawn by giving it to Bo',
      () => house.press('anna', 'assignment.reassign', { responder: people.bo }),
    ],
  ])('%s while its sending is cut is not sent, and leaves no draft behind', async (_, meanwhile) => {
    await proposed();
    await cutOff('send');
    expect(house.desk.sent()).toEqual([]);
    await meanwhile();
    await house.to('09:20');
    expect(house.desk.sent()).toEqual([]);
    expect(house.desk.removed).toEqual(['draft-1']);
    expect(await logged()).not.toContain('answer.forwarded');
  });

  test('given to the same person once more goes out once', async () => {
    await proposed();
    await cutOff('send');
    await house.press('carin', 'assignment.reassign', { responder: people.erik });
    await house.to('09:20');
    expect(house.desk.sent()).toHaveLength(1);
    expect(house.desk.removed).toEqual(['draft-1']);
    expect(house.latest('erik', 'message').answer).toMatchObject({ state: 'forwarded' });
  });

  test('of a message that becomes secret just before it is sent is taken back', async () => {
    await proposed();
    const card = house.latest('anna', 'message');
    const data = { notice: card.noticeId, message: card.incomingId };
    const version = card.version + 1;
    house.desk.beforeNext('write', async () => {
      await house.act('anna', 'message.secret', { ...data, version });
    });
    await house.press('carin', 'assignment.approve');
    await house.to('09:10');
    expect(house.latest('anna', 'message').words).toEqual({ kind: 'secret' });
    expect(house.desk.sent()).toEqual([]);
    expect(house.desk.removed).toEqual(['draft-1']);
    expect(await logged()).not.toContain('answer.forwarded');
  });

  test('whose draft somebody sent by hand counts as sent, and nothing is written into it', async () => {
    await proposed();
    house.desk.failNext('create', 'lost');
    house.desk.failNext('find', 'later');
    await house.press('carin', 'assignment.approve');
    await carryMailWork(house.context);
    const [draft] = house.desk.drafts.values();
    if (draft === undefined) throw new Error('no draft');
    draft.isSent = true;
    await house.to('09:20');
    expect(house.desk.calls).not.toContain('write');
    expect(house.latest('erik', 'message').answer).toMatchObject({ state: 'forwarded' });
    expect(house.desk.sent()).toHaveLength(1);
  });
});

test.each(['create', 'send'])(
  'a forward whose %s is turned away for 50 minutes is nobody’s before',
  async (step) => {
    await proposed();
    house.desk.failNext(step, 'later', 50 * 60_000);
    await house.press('carin', 'assignment.approve');
    await carryMailWork(house.context);
    expect(house.desk.sent()).toEqual([]);
    const claimedAfter = async (minutes: number) => {
      const realMillis = house.clock.realMillis() + minutes * 60_000;
      const by = { owner: 'another replica', now: house.clock.now(), realMillis, leaseMillis: 1, inHand: [] };
      return (await house.store.work.claim({ kind: 'mail' }, by))?.key;
    };
    expect(await claimedAfter(35)).toBeUndefined();
    expect(await claimedAfter(51)).toContain('forward');
  },
);

test('what goes to Bo instead is forwarded to Bo alone', async () => {
  await proposed();
  await cutOff('send');
  await house.press('carin', 'assignment.reassign', { responder: people.bo });
  await house.to('09:20');
  expect(house.desk.sent().map(({ letter }) => letter?.to.address)).toEqual(['bo@ale.example']);
});
