import { openStore, type OpenedStore } from '../../../src/app/open-store';
import { createRememberingLog } from '../../fakes/store-log';
import { startPostgres, type PostgresServer } from '../../fakes/store-postgres';
import { anOpening, at, today } from '../../fakes/store-samples';

describe('a PostgreSQL server that goes away', () => {
  let server: PostgresServer;
  let store: OpenedStore;
  let url: string;
  const log = createRememberingLog();

  beforeAll(async () => {
    server = await startPostgres();
    url = await server.createDatabase();
    store = await openStore(url, { log });
  });
  afterAll(() => store.close());

  it('costs at most the change under way, and the next one works again', async () => {
    const saves = Array.from({ length: 20 }, (_, index) =>
      store.save({ openings: [anOpening({ at: at(`09:${index + 10}`) })] }).catch((error: unknown) => error),
    );
    await server.disconnectAll(url);
    for (const result of await Promise.all(saves)) {
      if (result !== 'saved')
        expect(result).toMatchObject({ code: 'StoreUnavailable', reason: 'noConnection' });
    }
    expect(await store.save({ openings: [anOpening()] })).toBe('saved');
    expect((await store.duty.readDate(today)).openings).toContainEqual(anOpening());
  });

  it('is told as unavailable while it is down', async () => {
    await server.stop();
    await expect(store.save({ openings: [anOpening()] })).rejects.toMatchObject({
      code: 'StoreUnavailable',
      reason: 'noConnection',
    });
    expect(await store.isReady()).toBe(false);
  });
});
