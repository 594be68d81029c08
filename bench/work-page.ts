// The work page over 10,000 open messages: its size, how soon it shows something, what open pages cost.

import { execFileSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { performance } from 'node:perf_hooks';
import type { Browser, Page } from 'playwright-core';
import { startGraph } from '../sandbox/graph/start-graph';
import { largePersonUpn } from '../test/support/large-tenant';
import { launchChromium } from '../test/sandbox/page/chromium';
import { answerOf, ask, startChild } from './child';
import { openBench } from './bench-context';
import { median, tell } from './measure';
import { fill, now, oneReader, tenThousand } from './ten-thousand';
import type { Cost } from './work-page-process';

const root = join(__dirname, '..');
const reader = largePersonUpn(0);
const openPages = 200;
const restSeconds = 20;

interface Replica {
  readonly child: ChildProcess;
  readonly url: string;
}

async function main(): Promise<void> {
  execFileSync(process.execPath, [join(root, 'scripts/build-page.mjs')], { cwd: root });
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-bench-page-'));
  const databaseUrl = `sqlite:${join(folder, 'page.db')}`;
  const tenant = tenThousand();
  const graph = await startGraph({ tenant, now: () => new Date(now) });
  const bench = await openBench({ graphUrl: graph.url, databaseUrl, municipality: oneReader(), now });
  await fill(bench, tenant);
  await bench.close();
  const opened: Replica[] = [];
  const open = async () => {
    const replica = await openReplica(graph.url, databaseUrl);
    opened.push(replica);
    return replica;
  };
  const replicas = [await open(), await open()] as const;
  const browser = await launchChromium();
  try {
    const kept = [
      ...(await measureFirstView(browser, replicas[0])),
      ...(await measureWork(browser, replicas)),
      ...(await measureOpenPages(await open())),
    ];
    process.exitCode = kept.every(Boolean) ? 0 : 1;
  } finally {
    await browser.close();
    for (const { child } of opened) child.kill('SIGKILL');
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openReplica(graphUrl: string, databaseUrl: string): Promise<Replica> {
  const child = startChild('work-page-process.ts', graphUrl, databaseUrl);
  const { url } = await answerOf<{ url: string }>(child);
  return { child, url };
}

const pageUrl = ({ url }: Replica, query = ''): string => `${url}/work?as=${reader}&view=messages${query}`;

/** From an empty cache to the first row, and what came over the wire for it. */
async function measureFirstView(browser: Browser, replica: Replica): Promise<readonly boolean[]> {
  const [whole, empty, sizes]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < 5; round += 1) {
    const page = await browser.newPage();
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (/\.js$/.test(new URL(response.url()).pathname))
        scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    whole.push(await timed(() => shown(page, pageUrl(replica), '[data-row]')));
    sizes.push((await Promise.all(scripts)).reduce((sum, size) => sum + size, 0));
    await page.close();
    const bare = await browser.newPage();
    empty.push(await timed(() => shown(bare, `${replica.url}/empty`, 'h1')));
    await bare.close();
  }
  const bound = { is: 'atMost', value: 1_500 } as const;
  tell({ name: 'an empty page from the same server', value: median(empty), unit: 'ms' });
  tell({ name: 'first view over an empty page', value: median(whole) / median(empty), unit: '×' });
  return [
    tell({ name: 'first view, to its first row', value: median(whole), unit: 'ms', bound }),
    tell({
      name: 'script of the first view, gzip',
      value: Math.max(...sizes) / 1_000,
      unit: 'kB',
      bound: { is: 'atMost', value: 350 },
    }),
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function shown(page: Page, url: string, selector: string): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(selector).first().waitFor();
}

/** Times in the page itself: a change of the filter, an act, and what another replica has changed. */
async function measureWork(
  browser: Browser,
  [near, far]: readonly [Replica, Replica],
): Promise<readonly boolean[]> {
  const page = await browser.newPage();
  await shown(page, pageUrl(near, '&show=open&sort=oldest'), '[data-row]');
  const asked: number[] = [];
  for (let no = 1; no <= 9; no += 1)
    asked.push(
      await timed(async () => {
        const answer = await fetch(`${near.url}/work/api/messages?as=${reader}&mailbox=m${no}&show=open`);
        await answer.text();
      }),
    );
  tell({ name: 'of it the server’s answer', value: median(asked), unit: 'ms' });
  const filters: number[] = [];
  for (let no = 1; no <= 9; no += 1) filters.push(await filterOn(page, no));
  const acts: number[] = [];
  for (let no = 1; no <= 9; no += 1) acts.push(await actOnFirst(page));
  const elsewhere: number[] = [];
  for (let no = 1; no <= 5; no += 1) elsewhere.push(await seenFrom(page, far));
  await page.close();
  return [
    tell({
      name: 'a filter over 10,000 messages',
      value: median(filters),
      unit: 'ms',
      bound: { is: 'atMost', value: 100 },
    }),
    tell({ name: 'an act shown', value: median(acts), unit: 'ms', bound: { is: 'atMost', value: 100 } }),
    tell({
      name: 'what another replica has changed',
      value: median(elsewhere),
      unit: 'ms',
      bound: { is: 'atMost', value: 2_000 },
    }),
  ];
}

/** Milliseconds from the choice of a mailbox until its first row stands there. */
const filterOn = (page: Page, no: number): Promise<number> =>
  page.evaluate<number>(`new Promise((resolve) => {
    const began = performance.now();
    const isThere = () =>
      document.querySelector('[data-row]')?.dataset.row.startsWith('${String(no).padStart(8, '0')}');
    const look = () => (isThere() ? resolve(performance.now() - began) : setTimeout(look, 1));
    const query = new URLSearchParams(location.search);
    query.set('mailbox', 'm${no}');
    history.pushState(null, '', '?' + query);
    dispatchEvent(new Event('brevvakt-address'));
    look();
  })`);

/** Milliseconds from the key until the row says that it is under way, or is gone. */
const actOnFirst = async (page: Page): Promise<number> => {
  await page.locator('[data-row]').first().focus();
  const millis = await page.evaluate<number>(`new Promise((resolve) => {
    const row = document.querySelector('[data-row]');
    const [id, before] = [row.dataset.row, row.innerText];
    const began = performance.now();
    const now = () => document.querySelector('[data-row="' + id + '"]')?.innerText;
    const look = () => (now() === before ? setTimeout(look, 1) : resolve(performance.now() - began));
    row.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true }));
    look();
  })`);
  await pause(500);
  return millis;
};

async function seenFrom(page: Page, far: Replica): Promise<number> {
  const row = page.locator('[data-row]').first();
  const id = (await row.getAttribute('data-row')) ?? '';
  const before = await row.innerText();
  const known = await fetch(`${far.url}/work/api/messages/${id}?as=${reader}`);
  const { version } = (await known.json()) as { version: number };
  const body = JSON.stringify({ verb: 'message.register', version, registration: 'keptInOrder' });
  const headers = { 'content-type': 'application/json' };
  const began = performance.now();
  await fetch(`${far.url}/work/api/messages/${id}/acts?as=${reader}`, { method: 'POST', headers, body });
  const textOf = `document.querySelector('[data-row="${id}"]')?.innerText`;
  while ((await page.evaluate<string | undefined>(textOf)) === before) await pause(10);
  return performance.now() - began;
}

/** Streams as pages hold them open, with nothing going on. */
async function measureOpenPages(replica: Replica): Promise<readonly boolean[]> {
  await fetch(`${replica.url}/work/api/messages?as=${reader}`);
  const before = await ask<Cost>(replica.child);
  const stopping = new AbortController();
  for (let no = 0; no < openPages; no += 1)
    await fetch(`${replica.url}/work/api/changes?as=${reader}`, { signal: stopping.signal });
  const open = await ask<Cost>(replica.child);
  await pause(restSeconds * 1_000);
  const after = await ask<Cost>(replica.child);
  stopping.abort();
  const share = ((after.processorSeconds - open.processorSeconds) / restSeconds) * 100;
  // The process may have given back meanwhile what its start took: what is alive cannot hide in that.
  const [resident, held] = [after.residentBytes - before.residentBytes, after.heldBytes - before.heldBytes];
  const megabytes = Math.max(resident, held) / 1_048_576;
  return [
    tell({
      name: `${openPages} open pages`,
      value: megabytes,
      unit: 'MB',
      bound: { is: 'atMost', value: 100 },
    }),
    tell({ name: 'at rest, of a core', value: share, unit: '%', bound: { is: 'atMost', value: 5 } }),
  ];
}

void main();
