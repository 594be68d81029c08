import { Kysely } from 'kysely';
import { groupedWrites } from '../../../src/platform/db/grouped-writes';
import { ImmediateSqliteDialect, openSqlite } from '../../../src/platform/db/sqlite-dialect';
import type { Tables } from '../../../src/platform/db/tables';
import { migrate } from '../../../src/platform/db/migrate';

type Db = Kysely<Tables>;

let commits: number;
let statements: number;
let db: Db;
let alone: jest.Mock;
let write: <T>(change: (trx: Db) => Promise<T>) => Promise<T>;

beforeEach(async () => {
  const dialect = new ImmediateSqliteDialect(openSqlite(':memory:'));
  db = new Kysely<Tables>({
    dialect,
    log: ({ query }) => {
      statements += 1;
      if (query.sql === 'commit') commits += 1;
    },
  });
  await migrate(db, 'sqlite');
  commits = 0;
  statements = 0;
  alone = jest.fn((change: (trx: Db) => Promise<unknown>) => db.transaction().execute(change));
  write = groupedWrites(db, alone as typeof write);
});
afterEach(() => db.destroy());

const addPerson = (id: string) => async (trx: Db) => {
  await trx
    .insertInto('conversation')
    .values({ person_id: id, conversation_id: `a:${id}`, service_url: 'https://teams.example/' })
    .execute();
  return id;
};
const known = async () => {
  const rows = await db.selectFrom('conversation').select('person_id').orderBy('person_id').execute();
  return rows.map((row) => row.person_id);
};

test('changes that come at once are saved with one commit, and each hears of its own', async () => {
  const ids = Array.from({ length: 20 }, (_, no) => `p${String(no).padStart(2, '0')}`);
  expect(await Promise.all(ids.map((id) => write(addPerson(id))))).toEqual(ids);
  expect({ commits, statements }).toEqual({ commits: 1, statements: ids.length + 2 });
  expect(await known()).toEqual(ids);
});

test('one that fails undoes itself and nothing else', async () => {
  const failing = async (trx: Db) => {
    await addPerson('p2')(trx);
    throw new Error('conflict');
  };
  const all = [write(addPerson('p1')), write(failing), write(addPerson('p3'))];
  const ended = await Promise.allSettled(all);
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(ended[1]).toHaveProperty('reason', new Error('conflict'));
  expect(await known()).toEqual(['p1', 'p3']);
});

test('of many that fail, each is tried by itself and hears what those before it left', async () => {
  const unlessThere = (id: string) => async (trx: Db) => {
    const there = await trx.selectFrom('conversation').selectAll().where('person_id', '=', id).execute();
    if (there.length > 0) throw new Error('conflict');
    return addPerson(id)(trx);
  };
  const ids = ['p1', 'p2', 'p1', 'p3', 'p1', 'p2', 'p4'];
  const ended = await Promise.allSettled(ids.map((id) => write(unlessThere(id))));
  expect(ended.map(({ status }) => (status === 'fulfilled' ? 'saved' : 'refused')).join(' ')).toBe(
    'saved saved refused saved refused refused saved',
  );
  expect(await known()).toEqual(['p1', 'p2', 'p3', 'p4']);
});

test('when the database is at fault, each is tried by itself', async () => {
  let tries = 0;
  const unlucky = async (trx: Db) => {
    tries += 1;
    if (tries === 1) throw Object.assign(new Error('disk'), { code: 'SQLITE_IOERR' });
    return addPerson('p2')(trx);
  };
  expect(await Promise.all([write(addPerson('p1')), write(unlucky)])).toEqual(['p1', 'p2']);
  expect(alone).toHaveBeenCalledTimes(2);
  expect(await known()).toEqual(['p1', 'p2']);
});

test('nobody waits for more than a group, and those who come later for a commit of their own', async () => {
  const first = Array.from({ length: 40 }, (_, no) => write(addPerson(`a${no}`)));
  await Promise.all(first);
  await write(addPerson('b'));
  expect(await known()).toHaveLength(41);
  expect(commits).toBe(3);
});

test('while others are being served, whoever comes some turns of the event loop later goes along', async () => {
  const served = (turns: number): Promise<void> =>
    new Promise((resolve) => {
      const serve = (left: number) => {
        for (const until = performance.now() + 0.5; performance.now() < until;);
        if (left === 0) resolve();
        else setImmediate(serve, left - 1);
      };
      setImmediate(serve, turns);
    });
  await Promise.all([write(addPerson('p1')), served(5).then(() => write(addPerson('p2')))]);
  expect(await known()).toEqual(['p1', 'p2']);
  expect(commits).toBe(1);
});
