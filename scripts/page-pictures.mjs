// Draws every view of the work page to docs/pictures/work-page, in light, dark, high contrast and narrow: `npm run pictures`.
// A morning in the sandbox, with its invented people and weeks behind them; the page is whoever its address names. With
// `-- --only VIEW,VIEW` those alone.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { buildPage } from './build-page.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { ensureChromium } from './find-chromium.mjs';
import { indexedPng, pixelsOf } from './indexed-png.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, 'docs', 'pictures', 'work-page');
const [anna, carin, vera] = ['anna.registrator', 'carin.chef', 'vaxel'].map((name) => `${name}@ale.example`);
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const folder = mkdtempSync(join(tmpdir(), 'brevvakt-pictures-'));
const database = `sqlite:${join(folder, 'pictures.db')}`;
const looks = [
  { name: 'light', theme: 'light', width: 1280, height: 800 },
  { name: 'dark', theme: 'dark', width: 1280, height: 800 },
  { name: 'contrast', theme: 'contrast', width: 1280, height: 800 },
  { name: 'narrow', theme: 'light', width: 320, height: 900 },
];

ensureInstalled();
await build();
await buildPage();
await fillWeeks();
const { bot, url } = await openSandbox();
try {
  await post('/sandbox/clock', { now: '2026-12-01T09:10:00+01:00' });
  await say('bo.ersattare', 'jag är borta till fredag');
  await say('erik.handlaggare', 'jag är borta i dag kl 13-15');
  await say('hasse.bygglov', 'jag är borta 3-18 december');
  await post('/work/api/rules/ask?as=nils.larare@ale.example', {
    text: 'Får hunden följa med till kontoret?',
  });
  if (only === undefined) rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const wanted = only?.split(',');
  await paint((await views()).filter(({ name }) => wanted?.includes(name) !== false));
} finally {
  bot.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

/** What a mailbox has behind it: the sandbox begins without any. */
async function fillWeeks() {
  const built = createRequire(import.meta.url);
  const { openStore } = built('../dist/app/open-store.js');
  const { readMunicipality } = built('../dist/app/config/read-municipality.js');
  const { fillPast } = built('../dist/sandbox/past-weeks.js');
  const log = { debug: () => {}, info: () => {}, warn: console.warn, error: console.error };
  const store = await openStore(database, { log });
  const { calendar } = await readMunicipality(join(root, 'env', 'sandbox.municipality.yaml'));
  const holders = [4, 5].map((no) => `a1e00001-0000-4000-8000-00000000000${no}`);
  await fillPast(store, { today: '2026-12-01', calendar, mailboxId: 'ks', holders });
  await store.close();
}

async function say(name, text) {
  const upn = `${name}@ale.example`;
  const { people } = await (await fetch(`${url}/work/api/people?as=${upn}&name=${upn}`)).json();
  await post('/sandbox/api/say', { person: people[0].id, text, locale: 'sv-SE' });
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
      DATABASE_URL: database,
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

/** Of a registrar what the page itself offers, but for what others have more of; and one message beside its list. */
async function views() {
  const me = await (await fetch(`${url}/work/api/me?as=${anna}`)).json();
  const { rows } = await (await fetch(`${url}/work/api/messages?as=${anna}`)).json();
  const others = { figures: carin, away: vera };
  const plain = me.views.map((view) => ({
    ...{ name: view, who: others[view] ?? anna, query: `&view=${view}` },
    ...(view === 'rules' && { ask: 'Hur ofta ska brevlådan öppnas?' }),
    // A whole chart.
    ...(view === 'figures' && { atLeast: 1_030 }),
  }));
  return [...plain, { name: 'message', who: anna, query: `&view=messages&message=${rows[0].id}` }];
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
    for (const { name, who, query, ask, atLeast = 0 } of all) {
      await page.setViewportSize({ width, height: Math.max(height, atLeast) });
      await page.goto(`${url}/work?as=${who}&theme=${theme}${query}`);
      await page.locator('h1').first().waitFor();
      if (ask) {
        await page.getByRole('searchbox').fill(ask);
        await page.keyboard.press('Enter');
      }
      await page.waitForTimeout(3_000);
      const shot = await page.screenshot();
      writeFileSync(join(out, `${name}.${look}.png`), indexedPng(await pixelsOf(blank, shot)));
    }
    await page.close();
  }
  await browser.close();
  console.log(`${all.length * looks.length} pictures in ${out}`);
}
