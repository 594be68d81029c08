import { Kysely } from 'kysely';
import { compiledOnce } from '../../../src/platform/db/compiled-once';
import type { Db } from '../../../src/platform/db/runner';
import { ImmediateSqliteDialect, openSqlite } from '../../../src/platform/db/sqlite-dialect';
import type { Tables } from '../../../src/platform/db/tables';

describe('a query that is compiled once', () => {
  let db: Db;
  let builds: number;

  const conversationsOf = compiledOnce((on, { people }: { people: readonly string[] | undefined }) => {
    builds += 1;
    return on
      .selectFrom('conversation')
      .select(['person_id', 'service_url'])
      .where('service_url', '!=', 'never')
      .$if(people !== undefined, (query) => query.where('person_id', 'in', people ?? []))
      .orderBy('person_id');
  });
  const idsOf = async (people: readonly string[] | undefined) =>
    (await conversationsOf(db, { people })).map((row) => row.person_id);

  beforeEach(async () => {
    builds = 0;
    const file = openSqlite(':memory:');
    file.exec('create table conversation (person_id text, conversation_id text, service_url text)');
    db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(file) });
    const rows = ['anna', 'bo', 'carin'].map((person_id) => ({
      person_id,
      conversation_id: person_id,
      service_url: 'https://teams.example',
    }));
    await db.insertInto('conversation').values(rows).execute();
  });
  afterEach(() => db.destroy());

  it('answers each asker with their own rows', async () => {
    expect(await idsOf(['anna'])).toEqual(['anna']);
    expect(await idsOf(['bo'])).toEqual(['bo']);
    expect(await idsOf(['nobody'])).toEqual([]);
  });

  it('tells lists of other lengths and left out values apart', async () => {
    expect(await idsOf(['anna', 'carin'])).toEqual(['anna', 'carin']);
    expect(await idsOf(['carin'])).toEqual(['carin']);
    expect(await idsOf([])).toEqual([]);
    expect(await idsOf(undefined)).toEqual(['anna', 'bo', 'carin']);
  });

  it('takes a name that is missing for one without a value, and never for one with', async () => {
    const some = compiledOnce((on, { id, url }: { id?: string; url?: string }) =>
      on
        .selectFrom('conversation')
        .select('person_id')
        .$if(id !== undefined, (query) => query.where('person_id', '=', id ?? ''))
        .$if(url !== undefined, (query) => query.where('service_url', '=', url ?? '')),
    );
    expect(await some(db, {})).toHaveLength(3);
    expect(await some(db, { id: 'bo' })).toHaveLength(1);
    expect(await some(db, { url: 'elsewhere' })).toHaveLength(0);
    expect(await some(db, { id: 'bo', url: 'elsewhere' })).toHaveLength(0);
    expect(await some(db, { id: 'carin' })).toEqual([{ person_id: 'carin' }]);
    expect(await some(db, {})).toHaveLength(3);
  });

  it('is built once for each shape', async () => {
    const before = builds;
    for (const name of ['anna', 'bo', 'carin']) await idsOf([name]);
    expect(builds - before).toBeLessThanOrEqual(1);
  });

  it('is built once for lists of up to 4, of up to 8 and so on, and finds each row once', async () => {
    const names = ['anna', 'bo', 'carin', 'nobody', 'ingen', 'och', 'inte', 'heller'];
    const lengths = [3, 4, 5, 6, 7, 8];
    for (const length of lengths)
      expect(await idsOf(names.slice(0, length))).toEqual(['anna', 'bo', 'carin']);
    expect(builds).toBeLessThanOrEqual(2);
  });

  it('refuses a build that changes what it is given, which would be the first asker’s for ever', async () => {
    const shouting = compiledOnce((on, { id }: { id: string }) =>
      on.selectFrom('conversation').selectAll().where('person_id', '=', id.toUpperCase()),
    );
    await expect(shouting(db, { id: 'anna' })).rejects.toThrow('id is no parameter');
  });
});
