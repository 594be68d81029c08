// A message turn and a card action through the whole bot, against a bare CloudAdapter bot with the same outward calls.

import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Saying } from './bare-bot-process';
import { largeMunicipality } from './bench-context';
import { largePersonUpn } from '../test/support/large-tenant';
import { answerOf, ask, startChild } from './child';
import { median, tell } from './measure';

/** Each mailbox has one, and a substitute; at five past one both of them have its card. */
const registrars = 160;
const people = 2 * registrars;
const pairs = 5;
const secondsEach = Number(process.env['BENCH_SECONDS'] ?? 3);
/** A just-in-time compiler needs thousands of turns. */
const secondsWarm = 3 * secondsEach;
const manyClients = 16;

/** After the registrars, their manager and the admin. */
const substituteOf = (no: number) => registrars + 2 + no;
const withSubstitutes = (yaml: string): string => {
  let no = 0;
  return yaml.replace(/roster: \[([^\]]*)\]/g, (_all, registrar: string) => {
    const roster = `roster: [${registrar}, ${largePersonUpn(substituteOf(no))}]`;
    no += 1;
    return roster;
  });
};
const personId = (no: number) => `b1e00001-0000-4000-8000-${String(no).padStart(12, '0')}`;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

type Json = Readonly<Record<string, unknown>>;
/** What the people of a bot do next, and what they see of its answer. */
interface Script {
  readonly next: (no: number) => Json;
  readonly see: (no: number, answer: string) => void;
}

interface Heard {
  readonly count: number;
  /** The body of the last call. */
  readonly last: string;
}

/** The first card of each conversation, and the id that the Connector gave it. */
interface Shown {
  readonly cards: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<string, string>>;
}

