// 5,000 notices at noon against a Connector that keeps its documented limits.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeMunicipality, openBench } from './bench-context';
import { answerOf, ask, startChild } from './child';
import { tell } from './measure';
import { deliverNoon, messengerAt, noon, prepareNoon } from './noon-work';

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
  const graph = startChild('graph-process.ts', notices, 1, notices + 2, 0, noon);
  const connector = startChild('connector-process.ts', 'strict', notices);
  try {
    const [{ url: graphUrl }, { url: serviceUrl }] = await Promise.all([
      answerOf<{ url: string }>(graph),
      answerOf<{ url: string }>(connector),
    ]);
    const messenger = messengerAt(serviceUrl);
    const bench = await openBench({
      ...{ graphUrl, messenger },
      databaseUrl: `sqlite:${join(folder, 'bench.db')}`,
      municipality: largeMunicipality(notices),
      now: noon,
    });
    const began = Date.now();
    await prepareNoon(bench, { notices, serviceUrl });
    tell({ name: 'the day until noon', value: (Date.now() - began) / 1_000, unit: 's' });
    await deliverNoon(bench);
    await bench.close();
    report(await ask<Counted>(connector));
  } finally {
    graph.kill();
    connector.kill();
    rmSync(folder, { recursive: true, force: true });
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
