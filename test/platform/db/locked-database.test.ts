import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type OpenedStore } from '../../../src/app/open-store';
import { createRememberingLog, type RememberingLog } from '../../fakes/store-log';
import { aNotice, anOpening, at, realNoon, today } from '../../fakes/store-samples';
import { claimOne } from '../../fakes/claim-one';

describe('a database that another program holds', () => {
  let directory: string;
  let path: string;
  let store: OpenedStore;
  let log: RememberingLog;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'brevvakt-locked-'));
    path = join(directory, 'brevvakt.db');
    log = createRememberingLog();
  });
  afterEach(async () => {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const open = async (patienceMillis: number) => {
    store = await openStore(`sqlite:${path}`, { log, patienceMillis });
  };
  /** Comes back when the other program holds the file; what it gives ends when the program does. */
  const hold = async (millis: number): Promise<{ readonly released: Promise<unknown> }> => {
    const child = spawn(process.execPath, [join(__dirname, 'hold-database.js'), path, String(millis)]);
    await once(child.stdout, 'data');
    return { released: once(child, 'exit') };
  };

  it('is waited for: every change is saved when the other program is done', async () => {
    await open(20_000);
    await hold(1_500);
    const saves = Array.from({ length: 5 }, (_, index) =>
      store.save({
        openings: [anOpening({ at: at(`09:0${index}`) })],
        notices: [aNotice(`notice-${index}`)],
      }),
    );
    expect(await Promise.all(saves)).toEqual(Array.from({ length: 5 }, () => 'saved'));
    expect((await store.duty.readDate(today)).openings).toHaveLength(5);
    expect(
      await claimOne(store.outbox, { owner: 'a', now: at('12:00'), realMillis: realNoon }),
    ).toMatchObject({
      kind: 'claimed',
    });
  });

  it('is still read from meanwhile, and never stops the process for long', async () => {
    await open(20_000);
    await store.save({ openings: [anOpening()] });
    const { released } = await hold(1_000);
    const saved = store.save({ openings: [anOpening({ kind: 'sent' })] });
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    expect((await store.duty.readDate(today)).openings).toHaveLength(1);
    expect(await saved).toBe('saved');
    clearInterval(watch);
    await released;
    expect(longest).toBeLessThan(600);
    expect(log.sentences).toContain('The database is busy; trying again');
  });

  it('is told as unavailable when it is held for too long, and works again afterwards', async () => {
    await open(300);
    const { released } = await hold(2_500);
    await expect(store.save({ openings: [anOpening()] })).rejects.toMatchObject({
      code: 'StoreUnavailable',
      reason: 'busy',
    });
    expect(await store.isReady()).toBe(false);
    await released;
    expect(await store.isReady()).toBe(true);
    expect((await store.duty.readDate(today)).openings).toEqual([]);
    expect(await store.save({ openings: [anOpening()] })).toBe('saved');
  });
});
