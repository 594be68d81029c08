import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresServer } from '../fakes/store-postgres';
import type { BotProcess } from './bot-process';
import { startBot } from './bot-process';
import type { CuttableProxy } from './cuttable-proxy';
import { startProxy } from './cuttable-proxy';
import type { DutyWorld } from './duty-world';
import { startDutyWorld } from './duty-world';

const times = ['08:00', '12:00', '12:30', '13:00', '14:30', '16:00', '16:30'];

/** Where the clock stops on working days of December 2026, and where it stands before. */
export const stopsOn = (days: readonly string[]): readonly string[] =>
  days.flatMap((day) => times.map((time) => `2026-12-${day}T${time}:00+01:00`));
const start = '2026-12-01T07:45:00+01:00';

interface Run {
  readonly world: DutyWorld;
  /** Between the bots and their database. */
  readonly way: CuttableProxy;
  readonly bots: BotProcess[];
}

/** What happens at a stop while all move: a death, a cut, or nothing. */
type Trouble = (run: Run, stop: number) => Promise<void>;

interface Outcome {
  /** How often each line was said. */
  readonly said: Readonly<Record<string, number>>;
  readonly kills: number;
  /** The longest that a stop took until nothing was left to say, in real time after the trouble was over. */
  readonly slowestMillis: number;
}

interface Play {
  readonly postgres: PostgresServer;
  readonly replicas: number;
  readonly stops: readonly string[];
  readonly trouble: Trouble;
  /** Told after each stop; a run of two weeks is long. */
  readonly tell?: (line: string) => void;
}

export async function play({ postgres, replicas, stops, trouble, tell = ignore }: Play): Promise<Outcome> {
  const world = await startDutyWorld(start);
  const way = await startProxy(await postgres.createDatabase());
  const startOne = (now: string) =>
    startBot({ graphUrl: world.graph.url, teamsUrl: world.teams.url, databaseUrl: way.url, now });
  const run: Run = { world, way, bots: [] };
  let [kills, slowestMillis] = [0, 0];
  try {
    run.bots.push(...(await startAll(replicas, () => startOne(start))));
    for (const [stop, now] of stops.entries()) {
      world.setNow(now);
      const moves = run.bots.map((bot) => bot.moveTo(now).catch(() => undefined));
      await trouble(run, stop);
      const begun = performance.now();
      await Promise.all(moves);
      await settle(run, now);
      const millis = performance.now() - begun;
      slowestMillis = Math.max(slowestMillis, millis);
      const dead = replicas - run.bots.length;
      kills += dead;
      tell(`${now}: ${world.said().length} said, ${kills} deaths, settled in ${Math.round(millis)} ms`);
      run.bots.push(...(await startAll(dead, () => startOne(now))));
    }
    return { said: count(world.said()), kills, slowestMillis };
  } finally {
    await Promise.all(run.bots.map((bot) => bot.stop()));
    await way.close();
    await world.close();
  }
}

const ignore = () => undefined;
const startAll = (many: number, one: () => Promise<BotProcess>): Promise<readonly BotProcess[]> =>
  Promise.all(Array.from({ length: many }, one));

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

export const peace: Trouble = () => Promise.resolve();

interface BadDays {
  readonly seed: number;
  /** At this stop the database is cut off for so long. */
  readonly cutAt: number;
  readonly cutMillis: number;
}

/** Deaths at moments spread over the work, of a replica chosen by a seed; one cut of the database in all. */
export const badDays =
  ({ seed, cutAt, cutMillis }: BadDays): Trouble =>
  async (run, stop) => {
    const dice = (seed * 7919 + stop * 104_729) % 1_000;
    if (stop === cutAt) {
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
