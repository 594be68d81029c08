// The faults that can befall a bot at noon, and what became of the cards that were due.

import { closeSync, chmodSync, copyFileSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  fillDisk,
  lockDatabase,
  makeReadOnly,
  shutOut,
  type Mend,
  type Struck,
} from '../test/process/bad-database';
import type { BotProcess } from '../test/process/bot-process';
import { at, counted, openDay, type DatabaseKind, type Day } from '../test/process/day-behind-ways';
import { now, watch, type Told } from './faults-watch';
import { killedWhileSaying, struckWhileSaying } from '../test/process/troubles';

/** How often each line (`who · first line`) is said when nothing befalls. */
export type Said = Readonly<Record<string, number>>;

/** What came of a fault. */
export interface Seen {
  readonly lost: number;
  readonly doubled: number;
  /** From the fault's end until the last of what was due was said, in seconds of the wall clock. */
  readonly lateSeconds?: number;
  /** What an operator could see first, and after how long. */
  readonly told?: Told;
}

export interface Fault {
  readonly name: string;
  readonly on: readonly DatabaseKind[];
  /** Whether the process dies without a chance to keep what it has heard. */
  readonly mayDouble: boolean;
  readonly play: (databaseUrl: string, quiet: Said) => Promise<Seen>;
}

const both: readonly DatabaseKind[] = ['SQLite', 'PostgreSQL'];
const before = '11:45';
const noon = '12:02';
const soonAfter = '12:12';
const loud = { env: { LOG_LEVEL: 'warn' } };

/** Of what was said, who was asked whether a mailbox is opened: messages have cards and hours of their own. */
const ladderOf = (said: Said): Said =>
  Object.fromEntries(Object.entries(said).filter(([line]) => /brevlåd/i.test(line)));

async function withDay<T>(
  databaseUrl: string,
  play: (day: Day) => Promise<T>,
  from: string = before,
): Promise<T> {
  const day = await openDay(databaseUrl, from);
  try {
    return await play(day);
  } finally {
    await day.close();
  }
}

/** What an unharmed bot says until noon has passed. */
export const quietNoon = (databaseUrl: string): Promise<Said> =>
  withDay(databaseUrl, async (day) => {
    await day.start(before);
    await day.settle(noon);
    return ladderOf(counted(day));
  });

function compared(day: Day, quiet: Said): Pick<Seen, 'lost' | 'doubled'> {
  const said = ladderOf(counted(day));
  const sum = (amounts: readonly number[]) =>
    amounts.reduce((total, amount) => total + Math.max(0, amount), 0);
  return {
    lost: sum(Object.entries(quiet).map(([line, times]) => times - (said[line] ?? 0))),
    doubled: sum(Object.entries(said).map(([line, times]) => times - (quiet[line] ?? 1))),
  };
}

type Strike = (struck: Struck) => Promise<Mend>;

/** While the first card of noon is on its way, and for so long. */
const struckAtNoon =
  (strike: Strike, millis: number): Fault['play'] =>
  (databaseUrl, quiet) =>
    withDay(databaseUrl, async (day) => {
      const bot = await day.start(before, loud);
      const struck = { databaseUrl, pid: bot.pid ?? 0 };
      let watching: ReturnType<typeof watch> | undefined;
      let mended = 0;
      const timed = async () => {
        const mend = await strike(struck);
        watching = watch(bot);
        return async () => {
          await mend();
          mended = now();
        };
      };
      await struckWhileSaying(day, noon, { strike: timed, millis });
      const lateSeconds = now() - mended;
      watching?.stop();
      const told = watching?.told();
      return { ...compared(day, quiet), lateSeconds, ...(told && { told }) };
    });

/** From before noon until after it, on the way to one of Microsoft's servers. */
const refusedOn =
  (way: 'graph' | 'teams', status: number): Fault['play'] =>
  (databaseUrl, quiet) =>
    withDay(databaseUrl, async (day) => {
      const bot = await day.start(before, loud);
      day[way].judge(() => ({ kind: 'status', status }));
      const watching = watch(bot);
      await day.moveTo(noon);
      for (let i = 0; i < 100 && watching.told() === undefined; i += 1) await pause(100);
      watching.stop();
      day[way].judge(() => undefined);
      const mended = now();
      await day.settle(soonAfter);
      const told = watching.told();
      return { ...compared(day, quiet), lateSeconds: now() - mended, ...(told && { told }) };
    });

/** Killed or told to end when the first card has come, and started again. */
const ended =
  (how: 'kill' | 'term'): Fault['play'] =>
  (databaseUrl, quiet) =>
    withDay(databaseUrl, async (day) => {
      const bot = await day.start(before, loud);
      const watching = watch(bot);
      if (how === 'kill') await killedWhileSaying(day, noon);
      else await termedWhileSaying(day, bot);
      const began = now();
      await day.start('12:03');
      await day.settle('12:03');
      await pause(100);
      watching.stop();
      const told = watching.told();
      return { ...compared(day, quiet), lateSeconds: now() - began, ...(told && { told }) };
    });

async function termedWhileSaying(day: Day, bot: BotProcess): Promise<void> {
  let end: Promise<unknown> | undefined;
  day.teams.judge(({ path }) => {
    if (path.endsWith('/activities')) end ??= bot.stop();
    return undefined;
  });
  await day.moveTo(noon);
  await end;
  day.teams.judge(() => undefined);
  if (end === undefined) throw new Error('Nothing was said at noon');
}

