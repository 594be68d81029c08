import type { OpenedStore } from '../../../src/app/open-store';
import { noticeId, personId } from '../../../src/core/ids';
import type { OutboxWork } from '../../../src/platform/db/outbox/outbox-store';
import type { TestDatabases } from '../../fakes/store-databases';
import {
  aNotice,
  aPerson,
  aWeekNotice,
  anna,
  at,
  bo,
  conversationOf,
  copyFor,
  ks,
  realNoon,
  soc,
} from '../../fakes/store-samples';
import { claimOne } from '../../fakes/claim-one';

export function outboxContract(databases: TestDatabases): void {
  let store: OpenedStore;

  beforeEach(async () => {
    store = await databases.open(await databases.create());
  });

  const claim = (realMillis = realNoon, now = at('12:00')) =>
    claimOne(store.outbox, { owner: 'a', now, realMillis });
  const claimWork = async (realMillis = realNoon, now = at('12:00')): Promise<OutboxWork> => {
    const claimed = await claim(realMillis, now);
    if (claimed.kind !== 'claimed') throw new Error('There was nothing to claim');
    return claimed.work;
  };
  const stateOf = async (id: string) => (await store.findNotice(noticeId(id)))?.state;
  const logged = async () =>
    (await store.log.list(100))
      .map(({ event, mailboxId }) => `${event.what} ${mailboxId ?? '-'}`)
      .toReversed();
  const lost = { kind: 'lost', at: at('12:01'), notBeforeMillis: realNoon } as const;
  const done = { kind: 'done', at: at('12:01'), copy: copyFor(anna, 'activity-1') } as const;

  describe('saying', () => {
    it('a send that takes longer than 30 s is no one else’s while it is renewed, and is once it is not', async () => {
      await store.save({ notices: [aNotice('notice-1')] });
      const work = await claimWork();
      await store.outbox.renew(work, realNoon + 29_000);
      expect(await claim(realNoon + 58_000)).toMatchObject({ kind: 'idle' });
      const again = await claimWork(realNoon + 59_000);
      expect(again).toMatchObject({ notice: { id: 'notice-1' }, isRepetition: true });
      await store.outbox.renew(work, realNoon + 200_000);
      expect(await claim(realNoon + 89_000 + 100)).toMatchObject({ kind: 'idle' });
      expect(await stateOf('notice-1')).toBe('failed');
    });

    it('hands out a notice once, with the conversation if one is known', async () => {
      await store.outbox.saveConversation(conversationOf(anna));
      await store.save({ notices: [aNotice('notice-1'), aNotice('notice-2', bo)] });
      const first = await claimWork();
      expect(first).toMatchObject({
        kind: 'say',
        notice: { id: 'notice-1', state: 'sending' },
        conversation: conversationOf(anna),
        attempts: 0,
        isRepetition: false,
      });
      expect(await claimWork()).toMatchObject({ notice: { id: 'notice-2' }, conversation: undefined });
      expect(await claim()).toMatchObject({ kind: 'idle', againAtMillis: realNoon + 30_000 });
    });

    it('knows what became of a notice, and of the latest one to a receiver', async () => {
      const { key } = aNotice('notice-1');
      const findFate = (of: string) => store.outbox.findFate(of);
      const findLastFate = (receiver: typeof anna) => store.outbox.findLastFate(receiver);
      expect([await findFate(key), await findLastFate(anna)]).toEqual([undefined, undefined]);
      await store.save({ notices: [aNotice('notice-1')] });
      expect([await findFate(key), await findLastFate(anna)]).toEqual(['waiting', undefined]);
      await store.outbox.settle(await claimWork(), { kind: 'unreachable', at: at('12:01') });
      expect([await findFate(key), await findLastFate(anna)]).toEqual(['unreachable', 'unreachable']);
      await store.save({ notices: [{ ...aWeekNotice('notice-2'), createdAt: at('12:30') }] });
      expect(await findLastFate(anna)).toBe('unreachable');
      await store.outbox.settle(await claimWork(realNoon + 60_000, at('12:31')), done);
      expect(await findLastFate(anna)).toBe('said');
      expect(await findLastFate(bo)).toBeUndefined();
      expect(await store.outbox.listSaid(anna, at('12:00'))).toMatchObject([{ content: { kind: 'week' } }]);
      expect(await store.outbox.listSaid(anna, at('13:00'))).toEqual([]);
      expect(await store.outbox.listSaid(bo, at('12:00'))).toEqual([]);
    });

    it('lists what one receiver got of a matter, and nothing of the matters whose names begin alike', async () => {
      const of = (id: string, key: string, receiverId = anna) => ({ ...aWeekNotice(id), key, receiverId });
      await store.save({
        notices: [of('notice-1', 'question/q1/anna'), of('notice-2', 'question/q1/anna/reminder')],
      });
      await store.save({
        notices: [of('notice-3', 'question/q10/anna'), of('notice-4', 'question/q1/bo', bo)],
      });
      const found = await store.outbox.listOfMatter(anna, 'question/q1/');
      expect(found.map(({ id, state }) => [id, state]).toSorted()).toEqual([
        ['notice-1', 'waiting'],
        ['notice-2', 'waiting'],
      ]);
    });

    it('waits until the duty clock shows the time', async () => {
      await store.save({ notices: [aNotice('notice-1')] });
      expect(await claim(realNoon, at('11:59'))).toEqual({ kind: 'idle', againAtMillis: undefined });
      expect(await claim(realNoon, at('12:00'))).toMatchObject({ kind: 'claimed' });
    });

    it('says it: card, conversation and log are kept with it', async () => {
      await store.save({ notices: [aNotice('notice-1', anna, [ks, soc])] });
      await store.outbox.settle(await claimWork(), done);
      expect(await store.findNotice(noticeId('notice-1'))).toMatchObject({
        state: 'said',
        saidAt: at('12:01'),
      });
      expect(await store.outbox.findConversation(anna)).toEqual(conversationOf(anna));
      expect(await logged()).toEqual(['notice.said ks', 'notice.said soc']);
      expect((await store.log.list(1))[0]?.event).toEqual({
        what: 'notice.said',
        kind: 'opening',
        step: 'check',
        toId: anna,
      });
      expect(await store.outbox.counts(at('12:01'))).toMatchObject({ waiting: 0, sending: 0, failed: 0 });
    });

    it('tries again at the time told, counting tries', async () => {
      await store.save({ notices: [aWeekNotice('notice-1')] });
      await store.outbox.settle(await claimWork(), { kind: 'later', notBeforeMillis: realNoon + 5_000 });
      expect(await stateOf('notice-1')).toBe('waiting');
      expect(await claim(realNoon + 4_999)).toEqual({ kind: 'idle', againAtMillis: realNoon + 5_000 });
      expect(await claimWork(realNoon + 5_000)).toMatchObject({ attempts: 1, isRepetition: false });
    });

    it('waits for office hours without counting a try', async () => {
      await store.save({ notices: [aWeekNotice('notice-1')] });
      await store.outbox.settle(await claimWork(), { kind: 'postponed', notBefore: at('15:00') });
      expect(await claim(realNoon, at('14:59'))).toEqual({ kind: 'idle', againAtMillis: undefined });
      expect(await claimWork(realNoon, at('15:00'))).toMatchObject({ attempts: 0 });
    });

    it('makes somebody who refuses visible, and lets a sign of life end that', async () => {
      await store.people.saveFromDirectory([aPerson()]);
      await store.save({ notices: [aNotice('notice-1')] });
      await store.outbox.settle(await claimWork(), { kind: 'unreachable', at: at('12:01') });
      expect(await stateOf('notice-1')).toBe('unreachable');
      expect((await store.people.find(anna))?.unreachableSince).toBe(at('12:01'));
      expect(await logged()).toEqual(['notice.unreachable ks']);
      expect(await store.outbox.counts(at('13:00'))).toMatchObject({ waiting: 0, sending: 0, failed: 0 });
      await store.people.saveSeen(anna, undefined);
      expect((await store.people.find(anna))?.unreachableSince).toBeUndefined();
    });

    it.each([
      ['failed', 1],
      ['dropped', 0],
    ] as const)('ends a notice as %s and never tries it again', async (kind, failed) => {
      await store.save({ notices: [aWeekNotice('notice-1')] });
      await store.outbox.settle(await claimWork(), { kind, at: at('12:01') });
      expect(await stateOf('notice-1')).toBe(kind);
      expect(await logged()).toEqual([`notice.${kind} -`]);
      expect(await claim(realNoon + 86_400_000)).toMatchObject({ kind: 'idle' });
      expect((await store.outbox.counts(at('12:01'))).failed).toBe(failed);
    });
  });

  describe('a lost answer', () => {
    beforeEach(() => store.save({ notices: [aNotice('notice-1')] }));

    it('is repeated once at the time told, and logged as perhaps twice', async () => {
      await store.outbox.settle(await claimWork(), { ...lost, notBeforeMillis: realNoon + 30_000 });
      expect(await claim(realNoon + 29_999)).toMatchObject({
        kind: 'idle',
        againAtMillis: realNoon + 30_000,
      });
      const again = await claimWork(realNoon + 30_000);
      expect(again).toMatchObject({ isRepetition: true, notice: { id: 'notice-1', key: 'notice-1-key' } });
      expect(await logged()).toEqual(['notice.perhapsTwice ks']);
      await store.outbox.settle(again, done);
      expect(await logged()).toEqual(['notice.perhapsTwice ks', 'notice.said ks']);
    });

    it('ends as failed when the repetition is lost, too', async () => {
      await store.outbox.settle(await claimWork(), lost);
      await store.outbox.settle(await claimWork(), lost);
      expect(await stateOf('notice-1')).toBe('failed');
      expect(await claim(realNoon + 86_400_000)).toMatchObject({ kind: 'idle' });
      expect(await logged()).toEqual(['notice.perhapsTwice ks', 'notice.failed ks']);
    });

    it('stays one repetition when that has to wait', async () => {
      await store.outbox.settle(await claimWork(), lost);
      await store.outbox.settle(await claimWork(), { kind: 'later', notBeforeMillis: realNoon });
      expect(await claimWork()).toMatchObject({ isRepetition: true });
      expect(await logged()).toEqual(['notice.perhapsTwice ks']);
    });

    it('keeps its keys when it is dropped afterwards, for it was perhaps said', async () => {
      await store.outbox.settle(await claimWork(), lost);
      await store.outbox.settle(await claimWork(), { kind: 'dropped', at: at('12:02') });
      await store.save({ notices: [aNotice('notice-2')] });
      expect(await stateOf('notice-2')).toBeUndefined();
    });
  });

  it('forgets a retry time that a clock set back has moved out of reach', async () => {
    await store.save({ notices: [aWeekNotice('notice-1')] });
    await store.outbox.settle(await claimWork(), { kind: 'later', notBeforeMillis: realNoon + 60_000 });
    expect(await claim(realNoon - 86_400_000)).toMatchObject({ kind: 'claimed' });
  });

  it('takes times that are no whole milliseconds', async () => {
    await store.save({ notices: [aWeekNotice('notice-1')] });
    const kinds = ['later', 'lost'] as const;
    for (const kind of kinds) {
      await store.outbox.settle(await claimWork(realNoon + 0.7), {
        kind,
        at: at('12:01'),
        notBeforeMillis: realNoon - 0.3,
      });
    }
    expect(await claimWork(realNoon + 0.2)).toMatchObject({ attempts: 2 });
    const job = {
      name: 'ladder',
      dueAt: at('12:00'),
      owner: 'a',
      realMillis: realNoon + 0.5,
      leaseMillis: 60_000,
    };
    expect(await store.jobs.claim(job)).toBeDefined();
  });

  it('keeps the service URL of a conversation fresh', async () => {
    await store.outbox.saveConversation(conversationOf(anna));
    const moved = { ...conversationOf(anna), serviceUrl: 'https://smba.example/teams/' };
    await store.outbox.saveConversation(moved);
    expect(await store.outbox.findConversation(anna)).toEqual(moved);
    expect(await store.outbox.findConversation(personId('nobody'))).toBeUndefined();
  });
}
