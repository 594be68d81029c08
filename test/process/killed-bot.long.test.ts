import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../fakes/store-postgres';
import { buildBot, startBot } from './bot-process';
import type { BotProcess } from './bot-process';
import { startDutyWorld } from './duty-world';

/** Half hours of a working day by the wall clock, in winter. */
const stops = Array.from(
  { length: 18 },
  (_, i) => `${String(8 + Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`,
);
const at = (time: string) => `2026-12-01T${time}:00+01:00`;
const start = at('07:45');

beforeAll(() => {
  buildBot();
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brevvakt-kill-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Plays the day; `strike` may kill the bot while its clock moves. */
async function playDay(databaseUrl: string, strike: (bot: BotProcess, stop: number) => Promise<boolean>) {
  const world = await startDutyWorld(start);
  const options = { graphUrl: world.graph.url, teamsUrl: world.teams.url, databaseUrl };
  let bot = await startBot({ ...options, now: start });
  try {
    for (const [index, time] of stops.entries()) {
      world.setNow(at(time));
      const moved = bot.moveTo(at(time)).catch(() => undefined);
      if (await strike(bot, index)) {
        await moved;
        bot = await startBot({ ...options, now: at(time) });
        await bot.moveTo(at(time));
      } else {
        await moved;
      }
    }
    return { said: world.said(), violations: world.graph.requests.unknown };
  } finally {
    await bot.stop();
    await world.close();
  }
}

const unharmed = () => Promise.resolve(false);

/** Kills at a moment that is spread over the work of a step; about every third step. */
const killing =
  (seed: number) =>
  async (bot: BotProcess, stop: number): Promise<boolean> => {
    const dice = (seed * 7919 + stop * 104_729) % 1_000;
    if (dice % 3 !== 0) return false;
    await new Promise((resolve) => setTimeout(resolve, (dice * 7) % 240));
    await bot.kill();
    return true;
  };

const count = (lines: readonly string[]): Readonly<Record<string, number>> =>
  lines.reduce<Record<string, number>>((sums, line) => ({ ...sums, [line]: (sums[line] ?? 0) + 1 }), {});

/** Everything of the quiet day was said, nothing else, and at most once more where an answer may have been lost. */
function expectSameDay(killed: readonly string[], quiet: readonly string[]): void {
  expect(Object.keys(count(killed)).toSorted()).toEqual(Object.keys(count(quiet)).toSorted());
  for (const [line, times] of Object.entries(count(killed))) {
    expect({ line, most: times <= (count(quiet)[line] ?? 0) * 2 }).toEqual({ line, most: true });
  }
}

test('a bot that is killed again and again on SQLite says the same day as one that lives', async () => {
  const quiet = await playDay(`sqlite:${join(folder, 'quiet.db')}`, unharmed);
  expect(quiet.said.length).toBeGreaterThan(5);
  const killed = await playDay(`sqlite:${join(folder, 'killed.db')}`, killing(3));
  expectSameDay(killed.said, quiet.said);
});

test('a bot that is killed again and again on PostgreSQL says the same day as one that lives', async () => {
  const postgres = await startPostgres();
  try {
    const quiet = await playDay(await postgres.createDatabase(), unharmed);
    const killed = await playDay(await postgres.createDatabase(), killing(11));
    expectSameDay(killed.said, quiet.said);
  } finally {
    await postgres.stop();
  }
});
