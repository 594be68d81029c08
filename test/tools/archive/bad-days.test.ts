import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrder } from '../../../tools/archive/archive-order';
import { openArchiveWorld, type ArchiveWorld } from './archive-world';

let world: ArchiveWorld;
const quick = { backOffMillis: 1, mostBackOffMillis: 5, leastTryMillis: 1 };
afterEach(() => world.close());

const left = () => readdirSync(world.folder);
const attempts = () =>
  world.graph.requests.latest.filter(({ url }) => url.includes('/$value')).map(({ status }) => status);

describe('on a bad day of Microsoft Graph', () => {
  beforeEach(async () => {
    world = await openArchiveWorld({ pace: quick, patienceMillis: 3_000 });
    for (let count = 0; count < 6; count += 1) await world.receive({});
  });

  test('it waits as long as it is asked to, and the package is whole', async () => {
    const rule = { kind: 429 as const, route: '/$value', after: 2, times: 1, retryAfterSeconds: 1 };
    world.graph.setFaults({ rules: [rule] });
    const began = Date.now();
    expect(await world.archive()).toMatchObject({ kind: 'made', counts: { records: 6 } });
    expect(Date.now() - began).toBeGreaterThanOrEqual(1_000);
    expect(attempts()).toContain(429);
  });

  test('a message whose answer broke off is fetched anew, from its beginning', async () => {
    world.graph.setFaults({ rules: [{ kind: 'lost', route: '/$value', after: 1, times: 2 }] });
    expect(await world.archive()).toMatchObject({ kind: 'made', counts: { records: 6, gone: 0 } });
  });

  test('when it is down in the middle no package comes of it, and nothing looks like one', async () => {
    world.graph.setFaults({ rules: [{ kind: 503, route: '/$value', after: 3 }] });
    await expect(world.archive()).rejects.toThrow(
      /^Microsoft Graph did not hand over a message of ks@ale\.example in time \(\w+\)\. Run the command again when it answers\.$/,
    );
    expect(left()).toEqual([]);
    const [entry] = await world.store.log.list(1);
    expect(entry?.event.what).toBe('message.registered');
  });

  test('a right that is missing is named, and nothing is left', async () => {
    world.graph.setFaults({ rules: [{ kind: 403, route: '/$value' }] });
    await expect(world.archive()).rejects.toThrow(
      'The app needs Mail.Read for it: npm run doctor says more.',
    );
    expect(left()).toEqual([]);
  });
});

test('where there is no token for Graph the sign-in is to be mended, not the command run again', async () => {
  world = await openArchiveWorld();
  await world.receive({});
  const originalMail = { read: () => Promise.resolve({ kind: 'later' as const, code: 'noToken' }) };
  Object.assign(world.deps, { originalMail });
  await expect(world.archive()).rejects.toThrow(
    /^There is no token for Microsoft Graph.+npm run doctor says why/,
  );
  expect(left()).toEqual([]);
});

describe('on a bad day of the disk', () => {
  beforeEach(async () => {
    world = await openArchiveWorld();
    await world.receive({});
  });

  test('a full disk ends it in words, at once, and nothing is left', async () => {
    const { originalMail } = world.deps;
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    Object.assign(world.deps, {
      originalMail: {
        read: (place: never, _: never, until: number) =>
          originalMail.read(place, () => Promise.reject(full), until),
      },
    });
    await expect(world.archive()).rejects.toThrow(
      `No package was made in ${world.folder}: the disk is full. Nothing of it was left.`,
    );
    expect(left()).toEqual([]);
    expect(attempts()).toHaveLength(1);
  });

  test('a folder that somebody made meanwhile is not written over', async () => {
    const { originalMail } = world.deps;
    Object.assign(world.deps, {
      originalMail: {
        read: async (...asked: Parameters<typeof originalMail.read>) => {
          mkdirSync(join(world.folder, 'paket'), { recursive: true });
          writeFileSync(join(world.folder, 'paket', 'annat.txt'), 'x');
          return originalMail.read(...asked);
        },
      },
    });
    await expect(world.archive()).rejects.toThrow('the folder was made by somebody else meanwhile');
    expect(readdirSync(join(world.folder, 'paket'))).toEqual(['annat.txt']);
    expect(left()).toEqual(['paket']);
  });
});

describe('what the line asks for', () => {
  beforeEach(async () => {
    world = await openArchiveWorld();
  });

  const line = (...more: readonly string[]) => ['--from', '2026-11-01', '--until', '2026-11-30', ...more];
  const out = () => join(world.folder, 'paket');

  test.each([
    ['no first day', () => ['--until', '2026-11-30'], '--from is missing'],
    ['no last day', () => ['--from', '2026-11-01'], '--until is missing'],
    [
      'a day that is none',
      () => ['--from', '2026-02-30', '--until', '2026-11-30'],
      '--from 2026-02-30 is no date. Write it as 2026-12-31',
    ],
    [
      'a day in another form',
      () => ['--from', '2026-11-01', '--until', '30/11 2026'],
      '--until 30/11 2026 is no date',
    ],
    [
      'days that are turned round',
      () => ['--from', '2026-11-30', '--until', '2026-11-01'],
      '--until 2026-11-01 lies before --from 2026-11-30: turn them round.',
    ],
    ['no decision', () => line('--out', out()), '--decision is missing: name the decision'],
    ['an empty decision', () => line('--decision', '  ', '--out', out()), '--decision is missing'],
    ['no folder', () => line('--decision', 'KS § 1'), '--out is missing'],
    [
      'a folder that is there',
      () => line('--decision', 'KS § 1', '--out', world.folder),
      'is there already. Name a folder that is not; nothing was changed.',
    ],
    [
      'a folder in none',
      () => line('--decision', 'KS § 1', '--out', join(world.folder, 'a', 'b')),
      'There is no folder',
    ],
    [
      'a name that no package may have',
      () => line('--decision', 'KS § 1', '--out', join(world.folder, 'mitt paket å')),
      "the folder's name becomes the name of the package",
    ],
    ['something else', () => line('--mailbox', 'ks'), "Unknown option '--mailbox'"],
  ])('%s is told with how it is written', (_, args, said) => {
    expect(() => readOrder(args())).toThrow(said);
  });

  test('a whole line is taken as it is', () => {
    expect(readOrder(line('--decision', ' KS § 1 ', '--out', out()))).toEqual({
      kind: 'make',
      from: '2026-11-01',
      until: '2026-11-30',
      decision: 'KS § 1',
      out: out(),
      name: 'paket',
      schemas: undefined,
    });
    expect(existsSync(out())).toBe(false);
  });
});
