// One sweep over 500 mailboxes of 2,000 messages with 40 changes each, against reading the inboxes in full.

import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOf, ask, startChild } from './child';
import { tell } from './measure';

const mailboxes = Number(process.env['BENCH_MAILBOXES'] ?? 500);
const messagesEach = 2_000;
const changes = 40;
const latencyMs = 80;

interface Counted {
  readonly total: number;
  readonly messages: number;
  readonly throttled: number;
}

interface Place {
  readonly url: string;
  readonly databaseUrl: string;
}

interface Swept {
  readonly failed: number;
  readonly seconds: number;
  readonly megabytes: number;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-bench-'));
  const graph = startChild('graph-process.ts', mailboxes, messagesEach, mailboxes + 2, latencyMs);
  try {
    const { url } = await answerOf<{ url: string }>(graph);
    await measure(graph, { url, databaseUrl: `sqlite:${join(folder, 'bench.db')}` });
  } finally {
    graph.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(graph: ChildProcess, at: Place): Promise<void> {
  const began = Date.now();
  const first = startChild('sweep-process.ts', at.url, at.databaseUrl, mailboxes);
  await answerOf<Swept>(first);
  first.kill();
  const full = await ask<Counted>(graph, { do: 'count' });
  tell({ name: 'first reading of everything', value: (Date.now() - began) / 1_000, unit: 's' });
  // A process of its own, as after a start: its memory is not that of the first reading.
  const sweep = startChild('sweep-process.ts', at.url, at.databaseUrl, mailboxes);
  await answerOf<Swept>(sweep);
  await ask(graph, { do: 'stir', changes });
  const { failed, seconds, megabytes } = await ask<Swept>(sweep);
  const swept = await ask<Counted>(graph, { do: 'count' });
  if (failed > 0) throw new Error(`${failed} mailboxes could not be read`);
  const folders = mailboxes * 3;
  const kept = [
    tell({
      name: 'requests per watched folder and page',
      value: swept.total / folders,
      unit: '',
      bound: { is: 'atMost', value: 1 },
    }),
    tell({
      name: 'times fewer messages than in full',
      value: full.messages / swept.messages,
      unit: '×',
      bound: { is: 'atLeast', value: 20 },
    }),
    tell({
      name: `a sweep at ${latencyMs} ms an answer`,
      value: seconds,
      unit: 's',
      bound: { is: 'atMost', value: 15 },
    }),
    tell({
      name: 'memory above the idle process',
      value: megabytes,
      unit: 'MB',
      bound: { is: 'atMost', value: 100 },
    }),
    tell({
      name: 'requests refused for being too many',
      value: swept.throttled,
      unit: '',
      bound: { is: 'atMost', value: 0 },
    }),
  ];
  sweep.kill();
  kept.push(await tellFresh(graph, at));
  process.exitCode = kept.every(Boolean) ? 0 : 1;
}

/** The same in a process that has just started: what it compiles and allocates once counts, too. */
async function tellFresh(graph: ChildProcess, at: Place): Promise<boolean> {
  const fresh = startChild('sweep-process.ts', at.url, at.databaseUrl, mailboxes, 'fresh');
  await answerOf<Swept>(fresh);
  await ask(graph, { do: 'stir', changes });
  const { megabytes } = await ask<Swept>(fresh);
  fresh.kill();
  return tell({
    name: 'memory of the first sweep of a process',
    value: megabytes,
    unit: 'MB',
    bound: { is: 'atMost', value: 100 },
  });
}

console.log(`Sweep: ${mailboxes} mailboxes of ${messagesEach} messages, ${changes} changes each`);
void main();
