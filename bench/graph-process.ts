// A large tenant's Graph in a process of its own, so that its memory and work are not the bot's.

import { startGraph } from '../sandbox/graph/start-graph';
import { largeMailboxAddress, largeTenant, stir } from '../test/support/large-tenant';

interface Order {
  readonly do: 'stir' | 'count';
  readonly changes?: number;
}

const [mailboxes = '0', messagesEach = '0', people = '0', latencyMs = '0', now = '2026-12-01T10:00:00Z'] =
  process.argv.slice(2);

async function main(): Promise<void> {
  const clock = () => new Date(now);
  const tenant = largeTenant({
    now: clock,
    mailboxes: Number(mailboxes),
    messagesEach: Number(messagesEach),
    people: Number(people),
  });
  const graph = await startGraph({ tenant, now: clock });
  graph.setFaults({ latencyMs: Number(latencyMs) });
  process.on('message', (order: Order) => {
    if (order.do === 'stir') {
      for (let no = 0; no < Number(mailboxes); no += 1)
        stir(tenant, largeMailboxAddress(no), order.changes ?? 0);
      graph.requests.reset();
      process.send?.({ done: true });
      return;
    }
    const { total, messages, byRoute, mostAtOnce, throttled } = graph.requests;
    process.send?.({ total, messages, byRoute, mostAtOnce, throttled });
    graph.requests.reset();
  });
  process.send?.({ url: graph.url });
}

void main();
