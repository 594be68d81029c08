import { setTimeout as pause } from 'node:timers/promises';
import type { OpenedStore } from '../../../src/app/open-store';
import { noticeId, personId } from '../../../src/core/ids';
import { plusDays } from '../../../src/core/time';
import type { OutboxWork } from '../../../src/platform/db/outbox/outbox-store';
import type { TestDatabases } from '../../fakes/store-databases';
import {
  aDay,
  aNotice,
  aWeekNotice,
  anna,
  at,
  bo,
  conversationOf,
  copyFor,
  ks,
  realNoon,
  soc,
  today,
  tomorrow,
} from '../../fakes/store-samples';
import { claimOne } from '../../fakes/claim-one';

export function redrawContract(databases: TestDatabases): void {
  let store: OpenedStore;
  let real: number;
  let url: string;

  beforeEach(async () => {
    url = await databases.create();
    store = await databases.open(url);
    real = realNoon;
  });

  const claim = () => claimOne(store.outbox, { owner: 'a', now: at('12:00'), realMillis: (real += 1_000) });
  const claimWork = async (): Promise<OutboxWork> => {
    const claimed = await claim();
    if (claimed.kind !== 'claimed') throw new Error('There was nothing to claim');
    return claimed.work;
  };
  const say = async (activityId: string) => {
    const work = await claimWork();
    const copy = copyFor(work.notice.receiverId, activityId);
    await store.outbox.settle(work, { kind: 'done', at: at('12:00'), copy });
  };
  const redraw = () => store.save({ redraw: [{ mailboxId: ks, date: today }] });
  const done = { kind: 'done', at: at('12:00'), copy: undefined } as const;

  it('draws every card of that mailbox and day anew, for everybody, and no other', async () => {
    await store.save({
      notices: [
        aNotice('a', anna, [ks, soc]),
        aNotice('b', bo, [ks]),
        aNotice('c', bo, [soc]),
        aWeekNotice('d'),
      ],
    });
    for (const id of ['a', 'b', 'c', 'd']) await say(id);
    await store.save({
      redraw: [
        { mailboxId: ks, date: today },
        { mailboxId: soc, date: tomorrow },
      ],
    });
    const works = [await claimWork(), await claimWork()];
    expect(works.map((work) => work.kind)).toEqual(['redraw', 'redraw']);
    expect(works.map((work) => work.notice.id).toSorted()).toEqual(['a', 'b']);
    expect(works[0]).toMatchObject({ copies: [copyFor(anna, 'a')], attempts: 0 });
    expect(await claim()).toMatchObject({ kind: 'idle' });
  });

  it('draws a notice that is about no mailbox anew by its id', async () => {
    await store.save({ notices: [aWeekNotice('d')] });
    await say('d');
    await store.save({ redrawNotices: [noticeId('d'), noticeId('unknown')] });
    expect(await claimWork()).toMatchObject({ kind: 'redraw', notice: { id: 'd', state: 'said' } });
  });

  it('says what waits before it draws anything anew', async () => {
    await store.save({ notices: [aNotice('a')] });
    await say('a');
    await redraw();
    await store.save({ notices: [aNotice('b', bo)] });
    expect(await claimWork()).toMatchObject({ kind: 'say', notice: { id: 'b' } });
  });

  it('leaves what still waits to be said, for it is drawn when it is sent', async () => {
    await store.save({ notices: [aNotice('a')] });
    await redraw();
    await say('a');
    expect(await claim()).toMatchObject({ kind: 'idle' });
  });

  it('draws a card anew after it was said when the state changed while it was on its way', async () => {
    await store.save({ notices: [aNotice('a')] });
    const work = await claimWork();
    await redraw();
    expect(await claim()).toMatchObject({ kind: 'idle' });
    await store.outbox.settle(work, { kind: 'done', at: at('12:00'), copy: copyFor(anna, 'a') });
    expect(await claimWork()).toMatchObject({ kind: 'redraw', copies: [copyFor(anna, 'a')] });
  });

  it.each(['unreachable', 'failed', 'dropped'] as const)(
    'draws nothing anew of a card that ended %s',
    async (kind) => {
      await store.save({ notices: [aNotice('a')] });
      const work = await claimWork();
      await redraw();
      await store.outbox.settle(work, { kind, at: at('12:00') });
      expect(await claim()).toEqual({ kind: 'idle', againAtMillis: undefined });
      expect((await store.outbox.counts(at('12:00'))).waiting).toBe(0);
    },
  );

  it('carries out once what was asked for many times before', async () => {
    await store.save({ notices: [aNotice('a')] });
    await say('a');
    await redraw();
    await redraw();
    await store.outbox.settle(await claimWork(), done);
    expect(await claim()).toMatchObject({ kind: 'idle' });
    expect(await store.log.list(10)).toHaveLength(1);
  });

  it.each(['done', 'failed', 'dropped'] as const)(
    'carries out again what was asked for while it was under way and ended %s',
    async (kind) => {
      await store.save({ notices: [aNotice('a')] });
      await say('a');
      await redraw();
      const work = await claimWork();
      await redraw();
      expect(await claim()).toMatchObject({ kind: 'idle' });
      await store.outbox.settle(work, kind === 'done' ? done : { kind, at: at('12:00') });
      const again = await claimWork();
      await store.outbox.settle(again, done);
      expect(await claim()).toMatchObject({ kind: 'idle' });
    },
  );

  it.each(['later', 'lost'] as const)('tries again, counting, when the answer was: %s', async (kind) => {
    await store.save({ notices: [aNotice('a')] });
    await say('a');
    await redraw();
    for (const attempts of [0, 1, 2]) {
      const work = await claimWork();
      expect(work).toMatchObject({ kind: 'redraw', attempts });
      await store.outbox.settle(work, { kind, at: at('12:01'), notBeforeMillis: real });
    }
    expect((await store.findNotice(noticeId('a')))?.state).toBe('said');
  });

  it('ends a redraw that is refused without making the notice unsaid', async () => {
    await store.save({ notices: [aNotice('a')] });
    await say('a');
    await redraw();
    await store.outbox.settle(await claimWork(), { kind: 'failed', at: at('12:00') });
    expect((await store.findNotice(noticeId('a')))?.state).toBe('said');
    expect(await store.outbox.counts(at('12:00'))).toMatchObject({ waiting: 0, sending: 0, failed: 0 });
  });

  it('does a redraw of a process that died anew after 30 seconds', async () => {
    await store.save({ notices: [aNotice('a')] });
    await say('a');
    await redraw();
    await claimWork();
    expect(await claim()).toMatchObject({ kind: 'idle' });
    real += 30_000;
    expect(await claimWork()).toMatchObject({ kind: 'redraw', attempts: 1 });
  });

  it('never leaves a card as it was when the state changes at the very moment that it is sent', async () => {
    const other = await databases.open(url);
    let overtaken = 0;
    for (let index = 0; index < 60; index++) {
      const person = personId(`person-${index}`);
      const date = plusDays(today, index);
      const subject = { key: `key-${index}`, mailboxId: ks, date };
      await store.save({ notices: [{ ...aNotice(`n${index}`, person), subjects: [subject] }] });
      const send = async (changing: Promise<void>) => {
        const claimed = await claim();
        // A notice that the change holds just then is passed over; the change asks for it when it is saved.
        const work = claimed.kind === 'claimed' ? claimed.work : await changing.then(claimWork);
        const isNew = (await store.duty.findDay(ks, date)) !== undefined;
        const copy = copyFor(person, `a${index}`);
        await store.outbox.settle(work, { kind: 'done', at: at('12:00'), copy });
        return isNew;
      };
      const change = async () => {
        await pause(Math.random() * 6);
        await other.save({
          days: [{ expectedVersion: 0, day: aDay({ date }) }],
          redraw: [{ mailboxId: ks, date }],
        });
      };
      const changing = change();
      const isNew = await send(changing);
      await changing;
      if (!isNew) {
        overtaken += 1;
        await store.outbox.settle(await claimWork(), done);
      } else {
        const rest = await claim();
        if (rest.kind === 'claimed') await store.outbox.settle(rest.work, done);
      }
    }
    expect(overtaken).toBeGreaterThan(0);
  });

  it('draws both copies of a card that was perhaps said twice, also one known only by a click', async () => {
    await store.save({ notices: [aNotice('a')] });
    await say('first');
    expect(await store.outbox.hasCopy(noticeId('a'), copyFor(anna, 'second'))).toBe(false);
    await store.outbox.saveCopy(noticeId('a'), copyFor(anna, 'second'));
    expect(await store.outbox.hasCopy(noticeId('a'), copyFor(anna, 'second'))).toBe(true);
    expect(await store.outbox.hasCopy(noticeId('a'), copyFor(anna, 'third'))).toBe(false);
    await store.outbox.saveCopy(noticeId('a'), copyFor(anna, 'second'));
    await store.outbox.saveCopy(noticeId('unknown'), copyFor(anna, 'third'));
    await store.outbox.saveConversation({ ...conversationOf(anna), serviceUrl: 'https://fresh.example/' });
    await redraw();
    const work = await claimWork();
    const conversation = { ...conversationOf(anna), serviceUrl: 'https://fresh.example/' };
    expect(work).toMatchObject({
      copies: [
        { activityId: 'first', conversation },
        { activityId: 'second', conversation },
      ],
    });
  });
}
