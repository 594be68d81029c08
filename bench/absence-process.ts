/** The bot's looks at who is away, in a process of its own: each order is one look, the answer its time and memory. */

import { listStaff } from '../src/flows/list-staff';
import { seeStaffAhead, seeStaffNow } from '../src/flows/watch-staff';
import type { FlowContext } from '../src/flows/flow-context';
import { largeStaffGroup } from '../src/sandbox/tenant/large';
import { largeMunicipality, openBench } from './bench-context';
import { idleMemory, memoryAbove } from './measure';

const looks: Readonly<Record<string, (context: FlowContext) => Promise<boolean>>> = {
  list: listStaff,
  now: seeStaffNow,
  ahead: seeStaffAhead,
};

const [graphUrl = '', databaseUrl = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const municipality = `staff: {watch: [{group: ${largeStaffGroup}}]}\n${largeMunicipality(1)}`;
  const { context } = await openBench({ graphUrl, databaseUrl, municipality, now: '2026-12-01T10:00:00Z' });
  const idle = idleMemory();
  process.on('message', (order: { readonly look: string }) => {
    void (async () => {
      const began = Date.now();
      const { value, megabytes } = await memoryAbove(idle, async () => looks[order.look]?.(context));
      process.send?.({ isDone: value, seconds: (Date.now() - began) / 1_000, megabytes });
    })();
  });
  process.send?.({ ready: true });
}

void main();
