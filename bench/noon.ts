/** 5,000 notices at noon against a Connector that keeps its documented limits. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectTeams } from '../src/adapters/teams/connect-teams';
import { drawCard } from '../src/adapters/teams/draw-card';
import { personId, upn } from '../src/domain/ids';
import { instant, zone } from '../src/domain/time';
import { deliverAll } from '../src/flows/deliver-all';
import { lookIntoMailboxes } from '../src/flows/look-into-mailboxes';
import { watchDuty } from '../src/flows/watch-duty';
import type { Receiver } from '../src/ports/receiver';
import { conversationIdOf } from '../src/sandbox/teams/teams-person';
import { largePersonUpn } from '../src/sandbox/tenant/large';
import type { Bench } from './bench-context';
import { largeMunicipality, openBench, silent } from './bench-context';
import { answerOf, ask, startChild } from './child';
import { tell } from './measure';

const notices = Number(process.env['BENCH_NOTICES'] ?? 5_000);
/** What the Connector allows an app in one tenant. */
const allowedPerSecond = 50;

interface Counted {
  readonly sent: number;
  readonly first: number;
  readonly last: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly tooEarly: number;
  readonly requests: number;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-bench-'));
  const graph = startChild('graph-process.ts', notices, 1, notices + 2, 0, '2026-12-01T11:00:00Z');
  const connector = startChild('connector-process.ts', 'strict', notices);
  try {
    const [{ url: graphUrl }, { url: serviceUrl }] = await Promise.all([
      answerOf<{ url: string }>(graph),
      answerOf<{ url: string }>(connector),
    ]);
    const messenger = teamsAt(serviceUrl);
    const bench = await openBench({
      ...{ graphUrl, messenger },
      databaseUrl: `sqlite:${join(folder, 'bench.db')}`,
      municipality: largeMunicipality(notices),
      now: '2026-12-01T11:00:00Z',
    });
    const began = Date.now();
    await prepare(bench, serviceUrl);
    tell({ name: 'the day until noon', value: (Date.now() - began) / 1_000, unit: 's' });
    await deliver(bench);
    await bench.close();
    report(await ask<Counted>(connector));
  } finally {
    graph.kill();
    connector.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function teamsAt(serviceUrl: string) {
  const nobody: Receiver = {
    ...({} as Receiver),
    stranger: () => ({ facts: { card: 'sentence', say: { what: 'fault' } }, language: 'sv' }),
  };
  const teams = connectTeams({
    ...{ appId: '', appPassword: undefined, appType: 'SingleTenant', tenantId: 'tenant', serviceUrl },
    isSandbox: true,
    receiver: nobody,
    draw: drawCard,
    zone: zone('Europe/Stockholm'),
    log: silent,
  });
  teams.warm();
  return teams.messenger;
}

/** People, conversations and mailboxes as on any day; only the notices are new. */
async function prepare({ context }: Bench, serviceUrl: string): Promise<void> {
  const people = Array.from({ length: notices }, (_, no) => ({
    id: personId(`b1e00001-0000-4000-8000-${String(no).padStart(12, '0')}`),
    upn: upn(largePersonUpn(no)),
    name: `Person ${no}`,
    department: undefined,
    isEnabled: true,
    isGuest: false,
  }));
  await context.store.people.saveFromDirectory(people);
  for (const { id } of people) {
    const conversationId = conversationIdOf(id);
    await context.store.outbox.saveConversation({ personId: id, conversationId, serviceUrl });
  }
  await lookIntoMailboxes(context);
  await watchDuty(context);
}

async function deliver({ context }: Bench): Promise<void> {
  const until = Date.now() + 10 * 60_000;
  while (Date.now() < until) {
    const { againAtMillis } = await deliverAll(context);
    const { waiting, sending } = await context.store.outbox.counts(instant('2026-12-01T11:00:00Z'));
    if (waiting + sending === 0) return;
    const wait = Math.max(5, (againAtMillis ?? Date.now() + 50) - Date.now());
    await new Promise((resolve) => setTimeout(resolve, Math.min(wait, 1_000)));
  }
}

function report({ sent, first, last, refused, tooEarly }: Counted): void {
  const rate = (sent - 1) / ((last - first) / 1_000);
  const refusals = Object.values(refused).reduce((sum, count) => sum + count, 0);
  const kept = [
    tell({ name: 'notices said', value: sent, unit: '', bound: { is: 'atLeast', value: notices } }),
    tell({ name: 'tried again too early', value: tooEarly, unit: '', bound: { is: 'atMost', value: 0 } }),
    tell({
      name: 'of the allowed rate',
      value: rate / allowedPerSecond,
      unit: '×',
      bound: { is: 'atLeast', value: 0.9 },
    }),
    tell({ name: 'refused by the limits', value: refusals, unit: '' }),
    tell({ name: 'from the first to the last', value: (last - first) / 1_000, unit: 's' }),
  ];
  process.exitCode = kept.every(Boolean) ? 0 : 1;
}

console.log(`Noon: ${notices} notices against a Connector of ${allowedPerSecond} a second`);
void main();
