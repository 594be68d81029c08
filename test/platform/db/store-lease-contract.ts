import type { OpenedStore } from '../../../src/app/open-store';
import { noticeId } from '../../../src/core/ids';
import type { OutboxWork } from '../../../src/platform/db/outbox/outbox-store';
import { claimOne } from '../../fakes/claim-one';
import type { TestDatabases } from '../../fakes/store-databases';
import {
  aNotice,
  anna,
  at,
  bo,
  conversationOf,
  copyFor,
  ks,
  realNoon,
  today,
} from '../../fakes/store-samples';

/** A process that died while sending, or stood still and comes back. */
export function leaseContract(databases: TestDatabases): void {
  let store: OpenedStore;
  beforeEach(async () => {
    store = await databases.open(await databases.create());
    await store.save({ notices: [aNotice('notice-1')] });
  });

  const claim = (realMillis = realNoon) =>
    claimOne(store.outbox, { owner: 'a', now: at('12:00'), realMillis });
  const claimWork = async (realMillis = realNoon): Promise<OutboxWork> => {
    const claimed = await claim(realMillis);
    if (claimed.kind !== 'claimed') throw new Error('There was nothing to claim');
    return claimed.work;
  };
  const stateOf = async (id: string) => (await store.findNotice(noticeId(id)))?.state;
  const logged = async () =>
    (await store.log.list(100))
      .map(({ event, mailboxId }) => `${event.what} ${mailboxId ?? '-'}`)
      .toReversed();
  const done = { kind: 'done', at: at('12:01'), copy: copyFor(anna, 'activity-1') } as const;

  it('leaves the notice alone for 30 seconds, then it is repeated once', async () => {
    await claimWork();
    expect(await claim(realNoon + 29_999)).toEqual({ kind: 'idle', againAtMillis: realNoon + 30_000 });
    expect(await claimWork(realNoon + 30_000)).toMatchObject({ isRepetition: true, attempts: 1 });
    expect(await logged()).toEqual(['notice.perhapsTwice ks']);
  });

  it('ends the notice as failed when the repeating process dies, too', async () => {
    await claimWork();
    await claimWork(realNoon + 30_000);
    expect(await claim(realNoon + 60_000)).toMatchObject({ kind: 'idle' });
    expect(await stateOf('notice-1')).toBe('failed');
  });

  it('that comes back with its answer after somebody claimed it has said it, and both cards are known', async () => {
    await store.outbox.saveConversation(conversationOf(anna));
    const slow = await claimWork();
    const repeated = await claimWork(realNoon + 30_000);
    await store.outbox.settle(slow, { ...done, copy: copyFor(anna, 'first') });
    expect(await stateOf('notice-1')).toBe('said');
    expect(await store.outbox.renew(repeated, realNoon + 30_000)).toBe(false);
    await store.outbox.settle(repeated, { ...done, copy: copyFor(anna, 'second') });
    expect(await logged()).toEqual(['notice.perhapsTwice ks', 'notice.said ks']);
    await store.save({ redraw: [{ mailboxId: ks, date: today }] });
    const redraw = await claimWork(realNoon + 31_000);
    expect(redraw).toMatchObject({
      kind: 'redraw',
      copies: [{ activityId: 'first' }, { activityId: 'second' }],
    });
  });

  it('ends nothing when it comes back without an answer after somebody claimed it', async () => {
    const slow = await claimWork();
    const repeated = await claimWork(realNoon + 30_000);
    for (const kind of ['failed', 'dropped'] as const)
      await store.outbox.settle(slow, { kind, at: at('12:05') });
    expect(await stateOf('notice-1')).toBe('sending');
    expect(await store.outbox.renew(repeated, realNoon + 30_000)).toBe(true);
    await store.outbox.settle(repeated, done);
    expect(await stateOf('notice-1')).toBe('said');
  });

  it('is not given its own again while it has it in hand, however late', async () => {
    const { id } = await claimWork();
    const by = { owner: 'a', now: at('12:00'), realMillis: realNoon + 60_000 };
    expect(await store.outbox.claim({ ...by, inHand: [id] })).toMatchObject({ kind: 'idle' });
    expect(await store.outbox.claim({ ...by, inHand: [id + 1] })).toMatchObject({ kind: 'claimed' });
  });

  it('saves the repetition when it comes back before anybody repeated it', async () => {
    const slow = await claimWork();
    await store.save({ notices: [aNotice('notice-2', bo)] });
    await store.outbox.settle(slow, done);
    expect(await claimWork(realNoon + 40_000)).toMatchObject({ notice: { id: 'notice-2' } });
    expect(await claim(realNoon + 40_100)).toMatchObject({ kind: 'idle' });
  });

  it('is noticed also when the clock of the machine was set back meanwhile', async () => {
    await claimWork();
    expect(await claimWork(realNoon - 3_600_000)).toMatchObject({ isRepetition: true });
  });
}
