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

const at = (time: string) => `2026-12-01T${time}:00+01:00`;

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}
interface Handed {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly { readonly key: string; readonly value: object }[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

let folder: string;
let world: DutyWorld;
let bot: BotProcess | undefined;
/** Everything that was handed to the collector. */
let handed: string[];
let paths: Set<string>;
let collector: Server;
let endpoint: string;

beforeAll(() => {
  buildBot();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brevvakt-traces-'));
  handed = [];
  paths = new Set();
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      paths.add(`${request.method ?? ''} ${request.url ?? ''}`);
      handed.push(Buffer.concat(chunks).toString());
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${String((collector.address() as AddressInfo).port)}`;
  world = await startDutyWorld(at('11:30'));
});
afterEach(async () => {
  await bot?.stop();
  await world.close();
  collector.closeAllConnections();
  collector.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(env: Readonly<Record<string, string>>): Promise<BotProcess> {
  const options = { graphUrl: world.graph.url, teamsUrl: world.teams.url, now: at('11:30'), env };
  bot = await startBot({ ...options, databaseUrl: `sqlite:${join(folder, 'bot.db')}` });
  world.talkTo(bot.url);
  return bot;
}

async function playNoon(started: BotProcess): Promise<void> {
  const anna = world.tenant.person('anna.registrator@ale.example')?.id ?? '';
  world.setNow(at('12:05'));
  await started.moveTo(at('12:05'));
  await world.teams.say(anna, 'Bo Ersättare är borta');
  await world.teams.say(anna, 'inkorg');
}

const spansOf = () =>
  handed.flatMap((body) =>
    (JSON.parse(body) as Handed).resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) => spans),
    ),
  );

test('jobs, turns, calls of Graph and deliveries are followed, each inside what caused it, and nobody is named', async () => {
  const started = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: 'brevvakt-ale' });
  await playNoon(started);
  expect(await started.stop()).toBe(0);
  expect([...paths]).toEqual(['POST /v1/traces']);
  const spans = spansOf();
  const names = new Set(spans.map(({ name }) => name));
  const expected = ['job mailboxes', 'job ladder', 'turn message', 'outbox', 'deliver say'];
  expect(expected.filter((name) => !names.has(name))).toEqual([]);
  const delta = 'graph GET /users/{id}/mailFolders/{id}/messages/delta';
  const parentOf = (name: string) => {
    const child = spans.find((span) => span.name === name);
    return spans.find(({ spanId }) => spanId === child?.parentSpanId)?.name;
  };
  expect(parentOf(delta)).toBe('job mailboxes');
  expect(['outbox', 'job outbox']).toContain(parentOf('deliver say'));
  const text = handed.join('\n');
  expect(text).toContain('brevvakt-ale');
  const people = world.tenant.people();
  const secrets = people.flatMap(({ id, displayName, userPrincipalName }) => [
    id,
    displayName,
    userPrincipalName,
  ]);
  expect([...secrets, '@', 'ale.example'].filter((secret) => text.includes(secret))).toEqual([]);
  // Routes hold neither ids of messages nor what was searched for.
  expect([...names].filter((name) => /[0-9a-f]{8}-|\?|=|AAMk/.test(name))).toEqual([]);
});

test('nothing is handed over where no collector is named, or traces are turned off', async () => {
  const started = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SDK_DISABLED: 'true' });
  await playNoon(started);
  expect(await started.stop()).toBe(0);
  expect(handed).toEqual([]);
});

test('a collector that is gone stops nothing, and its address and headers are not logged', async () => {
  const started = await start({
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=so-secret',
    OTEL_BSP_SCHEDULE_DELAY: '100',
    LOG_LEVEL: 'warn',
  });
  await playNoon(started);
  expect(world.said().length).toBeGreaterThan(0);
  expect(await started.stop()).toBe(0);
  expect(started.printed()).not.toMatch(/so-secret|127\.0\.0\.1:9\b/);
});
