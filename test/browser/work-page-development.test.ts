import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeInChromium } from '../sandbox/page/chromium';
import { everyView, openWorkPage, someMessage, type WorkPagePlayer } from './work-page-player';

const root = join(__dirname, '../..');
const built = join(root, '.cache/work-development');
const anna = 'anna.registrator@ale.example';

describeInChromium('the work page as React and Fluent UI have it in development', () => {
  let work: WorkPagePlayer;
  let message = '';

  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/build-page.mjs', '--development'], { cwd: root });
    work = await openWorkPage();
    message = await someMessage(work);
  });
  afterAll(() => work.close());

  test.each([...everyView, [anna, '&view=messages&lang=en'] as const])(
    'has nothing to complain about for %s at %s, wide and narrow',
    async (who, query) => {
      const at = query.replace(/message=$/, `message=${message}`);
      const { page, complaints } = await work.pageOf(who, at);
      await page.goto('about:blank');
      const taken = await inDevelopment(page);
      await page.goto(`${work.bot.url}/work?as=${who}${at}`);
      await page.locator('h1').first().waitFor({ state: 'attached' });
      if (/message=|day=/.test(at)) await page.getByTestId('log').waitFor({ state: 'attached' });
      await page.setViewportSize({ width: 320, height: 700 });
      await page.evaluate(
        'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))',
      );
      await page.close();
      expect(taken()).toContain('jsxDEV');
      expect(complaints).toEqual([]);
    },
  );
});

/** The page's files come from there from now on, its data from the bot as ever; tells what it was given. */
async function inDevelopment(page: Page): Promise<() => string> {
  let given = '';
  await page.route(/\/work\?/, async (route) => {
    const response = await route.fetch();
    const [, nonce = ''] = /nonce-([^']+)'/.exec(response.headers()['content-security-policy'] ?? '') ?? [];
    const body = readFileSync(join(built, 'index.html'), 'utf8').replaceAll('NONCE', nonce);
    await route.fulfill({ response, body });
  });
  await page.route(/\/work\/files\//, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/work/files/', '');
    const body = readFileSync(join(built, path), 'utf8');
    given += body;
    await route.fulfill({ body, contentType: path.endsWith('.css') ? 'text/css' : 'text/javascript' });
  });
  return () => given;
}
