import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { buildWorkPage, startBot, type BotOptions, type OpenedBot } from '../process/bot-process';
import { launchChromium } from '../sandbox/page/chromium';
import { openBot } from './open-bot';

const root = join(__dirname, '../..');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The bot over the sandbox's tenant, and the work page of whoever is asked for. */
export interface WorkPagePlayer {
  readonly bot: OpenedBot;
  /** The page as that person, and everything that it complains about. */
  pageOf(who: string, query?: string, size?: { width: number; height: number }): Promise<Opened>;
  /** What axe finds on it, and whether it has to be scrolled sideways. */
  faultsOf(page: Page): Promise<readonly string[]>;
  /** The same of each of these, once its heading is there. */
  faultsIn(looks: readonly Look[]): Promise<readonly string[]>;
  /** Written in the chat. */
  say(who: string, text: string): Promise<void>;
  /** Another process at the same address and database. */
  restart(whileAway: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

interface Look {
  readonly who: string;
  readonly query: string;
  readonly width: number;
  /** What is done first. */
  readonly begin?: (page: Page) => Promise<unknown>;
}

interface Unlike {
  /** Of the sandbox's own municipality file. */
  readonly municipality?: (yaml: string) => string;
  /** What the database holds before the bot begins. */
  readonly fill?: (databaseUrl: string) => Promise<void>;
  /** Another Graph than the sandbox's own. */
  readonly graphUrl?: string;
}

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

export async function openWorkPage({
  municipality,
  fill,
  graphUrl = '',
}: Unlike = {}): Promise<WorkPagePlayer> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-work-'));
  buildWorkPage();
  const databaseUrl = `sqlite:${join(folder, 'work.db')}`;
  const file = join(folder, 'municipality.yaml');
  const own = readFileSync(join(root, 'env/sandbox.municipality.yaml'), 'utf8');
  writeFileSync(file, municipality?.(own) ?? own);
  const options: BotOptions = {
    ...{ graphUrl, teamsUrl: '', databaseUrl, now: '2026-12-01T09:00:00+01:00' },
    env: { MUNICIPALITY_FILE: file },
  };
  await fill?.(databaseUrl);
  let bot = await openBot(options);
  const browser = await launchChromium();
  const pages: Page[] = [];
  const pageOf: WorkPagePlayer['pageOf'] = async (who, query = '', size = { width: 1400, height: 900 }) => {
    // Colours on their way from one state to the next are nobody's colours.
    const page = await browser.newPage({ viewport: size, locale: 'sv-SE', reducedMotion: 'reduce' });
    pages.push(page);
    page.setDefaultTimeout(60_000);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().includes('Failed to load resource'))
        complaints.push(line.text());
    });
    await page.goto(`${bot.url}/work?as=${who}${query}`);
    return { page, complaints };
  };
  return {
    get bot() {
      return bot;
    },
    ...{ pageOf, faultsOf },
    faultsIn: async (looks) => {
      const found: string[] = [];
      for (const { who, query, width, begin } of looks) {
        const { page } = await pageOf(who, query, { width, height: 900 });
        await page.locator('h1').first().waitFor();
        await begin?.(page);
        found.push(...(await faultsOf(page)).map((line) => `${query} ${String(width)}: ${line}`));
        await page.close();
      }
      return found;
    },
    say: async (who, text) => {
      const found = await fetch(`${bot.url}/work/api/people?as=${who}&name=${encodeURIComponent(who)}`);
      const [person] = ((await found.json()) as { people: readonly { id: string }[] }).people;
      await fetch(`${bot.url}/sandbox/api/say`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ person: person?.id, text, locale: 'sv-SE' }),
      });
    },
    restart: async (whileAway) => {
      const { port } = new URL(bot.url);
      await bot.stop();
      await whileAway();
      bot = await startBot({ ...options, env: { ...options.env, PORT: port } });
    },
    close: async () => {
      for (const page of pages) await page.context().close();
      await bot.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const isWider =
    await page.evaluate<boolean>(`[document.documentElement, ...document.querySelectorAll('main, main > div > div, aside')]
      .some((one) => one.scrollWidth > one.clientWidth + 1)`);
  const isWindow = await page.evaluate<boolean>(
    'document.documentElement.scrollHeight > document.documentElement.clientHeight',
  );
  const isTwice = await page.evaluate<boolean>(`(() => {
    const isScrolled = (one) =>
      /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1;
    const main = document.querySelector('main');
    const within = [...(main?.querySelectorAll('*') ?? [])];
    return main !== null && isScrolled(main) && within.some((one) => one.clientHeight > 0.6 * main.clientHeight && isScrolled(one));
  })()`);
  await page.evaluate(axe);
  const broken = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (at: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // Fluent UI's own sentinels, which hand the focus on at once.
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
  return [
    ...(isWider ? ['it has to be scrolled sideways'] : []),
    ...(isWindow ? ['the window is scrolled beside the page'] : []),
    ...(isTwice ? ['two stand scrolled, one in the other'] : []),
    ...broken,
  ];
}

/** The page over a mailbox in which these messages, the first first, have just arrived. */
export async function openWorkPageOver(subjects: readonly string[]): Promise<WorkPagePlayer> {
  const work = await openWorkPage();
  for (const subject of subjects)
    await work.bot.deliver({
      ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Siv Svensson', subject, body: 'Hej' },
    });
  await work.bot.moveTo('2026-12-01T09:10:00+01:00');
  return work;
}

/** Those messages in the list, the latest first. */
export const listOver = '&show=open&sort=latest&mailbox=ks';

export const rowOf = (page: Page, subject: string): Locator =>
  page.locator('[data-row]').filter({ has: page.getByRole('button', { name: subject, exact: true }) });

/** Every view with whoever it is for; `message=` is any message's. */
export const everyView = [
  ['anna.registrator@ale.example', '&view=messages'],
  ['anna.registrator@ale.example', '&view=messages&message='],
  ['anna.registrator@ale.example', '&view=today'],
  ['carin.chef@ale.example', '&view=roster'],
  ['carin.chef@ale.example', '&view=roster&day=ks%2F2026-12-02'],
  ['carin.chef@ale.example', '&view=figures'],
  ['vaxel@ale.example', '&view=away'],
  ['anna.registrator@ale.example', '&view=rules'],
] as const;

/** Any message of Anna's. */
export async function someMessage({ bot }: Pick<WorkPagePlayer, 'bot'>): Promise<string> {
  const answer = await fetch(`${bot.url}/work/api/messages?as=anna.registrator@ale.example`);
  return ((await answer.json()) as { rows: readonly { id: string }[] }).rows[0]?.id ?? '';
}

/** Into the field that has the focus. */
export const pasteColumn = (page: Page, lines: readonly string[]): Promise<unknown> =>
  page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', ${JSON.stringify(lines.join('\n'))});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  })()`);
