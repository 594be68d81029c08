import type { OpenedStore } from '../../../src/app/open-store';
import type { RecordKind } from '../../../src/desk/domain/retention';
import type { Work } from '../../../src/platform/db/work/work';
import { localDate } from '../../../src/core/time';
import type { TestDatabases } from '../../fakes/store-databases';
import {
  aFolder,
  aMessage,
  aNotice,
  anAbsence,
  anna,
  anOpening,
  at,
  bo,
  ks,
  realNoon,
  today,
} from '../../fakes/store-samples';

export function upkeepContract(databases: TestDatabases): void {
  let store: OpenedStore;
  let url: string;

  beforeEach(async () => {
    url = await databases.create();
    store = await databases.open(url);
  });

  describe('jobs', () => {
    const ladder = {
      name: 'ladder',
      dueAt: at('12:00'),
      owner: 'a',
      realMillis: realNoon,
      leaseMillis: 60_000,
    };

    /** Settles what was claimed for that time. */
    const done = (work: Work | undefined, dueAt = ladder.dueAt) => {
      if (work === undefined) throw new Error('Nothing was claimed');
      return store.work.settle(work, { kind: 'done', doneAt: dueAt });
    };

    it('gives a due time to one of many replicas', async () => {
      const other = await databases.open(url);
      const claims = ['a', 'b', 'c', 'd', 'e', 'f'].map((owner, index) =>
        (index % 2 ? store : other).jobs.claim({ ...ladder, owner }),
      );
      expect((await Promise.all(claims)).filter((mine) => mine !== undefined)).toHaveLength(1);
    });

    it('gives a time that is done to nobody, and the next one to anybody', async () => {
      await done(await store.jobs.claim(ladder));
      expect(await store.jobs.claim({ ...ladder, owner: 'b' })).toBeUndefined();
      expect(await store.jobs.claim(ladder)).toBeUndefined();
      expect(await store.jobs.claim({ ...ladder, owner: 'b', dueAt: at('12:01') })).toBeDefined();
      expect(await store.jobs.listDone()).toEqual(new Map([['ladder', at('12:00')]]));
    });

    it('gives the time again when the claim has lapsed, or when the clock was set back', async () => {
      await store.jobs.claim(ladder);
      const other = { ...ladder, owner: 'b' };
      expect(await store.jobs.claim({ ...other, realMillis: realNoon + 59_999 })).toBeUndefined();
      expect(await store.jobs.claim({ ...other, realMillis: realNoon + 60_000 })).toBeDefined();
      const setBack = { ...ladder, owner: 'c', realMillis: realNoon - 86_400_000 };
      expect(await store.jobs.claim(setBack)).toBeDefined();
    });

    it('gives no later time while an earlier one is under way, and none twice for having been asked for meanwhile', async () => {
      const work = await store.jobs.claim(ladder);
      const later = { ...ladder, owner: 'b', dueAt: at('12:01') };
      expect(await store.jobs.claim(later)).toBeUndefined();
      await done(work);
      expect(await store.jobs.claim({ ...ladder, owner: 'b' })).toBeUndefined();
      expect(await store.jobs.claim(later)).toBeDefined();
    });

    it('keeps a claim that is renewed, and gives up one that failed at once', async () => {
      const work = await store.jobs.claim(ladder);
      if (work === undefined) throw new Error('Nothing was claimed');
      await store.work.renew(work, realNoon + 90_000);
      const other = { ...ladder, owner: 'b', realMillis: realNoon + 60_000 };
      expect(await store.jobs.claim(other)).toBeUndefined();
      await store.work.settle(work, { kind: 'later', notBeforeMillis: realNoon + 60_000 });
      expect(await store.jobs.claim(other)).toBeDefined();
    });

    it('lets nobody end a claim that was taken over', async () => {
      const lost = await store.jobs.claim(ladder);
      const current = await store.jobs.claim({ ...ladder, owner: 'b', realMillis: realNoon + 60_000 });
      await done(lost);
      expect(await store.jobs.listDone()).toEqual(new Map());
      await done(current);
      expect(await store.jobs.listDone()).toEqual(new Map([['ladder', at('12:00')]]));
    });

    it('keeps jobs apart', async () => {
      await store.jobs.claim(ladder);
      expect(await store.jobs.claim({ ...ladder, name: 'mailboxes', owner: 'b' })).toBeDefined();
    });
  });

  describe('the log', () => {
    it('lists the latest entries first, each as it was saved', async () => {
      const base = { at: at('12:00'), actorId: anna, mailboxId: ks, date: today };
      const given = { ...base, event: { what: 'duty.given', toId: anna } } as const;
      const refused = {
        at: at('12:01'),
        actorId: undefined,
        mailboxId: undefined,
        date: undefined,
        event: { what: 'action.refused', verb: 'duty.give', refusal: 'not-allowed' },
      } as const;
      await store.save({ log: [given] });
      await store.save({ log: [{ ...base, event: { what: 'day.missed' } }, refused] });
      const entries = await store.log.list(2);
      expect(entries.map((entry) => entry.event.what)).toEqual(['action.refused', 'day.missed']);
      const [last, , first] = await store.log.list(10);
      expect(last).toEqual({ ...refused, number: 3 });
      expect(first).toEqual({ ...given, number: 1 });
    });

    it('lists what one person did of some kinds since then, in its order', async () => {
      const of = (actorId: typeof anna | undefined, time: string, what = 'day.taken') => ({
        ...{ at: at(time), actorId, mailboxId: ks, date: today, event: { what } },
      });
      await store.save({
        log: [of(anna, '11:59'), of(anna, '12:00'), of(bo, '12:01'), of(anna, '12:02', 'day.given')],
      });
      await store.save({ log: [of(undefined, '12:03'), of(anna, '12:04')] });
      const found = await store.log.listBy(anna, ['day.taken'], at('12:00'));
      expect(found.map((entry) => entry.at)).toEqual([at('12:00'), at('12:04')]);
      const both = await store.log.listBy(anna, ['day.given', 'day.taken'], at('12:00'));
      expect(both.map((entry) => entry.at)).toEqual([at('12:00'), at('12:02'), at('12:04')]);
      const anybody = await store.log.listBy(undefined, ['day.taken'], at('12:01'));
      expect(anybody.map((entry) => entry.at)).toEqual([at('12:01'), at('12:03'), at('12:04')]);
    });
  });

  it('keeps the clock of the sandbox for every replica', async () => {
    expect(await store.clock.read()).toBeUndefined();
    await store.clock.write(at('11:55'));
    await store.clock.write(at('12:00'));
    expect(await (await databases.open(url)).clock.read()).toBe(at('12:00'));
  });

  it('lists what is older than the retention plan allows, and deletes nothing', async () => {
    await store.save({
      absences: [anAbsence(), anAbsence({ id: 'open' as never, until: undefined })],
      openings: [anOpening(), anOpening({ date: localDate('2026-12-02'), at: at('09:13') })],
      notices: [aNotice('notice-1')],
      log: [{ at: at('12:00'), actorId: anna, mailboxId: ks, date: today, event: { what: 'day.missed' } }],
    });
    await store.mail.savePage({ folder: aFolder(), upserts: [aMessage('a')], removals: [], openings: [] });
    const later = at('16:30');
    const before = new Map<RecordKind, typeof later>(
      (['log', 'notices', 'messages', 'absences', 'delegations', 'agreements'] as const).map((what) => [
        what,
        later,
      ]),
    );
    before.set('openings', '2026-12-02T00:00:00.000Z' as typeof later);
    for (let round = 0; round < 2; round++) {
      expect(await store.retention.list(before)).toEqual([
        { what: 'log', count: 1 },
        { what: 'notices', count: 1 },
        { what: 'messages', count: 1 },
        { what: 'absences', count: 1 },
        { what: 'delegations', count: 0 },
        { what: 'agreements', count: 0 },
        { what: 'openings', count: 1 },
      ]);
    }
    expect(await store.retention.list(new Map([['log', at('12:00')]]))).toEqual([{ what: 'log', count: 0 }]);
  });

  it('opens the same new database from several replicas at once', async () => {
    const fresh = await databases.create();
    const stores = await Promise.all([1, 2, 3, 4].map(() => databases.open(fresh)));
    expect(await Promise.all(stores.map((it) => it.isReady()))).toEqual([true, true, true, true]);
  });

  it('keeps everything over a restart', async () => {
    await store.save({ openings: [anOpening()], notices: [aNotice('notice-1')] });
    await databases.closeAll();
    const again = await databases.open(url);
    expect((await again.duty.readDate(today)).openings).toEqual([anOpening()]);
    expect((await again.outbox.counts(at('12:00'))).waiting).toBe(1);
  });

  it('is not ready when it is closed', async () => {
    await store.close();
    expect(await store.isReady()).toBe(false);
  });
}
