import { execFileSync } from 'node:child_process';
import { Client, DatabaseError } from 'pg';
import { openFile } from '../../src/platform/db/sqlite-file';

// Its native half is loaded at the first use, which jest would not allow in the middle of a request.
openFile(':memory:').close();

/** Ends what befell a database. */
export type Mend = () => Promise<void>;

export interface Struck {
  readonly databaseUrl: string;
  /** The bot's. */
  readonly pid: number;
}

/** Another program holds the whole database. */
export async function lockDatabase({ databaseUrl }: Struck): Promise<Mend> {
  if (databaseUrl.startsWith('sqlite:')) {
    const other = openFile(databaseUrl.slice('sqlite:'.length));
    other.exec('begin immediate');
    return () => {
      other.exec('rollback');
      other.close();
      return Promise.resolve();
    };
  }
  const other = await connect(databaseUrl);
  const lock = `lock table ${(await tablesOf(other)).join(', ')} in access exclusive mode`;
  for (;;) {
    try {
      await other.query('begin');
      await other.query(lock);
      return () => other.end();
    } catch (error) {
      await other.query('rollback');
      // Unless the bot held one of them and waited for another.
      if (!(error instanceof DatabaseError && error.code === '40P01')) throw error;
    }
  }
}

/** No byte can be written any more: for SQLite the process may make no file longer, PostgreSQL says that it is full. */
export async function fillDisk({ databaseUrl, pid }: Struck): Promise<Mend> {
  if (databaseUrl.startsWith('sqlite:')) {
    const limit = (size: string) => execFileSync('prlimit', ['--pid', String(pid), `--fsize=${size}:`]);
    limit('1');
    return () => Promise.resolve(limit('unlimited')).then(() => undefined);
  }
  const other = await connect(databaseUrl);
  await other.query(`create or replace function full_disk() returns trigger language plpgsql as
    $$ begin raise exception 'No space left on device' using errcode = '53100'; end $$`);
  const tables = await tablesOf(other);
  for (const table of tables) {
    await other.query(`create trigger full_disk before insert or update or delete on ${table}
      for each statement execute function full_disk()`);
  }
  return async () => {
    for (const table of tables) await other.query(`drop trigger full_disk on ${table}`);
    await other.end();
  };
}

/** A database that PostgreSQL takes no changes for, as a standby: its connections end, and new ones may only read. */
export async function makeReadOnly({ databaseUrl }: Struck): Promise<Mend> {
  const { server, name } = beside(databaseUrl);
  const other = await connect(server);
  const set = async (what: string) => {
    await other.query(`alter database ${name} ${what}`);
    await endAll(other, name);
  };
  await set('set default_transaction_read_only = on');
  return async () => {
    await set('reset default_transaction_read_only');
    await other.end();
  };
}

/** PostgreSQL lets nobody in any more, and ends who is in: a restart that takes its time. */
export async function shutOut({ databaseUrl }: Struck): Promise<Mend> {
  const { server, name } = beside(databaseUrl);
  const other = await connect(server);
  await other.query(`alter database ${name} with allow_connections false`);
  await endAll(other, name);
  return async () => {
    await other.query(`alter database ${name} with allow_connections true`);
    await other.end();
  };
}

/** Another database of the same server, from which this one can be struck. */
function beside(databaseUrl: string): { readonly server: string; readonly name: string } {
  const server = new URL(databaseUrl);
  const name = server.pathname.slice(1);
  server.pathname = '/postgres';
  return { server: server.href, name };
}

const endAll = (client: Client, name: string) =>
  client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);

/** A test that ends early leaves it open, and the server's end must not be a fault of its own. */
async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function tablesOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly name: string }>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1",
  );
  return rows.map(({ name }) => name);
}
