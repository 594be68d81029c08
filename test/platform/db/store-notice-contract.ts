import type { OpenedStore } from '../../../src/app/open-store';
import { noticeId } from '../../../src/core/ids';
import type { OutboxWork, Settlement } from '../../../src/platform/db/outbox/outbox-store';
import type { TestDatabases } from '../../fakes/store-databases';
import {
  aNotice,
  aWeekNotice,
  anna,
  at,
  bo,
  ks,
  realNoon,
  soc,
  today,
  tomorrow,
} from '../../fakes/store-samples';
import { claimOne } from '../../fakes/claim-one';

export function noticeContract(databases: TestDatabases): void {
  let store: OpenedStore;
  let url: string;

  beforeEach(async () => {
    url = await databases.create();
    store = await databases.open(url);
  });

  const waiting = async () => (await store.outbox.counts(at('12:00'))).waiting;
  const mailboxesOf = async (id: string) =>
    (await store.findNotice(noticeId(id)))?.subjects.map((subject) => subject.mailboxId);

  describe('new notices', () => {
    it('gives a notice back with its subjects in order, waiting to be said', async () => {
      const notice = aNotice('notice-1', anna, [soc, ks]);
      await store.save({ notices: [notice] });
      expect(await store.findNotice(notice.id)).toEqual({ ...notice, state: 'waiting', saidAt: undefined });
      expect(await store.outbox.counts(at('12:00'))).toEqual({
        waiting: 1,
        sending: 0,
        failed: 0,
        oldestWaitingAt: at('12:00'),
      });
    });

    it('counts a notice as waiting only when its time has come', async () => {
      await store.save({ notices: [aNotice('notice-1')] });
      expect(await store.outbox.counts(at('11:59'))).toMatchObject({
        waiting: 0,
        oldestWaitingAt: undefined,
      });
    });

    it('leaves out a notice whose key is known', async () => {
      await store.save({ notices: [aWeekNotice('notice-1')] });
      const same = { ...aWeekNotice('notice-2'), key: 'notice-1-key' };
      expect(await store.save({ notices: [same] })).toBe('saved');
      expect(await store.findNotice(same.id)).toBeUndefined();
      expect(await waiting()).toBe(1);
    });

    it('leaves out the mailboxes that the person was told about already', async () => {
      await store.save({ notices: [aNotice('notice-1', anna, [ks])] });
      await store.save({ notices: [aNotice('notice-2', anna, [ks, soc])] });
      expect(await mailboxesOf('notice-2')).toEqual([soc]);
      expect(await waiting()).toBe(2);
    });

    it('leaves out whole what keeps no mailbox, also within one decision', async () => {
      await store.save({ notices: [aNotice('notice-1'), aNotice('notice-2')] });
      expect(await mailboxesOf('notice-1')).toEqual([ks]);
      expect(await mailboxesOf('notice-2')).toBeUndefined();
      await store.save({ notices: [aNotice('notice-3')], log: [] });
      expect(await mailboxesOf('notice-3')).toBeUndefined();
      expect(await waiting()).toBe(1);
    });

    it('says a step once when many replicas decide it at the same moment', async () => {
      const replicas = [store, await databases.open(url), await databases.open(url)];
      const saves = replicas.flatMap((replica, r) =>
        Array.from({ length: 4 }, (_, n) =>
          replica.save({
            notices: [bo, anna].map((person) =>
              aNotice(`notice-${r}-${n}-${person}`, person, n % 2 ? [ks, soc] : [soc, ks]),
            ),
          }),
        ),
      );
      expect(new Set(await Promise.all(saves))).toEqual(new Set(['saved']));
      const told = (await store.duty.readDate(today)).told;
      const once = told.map((it) => `${it.mailboxId}/${it.step}/${it.personId}`).toSorted();
      expect(once).toEqual(['ks/check/anna', 'ks/check/bo', 'soc/check/anna', 'soc/check/bo']);
    });
  });

  describe('who was told', () => {
    const settle = async (settlement: (work: OutboxWork) => Settlement) => {
      const claim = await claimOne(store.outbox, { owner: 'a', now: at('12:00'), realMillis: realNoon });
      if (claim.kind === 'claimed') await store.outbox.settle(claim.work, settlement(claim.work));
    };
    const steps = async () => (await store.duty.readDate(today)).told.map((told) => told.mailboxId);

    it('lists who was told about each mailbox, dated by the decision', async () => {
      await store.save({ notices: [aNotice('notice-1', anna, [ks, soc]), aWeekNotice('notice-2')] });
      const told = { step: 'check', personId: anna, at: at('12:00') };
      expect((await store.duty.readDate(today)).told).toEqual([
        { ...told, mailboxId: ks },
        { ...told, mailboxId: soc },
      ]);
      expect((await store.duty.readDate(tomorrow)).told).toEqual([]);
    });

    it.each([
      ['waiting', undefined, 1],
      ['said', { kind: 'done', at: at('12:01'), copy: undefined }, 1],
      ['unreachable', { kind: 'unreachable', at: at('12:01') }, 1],
      ['failed', { kind: 'failed', at: at('12:01') }, 0],
      ['dropped', { kind: 'dropped', at: at('12:01') }, 0],
    ] as const)('counts a notice that is %s', async (state, settlement, count) => {
      await store.save({ notices: [aNotice('notice-1')] });
      if (settlement) await settle(() => settlement);
      expect((await store.findNotice(noticeId('notice-1')))?.state).toBe(state);
      expect(await steps()).toHaveLength(count);
    });

    it('lets a step that was dropped unsaid be told when it is true again', async () => {
      await store.save({ notices: [aNotice('notice-1')] });
      await settle(() => ({ kind: 'dropped', at: at('12:01') }));
      await store.save({ notices: [{ ...aNotice('notice-2'), key: 'notice-1-key' }] });
      expect(await mailboxesOf('notice-2')).toEqual([ks]);
      expect(await steps()).toEqual([ks]);
    });
  });
}
