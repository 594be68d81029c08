import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { OpenedStore } from '../../src/app/open-store';
import type { Delegation } from '../../src/absence/domain/delegation';
import { delegationId, personId, upn } from '../../src/core/ids';
import { instant, localDate } from '../../src/core/time';
import type { SandboxGraph } from '../../sandbox/graph/start-graph';
import { startGraph } from '../../sandbox/graph/start-graph';
import { seedTenant } from '../../sandbox/tenant/seed';
import type { Tenant } from '../../sandbox/tenant/tenant';
import type { TestDatabases } from '../fakes/store-databases';
import { postgresDatabases, sqliteDatabases } from '../fakes/store-databases';

const register = join(__dirname, '../support/register-typescript.js');
const script = join(__dirname, 'rule-worker-process.ts');
const now = '2026-12-01T08:00:00+01:00';
const [erik, hasse] = ['erik.handlaggare@ale.example', 'hasse.bygglov@ale.example'];
/** Claims of a process that died lapse after a minute of real time, which the next process is ahead by. */
const lapse = 61_000;

/** At which request the process is killed: before it is carried out, or when its answer is under way. */
interface Strike {
  readonly method: string;
  /** Which request of that method, from one. */
  readonly number: number;
  readonly when: 'before' | 'after';
}

/** A way to Graph on which the process that asks is killed at the strike. */
class DeadlyWay {
  strike: Strike | undefined;
  victim: ChildProcess | undefined;
  asked = 0;
  #seen = 0;
  readonly #server = createServer((request, response) => {
    void this.#pass(request, response);
  });

  constructor(private readonly target: string) {}

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  aim(strike: Strike | undefined): void {
    this.strike = strike;
    this.#seen = 0;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    this.asked += 1;
    const isMeant = method === this.strike?.method && ++this.#seen === this.strike.number;
    if (isMeant && this.strike?.when === 'before') {
      this.victim?.kill('SIGKILL');
      return;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const headers = { authorization: 'Bearer sandbox', 'content-type': 'application/json' };
    const body = chunks.length === 0 ? undefined : Buffer.concat(chunks);
    const answer = await fetch(`${this.target}${url}`, { method, headers, ...(body && { body }) });
    const text = await answer.text();
    if (isMeant) this.victim?.kill('SIGKILL');
    else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  }
}

let tenant: Tenant;
let graph: SandboxGraph;
let way: DeadlyWay;
let graphUrl: string;
beforeEach(async () => {
  tenant = seedTenant(() => new Date(now));
  graph = await startGraph({ tenant, now: () => new Date(now) });
  way = new DeadlyWay(graph.url);
  graphUrl = await way.open();
});
afterEach(async () => {
  await way.close();
  await graph.close();
});

