import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fillDisk, lockDatabase } from './bad-database';
import type { DatabaseKind, Day } from './day-behind-ways';
import { at, counted, databaseKinds, openDay, openGround, shown } from './day-behind-ways';
import { everyKind, everyTrouble, killedWhileSaying, struckWhileSaying } from './troubles';

const ground = openGround();
afterAll(() => ground.close());

const steps = ['12:02', '13:02', '14:32', '16:02'];
/** Generous, for crowded machines; by itself each takes less than a minute, most of it waiting. */
const longestMillis = 400_000;

async function withDay<T>(kind: DatabaseKind, time: string, play: (day: Day) => Promise<T>): Promise<T> {
  const day = await openDay(await ground.databaseUrl(kind), time);
  try {
    return await play(day);
  } finally {
    await day.close();
  }
}

/** What an unharmed bot says on that day, and what the chats show in the end. */
const quiet = withDay('SQLite', '11:45', async (day) => {
  await day.start('11:45');
  for (const time of steps) await day.settle(time);
  return { said: counted(day), shown: shown(day) };
});

/** Of what was said, who was asked or told about a mailbox: messages have cards of their own, at times of their own. */
const ladder = (day: Day): readonly string[] => day.world.said().filter((line) => /brevlåd/i.test(line));

/** What was said more often than on the quiet day, each as often as it was too much. */
const extraOf = (said: Readonly<Record<string, number>>, wanted: Readonly<Record<string, number>>) =>
  Object.entries(said).flatMap(([line, times]) =>
    Array<string>(Math.max(times - (wanted[line] ?? 0), 0)).fill(line),
  );

/** Everything of the quiet day and nothing else, but for the cards that were perhaps said twice; those. */
async function expectQuietDay(day: Day): Promise<readonly string[]> {
  const wanted = await quiet;
  const said = counted(day);
  expect(Object.keys(said).toSorted()).toEqual(Object.keys(wanted.said).toSorted());
  expect(extraOf(wanted.said, said)).toEqual([]);
  const extra = extraOf(said, wanted.said);
  const chats = shown(day);
  expect(chats).toEqual(expect.arrayContaining([...wanted.shown]));
  // A copy whose answer was lost is unknown until somebody clicks it: no new state reaches it before.
  expect(chats.filter((text) => !wanted.shown.includes(text)).length).toBeLessThanOrEqual(extra.length);
  return extra;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 3_000 && !isSo(); i++) await pause(100);
  expect(isSo()).toBe(true);
}

test.concurrent.each(databaseKinds)(
  'on %s: Graph and Teams refuse, break, cut, lose answers and keep silent, and the day is said as on a quiet one',
  (kind) =>
    withDay(kind, '11:45', async (day) => {
      await day.start('11:45');
      for (const time of steps) {
        everyTrouble(day, time);
        await day.settle(time);
      }
      expect(await expectQuietDay(day)).toHaveLength(1);
      expect(Object.keys(day.teams.met()).toSorted()).toEqual(everyKind);
      expect(Object.keys(day.graph.met()).toSorted()).toEqual(everyKind.slice(0, -1));
      expect({ graph: day.graph.tooEarly(), teams: day.teams.tooEarly() }).toEqual({ graph: 0, teams: 0 });
    }),
  longestMillis,
);

test.concurrent.each(databaseKinds)(
  'on %s: down from 11:50 to 12:20, locked at 13:00, full at 14:30, killed while it says something at 16:00: said late, and once',
  (kind) =>
    withDay(kind, '11:45', async (day) => {
      await day.start('11:45');
      await day.moveTo('11:50');
      await day.kill();
      expect(ladder(day)).toEqual([]);
      const bot = await day.start('12:20');
      await day.settle('12:20');
      const late = ladder(day).length;
      const struck = { databaseUrl: day.databaseUrl, pid: bot.pid ?? 0 };
      await struckWhileSaying(day, '13:02', { strike: () => lockDatabase(struck), millis: 7_000 });
      await struckWhileSaying(day, '14:32', { strike: () => fillDisk(struck), millis: 3_000 });
      expect(extraOf(counted(day), (await quiet).said)).toEqual([]);
      await killedWhileSaying(day, '16:02');
      await day.start('16:03');
      await day.settle('16:03');
      // At least the one whose answer the death cut off; with it others that were on their way.
      const twice = await expectQuietDay(day);
      expect(twice.length).toBeGreaterThan(0);
      expect(new Set(twice).size).toBe(twice.length);
      expect(late).toBe(3);
    }),
  longestMillis,
);

test.concurrent.each(databaseKinds)(
  'on %s: with no way to Graph at noon a mailbox is told once as not checked; it is asked about when it can be read again',
  (kind) =>
    withDay(kind, '11:57', async (day) => {
      await day.start('11:57');
      day.graph.judge(() => ({ kind: 'cut' }));
      await day.settle('12:02');
      const blind = ladder(day);
      expect(blind.filter((line) => !/brevlåd(a|an|or) kunde inte kontrolleras$/i.test(line))).toEqual([]);
      const told = blind.map((line) => line.split(' ·')[0]);
      expect(told).toEqual(expect.arrayContaining(['Anna Registrator', 'Carin Chef', 'Ivar Drift']));
      day.graph.judge(() => undefined);
      await day.settle('12:12');
      const said = day.world.said();
      expect(new Set(said).size).toBe(said.length);
      const asked = said.filter((line) => line.endsWith('Det syns inte att brevlådan har öppnats i dag'));
      const names = asked.map((line) => line.split(' ·')[0]);
      expect(names.toSorted()).toEqual(['Anna Registrator', 'Cecilia Sekreterare', 'Rut Registrator']);
    }),
  longestMillis,
);

test.concurrent.each(databaseKinds)(
  "on %s: a machine's clock that is set ahead, back and ahead again makes nothing late and nothing twice",
  (kind) =>
    withDay(kind, '11:00', async (day) => {
      const bot = await day.start('11:00', {
        env: { SANDBOX_CLOCK: 'running', LOG_LEVEL: 'warn' },
        preload: join(__dirname, '../support/jumping-clock.js'),
      });
      const jump = (minutes: number, to: string) => {
        day.world.setNow(at(to));
        bot.send({ jumpMillis: minutes * 60_000 });
      };
      const jumps = () => bot.printed().split('The clock of the machine was set').length - 1;
      jump(62, '12:02');
      await until(() => ladder(day).length === 3 && jumps() === 1);
      jump(-120, '10:02');
      await until(() => jumps() === 2);
      // Replicas share the sandbox's clock on PostgreSQL, and that one never goes back.
      jump(kind === 'SQLite' ? 180 : 60, '13:02');
      await until(() => ladder(day).length >= 6);
      await pause(1_000);
      expect(ladder(day)).toHaveLength(6);
    }),
  longestMillis,
);
