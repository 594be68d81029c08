import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildBot } from './bot-process';
import { freePort } from '../support/free-port';

const root = join(__dirname, '../..');

let folder: string;
let bot: ChildProcess | undefined;
let printed: string;

beforeAll(() => {
  buildBot();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brevvakt-serve-'));
  printed = '';
});
afterEach(() => {
  bot?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that a tenant's bot is given, made up; Entra is a port of this machine where nobody listens. */
async function serve(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const [port, opsPort] = [await freePort(), await freePort()];
  const file = join(folder, 'municipality.yaml');
  writeFileSync(file, readFileSync(join(root, 'env/sandbox.municipality.yaml')));
  bot = spawn(process.execPath, ['--enable-source-maps', 'dist/app/main-serve.js'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...{
        PATH: process.env['PATH'],
        TZ: 'UTC',
        HOST: '127.0.0.1',
        PORT: String(port),
        OPS_PORT: String(opsPort),
      },
      MUNICIPALITY_FILE: file,
      DATABASE_URL: `sqlite:${join(folder, 'bot.db')}`,
      MicrosoftAppId: 'a8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e',
      MicrosoftAppPassword: 'made-up-by-a-test',
      MicrosoftAppTenantId: 'b8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e',
      AZURE_TENANT_ID: 'b8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e',
      AZURE_CLIENT_ID: 'a8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e',
      AZURE_CLIENT_SECRET: 'made-up-by-a-test-too',
      AZURE_AUTHORITY_HOST: 'https://127.0.0.1:9/',
      PUBLIC_URL: 'https://brevvakt.ale.example',
      WEBHOOK_SECRET: `whsec_${'m'.repeat(32)}`,
      ...more,
    },
  });
  for (const stream of [bot.stdout, bot.stderr]) {
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  return `http://127.0.0.1:${port}`;
}

/** How soon it is ready is `npm run bench -- start`. */
async function ready(url: string): Promise<void> {
  while (!(await fetch(`${url}/readyz`).catch(() => undefined))?.ok) {
    if (bot?.exitCode !== null) throw new Error(`It ended: ${printed}`);
    await pause(50);
  }
}

async function told(sentence: string): Promise<void> {
  while (!printed.includes(sentence)) await pause(20);
}

const stop = (): Promise<number | null> =>
  new Promise((resolve) => {
    bot?.once('exit', (code) => {
      resolve(code);
    });
    bot?.kill('SIGTERM');
  });

test('is ready, refuses strangers at every door, and ends when it is told', async () => {
  const url = await serve();
  await ready(url);
  const post = (path: string, body: string) =>
    fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect((await post('/api/messages', '{"type":"message"}')).status).toBe(401);
  expect((await post('/api/notifications', '{"value":[]}')).status).toBe(202);
  expect((await post('/pages/signed-in', '{}')).status).toBe(403);
  expect((await fetch(`${url}/pages/a.b`, { redirect: 'manual' })).headers.get('location')).toMatch(
    /^https:\/\/login\.microsoftonline\.com\/b8c5f1d2-/,
  );
  // What only the sandbox has.
  expect((await post('/sandbox/clock', '{"advance":"PT1H"}')).status).toBe(404);
  for (const path of ['/sandbox', '/']) expect((await fetch(`${url}${path}`)).status).toBe(404);
  expect(await stop()).toBe(0);
  expect(printed).not.toMatch(/made-up-by-a-test/);
});

test('without a way to Entra it goes on: healthy, told in the log, never a crash', async () => {
  const url = await serve();
  await ready(url);
  await told('The bot cannot sign in to Teams');
  await told('The directory did not answer');
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(bot?.exitCode).toBeNull();
  bot?.kill('SIGHUP');
  await told('The municipality file was read again');
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(await stop()).toBe(0);
});
