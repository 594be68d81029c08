import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildBot, startBot } from './bot-process';
import { startDutyWorld } from './duty-world';
import { freePort } from '../support/free-port';

const root = join(__dirname, '../..');
const whole = readFileSync(join(root, 'env/sandbox.municipality.yaml'), 'utf8');
const withoutKommun = whole
  .replace(/ {2}- id: kommun\n[^]*?(?=staff:)/, '')
  .replace('mailboxes: [ks, kommun], diary', 'mailboxes: [ks], diary');

let folder: string;
let ports: { readonly web: number; readonly ops: number };
let file: string;
let npm: ChildProcess | undefined;
let printed: string;

beforeAll(() => {
  buildBot();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brevvakt-sandbox-'));
  file = join(folder, 'municipality.yaml');
  printed = '';
  ports = { web: await freePort(), ops: await freePort() };
});
afterEach(() => {
  for (const { pid } of npm?.pid === undefined ? [] : familyOf(npm.pid)) killHard(pid);
  npm = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const web = () => `http://127.0.0.1:${ports.web}`;

async function until(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 200_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Never: ${what}. ${printed}`);
    await pause(50);
  }
}

interface Started {
  readonly pid: number;
  readonly words: string;
}

/** What runs in the process group that npm was given. */
const familyOf = (group: number): readonly Started[] =>
  execFileSync('ps', ['-eo', 'pid=,pgid=,stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, pgid, state = 'Z']) => Number(pgid) === group && !state.startsWith('Z'))
    .map(([pid, , , ...words]) => ({ pid: Number(pid), words: words.join(' ') }));

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

async function npmStart(text: string): Promise<number> {
  writeFileSync(file, text);
  npm = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ PORT: String(ports.web), OPS_PORT: String(ports.ops), SANDBOX_CLOCK: 'frozen' },
      MUNICIPALITY_FILE: file,
      DATABASE_URL: `sqlite:${join(folder, 'bot.db')}`,
    },
  });
  for (const stream of [npm.stdout, npm.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await until('the page answers', () => isUp());
  return npm.pid ?? 0;
}

const isUp = () =>
  fetch(`${web()}/sandbox`).then(
    ({ ok }) => ok,
    () => false,
  );

async function figure(name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${ports.ops}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length));
}

const advance = () =>
  fetch(`${web()}/sandbox/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"advance":"PT6M"}',
  });

test('the bare address leads to the page', async () => {
  await npmStart(withoutKommun);
  const { status, headers } = await fetch(web(), { redirect: 'manual' });
  expect([status, headers.get('location')]).toEqual([302, '/sandbox']);
});

const scriptOf = (group: number) =>
  familyOf(group).find(({ words }) => /^\S*node scripts\/run\.mjs/.test(words))?.pid ?? 0;

test('SIGHUP to the program that npm start runs reads the municipality file again; a file with faults leaves the old one in force', async () => {
  const group = await npmStart(withoutKommun);
  await advance();
  expect(await figure('brevvakt_mailboxes')).toBe(4);
  writeFileSync(file, 'name: Ale kommun\n');
  process.kill(scriptOf(group), 'SIGHUP');
  await until('the faults are told', () => printed.includes('the old one stays in force'));
  await advance();
  expect(await figure('brevvakt_mailboxes')).toBe(4);
  writeFileSync(file, whole);
  process.kill(scriptOf(group), 'SIGHUP');
  await until('the new mailbox is looked into', async () => {
    await advance();
    return (await figure('brevvakt_mailboxes')) === 5;
  });
  expect(await figure('brevvakt_mailboxes_unreadable')).toBe(0);
});

const victims = {
  npm: (group: number) => group,
  "npm's shell": (group: number) =>
    familyOf(group).find(({ words }) => words.startsWith('sh -c'))?.pid ?? group,
  'the script': scriptOf,
};

test.each([
  ['npm', 'SIGTERM'],
  ["npm's shell", 'SIGTERM'],
  ['the script', 'SIGTERM'],
  ['the script', 'SIGINT'],
] as const)(
  '%s, told to end by %s, ends all that npm start started',
  async (who, signal) => {
    const group = await npmStart(whole);
    const ended = new Promise((resolve) => {
      npm?.once('exit', (...how) => {
        resolve(how);
      });
    });
    process.kill(victims[who](group), signal);
    // npm gives the signal back where its shell did not pass it on.
    const cut = [null, signal];
    expect(who === 'the script' ? [[0, null]] : [[0, null], cut]).toContainEqual(await ended);
    await until('everything has ended', () => familyOf(group).length === 0);
    expect(await isUp()).toBe(false);
  },
  120_000,
);

test('with PUBLIC_URL the sandbox answers what Graph sends to the addresses that it subscribes with', async () => {
  const now = '2026-12-01T11:30:00+01:00';
  const world = await startDutyWorld(now);
  const bot = await startBot({
    graphUrl: world.graph.url,
    teamsUrl: world.teams.url,
    databaseUrl: `sqlite:${join(folder, 'bot.db')}`,
    now,
    env: { PORT: String(ports.web), OPS_PORT: String(ports.ops), PUBLIC_URL: web() },
  });
  try {
    for (const path of ['/api/notifications', '/api/lifecycle']) {
      const hello = await fetch(`${web()}${path}?validationToken=hello`, { method: 'POST' });
      expect([hello.status, await hello.text()]).toEqual([200, 'hello']);
    }
    await until('Graph has taken a subscription', () => world.graph.subscriptions().length > 0);
    const [subscription] = world.graph.subscriptions();
    world.graph.lifecycle(subscription?.id ?? '', 'missed');
    await world.graph.settled();
    expect(await figure('brevvakt_graph_notifications_total{result="accepted"}')).toBe(1);
  } finally {
    await bot.stop();
    await world.close();
  }
});

test('without PUBLIC_URL it has no such addresses', async () => {
  await npmStart(whole);
  expect((await fetch(`${web()}/api/notifications`, { method: 'POST' })).status).toBe(404);
});
