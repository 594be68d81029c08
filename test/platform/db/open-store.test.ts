import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/app/open-store';
import { openFile } from '../../../src/platform/db/sqlite-file';
import { StoreFault } from '../../../src/platform/db/store-fault';
import { createRememberingLog } from '../../fakes/store-log';
import { anOpening, today } from '../../fakes/store-samples';

const options = { log: createRememberingLog(), patienceMillis: 50 };
const faultOf = (url: string) =>
  openStore(url, options).then(
    () => undefined,
    (error: unknown) => (error instanceof StoreFault ? error : undefined),
  );

describe('opening a store', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'brevvakt-open-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it('makes the directory of the file', async () => {
    const path = join(directory, 'a', 'b', 'brevvakt.db');
    await (await openStore(`sqlite:${path}`, options)).close();
    expect(existsSync(path)).toBe(true);
  });

  it('writes ahead, so that readers and a writer do not wait for each other', async () => {
    const path = join(directory, 'brevvakt.db');
    await (await openStore(`sqlite:${path}`, options)).close();
    const database = openFile(path);
    expect(database.prepare('pragma journal_mode').all([])).toEqual([{ journal_mode: 'wal' }]);
    database.close();
  });

  it('keeps a database in memory apart from every other', async () => {
    const [one, two] = await Promise.all([
      openStore('sqlite::memory:', options),
      openStore('sqlite::memory:', options),
    ]);
    await one.save({ openings: [anOpening()] });
    expect((await one.duty.readDate(today)).openings).toHaveLength(1);
    expect((await two.duty.readDate(today)).openings).toHaveLength(0);
    expect(await one.isReady()).toBe(true);
    await Promise.all([one.close(), two.close()]);
  });

  it.each([
    '',
    'brevvakt.db',
    'sqlite:',
    'sqlite://brevvakt.db',
    'mysql://bot:hemligt@db/brevvakt',
    'postgres:x',
  ])('does not understand the address "%s", and never repeats it', async (url) => {
    const fault = await faultOf(url);
    expect(fault).toMatchObject({ code: 'BadDatabaseUrl' });
    expect(fault?.message).toContain('sqlite:PATH');
    expect(fault?.message).not.toContain('hemligt');
  });

  it('refuses a database that a newer version made, and leaves it as it is', async () => {
    const path = join(directory, 'brevvakt.db');
    await (await openStore(`sqlite:${path}`, options)).close();
    const database = openFile(path);
    database.exec(`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030')`);
    const listed = () => database.prepare('select name from kysely_migration').all([]);
    const before = listed();
    const fault = await faultOf(`sqlite:${path}`);
    expect(fault).toMatchObject({ code: 'DatabaseIsNewer' });
    expect(fault?.message).toContain('9999-from-the-future');
    expect(listed()).toEqual(before);
    database.close();
  });

  it('stays ready when a newer version has come beside it, as in a rolling upgrade', async () => {
    const path = join(directory, 'brevvakt.db');
    const store = await openStore(`sqlite:${path}`, options);
    const database = openFile(path);
    database.exec(`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030')`);
    database.close();
    expect(await store.isReady()).toBe(true);
    await store.close();
  });

  it('says what to do about a file that is no database', async () => {
    const path = join(directory, 'brevvakt.db');
    writeFileSync(path, 'Kära registrator, '.repeat(1_000));
    const fault = await faultOf(`sqlite:${path}`);
    expect(fault).toMatchObject({ code: 'StoreUnavailable', reason: 'damaged' });
  });

  /** The sign at the beginning, the size of its pages, the form of its schema. */
  it.each([0, 16, 47])('says what to do about a file whose header is damaged at byte %s', async (byte) => {
    const path = join(directory, 'brevvakt.db');
    await (await openStore(`sqlite:${path}`, options)).close();
    const file = readFileSync(path);
    file[byte] = 0xff;
    writeFileSync(path, file);
    const fault = await faultOf(`sqlite:${path}`);
    expect(fault).toMatchObject({ code: 'StoreUnavailable', reason: 'damaged' });
    expect(fault?.message).toContain('Put the latest backup back');
  });

  it('does not start on a file that says of itself that it can only be read', async () => {
    const path = join(directory, 'brevvakt.db');
    await (await openStore(`sqlite:${path}`, options)).close();
    const file = readFileSync(path);
    file[18] = 0xff;
    writeFileSync(path, file);
    expect(await faultOf(`sqlite:${path}`)).toMatchObject({ reason: 'readOnly' });
  });

  it('says what to do about a path that cannot be a file', async () => {
    expect(await faultOf(`sqlite:${directory}`)).toMatchObject({
      code: 'StoreUnavailable',
      reason: 'cannotOpen',
    });
  });

  it('says that the server does not answer', async () => {
    const fault = await faultOf('postgres://bot:hemligt@127.0.0.1:1/brevvakt');
    expect(fault).toMatchObject({ code: 'StoreUnavailable', reason: 'noConnection' });
    expect(fault?.message).not.toContain('hemligt');
  });
});
