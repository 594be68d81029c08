// One consistent look at a whole database, row by row, without holding it in memory.

import Database from 'better-sqlite3';
import { Client } from 'pg';
import { parseDatabaseUrl } from './connect';
import { isOwnTable, type Row } from './dump-format';

export interface DumpSource {
  migrations(): Promise<readonly string[]>;
  tables(): Promise<readonly string[]>;
  columns(table: string): Promise<readonly string[]>;
  rows(table: string): AsyncIterable<Row>;
  close(): Promise<void>;
}

const listMigrations = 'select name from kysely_migration order by name';
const listTables =
  "select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1";
const listParents = `
  select p.relname as name from pg_constraint k
  join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
  join pg_namespace n on n.oid = c.relnamespace
  where k.contype = 'f' and n.nspname = current_schema() and c.relname = $1`;

/** Tables in an order in which rows never come before those that they point to. */
function parentsFirst(links: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const ordered = new Set<string>();
  const add = (table: string): void => {
    for (const parent of links.get(table) ?? []) if (parent !== table && !ordered.has(parent)) add(parent);
    ordered.add(table);
  };
  for (const table of links.keys()) add(table);
  return [...ordered];
}

const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Rejects with the driver's error when there is no such database. */
export function openDumpSource(url: string): Promise<DumpSource> {
  const target = parseDatabaseUrl(url);
  return target.kind === 'sqlite'
    ? Promise.resolve().then(() => sqliteSource(target.path))
    : postgresSource(target.connectionString);
}

function sqliteSource(path: string): DumpSource {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  database.exec('begin');
  const all = (query: string) => database.prepare<[], { readonly name: string }>(query).all();
  return {
    migrations: () => Promise.resolve(all(listMigrations).map((row) => row.name)),
    tables: () => {
      const tables = all("select name from sqlite_master where type = 'table' order by name").map(
        (row) => row.name,
      );
      const parents = (table: string) =>
        all(`select "table" as name from pragma_foreign_key_list('${table}')`).map((row) => row.name);
      const own = tables.filter(isOwnTable);
      return Promise.resolve(parentsFirst(new Map(own.map((table) => [table, parents(table)]))));
    },
    columns: (table) =>
      Promise.resolve(all(`select name from pragma_table_info('${table}')`).map((row) => row.name)),
    async *rows(table) {
      await Promise.resolve();
      yield* database.prepare<[], Row>(`select * from ${name(table)}`).iterate();
    },
    close: () => {
      database.close();
      return Promise.resolve();
    },
  };
}

const rowsAtOnce = 1_000;

async function postgresSource(connectionString: string): Promise<DumpSource> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query('begin transaction isolation level repeatable read read only');
  const names = async (query: string, values: readonly string[] = []): Promise<readonly string[]> =>
    (await client.query<{ readonly name: string }>(query, [...values])).rows.map((row) => row.name);
  return {
    migrations: () => names(listMigrations),
    tables: async () => {
      const own = (await names(listTables)).filter(isOwnTable);
      const links = new Map<string, readonly string[]>();
      for (const table of own) links.set(table, await names(listParents, [table]));
      return parentsFirst(links);
    },
    columns: (table) =>
      names(
        'select column_name as name from information_schema.columns where table_schema = current_schema() and table_name = $1 order by ordinal_position',
        [table],
      ),
    async *rows(table) {
      await client.query(`declare reading no scroll cursor for select * from ${name(table)}`);
      for (;;) {
        const { rows } = await client.query<Row>(`fetch ${rowsAtOnce} from reading`);
        if (rows.length === 0) break;
        yield* rows;
      }
      await client.query('close reading');
    },
    close: () => client.end(),
  };
}
