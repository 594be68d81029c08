import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBot, startBot } from './bot-process';
import type { BotProcess } from './bot-process';
import type { DutyWorld } from './duty-world';
import { startDutyWorld } from './duty-world';
import { freePort } from '../support/free-port';

const at = (time: string) => `2026-12-01T${time}:00+01:00`;

let folder: string;
let world: DutyWorld;
let bot: BotProcess;
let opsPort: number;
let pings: number;
let switchboard: Server;

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

beforeAll(() => {
  buildBot();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brevvakt-operation-'));
  pings = 0;
  switchboard = createServer((_request, response) => {
    pings += 1;
    response.end();
  });
  const deadman = `http://127.0.0.1:${String(await listen(switchboard))}/secret-of-the-switch`;
  opsPort = await freePort();
  world = await startDutyWorld(at('11:30'));
  bot = await startBot({
    graphUrl: world.graph.url,
    teamsUrl: world.teams.url,
    databaseUrl: `sqlite:${join(folder, 'bot.db')}`,
    now: at('11:30'),
    env: { LOG_LEVEL: 'trace', OPS_PORT: String(opsPort), DEADMAN_URL: deadman },
  });
  world.talkTo(bot.url);
});
afterEach(async () => {
  await bot.stop();
  await world.close();
  switchboard.closeAllConnections();
  switchboard.close();
  rmSync(folder, { recursive: true, force: true });
});

const moveTo = async (time: string) => {
  world.setNow(at(time));
  await bot.moveTo(at(time));
};

async function metrics(): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`http://127.0.0.1:${String(opsPort)}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.slice(line.lastIndexOf(' ') + 1)),
    ]),
  );
}

test('sweeps, calls, turns and the outbox can be measured, and each good sweep calls the switch', async () => {
  await moveTo('12:05');
  await world.teams.say(world.tenant.person('anna.registrator@ale.example')!.id, 'status');
  const good = pings;
  // A clock that is moved looks at the steps of the ladder.
  expect(good).toBeGreaterThan(2);
  const seen = await metrics();
  expect(seen.get('brevvakt_sweep_timestamp_seconds')).toBe(Date.parse(at('12:05')) / 1_000);
  expect(seen.get('brevvakt_sweep_late_seconds')).toBe(0);
  expect(seen.get('brevvakt_sweep_seconds')).toBeGreaterThan(0);
  expect(seen.get('brevvakt_mailboxes')).toBe(5);
  expect(seen.get('brevvakt_mailboxes_unreadable')).toBe(0);
  expect(seen.get('brevvakt_outbox_oldest_seconds')).toBe(0);
  expect(seen.get('brevvakt_database_up')).toBe(1);
  expect(
    [...seen.keys()].filter((key) => key.startsWith('brevvakt_graph_calls_total')).length,
  ).toBeGreaterThan(1);
  expect([...seen.keys()].some((key) => key.startsWith('brevvakt_turns_total'))).toBe(true);
});

test('a mailbox that cannot be read is counted, and the switch is not called', async () => {
  await moveTo('11:36');
  world.graph.setFaults({ rules: [{ kind: 503, mailbox: 'utbildning@ale.example' }] });
  await moveTo('11:41');
  const before = pings;
  await moveTo('11:46');
  expect(pings).toBe(before);
  expect((await metrics()).get('brevvakt_mailboxes_unreadable')).toBe(1);
});

test('the log of a day with people, faults and rubbish names nobody and holds no subject', async () => {
  const anna = world.tenant.person('anna.registrator@ale.example')!.id;
  await world.teams.say(anna, 'hjälp');
  await world.teams.say(anna, 'är Bo Ersättare borta?');
  await moveTo('12:05');
  await world.teams.say(anna, 'Bo Ersättare är borta');
  await fetch(`${bot.url}/api/messages`, { method: 'POST', body: '{"from":"olle@privat.example"' });
  world.graph.setFaults({ rules: [{ kind: 503, mailbox: 'kommun@ale.example' }] });
  await moveTo('12:11');
  const log = bot
    .printed()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  expect(log.length).toBeGreaterThan(0);
  const said = log.join('\n').toLowerCase();
  const secrets = [
    ...world.tenant
      .people()
      .flatMap(({ displayName, userPrincipalName }) => [displayName, userPrincipalName]),
    ...(await subjects()),
    'privat.example',
    'secret-of-the-switch',
  ];
  expect(secrets.filter((secret) => said.includes(secret.toLowerCase()))).toEqual([]);
});

/** Every subject and sender of the mailbox that people know best. */
async function subjects(): Promise<readonly string[]> {
  const url = `${world.graph.url}/v1.0/users/kommunstyrelsen@ale.example/mailFolders/inbox/messages/delta?$select=subject,from`;
  const headers = { authorization: 'Bearer sandbox', prefer: 'odata.maxpagesize=100' };
  world.graph.setFaults({});
  const page = (await (await fetch(url, { headers })).json()) as {
    readonly value: readonly {
      readonly subject?: string;
      readonly from?: { readonly emailAddress: { readonly address: string } };
    }[];
  };
  return page.value.flatMap(({ subject, from }) => [
    ...(subject ? [subject] : []),
    ...(from ? [from.emailAddress.address] : []),
  ]);
}
