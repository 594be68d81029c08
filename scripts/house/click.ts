// Which files a click on "Jag har öppnat den" passes until everybody's card is drawn, counted in the running program.

import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './rooms';
import type { Shown, Teams } from './teams';
import { openTeams } from './teams';

const program = 'sandbox/main-sandbox.ts';
/** By then the registrar of ks and the substitute have both been asked. */
const startsAt = '2026-12-01T13:05:00+01:00';
const button = { verb: 'opening.confirm', mailbox: 'ks' };
const people = 2;
export const clickedFeature = 'src/duty';
/** Who clicks, who has the mailbox, what was seen of it: without these, nothing can be decided about an opening. */
export const neededFeatures: readonly string[] = ['src/people', 'src/roster', 'src/look'];
const patienceMillis = 120_000;
/** Longer than the outbox gathers: when nothing has run for so long, the click is over. */
const restMillis = 500;

/** Files of the house in which a function ran, in a steady order. */
export async function listFilesOfClick(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-house-'));
  const teams = await openTeams();
  const bot = startBot({ databaseUrl: `sqlite:${join(folder, 'house.db')}`, teamsUrl: teams.url });
  try {
    const url = await addressOf(bot);
    const cards = await waitFor('both cards', () => {
      const shown = teams.cards(button);
      return shown.length >= people ? shown : undefined;
    });
    await ask(bot);
    await pause(restMillis);
    await untilRest(bot);
    return await filesOfClick({ bot, url, teams, cards });
  } finally {
    bot.kill();
    teams.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Scene {
  readonly bot: ChildProcess;
  readonly url: string;
  readonly teams: Teams;
  readonly cards: readonly Shown[];
}

async function filesOfClick({ bot, url, teams, cards }: Scene): Promise<readonly string[]> {
  const [own] = cards;
  if (own === undefined) throw new Error('Nobody was asked');
  await teams.click(`${url}/api/messages`, own);
  await waitFor('everybody’s new card', () =>
    cards.every((card) => teams.isRedrawn(card)) ? true : undefined,
  );
  return untilRest(bot);
}

/** Everything that has run since it was asked last, until nothing does any more. */
async function untilRest(bot: ChildProcess): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const until = Date.now() + patienceMillis; Date.now() < until;) {
    const latest = await ask(bot);
    for (const file of latest) files.add(file);
    if (latest.length === 0) return [...files].toSorted();
    await pause(restMillis);
  }
  throw new Error('The bot did not come to rest');
}

async function ask(bot: ChildProcess): Promise<readonly string[]> {
  const answer = once(bot, 'message', { signal: AbortSignal.timeout(patienceMillis) });
  bot.send('what ran?');
  const [files] = (await answer) as [readonly string[]];
  return files;
}

function startBot({ databaseUrl, teamsUrl }: { databaseUrl: string; teamsUrl: string }): ChildProcess {
  return fork(join(root, program), [], {
    cwd: root,
    silent: true,
    execArgv: ['--require', join(root, 'scripts/house/count-calls.js')],
    env: {
      PATH: process.env['PATH'],
      TZ: 'UTC',
      PORT: '0',
      OPS_PORT: '0',
      LOG_LEVEL: 'error',
      SANDBOX_CLOCK: 'frozen',
      SANDBOX_NOW: startsAt,
      DATABASE_URL: databaseUrl,
      TEAMS_SERVICE_URL: teamsUrl,
    },
  });
}

async function addressOf(bot: ChildProcess): Promise<string> {
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  bot.stdout?.on('data', keep);
  bot.stderr?.on('data', keep);
  return waitFor('the bot', () => {
    if (bot.exitCode !== null) throw new Error(`The bot ended: ${printed}`);
    return /http:\/\/127\.0\.0\.1:\d+(?=\/sandbox)/.exec(printed)?.[0];
  });
}

async function waitFor<T>(what: string, look: () => T | undefined): Promise<T> {
  for (const until = Date.now() + patienceMillis; Date.now() < until;) {
    const seen = look();
    if (seen !== undefined) return seen;
    await pause(50);
  }
  throw new Error(`Waited in vain for ${what}`);
}
