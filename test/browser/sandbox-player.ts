import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { OpenedBot } from '../process/bot-process';
import { launchChromium } from '../sandbox/page/chromium';
import { openBot } from './open-bot';

/** Somebody who plays the sandbox's day in a browser, by what the page shows. */
export interface Player {
  readonly page: Page;
  readonly bot: OpenedBot;
  /** Moves the clock as `npm start`'s page would, and waits until everything has been said. */
  at(time: string, on?: string): Promise<void>;
  pick(upn: string): Promise<void>;
  write(text: string): Promise<void>;
  /** The latest card in the chat of the person who is picked. */
  card(): Locator;
  press(button: string): Promise<void>;
  /** The button that says just this. */
  pressExactly(button: string): Promise<void>;
  /** Waits until the latest card says this. */
  seen(text: string | RegExp): Promise<void>;
  /** Waits until the chat of the person who is picked shows this; the answer is all that it shows. */
  shows(words: RegExp): Promise<string>;
  /** Another municipality file in place of the one that was given, read at once. */
  renew(municipality: string): void;
  close(): Promise<void>;
}

/** `municipality`: another than the sandbox's own, as YAML. */
export async function openPlayer(date = '2026-12-01', municipality?: string): Promise<Player> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-play-'));
  const file = join(folder, 'municipality.yaml');
  if (municipality !== undefined) writeFileSync(file, municipality);
  // Empty addresses: the sandbox's own Graph and Teams.
  const bot = await openBot({
    graphUrl: '',
    teamsUrl: '',
    databaseUrl: `sqlite:${join(folder, 'play.db')}`,
    now: `${date}T07:45:00+01:00`,
    env: municipality === undefined ? {} : { MUNICIPALITY_FILE: file },
  });
  const browser: Browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(60_000);
  await page.goto(`${bot.url}/sandbox`);
  const card = () => page.getByTestId('card').last();
  return {
    ...{ page, bot, card },
    at: async (time, on = date) => {
      await bot.moveTo(`${on}T${time}:00+01:00`);
    },
    pick: async (upn) => {
      await page.getByTestId(`person-${upn}`).click();
    },
    write: async (text) => {
      await page.getByTestId('write').fill(text);
      await page.getByTestId('send').click();
    },
    press: async (button) => {
      await card().getByRole('button', { name: button }).first().click();
    },
    pressExactly: (button) => card().getByRole('button', { name: button, exact: true }).first().click(),
    seen: (text) => card().getByText(text).first().waitFor(),
    shows: async (words) => {
      for (const until = Date.now() + 120_000; Date.now() < until;) {
        const text = (await page.getByTestId('chat').innerText()).replace(/\s+/g, ' ');
        if (words.test(text)) return text;
        await page.waitForTimeout(100);
      }
      throw new Error(
        `The chat never showed ${String(words)}: ${await page.getByTestId('chat').innerText()}`,
      );
    },
    renew: (yaml) => {
      writeFileSync(file, yaml);
      if (bot.pid !== undefined) process.kill(bot.pid, 'SIGHUP');
    },
    close: async () => {
      await page.context().close();
      await bot.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