/** What the file of SQLite meets while the bot is down: it must say so and end, and go on when it is mended. */
const foundAtStart =
  (harm: (path: string) => Mend, uid?: number): Fault['play'] =>
  (databaseUrl, quiet) =>
    withDay(databaseUrl, async (day) => {
      const bot = await day.start(before, loud);
      await bot.stop();
      const mend = harm(databaseUrl.slice('sqlite:'.length));
      const began = now();
      const refused = await day.start(before, { ...loud, ...(uid !== undefined && { uid }) }).then(
        () => false,
        () => true,
      );
      const told: Told | undefined = refused ? { seconds: now() - began, by: 'its end' } : undefined;
      if (!refused) await day.kill();
      await mend();
      const mended = now();
      await day.start(before, loud);
      await day.settle(noon);
      return { ...compared(day, quiet), lateSeconds: now() - mended, ...(told && { told }) };
    });

/** Pages in the middle of the file are overwritten; mended by the copy that a backup keeps. */
function damage(path: string): Mend {
  const copy = `${path}.copy`;
  copyFileSync(path, copy);
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(64 * 4_096, 0xa5), 0, 64 * 4_096, 4_096);
  closeSync(file);
  return () => {
    for (const left of [`${path}-wal`, `${path}-shm`]) if (existsSync(left)) rmSync(left);
    copyFileSync(copy, path);
    return Promise.resolve();
  };
}

/** Nobody may write the file, nor beside it. */
function forbid(path: string): Mend {
  chmodSync(path, 0o444);
  chmodSync(dirname(path), 0o555);
  return () => {
    chmodSync(dirname(path), 0o755);
    chmodSync(path, 0o644);
    return Promise.resolve();
  };
}

/** Root may write everywhere: then the bot runs as nobody. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

/** Killed before noon of that day, and started again when what it missed was due long ago. */
const downSince =
  (from: string, until: string): Fault['play'] =>
  (databaseUrl, quiet) =>
    withDay(
      databaseUrl,
      async (day) => {
        const bot = await day.start(from, loud);
        const watching = watch(bot);
        await day.kill();
        await pause(200);
        const began = now();
        await day.start(until);
        await day.settle(until);
        watching.stop();
        const told = watching.told();
        return { ...compared(day, quiet), lateSeconds: now() - began, ...(told && { told }) };
      },
      from,
    );

/** Ahead past noon, back by two hours, ahead again. */
const clockJumps: Fault['play'] = (databaseUrl, quiet) =>
  withDay(databaseUrl, async (day) => {
    const bot = await day.start(before, {
      env: { ...loud.env, SANDBOX_CLOCK: 'running' },
      preload: join(__dirname, '../test/support/jumping-clock.js'),
    });
    const watching = watch(bot);
    const began = now();
    const wanted = Object.values(quiet).reduce((sum, times) => sum + times, 0);
    const jump = async (minutes: number, to: string) => {
      day.world.setNow(at(to));
      bot.send({ jumpMillis: minutes * 60_000 });
      await pause(3_000);
    };
    await jump(17, noon);
    for (let i = 0; i < 600 && sumOf(day) < wanted; i += 1) await pause(100);
    const lateSeconds = now() - began;
    await jump(-120, '10:02');
    await jump(120, noon);
    watching.stop();
    const told = watching.told();
    return { ...compared(day, quiet), lateSeconds, ...(told && { told }) };
  });

const sumOf = (day: Day): number =>
  Object.values(ladderOf(counted(day))).reduce((sum, times) => sum + times, 0);

export const faults: readonly Fault[] = [
  { name: 'kill -9 while cards are said', on: both, mayDouble: true, play: ended('kill') },
  { name: 'SIGTERM while cards are said', on: both, mayDouble: false, play: ended('term') },
  { name: 'the disk is full, 5 s', on: both, mayDouble: false, play: struckAtNoon(fillDisk, 5_000) },
  {
    name: 'the database is locked, 7 s',
    on: both,
    mayDouble: false,
    play: struckAtNoon(lockDatabase, 7_000),
  },
  {
    name: 'the database is read-only, 7 s',
    on: ['PostgreSQL'],
    mayDouble: false,
    play: struckAtNoon(makeReadOnly, 7_000),
  },
  {
    name: 'the file is read-only at the start',
    on: ['SQLite'],
    mayDouble: false,
    play: foundAtStart(forbid, nobody),
  },
  { name: 'the file is damaged', on: ['SQLite'], mayDouble: false, play: foundAtStart(damage) },
  { name: 'the database restarts', on: ['PostgreSQL'], mayDouble: false, play: struckAtNoon(shutOut, 500) },
  {
    name: 'the database is out, 20 s',
    on: ['PostgreSQL'],
    mayDouble: false,
    play: struckAtNoon(shutOut, 20_000),
  },
  { name: 'the clock jumps', on: both, mayDouble: false, play: clockJumps },
  { name: 'down from 11:50 to 12:20', on: both, mayDouble: false, play: downSince('11:50', '12:20') },
  {
    name: 'down from Friday to Tuesday',
    on: both,
    mayDouble: false,
    play: downSince('2026-11-27T11:50:00+01:00', noon),
  },
  { name: 'a wrong secret towards Graph', on: both, mayDouble: false, play: refusedOn('graph', 401) },
  { name: 'a wrong secret towards Teams', on: both, mayDouble: false, play: refusedOn('teams', 401) },
];
