import { postgresTime } from '../../../src/platform/db/database-time';
import { openStore, type OpenedStore } from '../../../src/app/open-store';
import { instant } from '../../../src/core/time';
import type { JobStore } from '../../../src/platform/db/job-store';
import { createRememberingLog } from '../../fakes/store-log';
import { startPostgres } from '../../fakes/store-postgres';
import { aNotice, at } from '../../fakes/store-samples';
import { claimOne } from '../../fakes/claim-one';

describe('how far the database’s clock is ahead', () => {
  const place = { wall: 1_000_000, steady: 0, ahead: 40_000, takes: 0 };
  const clocks = { wallMillis: () => place.wall, steadyMillis: () => place.steady };
  const pass = (millis: number) => {
    place.wall += millis;
    place.steady += millis;
  };
  const runner = {
    read: <T>() => {
      const millis = place.wall + place.ahead + place.takes / 2;
      pass(place.takes);
      return Promise.resolve({ rows: [{ millis }] } as T);
    },
  };
  beforeEach(() => Object.assign(place, { wall: 1_000_000, steady: 0, ahead: 40_000, takes: 0 }));

  test('is measured, and anew after a minute', async () => {
    const time = postgresTime(runner, clocks);
    expect(await time()).toBe(40_000);
    place.ahead = 50_000;
    pass(30_000);
    expect(await time()).toBe(40_000);
    pass(30_000);
    expect(await time()).toBe(50_000);
  });

  test('is measured at once when this machine’s clock is set back', async () => {
    const time = postgresTime(runner, clocks);
    await time();
    place.wall -= 3_600_000;
    place.ahead += 3_600_000;
    expect(await time()).toBe(3_640_000);
  });

  test('is nothing when there is but the network’s time between them', async () => {
    Object.assign(place, { ahead: 100, takes: 180 });
    expect(await postgresTime(runner, clocks)()).toBe(0);
  });
});

describe('two replicas whose clocks are five minutes apart', () => {
  const skewMillis = 5 * 60_000;
  const fast = () => Date.now() + skewMillis;
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let ahead: OpenedStore;
  let right: OpenedStore;
  beforeAll(async () => {
    server = await startPostgres();
    const url = await server.createDatabase();
    const clocks = { wallMillis: fast, steadyMillis: () => performance.now() };
    ahead = await openStore(url, { log: createRememberingLog(), clocks });
    right = await openStore(url, { log: createRememberingLog() });
  });
  afterAll(async () => {
    await Promise.all([ahead.close(), right.close()]);
    await server.stop();
  });

  test('do not take each other’s sends for lost before 30 seconds, and do then', async () => {
    await right.save({ notices: [aNotice('notice-1')] });
    const now = at('12:00');
    const began = Date.now();
    expect(await claimOne(ahead.outbox, { owner: 'fast', now, realMillis: fast() })).toMatchObject({
      kind: 'claimed',
      work: { isRepetition: false },
    });
    const claim = (realMillis: number) => claimOne(right.outbox, { owner: 'right', now, realMillis });
    expect(await claim(began + 20_000)).toMatchObject({ kind: 'idle' });
    expect(await claim(Date.now() + 35_000)).toMatchObject({ kind: 'claimed', work: { isRepetition: true } });
  });

  test('do not run a job twice at once', async () => {
    const job = { name: 'inbox', dueAt: instant('2026-12-01T15:00:00+01:00'), leaseMillis: 6_000 };
    const claim = (jobs: JobStore, owner: string, realMillis: number) =>
      jobs.claim({ ...job, owner, realMillis }).then((work) => work !== undefined);
    const began = Date.now();
    expect(await claim(right.jobs, 'right', began)).toBe(true);
    expect(await claim(ahead.jobs, 'fast', began + skewMillis)).toBe(false);
    expect(await claim(ahead.jobs, 'fast', fast() + 10_000)).toBe(true);
  });
});
