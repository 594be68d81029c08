/**
 * Makes the dumps in this folder with the code of version 0.1.0, which lies in a checkout of its own: README.md tells
 * how. Nothing of the present version is used but test/upgrade/read-everything.ts, which only calls the store it gets.
 */
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');

const checkout = resolve(process.argv[2] ?? '');
require(join(checkout, 'test/support/register-typescript.js'));
const of = (path) => require(join(checkout, path));
const { Kysely, PostgresDialect, sql } = require(join(checkout, 'node_modules/kysely'));

const { openPool } = of('src/adapters/db/postgres-pool.ts');
const { openSqlite, ImmediateSqliteDialect } = of('src/adapters/db/sqlite-dialect.ts');
const { migrate } = of('src/adapters/db/migrate.ts');
const { openStore } = of('src/adapters/db/open-store.ts');
const { openDumpSource } = of('src/adapters/db/dump-source.ts');
const { startPostgres } = of('test/fakes/store-postgres.ts');
const { readEverything } = require('../../upgrade/read-everything.ts');
const { tellStory } = require('./story.js');

const log = { debug() {}, info() {}, warn: console.warn, error: console.error };

const dialectOf = (kind, url) =>
  kind === 'sqlite'
    ? new ImmediateSqliteDialect(openSqlite(url.slice('sqlite:'.length)))
    : new PostgresDialect({ pool: openPool(url, log) });

/** What the migrations themselves say to the database: the schema, word for word. */
async function schemaOf(kind, url) {
  const said = [];
  const note = ({ level, query }) => {
    if (level === 'query' && /^\s*create/i.test(query.sql)) said.push(`${query.sql.trim()};`);
  };
  const db = new Kysely({ dialect: dialectOf(kind, url), log: note });
  await migrate(db, kind);
  await db.destroy();
  return said;
}

const literal = (value) => {
  if (value === null || value === undefined) return 'null';
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
};

async function* rowsOf(kind, source, table) {
  const columns = await source.columns(table);
  const keep = kind === 'postgres' ? ' overriding system value' : '';
  const head = `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')})${keep} values`;
  const lines = [];
  for await (const row of source.rows(table))
    lines.push(`${head} (${columns.map((name) => literal(row[name])).join(', ')});`);
  yield* lines.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** A counter stands where it stood: a number of a row that is gone is not given again. */
async function countersOf(kind, url) {
  const db = new Kysely({ dialect: dialectOf(kind, url) });
  const lines = [];
  if (kind === 'sqlite') {
    const { rows } = await sql`select name, seq from sqlite_sequence order by name`.execute(db);
    for (const { name, seq } of rows)
      lines.push(`update sqlite_sequence set seq = ${seq} where name = '${name}';`);
  } else {
    const { rows } = await sql`
      select sequencename as name, last_value as at from pg_sequences where last_value is not null order by 1`.execute(
      db,
    );
    for (const { name, at } of rows) lines.push(`select setval('"${name}"', ${at});`);
  }
  await db.destroy();
  return lines;
}

async function dump(kind, url, schema) {
  const source = await openDumpSource(url);
  const lines = [`-- ${kind}, version 0.1.0, made by make.js`, ...schema];
  const done = await source.migrations();
  for (const name of done)
    lines.push(
      `insert into kysely_migration (name, timestamp) values ('${name}', '2026-10-01T05:00:00.000Z');`,
    );
  lines.push(`insert into kysely_migration_lock (id, is_locked) values ('migration_lock', 0);`);
  for (const table of await source.tables()) {
    // The one row that a migration put in.
    if (table === 'connector_rate') lines.push('delete from connector_rate;');
    for await (const line of rowsOf(kind, source, table)) lines.push(line);
  }
  await source.close();
  lines.push(...(await countersOf(kind, url)));
  writeFileSync(join(__dirname, `${kind}.sql`), `${lines.join('\n')}\n`);
}

async function make(kind, url) {
  const schema = await schemaOf(kind, url);
  const store = await openStore(url, { log });
  const notices = await tellStory(store, of);
  const read = await readEverything(store, notices);
  await store.close();
  await dump(kind, url, schema);
  return `${JSON.stringify(read, undefined, 2)}\n`;
}

async function run() {
  const directory = mkdtempSync(join(tmpdir(), 'brevvakt-dump-'));
  const server = await startPostgres();
  try {
    const asRead = await make('sqlite', `sqlite:${join(directory, 'brevvakt.db')}`);
    const onPostgres = await make('postgres', await server.createDatabase());
    if (asRead !== onPostgres) throw new Error('The two databases do not read the same');
    writeFileSync(join(__dirname, 'as-read.json'), asRead);
  } finally {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

run().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
