import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresServer } from '../fakes/store-postgres';
import { startPostgres } from '../fakes/store-postgres';
import type { BotProcess } from './bot-process';
import { buildBot, startBot } from './bot-process';
import type { CuttableProxy } from './cuttable-proxy';
import { startProxy } from './cuttable-proxy';
import type { DutyWorld } from './duty-world';
import { startDutyWorld } from './duty-world';

/** Two weeks and a minute with BREVVAKT_LONG_TESTS=1; otherwise a day and some seconds. */
const isLong = process.env['BREVVAKT_LONG_TESTS'] === '1';
const dates = ['01', '02', '03', '04', '07', '08', '09', '10', '11', '14']
  .slice(0, isLong ? undefined : 1)
  .map((day) => `2026-12-${day}`);
const cutMillis = isLong ? 60_000 : 3_000;
const times = ['08:00', '12:00', '12:30', '13:00', '14:30', '16:00', '16:30'];
const stops = dates.flatMap((date) => times.map((time) => `${date}T${time}:00+01:00`));
const start = '2026-12-01T07:45:00+01:00';

let postgres: PostgresServer;
beforeAll(async () => {
  buildBot();
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

interface Run {
  readonly world: DutyWorld;
  readonly way: CuttableProxy;
  readonly bots: BotProcess[];
  startOne(now: string): Promise<BotProcess>;
}

/** What happens at a stop while all move: a death, a cut, or nothing. */
type Trouble = (run: Run, stop: number) => Promise<void>;

interface Outcome {
  readonly said: Readonly<Record<string, number>>;
  readonly kills: number;
  readonly slowestMillis: number;
}

async function play(replicas: number, trouble: Trouble): Promise<Outcome> {
  const world = await startDutyWorld(start);
  const way = await startProxy(await postgres.createDatabase());
  const startOne = (now: string) =>
    startBot({ graphUrl: world.graph.url, teamsUrl: world.teams.url, databaseUrl: way.url, now });
  const run: Run = { world, way, bots: [], startOne };
  let [kills, slowestMillis] = [0, 0];
  try {
    for (let i = 0; i < replicas; i++) run.bots.push(await startOne(start));
    for (const [stop, now] of stops.entries()) {
      const before = run.bots.length;
      world.setNow(now);
      const moves = run.bots.map((bot) => bot.moveTo(now).catch(() => undefined));
      await trouble(run, stop);
      await Promise.all(moves);
      kills += before - run.bots.length;
      const begun = performance.now();
      await settle(run, now);
      slowestMillis = Math.max(slowestMillis, performance.now() - begun);
      while (run.bots.length < replicas) run.bots.push(await startOne(now));
    }
    return { said: count(world.said()), kills, slowestMillis };
  } finally {
    await Promise.all(run.bots.map((bot) => bot.stop()));
    await way.close();
    await world.close();
  }
}

/** Until the survivors have nothing left to say. */
async function settle({ bots }: Run, now: string): Promise<void> {
  for (let round = 0; round < 20; round++) {
    const answers = await Promise.all(bots.map((bot) => bot.moveTo(now).catch(() => undefined)));
    if (answers.every((answer) => answer?.pending === 0)) return;
    await pause(500);
  }
}

const count = (lines: readonly string[]): Readonly<Record<string, number>> =>
  lines.reduce<Record<string, number>>((sums, line) => ({ ...sums, [line]: (sums[line] ?? 0) + 1 }), {});

const nothing: Trouble = () => Promise.resolve();

/** Deaths at moments spread over the work, of a replica chosen by a seed; one cut of the database in all. */
const badDays =
  (seed: number): Trouble =>
  async (run, stop) => {
    const dice = (seed * 7919 + stop * 104_729) % 1_000;
    if (stop === Math.floor(stops.length / 2)) {
      await pause(dice % 300);
      run.way.cut();
      await pause(cutMillis);
      run.way.mend();
    } else if (dice % 2 === 0) {
      await pause((dice * 7) % 400);
      const [victim] = run.bots.splice(dice % run.bots.length, 1);
      await victim?.kill();
    }
  };

test(`three replicas through deaths and a cut database say the same as one in peace (${dates.length} days)`, async () => {
  const [alone, three] = await Promise.all([play(1, nothing), play(3, badDays(5))]);
  expect(Object.keys(alone.said).length).toBeGreaterThan(5);
  expect(three.kills).toBeGreaterThan(0);
  expect(Object.keys(three.said).toSorted()).toEqual(Object.keys(alone.said).toSorted());
  const repeated = Object.entries(three.said).filter(([line, times]) => times > (alone.said[line] ?? 0));
  console.log(
    `${dates.length} days, ${three.kills} deaths, ${Object.values(alone.said).reduce((a, b) => a + b)} notices, ` +
      `${repeated.length} perhaps twice, slowest settling ${Math.round(three.slowestMillis)} ms`,
  );
  for (const [line, times] of repeated) {
    expect({ line, most: times <= (alone.said[line] ?? 0) * 2 }).toEqual({ line, most: true });
  }
  expect(three.slowestMillis).toBeLessThan(60_000);
}, 1_800_000);

test('three replicas that nobody disturbs say each thing exactly once', async () => {
  const [alone, three] = await Promise.all([play(1, nothing), play(3, nothing)]);
  expect(three.said).toEqual(alone.said);
}, 600_000);
