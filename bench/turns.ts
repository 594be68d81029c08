/** A message turn and a card action through the whole bot, against a bare CloudAdapter bot with the same outward calls. */

import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Saying } from './bare-bot-process';
import { largeMunicipality } from './bench-context';
import { answerOf, ask, startChild } from './child';
import { median, tell } from './measure';

const people = 300;
const pairs = 5;
const secondsEach = Number(process.env['BENCH_SECONDS'] ?? 3);
/** A just-in-time compiler needs thousands of turns. */
const secondsWarm = 3 * secondsEach;
const manyClients = 16;

const personId = (no: number) => `b1e00001-0000-4000-8000-${String(no % people).padStart(12, '0')}`;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

type Json = Readonly<Record<string, unknown>>;
/** Makes the next activity of a conversation; `seen` is what the bot answered to the one before. */
type Script = (no: number, seen: Json | undefined) => Json;

interface Heard {
  readonly count: number;
  /** The body of the last call. */
  readonly last: string;
}

interface Load {
  readonly perSecond: number;
  readonly medianMillis: number;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-bench-'));
  const file = join(folder, 'municipality.yaml');
  writeFileSync(file, largeMunicipality(people));
  const graph = startChild('graph-process.ts', people, 1, people + 2, 0, '2026-12-01T10:59:00Z');
  const connector = startChild('connector-process.ts', 'bare');
  const bare = startChild('bare-bot-process.ts');
  const addresses = await Promise.all(
    [graph, connector, bare].map((child) => answerOf<{ url: string }>(child)),
  );
  const [graphUrl = '', serviceUrl = '', bareUrl = ''] = addresses.map(({ url }) => url);
  Object.assign(process.env, {
    PORT: '0',
    OPS_PORT: '0',
    SANDBOX_CLOCK: 'frozen',
    SANDBOX_NOW: '2026-12-01T12:00:00+01:00',
    MUNICIPALITY_FILE: file,
    DATABASE_URL: `sqlite:${join(folder, 'bench.db')}`,
    GRAPH_BASE_URL: graphUrl,
    TEAMS_SERVICE_URL: serviceUrl,
  });
  const whole = startChild('whole-bot-process.ts');
  try {
    const { url } = await answerOf<{ url: string }>(whole);
    const bots = { whole: `${url}/api/messages`, bare: bareUrl };
    const messages = (no: number) => activity(no, serviceUrl, { type: 'message', text: 'status' });
    const cards = await drained(connector);
    const kept = [
      await compare('a message turn', { ...bots, connector, bareBot: bare }, messages),
      await compare('a card action', { ...bots, connector, bareBot: bare }, clicks(serviceUrl, cards)),
    ];
    process.exitCode = kept.every(Boolean) ? 0 : 1;
  } finally {
    for (const child of [graph, connector, bare, whole]) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const activity = (no: number, serviceUrl: string, more: Json): Json => ({
  channelId: 'msteams',
  id: `incoming-${no}-${Math.random()}`,
  serviceUrl,
  from: { id: `29:${personId(no)}`, aadObjectId: personId(no), name: 'Person' },
  recipient: { id: '28:bot' },
  conversation: { id: `a:${personId(no)}`, conversationType: 'personal', tenantId: 'tenant' },
  channelData: { tenant: { id: 'tenant' } },
  locale: 'sv-SE',
  ...more,
});

interface DutyData {
  readonly notice: string;
  readonly mailbox: string;
  readonly date: string;
  version: number;
}

/** Each person says that their mailbox is opened, takes it back, says it again: a durable change a click. */
function clicks(serviceUrl: string, cards: Readonly<Record<string, string>>): Script {
  const state = new Map<number, { data: DutyData; isOpened: boolean }>();
  return (no) => {
    const who = no % people;
    const known = state.get(who) ?? { data: dataIn(cards[`a:${personId(who)}`] ?? ''), isOpened: false };
    const verb = known.isOpened ? 'opening.retract' : 'opening.confirm';
    const action = { type: 'Action.Execute', verb, data: { ...known.data } };
    state.set(who, { data: { ...known.data, version: known.data.version + 1 }, isOpened: !known.isOpened });
    const value = { action, trigger: 'manual' };
    return activity(who, serviceUrl, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: 'activity-1',
      value,
    });
  };
}

function dataIn(card: string): DutyData {
  const match = /\{[^{}]*"mailbox"[^{}]*\}/.exec(card);
  if (match === null) throw new Error('A person got no card at noon');
  const { notice, mailbox, date, version } = JSON.parse(match[0]) as DutyData;
  return { notice, mailbox, date, version };
}

/** Until every noon card has been said. */
async function drained(connector: ChildProcess): Promise<Readonly<Record<string, string>>> {
  for (;;) {
    const { cards } = await ask<{ cards: Readonly<Record<string, string>> }>(connector);
    if (Object.keys(cards).length >= people) return cards;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

interface Bots {
  /** Where each takes activities. */
  readonly whole: string;
  readonly bare: string;
  readonly connector: ChildProcess;
  readonly bareBot: ChildProcess;
}

async function compare(name: string, bots: Bots, script: Script): Promise<boolean> {
  await teachBare(name, bots, script);
  const throughput: number[] = [];
  const added: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [a, b] = [await both(bots, script, manyClients), await both(bots, script, 1)];
    throughput.push(a.whole.perSecond / a.bare.perSecond);
    added.push(b.whole.medianMillis - b.bare.medianMillis);
  }
  console.log(`  ${name}: ratios ${throughput.map((ratio) => ratio.toFixed(2)).join(', ')}`);
  const isQuick = tell({
    name: `${name}: throughput`,
    value: median(throughput),
    unit: '×',
    bound: { is: 'atLeast', value: 0.6 },
  });
  const isShort = tell({
    name: `${name}: added with one client`,
    value: median(added),
    unit: 'ms',
    bound: { is: 'atMost', value: 5 },
  });
  return isQuick && isShort;
}

/** Both run warm; the bare bot learns from the whole one what is said to a turn, and in how many calls. */
async function teachBare(name: string, bots: Bots, script: Script): Promise<void> {
  const warm = { clients: manyClients, seconds: secondsWarm };
  const before = await ask<Heard>(bots.connector);
  const { perSecond } = await load(bots.whole, script, warm);
  const after = await ask<Heard>(bots.connector);
  const said = JSON.parse(after.last) as Json & {
    readonly attachments: readonly [{ readonly content: object }];
  };
  const calls = (after.count - before.count) / (perSecond * secondsWarm);
  await ask(bots.bareBot, { activity: said, card: said.attachments[0].content, calls } satisfies Saying);
  await load(bots.bare, script, warm);
  console.log(`  ${name}: ${calls.toFixed(2)} calls outward, the last with ${after.last.length} bytes`);
}

async function both(bots: Bots, script: Script, clients: number) {
  const bare = await load(bots.bare, script, { clients, seconds: secondsEach });
  return { bare, whole: await load(bots.whole, script, { clients, seconds: secondsEach }) };
}

async function load(
  url: string,
  script: Script,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Load> {
  const until = performance.now() + seconds * 1_000;
  const times: number[] = [];
  const client = async (first: number) => {
    for (let no = first; performance.now() < until; no += clients) {
      const began = performance.now();
      await post(url, script(no, undefined));
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, no) => client(no)));
  return { perSecond: times.length / seconds, medianMillis: median(times) };
}

function post(url: string, body: Json): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (answer) => {
        answer.resume().on('end', () => {
          if ((answer.statusCode ?? 500) < 300) resolve();
          else reject(new Error(`The bot answered ${answer.statusCode}`));
        });
      },
    );
    outgoing.on('error', reject).end(JSON.stringify(body));
  });
}

console.log(`Turns: ${pairs} interleaved pairs, ${manyClients} clients and one, ${people} conversations`);
void main();
