// The message trace of five hundred duty addresses: at most a hundred requests in five minutes, each message once.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGraph } from '../sandbox/graph/start-graph';
import { largeMailboxAddress, largeTenant } from '../test/support/large-tenant';
import { connectTrace } from '../src/app/trace-of';
import { instant, plusMinutes } from '../src/core/time';
import { tellHeld } from '../src/incoming/flows/held/look-for-held';
import type { MessageTrace } from '../src/incoming/domain/arrival/held-mail';
import { fixedToken } from '../src/platform/graph/calls/token';
import { largeMunicipality, openBench, silent, type Bench } from './bench-context';
import { tell } from './measure';

const mailboxes = 500;
const from = instant('2026-12-01T08:00:00+01:00');

async function play(bench: Bench, graphUrl: string): Promise<boolean> {
  const realMillis = () => Date.parse(bench.clock.now());
  const clock = { ...bench.clock, realMillis };
  const trace = connectTrace({ clock, log: silent, baseUrl: graphUrl, credential: fixedToken('sandbox') });
  const times: number[] = [];
  const messageTrace: MessageTrace = {
    read: async (...asked) => {
      const reading = await trace.read(...asked);
      for (let no = 0; no < reading.requests; no++) times.push(realMillis());
      return reading;
    },
  };
  const context = { ...bench.context, clock, messageTrace };
  const began = performance.now();
  let minutes = 0;
  const looked = async () => (await context.store.held.listLooked('2026-12-01' as never)).size;
  for (; minutes <= 480 && (await looked()) < mailboxes; minutes += 5) {
    bench.clock.moveTo(plusMinutes(from, minutes));
    await tellHeld(context);
  }
  const inWindow = times.map((at) => times.filter((other) => other > at - 300_000 && other <= at).length);
  const told = await Promise.all(
    context
      .municipality()
      .mailboxes.map(async ({ id }) => (await context.store.held.listTold(id, '2026-12-01' as never)).length),
  );
  const kept = [
    tell({
      name: 'duty addresses looked at',
      value: await looked(),
      unit: '',
      bound: { is: 'atLeast', value: mailboxes },
    }),
    tell({
      name: 'requests in five minutes',
      value: Math.max(...inWindow),
      unit: '',
      bound: { is: 'atMost', value: 100 },
    }),
    tell({
      name: 'messages told',
      value: told.reduce((a, b) => a + b, 0),
      unit: '',
      bound: { is: 'atLeast', value: mailboxes },
    }),
    tell({
      name: 'more than once',
      value: told.filter((count) => count > 1).length,
      unit: '',
      bound: { is: 'atMost', value: 0 },
    }),
  ];
  tell({ name: 'of the morning', value: minutes, unit: 'min' });
  tell({ name: 'the whole of it', value: (performance.now() - began) / 1_000, unit: 's' });
  return kept.every(Boolean);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-bench-'));
  let bench: Bench | undefined;
  const now = () => new Date(bench?.clock.now() ?? from);
  const tenant = largeTenant({ now, mailboxes, messagesEach: 1, people: mailboxes + 2 });
  for (let no = 0; no < mailboxes; no++)
    for (let twice = 0; twice < 2; twice++)
      tenant.held.add({
        ...{ id: `held-${no}`, recipient: largeMailboxAddress(no), from: 'a@b.example', subject: 'x' },
        ...{ status: 'quarantined', receivedAt: new Date('2026-11-30T12:00:00Z') },
      });
  const graph = await startGraph({ tenant, now });
  try {
    bench = await openBench({
      graphUrl: graph.url,
      databaseUrl: `sqlite:${join(folder, 'bench.db')}`,
      municipality: `${largeMunicipality(mailboxes)}\nwatch: {quarantine: {decision: KS 14}}\n`,
      now: from,
    });
    process.exitCode = (await play(bench, graph.url)) ? 0 : 1;
  } finally {
    await bench?.close();
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (require.main === module) void main();
