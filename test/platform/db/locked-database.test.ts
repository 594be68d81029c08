import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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
  /** Comes back when the other program holds the file; it does until it is told to let go. */
  const hold = async (): Promise<() => Promise<unknown>> => {
    const child = spawn(process.execPath, [join(__dirname, 'hold-database.js'), path]);
    await once(child.stdout, 'data');
    return () => {
      child.stdin.end();
      return once(child, 'exit');
    };
  };
  const told = async (): Promise<void> => {
    while (!log.sentences.includes('The database is busy; trying again')) await pause(5);
  };

  it('is waited for: every change is saved when the other program is done', async () => {
    await open(200_000);
    const release = await hold();
    const saves = Array.from({ length: 5 }, (_, index) =>
      store.save({
        openings: [anOpening({ at: at(`09:0${index}`) })],
        notices: [aNotice(`notice-${index}`)],
      }),
    );
    await told();
    await release();
    expect(await Promise.all(saves)).toEqual(Array.from({ length: 5 }, () => 'saved'));
    expect((await store.duty.readDate(today)).openings).toHaveLength(5);
    expect(
      await claimOne(store.outbox, { owner: 'a', now: at('12:00'), realMillis: realNoon }),
    ).toMatchObject({
      kind: 'claimed',
    });
  });

  it('is still read from meanwhile, and never stops the process for long', async () => {
    await open(200_000);
    await store.save({ openings: [anOpening()] });
    const release = await hold();
    const saved = store.save({ openings: [anOpening({ kind: 'sent' })] });
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    expect((await store.duty.readDate(today)).openings).toHaveLength(1);
    await told();
    await release();
    expect(await saved).toBe('saved');
    clearInterval(watch);
    // Five seconds would be SQLite's own wait, in which nothing else runs.
    expect(longest).toBeLessThan(4_500);
  });

  it('is told as unavailable when it is held for too long, and works again afterwards', async () => {
    await open(300);
    const release = await hold();
    await expect(store.save({ openings: [anOpening()] })).rejects.toMatchObject({
      code: 'StoreUnavailable',
      reason: 'busy',
    });
    expect(await store.isReady()).toBe(false);
    await release();
    expect(await store.isReady()).toBe(true);
    expect((await store.duty.readDate(today)).openings).toEqual([]);
    expect(await store.save({ openings: [anOpening()] })).toBe('saved');
  });
});
