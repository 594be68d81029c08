// One replica that serves the work page over a database that is filled; tells its memory and processor time when asked.

import type { AddressInfo } from 'node:net';
import express from 'express';
import { workPage } from '../src/app/work-page';
import { workFiles } from '../src/platform/web/work-files';
import { sandboxDoor } from '../sandbox/work-door';
import { openBench } from './bench-context';
import { now, oneReader } from './ten-thousand';

const [graphUrl = '', databaseUrl = ''] = process.argv.slice(2);

export interface Cost {
  readonly residentBytes: number;
  /** By what is alive in it, on Node.js' heap and beside it. */
  readonly heldBytes: number;
  /** Since it began, in seconds of the processor. */
  readonly processorSeconds: number;
}

async function main(): Promise<void> {
  const bench = await openBench({ graphUrl, databaseUrl, municipality: oneReader(), now });
  const page = workPage(bench.context, sandboxDoor(bench.context));
  // What a page costs that has nothing on it, from the same process.
  const app = express()
    .use(workFiles(["'self'"]), page.router)
    .get('/empty', (_, response) => response.type('html').send('<!doctype html><title>x</title><h1>x</h1>'));
  const server = app.listen(0, '127.0.0.1', () => {
    process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  });
  process.on('message', () => {
    globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed, external } = process.memoryUsage();
    const cost: Cost = {
      residentBytes: rss,
      heldBytes: heapUsed + external,
      processorSeconds: (user + system) / 1_000_000,
    };
    process.send?.(cost);
  });
}

void main();
