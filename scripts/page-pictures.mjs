// Draws every view of the work page to docs/pictures/work-page, in light, dark, high contrast and narrow: `npm run pictures`.
// A morning in the sandbox, with its invented people; the page is whoever its address names.

import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { buildPage } from './build-page.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { ensureChromium } from './find-chromium.mjs';
import { indexedPng, pixelsOf } from './indexed-png.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, 'docs', 'pictures', 'work-page');
const who = 'anna.registrator@ale.example';
const looks = [
  { name: 'light', theme: 'light', width: 1280, height: 800 },
  { name: 'dark', theme: 'dark', width: 1280, height: 800 },
  { name: 'contrast', theme: 'contrast', width: 1280, height: 800 },
  { name: 'narrow', theme: 'light', width: 320, height: 900 },
];

ensureInstalled();
await build();
await buildPage();
const { bot, url } = await openSandbox();
try {
  await post('/sandbox/clock', { now: '2026-12-01T09:10:00+01:00' });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await paint(await views());
} finally {
  bot.kill('SIGTERM');
}

function openSandbox() {
  const bot = spawn(process.execPath, [join(root, 'dist/sandbox/main-sandbox.js')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: '0',
      OPS_PORT: '0',
      LOG_LEVEL: 'error',
      SANDBOX_CLOCK: 'frozen',
      SANDBOX_NOW: '2026-12-01T07:45:00+01:00',
      DATABASE_URL: 'sqlite::memory:',
    },
  });
  return new Promise((resolve, reject) => {
    bot.stdout.on('data', (text) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+(?=\/sandbox)/.exec(String(text)) ?? [];
      if (address) resolve({ bot, url: address });
    });
    bot.once('exit', () => reject(new Error('The sandbox ended before it listened')));
  });
}

function post(path, body) {
  const headers = { 'content-type': 'application/json' };
  return fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** As the page itself offers them, and one message beside its list. */
async function views() {
  const me = await (await fetch(`${url}/work/api/me?as=${who}`)).json();
  const { rows } = await (await fetch(`${url}/work/api/messages?as=${who}`)).json();
  const plain = me.views.map((view) => ({ name: view, query: `&view=${view}` }));
  return [...plain, { name: 'message', query: `&view=messages&message=${rows[0].id}` }];
}

async function paint(all) {
  const { chromium } = await import('playwright-core');
  const executablePath = ensureChromium();
  if (!executablePath) throw new Error('No Chromium found: install it or set CHROMIUM_PATH.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  // The work page's own policy lets nothing be read in it.
  const blank = await browser.newPage();
  for (const { name: look, theme, width, height } of looks) {
    const page = await browser.newPage({ viewport: { width, height }, locale: 'sv-SE' });
    for (const { name, query } of all) {
      await page.goto(`${url}/work?as=${who}&theme=${theme}${query}`);
      await page.locator('h1').first().waitFor();
      await page.waitForTimeout(3_000);
      const shot = await page.screenshot();
      writeFileSync(join(out, `${name}.${look}.png`), indexedPng(await pixelsOf(blank, shot)));
    }
    await page.close();
  }
  await browser.close();
  console.log(`${all.length * looks.length} pictures in ${out}`);
}
