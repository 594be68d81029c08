import { Migrator } from 'kysely';
import { connect, parseDatabaseUrl } from '../../../src/platform/db/connect';
import { toIncomingRow } from '../../../src/incoming/store/incoming-rows';
import { migrationsFor } from '../../../src/platform/db/migrations/migrations';
import { incomingDb } from '../../../src/incoming/store/tables';
import { openStore } from '../../../src/app/open-store';
import { inbox, incomingId, messageId } from '../../../src/core/ids';
import { noAnswer, type Secrecy } from '../../../src/incoming/domain/incoming';
import { postgresDatabases, sqliteDatabases } from '../../fakes/store-databases';
import { createRememberingLog } from '../../fakes/store-log';
import { anna, at, ks } from '../../fakes/store-samples';

const log = createRememberingLog();

const openBare = (url: string) => connect(parseDatabaseUrl(url), log);

const secret = { since: at('09:10'), byId: anna, printedAt: at('09:20') };

/** As the version before kept it. */
const kept = (id: string, secrecy: Secrecy | undefined) => ({
  ...toIncomingRow({
    ...{ id: incomingId(id), mailboxId: ks, messageId: messageId(`m-${id}`), folder: inbox },
    ...{ arrivedAt: at('09:00'), conversation: undefined, mark: undefined },
    ...{ isInternal: false, isRequest: false, undo: undefined, version: 1 },
    registration: { kind: 'registered', number: 'KS 1' },
    answer: noAnswer(at('09:00')),
    secrecy,
  }),
  is_closed: 0,
});

describe.each([sqliteDatabases(), postgresDatabases()])('on $dialect', (databases) => {
  beforeAll(() => databases.start());
  afterAll(() => databases.stop());

  test('what was deleted before the upgrade waits no longer after it; all else waits as before', async () => {
    const url = await databases.createEmpty();
    const old = openBare(url);
    const all = Object.entries(migrationsFor(databases.dialect)).filter(([name]) => name < '0010');
    await new Migrator({
      db: old,
      provider: { getMigrations: () => Promise.resolve(Object.fromEntries(all)) },
    }).migrateToLatest();
    const rows = [
      kept('deleted', { ...secret, deletedAt: at('09:30') }),
      kept('printed', { ...secret, deletedAt: undefined }),
      kept('plain', undefined),
    ];
    const then = (await old.introspection.getTables()).find(({ name }) => name === 'incoming');
    const known = new Set(then?.columns.map(({ name }) => name));
    // As that version wrote them: columns that came later were not there.
    const written = rows.map(
      (row) => Object.fromEntries(Object.entries(row).filter(([name]) => known.has(name))) as typeof row,
    );
    await incomingDb(old).insertInto('incoming').values(written).execute();
    await old.destroy();
    const store = await openStore(url, { log });
    expect(await store.incoming.countOpen()).toEqual(new Map([[ks, 2]]));
    expect((await store.incoming.listSecret()).map(({ id }) => id)).toEqual(['printed']);
    await store.close();
  });
});
