import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { migrate } from '../../../src/platform/db/migrate';
import { documentedLimits } from '../../../src/platform/db/outbox/connector-rate';
import { openStore } from '../../../src/app/open-store';
import { createOutboxStore } from '../../../src/platform/db/outbox/outbox-store-sql';
import { createRunner, type Runner } from '../../../src/platform/db/runner';
import { saveChange } from '../../../src/app/save-change';
import { ImmediateSqliteDialect, openSqlite } from '../../../src/platform/db/sqlite-dialect';
import type { Tables } from '../../../src/platform/db/tables';
import { watchWrites, type WriteWatch } from '../../../src/platform/db/write-watch';
import { noticeId, personId } from '../../../src/core/ids';
import { createRememberingLog, type RememberingLog } from '../../fakes/store-log';
import { aNotice, at, realNoon } from '../../fakes/store-samples';
import type { SqliteFile } from '../../../src/platform/db/sqlite-file';
import { claimOne } from '../../fakes/claim-one';

/** SQLite's own limit of pages stands in for the end of the disk: the same error, at the same places. */
describe('a full disk', () => {
  let directory: string;
  let database: SqliteFile;
  let db: Kysely<Tables>;
  let runner: Runner;
  let watch: WriteWatch;
  let log: RememberingLog;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'brevvakt-full-'));
    database = openSqlite(join(directory, 'brevvakt.db'));
    db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(database) });
    await migrate(db, 'sqlite');
    log = createRememberingLog();
    const bare = createRunner(db, { log, patienceMillis: 100, isOneAtATime: true });
    watch = watchWrites(bare, log);
    runner = { ...bare, write: watch.write };
  });
  afterEach(async () => {
    await db.destroy();
    rmSync(directory, { recursive: true, force: true });
  });

  const number = (query: string) => Number(Object.values(database.prepare(query).all([])[0] as object)[0]);
  const fillUp = () => {
    database.exec(`pragma max_page_count = ${number('pragma page_count')}`);
  };
  const makeRoom = () => {
    database.exec('pragma max_page_count = 1000000');
  };
  const save = (from: number, count: number) =>
    saveChange(runner, {
      notices: Array.from({ length: count }, (_, index) =>
        aNotice(`notice-${from + index}`, personId(`person-${from + index}`)),
      ),
    });
  const count = () => number('select count(*) from notice');

  it('is told as such, saves nothing by halves, and is over when there is room again', async () => {
    await save(0, 10);
    fillUp();
    await expect(save(100, 2_000)).rejects.toMatchObject({ code: 'StoreUnavailable', reason: 'full' });
    expect(count()).toBe(10);
    makeRoom();
    expect(await save(100, 2_000)).toBe('saved');
    expect(count()).toBe(2_010);
  });

  it('loses no claim: what was saved before is still said, once', async () => {
    await save(0, 3);
    fillUp();
    await expect(save(100, 2_000)).rejects.toMatchObject({ reason: 'full' });
    makeRoom();
    const outbox = createOutboxStore(runner, {
      limits: documentedLimits,
      onUnreachable: () => Promise.resolve(),
    });
    const claimed: string[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const claim = await claimOne(outbox, { owner: 'a', now: at('12:00'), realMillis: realNoon + turn });
      if (claim.kind === 'claimed') claimed.push(claim.work.notice.id);
    }
    expect(claimed).toEqual([0, 1, 2].map((index) => noticeId(`notice-${index}`)));
  });

  it('is noticed though everything can be read, told to the operator once, and over by itself', async () => {
    await save(0, 3);
    expect(await watch.canWrite()).toBe(true);
    fillUp();
    await expect(save(100, 2_000)).rejects.toMatchObject({ reason: 'full' });
    expect([await watch.canWrite(), await watch.canWrite()]).toEqual([false, false]);
    expect(count()).toBe(3);
    makeRoom();
    expect(await watch.canWrite()).toBe(true);
    expect(log.sentences).toEqual(['The database takes no changes', 'The database takes changes again']);
  });

  it('is not over because a small change still finds room', async () => {
    await save(0, 3);
    fillUp();
    await expect(save(100, 2_000)).rejects.toMatchObject({ reason: 'full' });
    await watch.write((trx) => trx.updateTable('notice').set({ state: 'dropped' }).execute());
    expect(await watch.canWrite()).toBe(false);
    expect(log.sentences).toEqual(['The database takes no changes']);
  });

  it('is asked for by writing something that leaves nothing behind', async () => {
    const jobs = () => database.prepare('select * from work').all([]);
    for (let time = 0; time < 20; time++) await watch.probe();
    const size = number('pragma page_count');
    for (let time = 0; time < 200; time++) await watch.probe();
    expect(jobs()).toEqual([]);
    expect(number('pragma page_count')).toBe(size);
  });
});

/** The system's own limit to what a process may write to a file: the driver meets it as it meets a full disk. */
describe('a process that can write no more', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'brevvakt-limit-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  const runLimited = async (path: string, blocks: number): Promise<string> => {
    const node = [process.execPath, '--require', join(__dirname, '../../support/register-typescript.js')];
    const args = [...node, join(__dirname, 'store-process.ts'), `sqlite:${path}`];
    const child = spawn('sh', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, ...args]);
    return text(child.stdout);
  };
  const full = 'failed StoreFault: The database is unavailable. The disk of the database is full. Make room';

  it('says so when it starts on a database that was there', async () => {
    const path = join(directory, 'brevvakt.db');
    await (await openStore(`sqlite:${path}`, { log: createRememberingLog() })).close();
    expect(await runLimited(path, 8)).toContain(full);
  });

  it('says so when it starts on a new one', async () => {
    expect(await runLimited(join(directory, 'brevvakt.db'), 0)).toContain(full);
  });

  it('says so when it has been working until then', async () => {
    const output = await runLimited(join(directory, 'brevvakt.db'), 8_000);
    expect(output).toMatch(/^opened\nsaved/);
    expect(output).toContain(full);
  });
});