interface Load {
  readonly perSecond: number;
  readonly medianMillis: number;
  /** Of the bot's processor, for one turn; what a busy machine does not change. Not told where there is no /proc. */
  readonly workMillis: number;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-bench-'));
  const file = join(folder, 'municipality.yaml');
  writeFileSync(file, withSubstitutes(largeMunicipality(registrars)));
  const graph = startChild(
    'graph-process.ts',
    registrars,
    1,
    substituteOf(registrars),
    0,
    '2026-12-01T10:59:00Z',
  );
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
    SANDBOX_NOW: '2026-12-01T13:05:00+01:00',
    MUNICIPALITY_FILE: file,
    DATABASE_URL: `sqlite:${join(folder, 'bench.db')}`,
    GRAPH_BASE_URL: graphUrl,
    TEAMS_SERVICE_URL: serviceUrl,
  });
  const whole = startChild('whole-bot-process.ts');
  try {
    const { url } = await answerOf<{ url: string }>(whole);
    const bots = {
      whole: { url: `${url}/api/messages`, process: whole },
      bare: { url: bareUrl, process: bare },
      connector,
    };
    const shown = await drained(connector);
    const kept = [
      await compare({ name: 'a message turn', atLeast: 0.6 }, bots, () => asking(serviceUrl)),
      await compare({ name: 'a card action', atLeast: 0.5 }, bots, () => clicking(serviceUrl, shown)),
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

/** Everybody asks how it stands, substitutes too. */
const asking = (serviceUrl: string): Script => ({
  next: (no) => {
    const who = no % people;
    const asker = who < registrars ? who : substituteOf(who - registrars);
    return activity(asker, serviceUrl, { type: 'message', text: 'status' });
  },
  see: () => undefined,
});

/** Each registrar says that the mailbox is opened, takes it back, says it again: a durable change a click. */
function clicking(serviceUrl: string, { cards, ids }: Shown): Script {
  const shown = new Map<number, string>();
  const cardOf = (who: number) => shown.get(who) ?? cards[`a:${personId(who)}`] ?? '';
  return {
    next: (no) => {
      const who = no % registrars;
      const value = { action: buttonOn(cardOf(who)), trigger: 'manual' };
      const replyToId = ids[`a:${personId(who)}`];
      return activity(who, serviceUrl, { type: 'invoke', name: 'adaptiveCard/action', replyToId, value });
    },
    see: (no, answer) => shown.set(no % registrars, answer),
  };
}

const verbs = /"verb":"(opening\.(?:confirm|retract))"/;
const dutyData = /\{[^{}]*"mailbox"[^{}]*\}/;

/** The button that the card has in its present state, with its data. */
function buttonOn(card: string): Json {
  const [verb, data] = [verbs.exec(card)?.[1], dutyData.exec(card)?.[0]];
  if (verb === undefined || data === undefined)
    throw new Error(`No button on the card: ${card.slice(0, 400)}`);
  return { type: 'Action.Execute', verb, data: JSON.parse(data) as Json };
}

/** Until every card has been said. */
async function drained(connector: ChildProcess): Promise<Shown> {
  for (;;) {
    const shown = await ask<Shown>(connector);
    if (Object.keys(shown.cards).length >= people) return shown;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

interface Bot {
  /** Where it takes activities. */
  readonly url: string;
  readonly process: ChildProcess;
}

interface Bots {
  readonly whole: Bot;
  readonly bare: Bot;
  readonly connector: ChildProcess;
}

interface Goal {
  readonly name: string;
  /** Of the bare bot's throughput. */
  readonly atLeast: number;
}

async function compare({ name, atLeast }: Goal, bots: Bots, script: () => Script): Promise<boolean> {
  // What the bare bot's people see is not what the whole one's do.
  const [whole, bare] = [script(), script()];
  await teachBare(name, bots, { whole, bare });
  const throughput: number[] = [];
  const added: number[] = [];
  const work: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [a, b] = [await both(bots, { whole, bare }, manyClients), await both(bots, { whole, bare }, 1)];
    throughput.push(a.whole.perSecond / a.bare.perSecond);
    added.push(b.whole.medianMillis - b.bare.medianMillis);
    work.push(a.bare.workMillis / a.whole.workMillis);
    console.log(
      `  ${name}: ${a.whole.perSecond.toFixed(0)} a second of ${a.bare.perSecond.toFixed(0)}; with one client ${b.whole.medianMillis.toFixed(2)} ms of ${b.bare.medianMillis.toFixed(2)}; of the processor ${a.whole.workMillis.toFixed(2)} ms of ${a.bare.workMillis.toFixed(2)}`,
    );
  }
  console.log(`  ${name}: ratios ${throughput.map((ratio) => ratio.toFixed(2)).join(', ')}`);
  if (existsSync('/proc')) tell({ name: `${name}: by the processor’s time`, value: median(work), unit: '×' });
  const isQuick = tell({
    name: `${name}: throughput`,
    value: median(throughput),
    unit: '×',
    bound: { is: 'atLeast', value: atLeast },
  });
  const isShort = tell({
    name: `${name}: added with one client`,
    value: median(added),
    unit: 'ms',
    bound: { is: 'atMost', value: 5 },
  });
  return isQuick && isShort;
}

interface Scripts {
  readonly whole: Script;
  readonly bare: Script;
}

/** Both run warm; the bare bot learns from the whole one what is said to a turn, and in how many calls. */
async function teachBare(name: string, bots: Bots, scripts: Scripts): Promise<void> {
  const warm = { clients: manyClients, seconds: secondsWarm };
  const before = await ask<Heard>(bots.connector);
  const { perSecond } = await load(bots.whole, scripts.whole, warm);
  const after = await ask<Heard>(bots.connector);
  const said = JSON.parse(after.last) as Json & {
    readonly attachments: readonly [{ readonly content: object }];
  };
  const calls = (after.count - before.count) / (perSecond * secondsWarm);
  await ask(bots.bare.process, { activity: said, card: said.attachments[0].content, calls } satisfies Saying);
  await load(bots.bare, scripts.bare, warm);
  console.log(`  ${name}: ${calls.toFixed(2)} calls outward, the last with ${after.last.length} bytes`);
}

async function both(bots: Bots, scripts: Scripts, clients: number) {
  const bare = await load(bots.bare, scripts.bare, { clients, seconds: secondsEach });
  return { bare, whole: await load(bots.whole, scripts.whole, { clients, seconds: secondsEach }) };
}

/** Each client has conversations of its own, as one person has one hand. */
async function load(
  { url, process: bot }: Bot,
  script: Script,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Load> {
  const workBefore = workOf(bot);
  const until = performance.now() + seconds * 1_000;
  const times: number[] = [];
  const client = async (first: number) => {
    for (let no = first; performance.now() < until; no += clients) {
      const began = performance.now();
      const answer = await post(url, script.next(no));
      times.push(performance.now() - began);
      script.see(no, answer);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, no) => client(no)));
  const workMillis = (workOf(bot) - workBefore) / times.length;
  return { perSecond: times.length / seconds, medianMillis: median(times), workMillis };
}

/** Milliseconds of the processor that a process has used, in user's and system's time, by Linux' hundredths of a second. */
function workOf({ pid = 0 }: ChildProcess): number {
  if (!existsSync('/proc')) return Number.NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function post(url: string, body: Json): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () => {
            if ((answer.statusCode ?? 500) < 300) resolve(Buffer.concat(chunks).toString());
            else reject(new Error(`The bot answered ${answer.statusCode}`));
          });
      },
    );
    outgoing.on('error', reject).end(JSON.stringify(body));
  });
}

console.log(`Turns: ${pairs} interleaved pairs, ${manyClients} clients and one, ${people} conversations`);
void main();
