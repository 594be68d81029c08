// Three days that a bot with 40 mailboxes was down, against five minutes; and the sandbox's clock moved as far.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGraph } from '../sandbox/graph/start-graph';
import { openSandbox } from '../sandbox/open-sandbox';
import type { ClockAnswer } from '../sandbox/sandbox-clock';
import { readSandboxSettings } from '../sandbox/sandbox-settings';
import { largeTenant } from '../test/support/large-tenant';
import { jobRunner } from '../src/app/run-jobs';
import { instant, type Instant } from '../src/core/time';
import { catchUp } from '../src/app/catch-up';
import { largeMunicipality, openBench, type Bench } from './bench-context';
import { tell } from './measure';

const mailboxes = 40;
const from = instant('2026-11-30T12:30:00+01:00');
const until = instant('2026-12-03T12:30:00+01:00');
const mostSeconds = 30;
/** What three days may cost beside five minutes, in processor time. */
const mostStarts = 10;
/** Each day's cards are drawn and said there, so that it may cost more than a bot that was down: so many times as much. */
const mostOutages = 20;

interface Timed {
  readonly seconds: number;
  readonly processorSeconds: number;
}

async function timed(work: () => Promise<unknown>): Promise<Timed> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - began) / 1_000, processorSeconds: (user + system) / 1e6 };
}

const town = (now: () => Date) => largeTenant({ now, mailboxes, messagesEach: 20, people: mailboxes + 2 });

/** A bot at noon on Monday that has just looked, and what follows. */
async function after(act: (bench: Bench) => Promise<Timed>): Promise<Timed> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-bench-'));
  let bench: Bench | undefined;
  const now = () => new Date(bench?.clock.now() ?? from);
  const tenant = town(now);
  const graph = await startGraph({ tenant, now });
  try {
    bench = await openBench({
      graphUrl: graph.url,
      databaseUrl: `sqlite:${join(folder, 'bench.db')}`,
      municipality: largeMunicipality(mailboxes),
      now: from,
    });
    await jobRunner(bench.context).runDue();
    return await act(bench);
  } finally {
    await bench?.close();
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the process does at its start. */
const startAnew = async ({ context, clock }: Bench, at: Instant): Promise<Timed> => {
  clock.moveTo(at);
  const runner = jobRunner(context);
  return timed(async () => {
    await catchUp(context);
    await runner.runDue();
    await runner.settled();
  });
};

/** A sandbox with as many mailboxes whose clock is moved, as its page does: each day's jobs run at their hours. */
async function sandboxMoved(): Promise<Timed> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-bench-'));
  const file = join(folder, 'municipality.yaml');
  writeFileSync(file, largeMunicipality(mailboxes));
  const settings = readSandboxSettings({
    ...{ MUNICIPALITY_FILE: file, DATABASE_URL: `sqlite:${join(folder, 'bench.db')}` },
    ...{ PORT: '0', OPS_PORT: '0', SANDBOX_NOW: from, SANDBOX_CLOCK: 'frozen', LOG_LEVEL: 'error' },
  });
  const sandbox = await openSandbox(settings, { tenant: town });
  const url = sandbox.url.replace(/sandbox$/, 'sandbox/clock');
  const move = async (): Promise<ClockAnswer> => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ now: until }) });
    return (await response.json()) as ClockAnswer;
  };
  try {
    return await timed(async () => {
      for (let at = await move(); at.now < until || at.pending > 0;) at = await move();
    });
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const bound = { is: 'atMost', value: mostSeconds } as const;
  const look = await after((bench) => startAnew(bench, instant('2026-11-30T12:35:00+01:00')));
  tell({ name: 'a start five minutes later', value: look.processorSeconds, unit: 's of the processor' });
  const down = await after((bench) => startAnew(bench, until));
  const ratio = down.processorSeconds / look.processorSeconds;
  const kept = [
    tell({ name: 'a bot that was down for three days', value: down.seconds, unit: 's', bound }),
    tell({ name: 'against that start', value: ratio, unit: '×', bound: { is: 'atMost', value: mostStarts } }),
  ];
  tell({ name: 'after three days', value: down.processorSeconds, unit: 's of the processor' });
  const moved = await sandboxMoved();
  const outages = moved.processorSeconds / down.processorSeconds;
  kept.push(
    tell({ name: "the sandbox's clock moved three days ahead", value: moved.seconds, unit: 's', bound }),
    tell({
      name: 'against that outage',
      value: outages,
      unit: '×',
      bound: { is: 'atMost', value: mostOutages },
    }),
  );
  tell({ name: 'for the move', value: moved.processorSeconds, unit: 's of the processor' });
  process.exitCode = kept.every(Boolean) ? 0 : 1;
}

if (require.main === module) void main();
