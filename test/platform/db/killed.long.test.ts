import type { DutyEvent } from '../../../src/duty/domain/duty-log';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { OpenedStore } from '../../../src/app/open-store';
import { noticeId } from '../../../src/core/ids';
import { postgresDatabases, sqliteDatabases } from '../../fakes/store-databases';
import { at, copyFor, ks, realNoon, today } from '../../fakes/store-samples';
import { claimOne } from '../../fakes/claim-one';

const register = join(__dirname, '../../support/register-typescript.js');
const script = join(__dirname, 'store-process.ts');
const rounds = 12;

/** What the killed processes told before each was killed. */
interface Told {
  readonly saved: Set<string>;
  readonly settled: Set<string>;
  readonly sent: Map<string, string[]>;
}

interface Moment {
  /** It has opened the store and told at least so many of its steps. */
  readonly steps: number;
  readonly thenMillis: number;
}

/** Starts a process, kills it at that moment, and takes down what it told. */
async function runAndKill(told: Told, args: readonly string[], { steps, thenMillis }: Moment): Promise<void> {
  const child = spawn(process.execPath, ['--require', register, script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const reached = new Promise<void>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      if (output.split('\n').length > steps + 1) resolve();
    });
  });
  const exited = once(child, 'close');
  await Promise.race([reached, exited]);
  await pause(thenMillis);
  child.kill('SIGKILL');
  await exited;
  for (const line of output.split('\n').slice(0, -1)) takeDown(told, line);
}

function takeDown(told: Told, line: string): void {
  const [what, id = '', how = ''] = line.split(' ');
  if (what === 'failed') throw new Error(line);
  if (what === 'saved') told.saved.add(id);
  if (what === 'settled') told.settled.add(id);
  if (what === 'sent') told.sent.set(id, [...(told.sent.get(id) ?? []), how]);
}

/** Sends what is left, as the process that lives on does. */
async function finish(store: OpenedStore, told: Told): Promise<void> {
  let real = realNoon + (rounds + 1) * 60_000;
  for (;;) {
    const claim = await claimOne(store.outbox, { owner: 'last', now: at('12:00'), realMillis: real });
    if (claim.kind === 'idle' && claim.againAtMillis === undefined) return;
    if (claim.kind === 'idle') real = Math.max(real + 1, claim.againAtMillis ?? 0);
    else {
      const { work } = claim;
      if (work.kind === 'say')
        takeDown(told, `sent ${work.notice.id} ${work.isRepetition ? 'again' : 'first'}`);
      const copy = copyFor(work.notice.receiverId, `${work.notice.id}-last`);
      await store.outbox.settle(work, { kind: 'done', at: at('12:05'), copy });
    }
  }
}

/** What was decided is all there, whole, and was said once, or once and once again. Gives how many were repeated. */
async function check(store: OpenedStore, told: Told): Promise<number> {
  const log = await store.log.list(1_000_000);
  const ids = log.flatMap((entry) => {
    const event = entry.event as DutyEvent;
    return event.what === 'duty.given' ? [event.toId] : [];
  });
  expect(ids).toEqual(expect.arrayContaining([...told.saved]));
  expect(new Set(ids).size).toBe(ids.length);
  expect((await store.duty.findDay(ks, today))?.version).toBe(ids.length);
  for (const id of ids) {
    const state = (await store.findNotice(noticeId(id)))?.state;
    const sent = told.sent.get(id) ?? [];
    const isSettled = told.settled.has(id);
    // Killed once more while it was repeated: that is the end of it.
    if (state !== 'said') expect({ id, state, isSettled }).toEqual({ id, state: 'failed', isSettled: false });
    else expect([['first'], ['first', 'again'], ['again']]).toContainEqual(sent);
    expect(sent.length).toBeLessThanOrEqual(2);
  }
  expect((await store.outbox.counts(at('12:05'))).waiting).toBe(0);
  return log.filter((entry) => entry.event.what === 'notice.perhapsTwice').length;
}

describe.each([sqliteDatabases(), postgresDatabases()])(
  'processes killed at any moment, on $dialect',
  (databases) => {
    let url: string;
    let told: Told;

    beforeAll(() => databases.start());
    beforeEach(async () => {
      url = await databases.createEmpty();
      told = { saved: new Set(), settled: new Set(), sent: new Map() };
    });
    afterEach(() => databases.closeAll());
    afterAll(() => databases.stop());

    it('lose nothing that was decided, and send nothing more often than once and once again', async () => {
      for (let round = 1; round <= rounds; round++) {
        const args = [url, String(round), String(realNoon + round * 60_000)];
        // A loop has three steps: decided, sent, settled. All rounds together have more than twelve decisions.
        await runAndKill(told, args, { steps: round % 8, thenMillis: Math.random() * 50 });
      }
      const store = await databases.open(url);
      await finish(store, told);
      expect(told.saved.size).toBeGreaterThan(rounds);
      expect(await check(store, told)).toBeLessThanOrEqual(rounds);
    });

    it('open a new database together, decide together and say nothing twice', async () => {
      const processes = ['a', 'b', 'c'].map((name) =>
        runAndKill(told, [url, name, String(realNoon)], { steps: 30, thenMillis: 100 }),
      );
      await Promise.all(processes);
      const store = await databases.open(url);
      await finish(store, told);
      expect(new Set([...told.saved].map((id) => id.slice(0, 2))).size).toBeGreaterThan(1);
      expect(await check(store, told)).toBeLessThanOrEqual(3);
    });
  },
);
