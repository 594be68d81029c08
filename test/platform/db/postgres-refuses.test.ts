import { Client } from 'pg';
import { inspectDatabase } from '../../../src/platform/db/migrate';
import { openStore } from '../../../src/app/open-store';
import { StoreFault } from '../../../src/platform/db/store-fault';
import { createRememberingLog } from '../../fakes/store-log';
import { startPostgres, type PostgresServer } from '../../fakes/store-postgres';
import { anOpening } from '../../fakes/store-samples';

const options = { log: createRememberingLog(), patienceMillis: 50 };

describe('a PostgreSQL server that lets the bot not in, or not write', () => {
  let server: PostgresServer;
  let url: string;

  beforeAll(async () => {
    server = await startPostgres();
  });
  beforeEach(async () => {
    url = await server.createDatabase();
  });
  afterAll(() => server.stop());

  const changed = (change: (url: URL) => void): string => {
    const other = new URL(url);
    change(other);
    return other.toString();
  };
  const tell = async (query: string) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(query);
    await client.end();
  };
  const faultOf = (address: string) =>
    openStore(address, options).then(
      () => undefined,
      (error: unknown) => (error instanceof StoreFault ? error : undefined),
    );
  const told = async (address: string) => {
    const fault = await faultOf(address);
    expect(fault?.message).not.toContain('hemligt');
    const seen = await inspectDatabase(address, options.log).catch((error: unknown) => error);
    expect(seen).toMatchObject({ reason: fault?.reason, remedy: fault?.remedy });
    return { reason: fault?.reason, remedy: fault?.remedy };
  };

  it('says that the password is wrong', async () => {
    const address = changed((other) => (other.password = 'hemligt'));
    expect(await told(address)).toEqual({
      reason: 'wrongPassword',
      remedy:
        'The database server refuses the user or the password. Check both in DATABASE_URL; an identity of Entra needs a role of its own in the server.',
    });
  });

  it('says that the password is missing', async () => {
    expect(await told(changed((other) => (other.password = '')))).toMatchObject({ reason: 'wrongPassword' });
  });

  it('says that the user may not come in', async () => {
    await tell(`create role kept_out nologin password 'hemligt'`);
    const address = changed((other) => {
      other.username = 'kept_out';
      other.password = 'hemligt';
    });
    const { reason, remedy } = await told(address);
    expect(reason).toBe('notAllowed');
    expect(remedy).toContain('pg_hba.conf');
  });

  it('says that there is no such database', async () => {
    const { reason, remedy } = await told(changed((other) => (other.pathname = '/brevvakten')));
    expect(reason).toBe('noDatabase');
    expect(remedy).toContain('Create it');
  });

  it('says that the server speaks no TLS', async () => {
    const { reason, remedy } = await told(changed((other) => (other.search = '?sslmode=require')));
    expect(reason).toBe('noTls');
    expect(remedy).toContain('speaks no TLS');
  });

  it('says that the user may not make tables', async () => {
    await tell(`create role reader login password 'hemligt'`);
    const address = changed((other) => {
      other.username = 'reader';
      other.password = 'hemligt';
    });
    expect(await told(address)).toMatchObject({ reason: 'readOnly' });
  });

  it('says that it is a copy, which can only be read', async () => {
    await (await openStore(url, options)).close();
    await tell(`alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`);
    expect(await faultOf(url)).toMatchObject({ reason: 'readOnly' });
  });

  it('is not ready while it takes no changes, and is by itself when it does again', async () => {
    const log = createRememberingLog();
    const store = await openStore(url, { log });
    const name = new URL(url).pathname.slice(1);
    expect(await store.isReady()).toBe(true);
    await tell(`alter database ${name} set default_transaction_read_only = on`);
    await server.disconnectAll(url);
    const lost = () => store.save({ openings: [anOpening()] }).catch((error: unknown) => error);
    // The first ones may meet the connections that have just ended.
    let fault = await lost();
    for (let tries = 0; tries < 50 && hasNoConnection(fault); tries++) fault = await lost();
    expect(fault).toMatchObject({ reason: 'readOnly' });
    expect(await store.duty.listOpenDays(anOpening().date)).toEqual([]);
    expect(await store.takesChanges()).toBe(false);
    expect(await store.isReady()).toBe(false);
    await tell(`begin read write; alter database ${name} reset default_transaction_read_only; commit`);
    await server.disconnectAll(url);
    for (let tries = 0; tries < 50 && !(await store.isReady()); tries++);
    expect(await store.isReady()).toBe(true);
    expect(log.sentences).toEqual(
      expect.arrayContaining(['The database takes no changes', 'The database takes changes again']),
    );
    await store.close();
  });
});

const hasNoConnection = (fault: unknown): boolean =>
  fault !== undefined && (fault as { readonly reason?: string }).reason === 'noConnection';
