import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

export interface PostgresServer {
  /** A new database: an empty one, or a copy of that one, to which nobody is connected. */
  createDatabase(model?: string): Promise<string>;
  /** Ends every connection to a database, as a restart of the server would. */
  disconnectAll(url: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server of its own in a temporary directory; takes about a second. */
export async function startPostgres(): Promise<PostgresServer> {
  const script = join(__dirname, 'store-postgres-server.mjs');
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const address = await firstLine(child);
  const admin = new Client({ connectionString: `${address}/postgres` });
  admin.on('error', () => undefined);
  await admin.connect();
  let count = 0;
  return {
    async createDatabase(model) {
      const name = `test${++count}`;
      const template = model === undefined ? 'template1' : new URL(model).pathname.slice(1);
      await admin.query(`create database ${name} template ${template} strategy file_copy`);
      return `${address}/${name}`;
    },
    async disconnectAll(url) {
      const name = new URL(url).pathname.slice(1);
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    },
    async stop() {
      await admin.end();
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! });
  for await (const line of lines) return line;
  throw new Error('PostgreSQL did not start');
}
