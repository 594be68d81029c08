import { Client } from 'pg';
import { makeAppRole } from '../../../src/platform/db/app-role';
import { connect, parseDatabaseUrl, type ServerUrl } from '../../../src/platform/db/connect';
import { inWords } from '../../../src/platform/db/driver-error';
import { migrate } from '../../../src/platform/db/migrate';
import { createRememberingLog } from '../../fakes/store-log';
import { startPostgres, type PostgresServer } from '../../fakes/store-postgres';

const azure = 'postgres://brevvakt@ale.postgres.database.azure.com/brevvakt?sslmode=verify-full';
const objectId = 'a8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e';
const own = { ...process.env };
afterEach(() => {
  process.env = { ...own };
});

const passwordOf = (url: string) => {
  const target = parseDatabaseUrl(url);
  return target.kind === 'postgres' ? target.password : undefined;
};

test('an identity signs in to a server of Azure alone, and only where the address has no password', () => {
  expect(passwordOf(azure)).toBeInstanceOf(Function);
  for (const other of [
    azure.replace('brevvakt@', 'brevvakt:secret@'),
    'postgres://brevvakt@database.ale.example/brevvakt',
    'postgres://brevvakt@ale.postgres.database.azure.com.evil.example/brevvakt',
    'sqlite:brevvakt.db',
  ])
    expect(passwordOf(other)).toBeUndefined();
});

test('without an identity it is told what is missing', async () => {
  const refused = await passwordOf(azure)?.().catch(inWords);
  expect(refused).toMatchObject({ code: 'StoreUnavailable', reason: 'noToken' });
});

describe('over a server', () => {
  let server: PostgresServer;
  let url: string;
  let admin: Client;

  beforeAll(async () => {
    server = await startPostgres();
    url = await server.createDatabase();
    const first = new URL(url);
    first.pathname = '/postgres';
    admin = new Client({ connectionString: first.href });
    await admin.connect();
    // Azure's own function, as far as this server can have it: the token is a password here.
    await admin.query(`create function pgaadauth_create_principal_with_oid(text, text, text, boolean, boolean)
      returns text language plpgsql as $$ begin
        if $3 <> 'service' or $4 then raise exception 'no role of an app'; end if;
        execute format('create role %I login password %L', $1, 'token-of-' || $2);
        return 'created'; end $$`);
  });
  afterAll(async () => {
    await admin.end();
    await server.stop();
  });

  test('the role is made once, signs in with its token at each connection, and may do nothing but its own', async () => {
    const target: ServerUrl = { kind: 'postgres', connectionString: url, password: undefined };
    await makeAppRole(target, { role: 'brevvakt app', objectId });
    await makeAppRole(target, { role: 'brevvakt app', objectId });

    const address = new URL(url);
    [address.username, address.password] = ['brevvakt app', ''];
    address.searchParams.set('sslmode', 'disable');
    let asked = 0;
    const password = () => Promise.resolve(`token-of-${objectId}`).finally(() => (asked += 1));
    const db = connect(
      { kind: 'postgres', connectionString: address.href, password },
      createRememberingLog(),
    );
    await migrate(db, 'postgres');
    expect(asked).toBeGreaterThan(0);
    await db.destroy();

    const bare = new Client({ ...hostOf(address), user: 'brevvakt app', password: await password() });
    await bare.connect();
    await expect(bare.query('create database another')).rejects.toMatchObject({ code: '42501' });
    await expect(bare.query('create role another')).rejects.toMatchObject({ code: '42501' });
    await bare.end();
  });

  const hostOf = ({ hostname, port, pathname }: URL) => ({
    ...{ host: hostname, port: Number(port), database: pathname.slice(1) },
  });
});
