// What the bot holds in memory once it serves and nothing happens, as the image runs it.

import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../test/support/free-port';

const root = join(__dirname, '..');
/** By then the rules and the chat's words are ready, and the first sweeps have run. */
const settledMillis = 45_000;

/** A folder as the image has it: the packages without their source maps, which would be read and kept. */
function imageLike(folder: string): void {
  execFileSync('cp', ['-al', join(root, 'node_modules'), folder]);
  for (const name of readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.map')) rmSync(join(folder, 'node_modules', name));
  for (const part of ['dist', 'cards', 'rules', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  cpSync(join(root, 'env/sandbox.municipality.yaml'), join(folder, 'municipality.yaml'));
}

/** What the image sets for Node.js and the memory below it. */
function imageOptions(): Readonly<Record<string, string>> {
  const image = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const NODE_OPTIONS = /NODE_OPTIONS="([^"]+)"/.exec(image)?.[1] ?? '';
  const malloc = [...image.matchAll(/(MALLOC_\w+)=(\d+)/g)].map(([, name, value]) => [name, value] as const);
  return { NODE_OPTIONS, ...Object.fromEntries(malloc) } as Readonly<Record<string, string>>;
}

const pretended = {
  MicrosoftAppId: 'a8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e',
  MicrosoftAppPassword: 'made-up-by-a-benchmark',
  MicrosoftAppTenantId: 'b8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e',
  AZURE_TENANT_ID: 'b8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e',
  AZURE_CLIENT_ID: 'a8c5f1d2-6f3b-4a57-9d0e-1f2a3b4c5d6e',
  AZURE_CLIENT_SECRET: 'made-up-by-a-benchmark-too',
  AZURE_AUTHORITY_HOST: 'https://127.0.0.1:9/',
  PUBLIC_URL: 'https://brevvakt.ale.example',
  WEBHOOK_SECRET: `whsec_${'m'.repeat(32)}`,
};

/** Resident megabytes of a bot that serves; undefined where there is no /proc. */
export async function memoryServing(): Promise<number | undefined> {
  if (!existsSync('/proc')) return undefined;
  // Beside the packages, so that they can be linked.
  const folder = mkdtempSync(
    join(existsSync(join(root, '.cache')) ? join(root, '.cache') : tmpdir(), 'image-'),
  );
  try {
    imageLike(folder);
    const [port, opsPort] = [await freePort(), await freePort()];
    const child = spawn(process.execPath, ['--enable-source-maps', 'dist/app/main-serve.js'], {
      cwd: folder,
      stdio: 'ignore',
      env: {
        ...{ PATH: process.env['PATH'], TZ: 'UTC', HOST: '127.0.0.1', ...imageOptions() },
        ...{ PORT: String(port), OPS_PORT: String(opsPort), MUNICIPALITY_FILE: 'municipality.yaml' },
        ...{ DATABASE_URL: `sqlite:${join(folder, 'bot.db')}`, ...pretended },
      },
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (!(await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok) {
      if (child.exitCode !== null) throw new Error('The bot ended before it was ready');
      await pause(100);
    }
    await pause(settledMillis);
    const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8');
    child.kill('SIGTERM');
    await ended;
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
