// The Graph of a large staff, of whom every tenth is away, in a process of its own.

import { startGraph } from '../sandbox/graph/start-graph';
import { largePersonUpn, largeTenant } from '../test/support/large-tenant';

const [people = '0', latencyMs = '0', now = '2026-12-01T10:00:00Z'] = process.argv.slice(2);

async function main(): Promise<void> {
  const clock = () => new Date(now);
  const tenant = largeTenant({ now: clock, mailboxes: 1, messagesEach: 1, people: Number(people) });
  const [start, end] = [new Date('2026-12-01T00:00:00Z'), new Date('2026-12-02T23:00:00Z')];
  for (let no = 5; no < Number(people); no += 10)
    tenant.setAutomaticReplies(largePersonUpn(no), {
      status: 'scheduled',
      start,
      end,
      externalReplyMessage: 'Borta.',
    });
  const graph = await startGraph({ tenant, now: clock });
  graph.setFaults({ latencyMs: Number(latencyMs) });
  process.on('message', (order: { readonly plan?: number }) => {
    if (order.plan !== undefined) plan(order.plan);
    const { byRoute, throttled } = graph.requests;
    process.send?.({ byRoute: Object.fromEntries(byRoute), throttled });
    graph.requests.reset();
  });
  /** So many people have a fortnight ahead of them, as their calendars will have it. */
  const plan = (most: number) => {
    const [from, to] = [new Date('2026-12-07T00:00:00Z'), new Date('2026-12-18T23:00:00Z')];
    const replies = { status: 'scheduled', start: from, end: to, externalReplyMessage: 'Borta.' } as const;
    for (let no = 0; no < most; no += 1) tenant.setAutomaticReplies(largePersonUpn(no), replies);
  };
  process.send?.({ url: graph.url });
}

void main();
