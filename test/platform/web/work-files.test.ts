import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { join } from 'node:path';
import express from 'express';
import { teamsFrames, workFiles } from '../../../src/platform/web/work-files';

const root = join(__dirname, '../../..');
let server: Server;
let url: string;

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'scripts/build-page.mjs')], { cwd: root });
  server = await new Promise<Server>((resolve) => {
    const listening = express()
      .use(workFiles(teamsFrames))
      .listen(0, '127.0.0.1', () => {
        resolve(listening);
      });
  });
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/work`;
});
afterAll(() => {
  server.close();
});

test('the page is built for those who use it, whatever the one who builds it runs as', () => {
  const assets = join(root, 'dist/work/assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((name) => readFileSync(join(assets, name), 'utf8').includes('jsxDEV'))).toEqual([]);
});

test('the page holds no data, runs scripts of its own alone, and is framed by Teams alone', async () => {
  const [one, other] = [await fetch(url), await fetch(url)];
  const policy = one.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
  expect(policy).toMatch(/frame-ancestors https:\/\/teams\.microsoft\.com /);
  expect(one.headers.get('cache-control')).toBe('no-store');
  const nonceOf = (text: string) => /nonce-([^']+)'/.exec(text)?.[1];
  expect(nonceOf(policy)).not.toBe(nonceOf(other.headers.get('content-security-policy') ?? ''));
  const html = await one.text();
  expect(html).toContain(`nonce="${nonceOf(policy) ?? ''}"`);
  expect(html).not.toContain('NONCE');
  expect([...html.matchAll(/<script[^>]*>/g)].every(([tag]) => tag.includes('src="/work/files/'))).toBe(true);
});

test('what the first view takes is at most 350 kB of script, compressed and kept for ever', async () => {
  const html = await (await fetch(url)).text();
  const entry = /src="\/work(\/files\/[^"]+)"/.exec(html)?.[1] ?? '';
  const bytes = async (path: string) => {
    const response = await fetch(url + path, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    return Number(response.headers.get('content-length'));
  };
  const views = readdirSync(join(root, 'dist/work/assets')).filter((name) =>
    /^(messages-view|sv-page|sv-frame|rolldown-runtime)-[\w-]+\.js$/.test(name),
  );
  const all = await Promise.all([entry, ...views.map((name) => `/files/assets/${name}`)].map(bytes));
  expect(all.length).toBeGreaterThan(3);
  expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000);
});

test('nothing but its own files is served', async () => {
  for (const path of [
    '/files/assets/../index.html',
    '/files/.built',
    '/files/assets/none.js',
    '/files/%2e%2e/chat/mind.json',
  ])
    expect((await fetch(url + path)).status).toBe(404);
});
