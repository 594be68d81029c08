import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildBot, startBot } from './bot-process';
import type { BotProcess } from './bot-process';
import type { DutyWorld } from './duty-world';
import { startDutyWorld } from './duty-world';

const at = (time: string) => `2026-12-01T${time}:00+01:00`;
const example = join(__dirname, '../../env/sandbox.municipality.yaml');

let folder: string;
let world: DutyWorld;
const bots: BotProcess[] = [];

beforeAll(() => {
  buildBot();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brevvakt-bad-'));
  world = await startDutyWorld(at('11:30'));
});
afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(now: string, env: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
  const bot = await startBot({
    graphUrl: world.graph.url,
    teamsUrl: world.teams.url,
    databaseUrl: `sqlite:${join(folder, 'bot.db')}`,
    now,
    env,
  });
  bots.push(bot);
  return bot;
}

test('SIGTERM in the middle of a sweep ends well, and the next start says what was due, once', async () => {
  const bot = await start(at('11:30'));
  world.graph.setFaults({ latencyMs: 150 });
  world.graph.requests.reset();
  world.setNow(at('12:01'));
  const moved = bot.moveTo(at('12:01')).catch(() => undefined);
  while (world.graph.requests.total === 0) await pause(5);
  expect(await bot.stop()).toBe(0);
  await moved;
  world.graph.setFaults({});
  const next = await start(at('12:01'));
  await next.moveTo(at('12:02'));
  const said = world.said();
  expect(said.length).toBeGreaterThan(1);
  expect(new Set(said).size).toBe(said.length);
});

test('a thousand strangers a second at every public address are refused in bounded memory', async () => {
  const bot = await start(at('11:30'));
  const large = 'x'.repeat(300_000);
  const strangers = [
    ['/api/messages', '{"type":"message"}'],
    ['/api/messages', '{'],
    ['/api/messages', large],
    ['/api/notifications', '{"value":[{"subscriptionId":"1","clientState":"guess"}]}'],
    ['/api/lifecycle', large],
    ['/pages/eyJwYWdlIjoic2hlZXQifQ.AAAA/renew', ''],
    ['/readyz/../../etc/passwd', ''],
  ] as const;
  const knock = async ([path, body]: (typeof strangers)[number]) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const response = await fetch(`${bot.url}${path}`, init).catch(() => undefined);
    await response?.arrayBuffer().catch(() => undefined);
    return response?.status ?? 0;
  };
  const before = memoryOf(bot);
  const statuses = new Set<number>();
  for (let second = 0; second < 3; second++) {
    const knocks = Array.from({ length: 1_000 }, (_, i) => knock(strangers[i % strangers.length]!));
    for (const status of await Promise.all(knocks)) statuses.add(status);
  }
  expect([...statuses].filter((status) => status >= 500 || (status >= 200 && status < 300))).toEqual([]);
  expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
  expect(memoryOf(bot) - before).toBeLessThan(250);
});

/** Resident megabytes. */
const memoryOf = (bot: BotProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(bot.pid)}/status`, 'utf8'))?.[1]) / 1_024;

test("another municipality's file over this one's database is refused with the list", async () => {
  const bot = await start(at('11:30'));
  await bot.moveTo(at('12:01'));
  await bot.stop();
  const other = join(folder, 'other.yaml');
  writeFileSync(other, readFileSync(example, 'utf8').replace(/(?<=- id: |\[)ks\b/g, 'nol'));
  await expect(start(at('12:05'), { MUNICIPALITY_FILE: other })).rejects.toThrow(
    /ks är borta ur filen men arbetsdagen .* \[open-day\]/,
  );
});

describe.each([
  { kind: 401, what: 'a secret that has expired' },
  { kind: 403, what: 'a consent that was taken back' },
  { kind: 404, what: 'mailboxes that were renamed' },
  { kind: 429, what: 'a tenant that throttles' },
] as const)('$kind, $what', ({ kind }) => {
  test('stops nothing, claims nothing, is told to the admins, and is over by itself when it is mended', async () => {
    const bot = await start(at('11:52'));
    const to = async (time: string) => {
      world.setNow(at(time));
      return bot.moveTo(at(time));
    };
    world.graph.setFaults({
      rules: [
        { kind, route: '/messages' },
        { kind, route: '/mailFolders' },
      ],
    });
    await to('12:01');
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
    const during = world.said();
    const admin = world.tenant.person('it@ale.example')!.displayName;
    // "Was not opened" would be a claim without evidence.
    expect(during.filter((line) => line.includes('Det syns inte att'))).toEqual([]);
    expect(
      during.filter((line) => /kunde inte kontrolleras|could not be checked/i.test(line)).length,
    ).toBeGreaterThan(1);
    expect(during.filter((line) => line.startsWith(admin))).not.toEqual([]);
    world.graph.setFaults({});
    await to('13:00');
    expect(
      world
        .said()
        .slice(during.length)
        .filter((line) => line.includes('Det syns inte att')).length,
    ).toBeGreaterThan(0);
    expect(bot.printed()).not.toMatch(/TypeError|Unhandled/);
  });
});
