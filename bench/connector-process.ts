// A Connector for benchmarks in a process of its own: takes everything at once, or keeps the documented limits.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTeams } from '../sandbox/teams/start-teams';
import { largePersonUpn } from '../test/support/large-tenant';

const [kind = 'bare', people = '0'] = process.argv.slice(2);

/** Keeps the limits and writes down what came. */
async function strict(): Promise<void> {
  const all = Array.from({ length: Number(people) }, (_, no) => ({
    id: `b1e00001-0000-4000-8000-${String(no).padStart(12, '0')}`,
    name: `Person ${no}`,
    upn: largePersonUpn(no),
  }));
  const teams = await startTeams({ people: () => all, botUrl: () => '', tenantId: 'tenant' });
  teams.setFaults({ enforceLimits: true });
  process.on('message', () => {
    const { accepted, refused, tooEarly, requests } = teams.stats;
    const times = accepted.filter((it) => it.operation === 'send').map((it) => it.realMilliseconds);
    process.send?.({
      sent: times.length,
      first: times.at(0),
      last: times.at(-1),
      refused,
      tooEarly,
      requests,
    });
  });
  process.send?.({ url: teams.url });
}

/** Answers as quickly as Node.js can, and keeps what each conversation got first, under which id, and what was said last. */
function bare(): void {
  let count = 0;
  let last: readonly Buffer[] = [];
  const cards = new Map<string, unknown>();
  const ids = new Map<string, string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      count += 1;
      const conversation = /conversations\/([^/]+)\/activities/.exec(
        decodeURIComponent(request.url ?? ''),
      )?.[1];
      if (conversation !== undefined) {
        last = chunks;
        if (!cards.has(conversation)) {
          cards.set(conversation, Buffer.concat(chunks).toString());
          ids.set(conversation, `activity-${count}`);
        }
      }
      const id =
        conversation === undefined ? personOf(Buffer.concat(chunks).toString()) : `activity-${count}`;
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
    });
  });
  process.on('message', () =>
    process.send?.({
      ...{ count, last: Buffer.concat(last).toString() },
      ...{ cards: Object.fromEntries(cards), ids: Object.fromEntries(ids) },
    }),
  );
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  });
}

/** A conversation is named by whom it is with. */
const personOf = (body: string): string => `a:${/"members":\[\{"id":"([^"]+)"/.exec(body)?.[1] ?? 'nobody'}`;

if (kind === 'strict') void strict();
else bare();
