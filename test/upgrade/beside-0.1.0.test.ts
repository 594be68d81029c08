import { sql } from 'kysely';
import { delegationId } from '../../src/core/ids';
import { instant } from '../../src/core/time';
import { connect, parseDatabaseUrl } from '../../src/platform/db/connect';
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
      const url = await databases.create();
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
