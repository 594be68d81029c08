import { sql } from 'kysely';
import type { OpenedStore } from '../../src/app/open-store';
import { delegationId, noticeId } from '../../src/core/ids';
import { instant } from '../../src/core/time';
import { connect, parseDatabaseUrl } from '../../src/platform/db/connect';
import type { OutboxWork } from '../../src/platform/db/outbox/outbox-store';
import type { Db } from '../../src/platform/db/runner';
import { postgresDatabases, sqliteDatabases } from '../fakes/store-databases';
import { createRememberingLog } from '../fakes/store-log';
import { loadDump } from './load-dump';

const now = instant('2026-12-01T11:40:00+01:00');
const real = Date.parse(now);

/** A replica of 0.1.0 goes on for a while beside one of the present version, and is stopped last. */
describe.each([sqliteDatabases(), postgresDatabases()])(
  'work that a replica of 0.1.0 leaves after the upgrade, on $dialect',
  (databases) => {
    beforeAll(() => databases.start());
    afterEach(() => databases.closeAll());
    afterAll(() => databases.stop());

    const open = async () => {
      const url = await databases.createEmpty();
      await loadDump(url, '0.1.0');
      const store = await databases.open(url);
      const old = connect(parseDatabaseUrl(url), createRememberingLog());
      return { store, old };
    };
    const id = delegationId('99999999-0000-4000-8000-000000000000');

    test.each([
      ['waits', 0, 'make'],
      ['was in hand when it died', real - 1, 'make'],
      ['is in hand', real + 30_000, undefined],
    ])('a mail rule that %s', async (_, claimedUntil, taken) => {
      const { store, old } = await open();
      await sql`insert into rule_work (delegation_id, kind, state, not_before, retry_at, attempts, claimed_until)
        values (${id}, 'make', 'waiting', ${now}, 0, 1, ${claimedUntil})`.execute(old);
      await old.destroy();
      await store.work.takeOver(real);
      const by = { owner: 'a', now, realMillis: real, leaseMillis: 60_000 };
      const work = await store.work.claim({ kind: 'rule', key: `make/${id}` }, by);
      expect(work?.key.split('/')[0]).toBe(taken);
      await store.work.takeOver(real);
      expect(await store.work.claim({ kind: 'rule', key: `make/${id}` }, by)).toBeUndefined();
    });

    const insertNotice = (old: Db, state: string) =>
      sql`insert into notice (id, key, receiver_id, kind, content, not_before, created_at, state)
        values ('n', 'n-key', 'anna', 'week', '{"kind":"week","monday":"2026-11-30"}', ${now}, ${now}, ${state})`.execute(
        old,
      );
    /** All that is due is taken; what of it is that notice's. */
    const claimSend = async (store: OpenedStore): Promise<readonly OutboxWork[]> => {
      const works: OutboxWork[] = [];
      for (;;) {
        const claim = await store.outbox.claim({ owner: 'a', now, realMillis: real });
        if (claim.kind === 'idle') return works;
        works.push(...claim.pieces.map(({ work }) => work).filter(({ key }) => key === 'n'));
      }
    };

    interface Left {
      readonly state: string;
      readonly lost?: number;
      readonly repeated?: number;
      readonly begun?: number;
    }

    test.each<[string, Left, object | string]>([
      ['waits', { state: 'waiting' }, { wasLost: false, attempts: 1 }],
      ['lost its answer', { state: 'waiting', lost: 1 }, { isRepetition: true, attempts: 1 }],
      ['was in hand when it died', { state: 'sending' }, { isRepetition: true, attempts: 2 }],
      ['was being repeated when it died', { state: 'sending', repeated: 1 }, 'failed'],
      ['is in hand', { state: 'sending', begun: real - 29_999 }, 'sending'],
    ])('a notice that %s', async (_, { state, lost = 0, repeated = 0, begun = real - 30_000 }, taken) => {
      const { store, old } = await open();
      await insertNotice(old, state);
      await sql`insert into outbox (notice_id, kind, state, not_before, retry_at, attempts, revision, claim_number, begun_at,
        is_lost, is_repetition) values ('n', 'say', ${state}, ${now}, 0, 1, 1, 1, ${begun}, ${lost}, ${repeated})`.execute(
        old,
      );
      await old.destroy();
      await store.work.takeOver(real);
      await store.work.takeOver(real);
      const works = await claimSend(store);
      if (typeof taken !== 'string') expect(works).toMatchObject([{ kind: 'say', about: 'anna', ...taken }]);
      else expect([works, (await store.findNotice(noticeId('n')))?.state]).toEqual([[], taken]);
    });

    test('a card to be drawn anew, which one of the present version is just drawing', async () => {
      const { store, old } = await open();
      await insertNotice(old, 'said');
      await sql`insert into notice_copy (notice_id, conversation_id, activity_id, person_id, service_url)
        values ('n', 'c', 'activity', 'anna', 'https://smba.example/')`.execute(old);
      await store.save({ redrawNotices: [noticeId('n')] });
      const [drawing] = await claimSend(store);
      await sql`insert into outbox (notice_id, kind, state, not_before, retry_at, attempts, revision, claim_number, is_lost,
        is_repetition) values ('n', 'redraw', 'waiting', '', 0, 0, 1, 0, 0, 0)`.execute(old);
      await old.destroy();
      await store.work.takeOver(real);
      expect(await claimSend(store)).toEqual([]);
      if (drawing) await store.outbox.settle(drawing, { kind: 'done', at: now, copy: undefined });
      expect(await claimSend(store)).toMatchObject([{ kind: 'redraw' }]);
    });

    test.each([
      ['waits', 'waiting', 0, true],
      ['was in hand when it died', 'working', real - 1, true],
      ['is in hand', 'working', real + 30_000, false],
      ['is done', 'done', 0, false],
    ])('a forward that %s', async (_, state, retryAt, isTaken) => {
      const { store, old } = await open();
      await sql`insert into mail_work (key, kind, mailbox_id, incoming_id, message_id, created_at, step, state, retry_at,
        attempts, claim) values ('forward/x/1', 'forward', 'ks', 'x', 'm', ${now}, 'create', ${state}, ${retryAt}, 0, 0)`.execute(
        old,
      );
      await old.destroy();
      await store.work.takeOver(real);
      await store.work.takeOver(real);
      const by = { owner: 'a', now, realMillis: real, leaseMillis: 60_000 };
      const work = await store.work.claim({ kind: 'mail', key: 'forward/x/1' }, by);
      expect(work !== undefined).toBe(isTaken);
      expect(await store.work.claim({ kind: 'mail', key: 'forward/x/1' }, by)).toBeUndefined();
      expect(await store.mailWork.find('forward/x/1')).toMatchObject({ kind: 'forward', step: 'create' });
    });
  },
);
