// Seeing 10,000 people of whom every tenth is away, against reading each person's settings; BENCH_GROWTH=1 draws 60,000.

import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largePersonUpn } from '../test/support/large-tenant';
import { growthPicture, type Looked, type Run } from './absence-picture';
import { answerOf, ask, startChild } from './child';
import { tell } from './measure';

const latencyMs = 80;

interface Counted {
  readonly byRoute: Readonly<Record<string, number>>;
  readonly throttled: number;
}

async function main(): Promise<void> {
  const isGrowth = process.env['BENCH_GROWTH'] === '1';
  const first = await run(10_000, true);
  const isKept = judge(first);
  if (isGrowth) {
    const runs = [first];
    for (const people of [20_000, 40_000, 60_000]) runs.push(await run(people, false));
    const folder = join(__dirname, '../docs/pictures');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'absence-growth.svg'), growthPicture(runs));
    for (const { people, now, ahead } of runs)
      console.log(
        `  ${people} people: ${now.requests} and ${ahead.requests} requests, ${now.seconds.toFixed(1)} and ${ahead.seconds.toFixed(1)} s, ${Math.max(now.megabytes, ahead.megabytes).toFixed(0)} MB`,
      );
  }
  process.exitCode = isKept ? 0 : 1;
}

async function run(people: number, isBaseline: boolean): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-bench-'));
  const graph = startChild('absence-graph-process.ts', people, latencyMs);
  const { url } = await answerOf<{ url: string }>(graph);
  const bot = startChild('absence-process.ts', url, `sqlite:${join(folder, 'bench.db')}`);
  try {
    await answerOf(bot);
    const list = await look(bot, graph, 'list');
    const now = await look(bot, graph, 'now');
    const ahead = await look(bot, graph, 'ahead');
    if (isBaseline) {
      await askMany(bot, graph);
      await baseline(graph, url, people);
    }
    return { people, list, now, ahead };
  } finally {
    bot.kill();
    graph.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function look(
  bot: ChildProcess,
  graph: ChildProcess,
  what: 'list' | 'now' | 'ahead',
): Promise<Looked & { requests: number }> {
  const looked = await ask<Looked>(bot, { look: what });
  const { byRoute, throttled } = await ask<Counted>(graph);
  if (!looked.isDone || throttled > 0) throw new Error(`The look ${what} did not come to its end`);
  // What lies inside a batch is not a request of its own.
  const inBatch = byRoute['GET /users/{user-id}/mailboxSettings'] ?? 0;
  const all = Object.values(byRoute).reduce((sum, count) => sum + count, 0);
  return { ...looked, requests: all - inBatch };
}

/** 1,500 people have planned a fortnight: one night asks them all. */
async function askMany(bot: ChildProcess, graph: ChildProcess): Promise<void> {
  await ask(graph, { plan: 1_500 });
  const { seconds, megabytes, asked } = await ask<Looked>(bot, { look: 'night' });
  await ask<Counted>(graph);
  const isRight = asked === 1_500;
  if (!isRight) throw new Error(`${String(asked)} people were asked instead of 1,500`);
  tell({ name: 'a night that asks 1,500 people', value: seconds, unit: 's' });
  tell({ name: 'its memory above the idle process', value: megabytes, unit: 'MB' });
}

/** What a bot would do that knows no presence: one request for each person. */
async function baseline(graph: ChildProcess, url: string, people: number): Promise<void> {
  const began = Date.now();
  const queue = Array.from({ length: people }, (_, no) => no).values();
  const worker = async () => {
    for (const no of queue) {
      const path = `/v1.0/users/${largePersonUpn(no)}/mailboxSettings?$select=automaticRepliesSetting`;
      const response = await fetch(`${url}${path}`, { headers: { authorization: 'Bearer sandbox' } });
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: 32 }, worker));
  const { byRoute } = await ask<Counted>(graph);
  const count = Object.values(byRoute).reduce((sum, one) => sum + one, 0);
  tell({ name: 'requests for each person’s settings', value: count, unit: '' });
  tell({ name: 'their time, 32 at once', value: (Date.now() - began) / 1_000, unit: 's' });
}

function judge({ people, list, now, ahead }: Run): boolean {
  const pages = Math.ceil(people / 999) + 1;
  const day = Math.ceil(people / 650) + Math.ceil(people / 10 / 50) + pages;
  const atMost = (name: string, value: number, limit: { readonly unit: string; readonly most: number }) =>
    tell({ name, value, unit: limit.unit, bound: { is: 'atMost', value: limit.most } });
  return [
    atMost('requests of a look by day, with paging', now.requests + list.requests, { unit: '', most: day }),
    atMost('a look by day', now.seconds + list.seconds, { unit: 's', most: 10 }),
    atMost('requests of a look by night', ahead.requests, { unit: '', most: people / 20 }),
    atMost('a look by night', ahead.seconds, { unit: 's', most: 60 }),
    atMost('memory above the idle process, by day', Math.max(list.megabytes, now.megabytes), {
      unit: 'MB',
      most: 100,
    }),
    atMost('memory above the idle process, by night', ahead.megabytes, { unit: 'MB', most: 100 }),
  ].every(Boolean);
}

console.log('Absence: 10,000 people, every tenth away, 80 ms an answer');
void main();
