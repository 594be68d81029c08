import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { migrate } from '../../../src/adapters/db/migrate';
import { documentedLimits } from '../../../src/adapters/db/connector-rate';
import { createOutboxStore } from '../../../src/adapters/db/outbox-store';
import type { Runner } from '../../../src/adapters/db/runner';
import { createRunner } from '../../../src/adapters/db/runner';
import { saveChange } from '../../../src/adapters/db/save-change';
import { ImmediateSqliteDialect, openSqlite } from '../../../src/adapters/db/sqlite-dialect';
import type { Tables } from '../../../src/adapters/db/tables';
import { noticeId, personId } from '../../../src/domain/ids';
import { createRememberingLog } from '../../fakes/store-log';
import { aNotice, at, realNoon } from '../../fakes/store-samples';
import { claimOne } from '../../fakes/claim-one';

/** SQLite's own limit of pages stands in for the end of the disk: the same error, at the same places. */
describe('a full disk', () => {
  let directory: string;
  let database: Database.Database;
  let db: Kysely<Tables>;
  let runner: Runner;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'brevvakt-full-'));
    database = openSqlite(join(directory, 'brevvakt.db'));
    db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(database) });
    await migrate(db, 'sqlite');
    runner = createRunner(db, { log: createRememberingLog(), patienceMillis: 100, isOneAtATime: true });
  });
  afterEach(async () => {
    await db.destroy();
    rmSync(directory, { recursive: true, force: true });
  });

  const fillUp = () =>
    database.pragma(`max_page_count = ${String(database.pragma('page_count', { simple: true }))}`);
  const makeRoom = () => database.pragma('max_page_count = 1000000');
  const save = (from: number, count: number) =>
    saveChange(runner, {
      notices: Array.from({ length: count }, (_, index) =>
        aNotice(`notice-${from + index}`, personId(`person-${from + index}`)),
      ),
    });
  const count = () => (database.prepare('select count(*) as n from notice').get() as { n: number }).n;

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
    const outbox = createOutboxStore(runner, documentedLimits);
    const claimed: string[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const claim = await claimOne(outbox, { owner: 'a', now: at('12:00'), realMillis: realNoon + turn });
      if (claim.kind === 'claimed') claimed.push(claim.work.notice.id);
    }
    expect(claimed).toEqual([0, 1, 2].map((index) => noticeId(`notice-${index}`)));
  });
});
