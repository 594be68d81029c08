import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type OpenedStore } from '../../src/app/open-store';
import { connect, parseDatabaseUrl } from '../../src/platform/db/connect';
import { createRunner, type Db, type Runner } from '../../src/platform/db/runner';
import { createRememberingLog } from './store-log';
import { startPostgres } from './store-postgres';

/** One kind of database, on which a contract suite opens as many empty databases as it needs. */
export interface TestDatabases {
  readonly dialect: 'sqlite' | 'postgres';
  start(): Promise<void>;
  /** The address of a new database of this code's version with nothing in it. */
  create(): Promise<string>;
  /** The address of a new database without any table. */
  createEmpty(): Promise<string>;
  /**
   * A replica's store on it, closed with the others at the end. SQLite serves one process, whose parts share a
   * store.
   */
  open(url: string): Promise<OpenedStore>;
  /** Transactions on it over a connection of their own, closed with the stores. */
  runner(url: string): Runner;
  closeAll(): Promise<void>;
  stop(): Promise<void>;
}

interface Databases {
  start(): Promise<void>;
  create(): Promise<string>;
  createEmpty(): Promise<string>;
  stop(): Promise<void>;
}

export const sqliteDatabases = (): TestDatabases => withStores('sqlite', sqliteFiles());
export const postgresDatabases = (): TestDatabases => withStores('postgres', postgresServer());

function withStores(dialect: TestDatabases['dialect'], databases: Databases): TestDatabases {
  const opened = new Map<string, Promise<OpenedStore>>();
  const connections: Db[] = [];
  let replicas = 0;
  return {
    ...databases,
    dialect,
    open(url) {
      const key = dialect === 'sqlite' ? url : `${url} ${++replicas}`;
      const store = opened.get(key) ?? openStore(url, { log: createRememberingLog() });
      opened.set(key, store);
      return store;
    },
    runner(url) {
      const log = createRememberingLog();
      const db = connect(parseDatabaseUrl(url), log);
      connections.push(db);
      return createRunner(db, { log, patienceMillis: 30_000, isOneAtATime: dialect === 'sqlite' });
    },
    async closeAll() {
      await Promise.all(connections.splice(0).map((db) => db.destroy()));
      const stores = await Promise.all(opened.values());
      opened.clear();
      await Promise.all(stores.map((store) => store.close()));
    },
  };
}

/** Migrated once; the others are copies of it. */
async function migrated(url: string): Promise<string> {
  await (await openStore(url, { log: createRememberingLog() })).close();
  return url;
}

function sqliteFiles(): Databases {
  let directory = '';
  let count = 0;
  let model: Promise<string> | undefined;
  const pathOf = (name: string) => join(directory, `${name}.db`);
  return {
    start: () => {
      directory = mkdtempSync(join(tmpdir(), 'brevvakt-sqlite-'));
      return Promise.resolve();
    },
    createEmpty: () => Promise.resolve(`sqlite:${pathOf(`test${++count}`)}`),
    create: async () => {
      await (model ??= migrated(`sqlite:${pathOf('model')}`));
      const path = pathOf(`test${++count}`);
      copyFileSync(pathOf('model'), path);
      return `sqlite:${path}`;
    },
    stop: () => {
      rmSync(directory, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

function postgresServer(): Databases {
  let server: Awaited<ReturnType<typeof startPostgres>> | undefined;
  let model: Promise<string> | undefined;
  return {
    start: async () => {
      server = await startPostgres();
    },
    createEmpty: () => server!.createDatabase(),
    create: async () => {
      model ??= server!.createDatabase().then(migrated);
      return server!.createDatabase(await model);
    },
    stop: () => server!.stop(),
  };
}
