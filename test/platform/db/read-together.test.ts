import { Kysely, sql } from 'kysely';
import { createRunner, type Db, type Runner } from '../../../src/platform/db/runner';
import { ImmediateSqliteDialect, openSqlite } from '../../../src/platform/db/sqlite-dialect';
import type { Tables } from '../../../src/platform/db/tables';
import { createRememberingLog } from '../../fakes/store-log';

let db: Db;
let runner: Runner;
beforeEach(async () => {
  db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(openSqlite(':memory:')) });
  runner = createRunner(db, { log: createRememberingLog(), patienceMillis: 100, isOneAtATime: true });
  await sql`create table seen (number integer)`.execute(db);
});
afterEach(() => db.destroy());

const write = () => runner.write((trx) => sql`insert into seen values (1)`.execute(trx));
const count = async (on: Db) => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from seen`.execute(on);
  return rows[0]?.n;
};

test('several reads see one moment: a change that is asked for meanwhile comes after them', async () => {
  let writing: Promise<unknown> | undefined;
  const seen = await runner.readTogether(async (on) => {
    const before = await count(on);
    writing = write();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return [before, await count(on)];
  });
  expect(seen).toEqual([0, 0]);
  await writing;
  expect(await runner.read(count)).toBe(1);
});

test('when one of them fails, that is what is heard, and the next reads and changes go on', async () => {
  const failing = runner.readTogether(() => Promise.reject(new Error('the first fault')));
  await expect(failing).rejects.toThrow('the first fault');
  await write();
  expect(await runner.readTogether(count)).toBe(1);
});

test('also when the database has ended the transaction by itself, as it does when the disk answers with errors', async () => {
  const failing = runner.readTogether(async (on) => {
    await sql`rollback`.execute(on);
    throw new Error('the disk');
  });
  await expect(failing).rejects.toThrow('the disk');
  await write();
  expect(await runner.readTogether(count)).toBe(1);
});
