import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresServer } from '../fakes/store-postgres';
import { startPostgres } from '../fakes/store-postgres';
import type { BotOptions, BotProcess, ClockAnswer } from './bot-process';
import { buildBot, startBot } from './bot-process';
import type { DutyWorld } from './duty-world';
import { startDutyWorld } from './duty-world';
import type { FaultyWay } from './faulty-way';
import { startFaultyWay } from './faulty-way';

export type DatabaseKind = 'SQLite' | 'PostgreSQL';
export const databaseKinds: readonly DatabaseKind[] = ['SQLite', 'PostgreSQL'];

/** An instant of the day that these tests play, by the wall clock; one of another day is given whole. */
export const at = (time: string): string => (time.includes('T') ? time : `2026-12-01T${time}:00+01:00`);

/** What a test file's bots stand on: built once, one PostgreSQL, one folder for files of SQLite. */
interface Ground {
  databaseUrl(kind: DatabaseKind): Promise<string>;
  close(): Promise<void>;
}

export function openGround(): Ground {
  buildBot();
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-day-'));
  let postgres: Promise<PostgresServer> | undefined;
  let last = Promise.resolve('');
  let count = 0;
  return {
    databaseUrl: async (kind) => {
      if (kind === 'SQLite') return `sqlite:${join(folder, `${String(++count)}.db`)}`;
      postgres ??= startPostgres();
      const server = await postgres;
      // One after the other, by one connection.
      last = last.then(() => server.createDatabase());
      return last;
    },
    close: async () => {
      await (await postgres)?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A day of the made-up municipality, and a bot that reaches Graph and Teams on ways that can fail. */
export interface Day {
  readonly world: DutyWorld;
  readonly graph: FaultyWay;
  readonly teams: FaultyWay;
  readonly databaseUrl: string;
  start(time: string, more?: Pick<BotOptions, 'env' | 'preload' | 'uid'>): Promise<BotProcess>;
  /** Moves world and bot; undefined when the bot died or could not answer. */
  moveTo(time: string): Promise<ClockAnswer | undefined>;
  /** Moves until nothing is left to be delivered. */
  settle(time: string): Promise<void>;
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function openDay(databaseUrl: string, time: string): Promise<Day> {
  const world = await startDutyWorld(at(time));
  const [graph, teams] = await Promise.all([
    startFaultyWay(world.graph.url),
    startFaultyWay(world.teams.url),
  ]);
  let bot: BotProcess | undefined;
  const moveTo = async (to: string) => {
    world.setNow(at(to));
    return bot?.moveTo(at(to)).catch(() => undefined);
  };
  return {
    ...{ world, graph, teams, databaseUrl, moveTo },
    start: async (now, more = {}) => {
      world.setNow(at(now));
      const options = { graphUrl: graph.url, teamsUrl: teams.url, databaseUrl, now: at(now) };
      bot = await startBot({ ...options, ...more });
      return bot;
    },
    settle: async (to) => {
      const until = Date.now() + 200_000;
      while (Date.now() < until) {
        const answer = await moveTo(to);
        if (answer?.pending === 0) return;
        await pause(200);
      }
      throw new Error(`At ${to} something was still waiting to be said`);
    },
    kill: async () => {
      await bot?.kill();
      bot = undefined;
    },
    close: async () => {
      await bot?.kill();
      await Promise.all([graph.close(), teams.close()]);
      await world.close();
    },
  };
}

/** `who · first line` of everything that was said, and how often. */
export const counted = (day: Pick<Day, 'world'>): Readonly<Record<string, number>> =>
  day.world
    .said()
    .reduce<Record<string, number>>((sums, line) => ({ ...sums, [line]: (sums[line] ?? 0) + 1 }), {});

/** What everybody's chat shows in the end, each text once: a card that was said twice must not stay behind. */
export const shown = ({ world }: Pick<Day, 'world'>): readonly string[] => {
  const cards = world.tenant
    .people()
    .flatMap(({ id, displayName }) =>
      world.teams.chat(id).map((entry) => `${displayName}: ${timeless(textsOf(entry.cards).join(' | '))}`),
    );
  return [...new Set(cards)].toSorted();
};

/** What is said late names its own minutes. */
const timeless = (text: string): string => text.replace(/kl\. (\d+)\.\d\d/g, 'kl. $1');

const textsOf = (node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'text' in node && typeof node.text === 'string' ? [node.text] : [];
  return [...own, ...Object.values(node).flatMap(textsOf)];
};
