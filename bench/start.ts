// `npm start` to a page that answers, once installed: what it is made of, and what lazy loading saves.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { median, tell } from './measure';
import { freePort } from '../test/support/free-port';
import { memoryServing } from './start-memory';

const root = join(__dirname, '..');
const pairs = Number(process.env['BENCH_STARTS'] ?? 5);

/** What the probe wrote down; times are milliseconds, `…At` since 1970. */
interface Told {
  readonly begunAt: number;
  readonly openedAt: number;
  /** Work of the processor that lazy loading leaves for later; known where all was loaded at once. */
  readonly leftMillis: number;
  readonly packages: Readonly<Record<string, number>>;
  readonly steps: Readonly<Record<string, number>>;
}

interface Start extends Told {
  readonly spawnedAt: number;
  readonly answeredAt: number;
}

async function start(isEager: boolean): Promise<Start> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-start-'));
  const [port, opsPort] = [await freePort(), await freePort()];
  const probe = join(folder, 'probe.json');
  const spawnedAt = performance.timeOrigin + performance.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      OPS_PORT: String(opsPort),
      DATABASE_URL: `sqlite:${join(folder, 'bot.db')}`,
      NODE_OPTIONS: `--require ${join(__dirname, 'start-probe.js')}`,
      BENCH_PROBE: probe,
      BENCH_EAGER: isEager ? '1' : '0',
    },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await answer(`http://127.0.0.1:${port}/sandbox`);
    const answeredAt = performance.timeOrigin + performance.now();
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    await ended;
    for (let i = 0; i < 500 && !existsSync(probe); i++) await pause(20);
    const told = JSON.parse(readFileSync(probe, 'utf8')) as Told;
    return { ...told, spawnedAt, answeredAt };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Until the page is there, whole. */
async function answer(url: string): Promise<void> {
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok && (await response.text()).includes('</html>')) return;
    await pause(20);
  }
  throw new Error('The page never answered');
}

const secondsOf = (starts: readonly Start[]): number =>
  median(starts.map(({ spawnedAt, answeredAt }) => (answeredAt - spawnedAt) / 1_000));

/** The parts of a start one after the other, in milliseconds. */
function partsOf({ spawnedAt, begunAt, openedAt, answeredAt, packages, steps }: Start) {
  const opening = Object.values(steps).reduce((sum, millis) => sum + millis, 0);
  const loading = Object.values(packages).reduce((sum, millis) => sum + millis, 0);
  return {
    'npm, installation and build checked': begunAt - spawnedAt,
    'packages loaded': loading,
    'own code loaded': openedAt - begunAt - loading,
    ...Object.fromEntries(Object.entries(steps).map(([name, millis]) => [wordsOf[name] ?? name, millis])),
    'the rest, until the page answers': answeredAt - openedAt - opening,
  };
}

const wordsOf: Readonly<Record<string, string>> = {
  readMunicipality: 'municipality file',
  openStore: 'database and migrations',
  startSandboxWorld: 'tenant, Graph and Teams of the sandbox',
  openRuleBook: 'rules in force',
  compose: 'the bot put together',
  listen: 'web servers',
};

function tellParts(starts: readonly Start[]): void {
  const parts = starts.map(partsOf);
  for (const name of Object.keys(parts[0] ?? {})) {
    const value = median(parts.map((part) => (part as Readonly<Record<string, number>>)[name] ?? 0));
    tell({ name, value, unit: 'ms' });
  }
  const largest = Object.entries(starts.at(-1)?.packages ?? {}).toSorted(([, a], [, b]) => b - a);
  const named = largest.slice(0, 6).map(([name, millis]) => `${name} ${Math.round(millis)} ms`);
  console.log(`  packages that take longest: ${named.join(', ')}`);
}

async function main(): Promise<void> {
  console.log(`Start: npm start to a page that answers, ${pairs} pairs`);
  await start(false);
  const [lazy, eager]: [Start[], Start[]] = [[], []];
  for (let i = 0; i < pairs; i++) {
    lazy.push(await start(false));
    eager.push(await start(true));
  }
  tellParts(lazy);
  const seconds = secondsOf(lazy);
  const left = median(eager.map(({ leftMillis }) => leftMillis));
  tell({ name: 'work that lazy loading leaves for later', value: left, unit: 'ms' });
  tell({ name: 'with everything loaded at once', value: secondsOf(eager), unit: 's' });
  tell({ name: 'lazy loading takes, of that', value: seconds / secondsOf(eager), unit: '×' });
  const atMost = (value: number) => ({ is: 'atMost', value }) as const;
  const kept = [
    tell({ name: 'npm start to a page that answers', value: seconds, unit: 's', bound: atMost(6) }),
  ];
  const memory = await memoryServing();
  if (memory !== undefined)
    kept.push(tell({ name: 'serving, as the image does', value: memory, unit: 'MB', bound: atMost(200) }));
  process.exitCode = kept.every(Boolean) ? 0 : 1;
}

void main();
