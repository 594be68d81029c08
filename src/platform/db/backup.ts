// Writes a whole database as lines, while the bot goes on: what is read is one moment's state.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Client } from 'pg';
import { parseDatabaseUrl, serverOf, type ServerUrl } from './connect';
import { openFile } from './sqlite-file';

const cell = z.union([z.string(), z.number(), z.null()]);

/**
 * A backup is lines of JSON: a head, then for each table its columns and its rows, and an end that proves it whole.
 */
export const dumpLine = z.union([
  z.object({
    format: z.literal('brevvakt-backup'),
    version: z.literal(1),
    takenAt: z.string(),
    migrations: z.array(z.string()),
  }),
  z.object({ table: z.string(), columns: z.array(z.string()) }),
  z.array(cell),
  z.object({ rows: z.number(), sha256: z.string() }),
]);

export type DumpLine = z.infer<typeof dumpLine>;
export type Row = Readonly<Record<string, string | number | null>>;

/** Bookkeeping of the migrations is made anew by a restore. */
export const isOwnTable = (name: string): boolean =>
  !name.startsWith('kysely_') && !name.startsWith('sqlite_');

/** Counts rows and sums every line before the end. */
export function lineSum(): { add(line: string): void; digest(): string } {
  const hash = createHash('sha256');
  return {
    add: (line) => {
      hash.update(line).update('\n');
    },
    digest: () => hash.digest('hex'),
  };
}

/** Lines without their ends. */
export async function* backupLines(url: string, takenAt: Date): AsyncGenerator<string> {
  const source = await openDumpSource(url);
  const sum = lineSum();
  let rows = 0;
  const line = (value: DumpLine): string => {
    const text = JSON.stringify(value);
    sum.add(text);
    return text;
  };
  try {
    const migrations = [...(await source.migrations())];
    yield line({ format: 'brevvakt-backup', version: 1, takenAt: takenAt.toISOString(), migrations });
    for (const table of await source.tables()) {
      const columns = [...(await source.columns(table))];
      yield line({ table, columns });
      for await (const row of source.rows(table)) {
        rows += 1;
        yield line(columns.map((column) => row[column] ?? null));
      }
    }
    yield JSON.stringify({ rows, sha256: sum.digest() });
  } finally {
    await source.close();
  }
}

interface DumpSource {
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

/**
 * One consistent look at a whole database, row by row, without holding it in memory. Tables in an order in which
 * rows never come before those that they point to.
 */
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
function openDumpSource(url: string): Promise<DumpSource> {
  const target = parseDatabaseUrl(url);
  return target.kind === 'sqlite'
    ? Promise.resolve().then(() => sqliteSource(target.path))
    : postgresSource(target);
}

function sqliteSource(path: string): DumpSource {
  const database = openFile(path, { readonly: true, fileMustExist: true });
  database.exec('begin');
  const all = (query: string) => database.prepare(query).all([]) as readonly { readonly name: string }[];
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
      yield* database.prepare(`select * from ${name(table)}`).iterate([]) as IterableIterator<Row>;
    },
    close: () => {
      database.close();
      return Promise.resolve();
    },
  };
}

const rowsAtOnce = 1_000;

async function postgresSource(target: ServerUrl): Promise<DumpSource> {
  const client = new Client(serverOf(target));
  // A lost connection is told by the query that misses it; without a listener it would end the process before that.
  client.on('error', () => undefined);
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
