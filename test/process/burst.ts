import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { largeMunicipality, openBench } from '../../bench/bench-context';
import { deliverNoon, messengerAt, noon, prepareNoon } from '../../bench/noon-work';
import { startGraph } from '../../sandbox/graph/start-graph';
import { largeTenant } from '../support/large-tenant';
import type { RuleBook } from '../../src/rules/documents/rule-book';
import { postgresDatabases, sqliteDatabases, type TestDatabases } from '../fakes/store-databases';

const cards = 40;
/** So many are under way at once (deliver-outbox.ts). */
const atOnce = 8;
const municipality = largeMunicipality(cards);
const register = join(__dirname, '../support/register-typescript.js');
const script = join(__dirname, 'burst-process.ts');
/** What a process that died had in hand is free after 30 s. */
const afterwards = 40_000;
/** As far away as Teams is: several cards are under way at once. */
const answerMillis = 80;

interface Moment {
  readonly event: 'came' | 'answered';
  readonly number: number;
}

/** What became of a burst of cards whose process was killed in the middle of it. */
interface Burst {
  readonly said: number;
  /** Cards that came twice; to how many of them the process had the answer before it died, and had kept it. */
  readonly twice: number;
  readonly answered: number;
  readonly kept: number;
}

/** Teams far away: counts what comes to each conversation, and tells what comes and is answered. */
async function startFarTeams() {
  let hear: (event: Moment['event']) => void = () => undefined;
  const times = new Map<string, number>();
  let count = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const to = /conversations\/([^/]+)\/activities/.exec(decodeURIComponent(request.url ?? ''))?.[1] ?? '';
      times.set(to, (times.get(to) ?? 0) + 1);
      const id = `activity-${String(++count)}`;
      hear('came');
      setTimeout(() => {
        response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
        hear('answered');
      }, answerMillis);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    times,
    listen: (listener: typeof hear) => {
      hear = listener;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A database in which the cards of noon wait is copied for each burst. */
async function openBursts(databases: TestDatabases) {
  const now = () => new Date(noon);
  const tenant = largeTenant({ now, mailboxes: cards, messagesEach: 1, people: cards + 2 });
  const [graph, teams] = await Promise.all([startGraph({ tenant, now }), startFarTeams()]);
  const waiting = await databases.create();
  const parts = { graphUrl: graph.url, databaseUrl: waiting, municipality, now: noon, rules: {} as RuleBook };
  const bench = await openBench({ ...parts, messenger: messengerAt(teams.url) });
  await prepareNoon(bench, { notices: cards, serviceUrl: teams.url });
  await bench.close();
  await graph.close();

  let count = 0;

  /** The process that lives on says the rest. */
  const finish = async (url: string): Promise<void> => {
    const store = await databases.open(url);
    const clock = { ...bench.clock, realMillis: () => Date.now() + afterwards };
    await deliverNoon({ ...bench, context: { ...bench.context, clock, store } });
    await databases.closeAll();
  };

  /** kill -9 when so many cards have come or been answered. */
  const play = async ({ event, number }: Moment): Promise<Burst> => {
    const url = await copyOf(waiting, `burst${String(++count)}`);
    teams.times.clear();
    const args = ['--require', register, script, teams.url, url, municipality];
    const victim = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let seen = 0;
    teams.listen((heard) => {
      if (heard === event && ++seen === number) victim.kill('SIGKILL');
    });
    const told = await linesOf(victim);
    expect(victim.signalCode).toBe('SIGKILL');
    await finish(url);
    expect(Math.max(...teams.times.values())).toBeLessThanOrEqual(2);
    const twice = [...teams.times].flatMap(([to, often]) => (often > 1 ? [to] : []));
    const countOf = (what: string) => twice.filter((to) => told.includes(`${what} ${to}`)).length;
    return {
      said: teams.times.size,
      twice: twice.length,
      answered: countOf('answered'),
      kept: countOf('kept'),
    };
  };
  return { play, close: teams.close };
}

async function linesOf(child: ChildProcess): Promise<readonly string[]> {
  let output = '';
  child.stdout?.on('data', (data: Buffer) => {
    output += data.toString();
  });
  await once(child, 'close');
  return output.trim().split('\n');
}

async function copyOf(url: string, name: string): Promise<string> {
  if (url.startsWith('sqlite:')) {
    const path = `${url.slice('sqlite:'.length)}.${name}`;
    copyFileSync(url.slice('sqlite:'.length), path);
    return `sqlite:${path}`;
  }
  const [copy, server] = [new URL(url), new URL(url)];
  copy.pathname = `/${name}`;
  server.pathname = '/postgres';
  const client = new Client({ connectionString: server.href });
  await client.connect();
  await client.query(`create database ${name} template ${url.split('/').at(-1) ?? ''}`);
  await client.end();
  return copy.href;
}

/** Kills so many bursts on each of these databases, at moments spread over them. */
export function burstsKilled(kills: number, dialects = [sqliteDatabases, postgresDatabases]): void {
  describe.each(dialects.map((of) => of()))(
    `of 40 cards that are said while the process is killed, on $dialect`,
    (databases) => {
      beforeAll(() => databases.start());
      afterAll(() => databases.stop());

      test(`all are said, none twice that was kept, and at most what was under way (${kills} kills)`, async () => {
        const { play, close } = await openBursts(databases);
        const bursts: Burst[] = [];
        for (let no = 0; no < kills; no += 1) {
          const event = no % 2 ? 'answered' : 'came';
          bursts.push(await play({ event, number: 1 + ((no * 7 + 11) % (cards - 3)) }));
        }
        close();
        const sum = (of: 'twice' | 'answered' | 'kept') => bursts.reduce((total, it) => total + it[of], 0);
        const most = Math.max(...bursts.map(({ twice }) => twice));
        console.log(
          `${databases.dialect}: ${kills} kills of ${cards} cards, ${sum('twice')} twice, at most ${most} of a burst; ` +
            `of ${sum('answered')} the answer was being kept`,
        );
        expect(bursts.map(({ said }) => said)).toEqual(bursts.map(() => cards));
        expect(most).toBeLessThanOrEqual(atOnce);
        expect(sum('kept')).toBe(0);
      }, 1_800_000);
    },
  );
}
