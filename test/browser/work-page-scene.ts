import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildBot, startBot, type BotProcess } from '../process/bot-process';
import { launchChromium } from '../sandbox/page/chromium';

const root = join(__dirname, '../..');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A view of the work page as somebody, with all that the browser complains about. */
export interface ViewOpen {
  readonly page: Page;
  readonly complaints: readonly string[];
}

export interface Look {
  readonly who: string;
  readonly query: string;
  readonly width: number;
  /** What is done first. */
  readonly then?: (page: Page) => Promise<unknown>;
}

/** The sandbox as a process, and a browser on its work page. */
export interface WorkScene {
  readonly bot: BotProcess;
  view(who: string, query: string, size?: Size): Promise<ViewOpen>;
  /** Written in the chat. */
  say(who: string, text: string): Promise<void>;
  /** What axe finds, and what has to be scrolled sideways, in each of these. */
  check(looks: readonly Look[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface SceneOptions {
  readonly now: string;
  /** Changes the sandbox's municipality file. */
  readonly municipality?: (yaml: string) => string;
  /** Before the bot begins. */
  readonly fill?: (database: string) => Promise<void>;
}

const desktop: Size = { width: 1400, height: 900 };

export async function openScene({
  now,
  municipality = (yaml) => yaml,
  fill,
}: SceneOptions): Promise<WorkScene> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-page-'));
  const file = join(folder, 'municipality.yaml');
  writeFileSync(file, municipality(readFileSync(join(root, 'env/sandbox.municipality.yaml'), 'utf8')));
  buildBot();
  execFileSync(process.execPath, [join(root, 'scripts/build-page.mjs')], { cwd: root });
  const database = `sqlite:${join(folder, 'page.db')}`;
  await fill?.(database);
  const bot = await startBot({
    ...{ graphUrl: '', teamsUrl: '', databaseUrl: database, now },
    env: { MUNICIPALITY_FILE: file },
  });
  const browser: Browser = await launchChromium();
  const view: WorkScene['view'] = async (who, query, size = desktop) => {
    const page = await browser.newPage({ viewport: size, locale: 'sv-SE' });
    page.setDefaultTimeout(60_000);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().includes('Failed to load resource'))
        complaints.push(line.text());
    });
    await page.goto(`${bot.url}/work?as=${who}${query}`);
    await page.locator('h1').first().waitFor();
    return { page, complaints };
  };
  return {
    ...{ bot, view },
    say: async (who, text) => {
      const found = await fetch(`${bot.url}/work/api/people?as=${who}&name=${encodeURIComponent(who)}`);
      const [person] = ((await found.json()) as { people: readonly { id: string }[] }).people;
      await fetch(`${bot.url}/sandbox/api/say`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ person: person?.id, text, locale: 'sv-SE' }),
      });
    },
    check: async (looks) => {
      const found: string[] = [];
      for (const { who, query, width, then } of looks) {
        const { page } = await view(who, query, { width, height: 900 });
        await then?.(page);
        found.push(...(await faultsOf(page)).map((line) => `${query} ${String(width)}: ${line}`));
        await page.close();
      }
      return found;
    },
    close: async () => {
      await browser.close();
      await bot.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const isWider = await page.evaluate<boolean>(
    `[document.documentElement, ...document.querySelectorAll('main, main > div, aside')]
      .some((one) => one.scrollWidth > one.clientWidth + 1)`,
  );
  await page.evaluate(axe);
  const broken = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (at: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // Fluent UI's own sentinels, which hand the focus on at once.
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
  return [...(isWider ? ['it has to be scrolled sideways'] : []), ...broken];
}