/** Carries out what is due in a process of its own; true when it lived to its end. */
async function work(databaseUrl: string, aheadMillis: number, strike?: Strike): Promise<boolean> {
  way.aim(strike);
  const args = ['--require', register, script, databaseUrl, graphUrl, now, String(aheadMillis)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  way.victim = child;
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (signal === 'SIGKILL') return false;
  expect(code).toBe(0);
  return true;
}

const idOf = (who: string) => personId(tenant.person(who)?.id ?? '');

const personOf = (who: string) => ({
  ...{ id: idOf(who), upn: upn(who), name: who, department: undefined },
  isEnabled: true,
  isGuest: false,
});

const accepted = (): Delegation => ({
  id: delegationId('0d5f0a54-6f55-4f0e-8d0b-5b8a3c1f4e21'),
  version: 1,
  ownerId: idOf(erik),
  managerId: undefined,
  state: 'accepted',
  from: instant('2026-12-01T00:00:00+01:00'),
  until: instant('2026-12-13T00:00:00+01:00'),
  isPlanned: true,
  since: instant(now),
  askedAt: instant(now),
  delegateId: idOf(hasse),
  consent: {
    textVersion: '2026-1',
    delegateId: idOf(hasse),
    from: localDate('2026-12-01'),
    lastDay: localDate('2026-12-12'),
    givenAt: instant(now),
    how: 'card',
    byId: idOf(erik),
    note: undefined,
  },
  lapsesAt: instant('2026-12-13T00:00:00+01:00'),
  method: 'inboxRule',
  reason: undefined,
  settledAs: undefined,
  endedAs: undefined,
  note: undefined,
  escalatedAt: undefined,
});

async function ask(store: OpenedStore, kind: 'make' | 'remove', delegation: Delegation): Promise<void> {
  const ruleWork = [{ kind, delegationId: delegation.id, notBefore: instant(now) }];
  const change = { expectedVersion: delegation.version - 1, delegation };
  expect(await store.save({ delegations: [change], ruleWork })).toBe('saved');
}

const making: readonly Strike[] = [
  { method: 'GET', number: 1, when: 'before' },
  { method: 'POST', number: 1, when: 'before' },
  { method: 'POST', number: 1, when: 'after' },
  { method: 'GET', number: 2, when: 'before' },
  { method: 'GET', number: 2, when: 'after' },
];
const removing: readonly Strike[] = [
  { method: 'GET', number: 1, when: 'after' },
  { method: 'DELETE', number: 1, when: 'before' },
  { method: 'DELETE', number: 1, when: 'after' },
];

const own = {
  id: 'own',
  displayName: 'Min egen',
  sequence: 1,
  isEnabled: true,
  actions: { markAsRead: true },
};
const ours = 'Brevvakt delegering 0d5f0a54';

function killedAtEachStep(databases: TestDatabases): void {
  beforeAll(() => databases.start(), 60_000);
  afterAll(() => databases.stop());

  /** SQLite serves one process: the test's own store is closed before another opens it. */
  async function inStore<T>(url: string, use: (store: OpenedStore) => Promise<T>): Promise<T> {
    const value = await use(await databases.open(url));
    await databases.closeAll();
    return value;
  }

  test('killed at each step of making the rule and of taking it away: there is never a second one, and none is left', async () => {
    const url = await databases.create();
    const rules = () => tenant.mailbox(erik).rules;
    const names = () => rules().map((rule) => rule.displayName);
    const stored = () => inStore(url, (store) => store.delegations.find(accepted().id));
    rules().push(own);
    await inStore(url, async (store) => {
      for (const who of [erik, hasse]) await store.people.saveFromDirectory([personOf(who)]);
      await ask(store, 'make', accepted());
    });
    let ahead = 0;
    const live = (strike?: Strike) => work(url, (ahead += lapse), strike);

    for (const [index, strike] of making.entries()) {
      expect({ strike, lived: await live(strike) }).toEqual({ strike, lived: false });
      expect({ strike, names: names() }).toEqual({
        strike,
        names: index < 2 ? ['Min egen'] : ['Min egen', ours],
      });
      expect((await stored())?.state).toBe('accepted');
    }
    expect(await live()).toBe(true);
    expect(names()).toEqual(['Min egen', ours]);
    const inEffect = await stored();
    expect(inEffect?.state).toBe('inEffect');

    const version = (inEffect?.version ?? 0) + 1;
    const ended: Delegation = { ...accepted(), version, state: 'ended', endedAs: 'byOwner' };
    await inStore(url, (store) => ask(store, 'remove', ended));
    for (const strike of removing)
      expect({ strike, lived: await live(strike) }).toEqual({ strike, lived: false });
    expect(await live()).toBe(true);
    expect(rules()).toEqual([own]);
    // Nothing is due any more: Graph is not asked.
    way.asked = 0;
    expect(await live()).toBe(true);
    expect(way.asked).toBe(0);
  });
}

describe('a bot that is killed while it works on a mail rule, on SQLite', () => {
  killedAtEachStep(sqliteDatabases());
});

describe('a bot that is killed while it works on a mail rule, on PostgreSQL', () => {
  killedAtEachStep(postgresDatabases());
});
