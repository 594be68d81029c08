import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Migrator, sql } from 'kysely';
import { connect, parseDatabaseUrl } from '../../../src/platform/db/connect';
import { inspectDatabase } from '../../../src/platform/db/migrate';
import { migrationsFor } from '../../../src/platform/db/migrations/migrations';
import { openStore } from '../../../src/app/open-store';
import type { Db } from '../../../src/platform/db/runner';
import { postgresDatabases, sqliteDatabases } from '../../fakes/store-databases';
import { createRememberingLog } from '../../fakes/store-log';
import * as sample from '../../fakes/store-samples';

const log = createRememberingLog();

const openBare = (url: string) => connect(parseDatabaseUrl(url), log);

const tablesOf = async (db: Db) => (await db.introspection.getTables()).map(({ name }) => name);

describe.each([sqliteDatabases(), postgresDatabases()])('on $dialect', (databases) => {
  beforeAll(() => databases.start());
  afterAll(() => databases.stop());

  test('a replica goes on, and stays ready, when a newer one has added tables and columns beside it', async () => {
    const url = await databases.createEmpty();
    const old = await openStore(url, { log });
    const newer = openBare(url);
    await sql`create table later_thing (id integer not null primary key, word text)`.execute(newer);
    await sql`alter table duty_day add column later_word text`.execute(newer);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', 'now')`.execute(newer);
    await newer.destroy();
    expect(await old.save({ days: [{ expectedVersion: 0, day: sample.aDay() }] })).toBe('saved');
    expect((await old.duty.findDay(sample.ks, sample.today))?.version).toBe(1);
    expect(await old.isReady()).toBe(true);
    await old.close();
    expect(await inspectDatabase(url, log)).toBe('newer');
    await expect(openStore(url, { log })).rejects.toThrow(/newer version/);
  });

  test('a migration that breaks off leaves the version before as it was, and goes through when mended', async () => {
    const all = migrationsFor(databases.dialect);
    const names = Object.keys(all).toSorted();
    const whole = openBare(await databases.createEmpty());
    const url = await databases.createEmpty();
    const half = openBare(url);
    const migratorOf = (db: Db) =>
      new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...all }) } });
    const after: string[][] = [];
    for (const name of names) {
      await migratorOf(whole).migrateTo(name);
      after.push(await tablesOf(whole));
    }
    await whole.destroy();
    // The latest one that adds a table: what only mends rows meets no obstacle.
    const breaking = after.findLastIndex((tables, i) => tables.length > (after[i - 1]?.length ?? 0));
    await migratorOf(half).migrateTo(names[breaking - 1] ?? '');
    const had = await tablesOf(half);
    const obstacle = after[breaking]?.find((name) => !had.includes(name)) ?? '';
    await sql`create table ${sql.table(obstacle)} (wrong integer)`.execute(half);
    // The driver's native error may come from another realm, where it is no Error to jest.
    const outcome = await openStore(url, { log }).then(
      () => 'opened',
      () => 'refused',
    );
    expect(outcome).toBe('refused');
    expect((await tablesOf(half)).toSorted()).toEqual([...had, obstacle].toSorted());
    await sql`drop table ${sql.table(obstacle)}`.execute(half);
    await half.destroy();
    const store = await openStore(url, { log });
    expect(await store.isReady()).toBe(true);
    await store.close();
  });
});

test('no migration takes away or renames what the version before works with', () => {
  const folder = join(__dirname, '../../../src/platform/db/migrations');
  const files = readdirSync(folder).filter((name) => /^\d{4}/.test(name));
  const taking = files.filter((name) =>
    /\b(dropTable|dropColumn|renameTo|renameColumn|drop table|drop column|rename to)\b/i.test(
      readFileSync(join(folder, name), 'utf8'),
    ),
  );
  expect(taking).toEqual([]);
});
