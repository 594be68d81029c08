// The bot's looks at who is away, in a process of its own: each order is one look, the answer its time and memory.

import { listStaff, seeStaffAhead, seeStaffNow } from '../src/absence/flows/watch-staff';
import { watchAbsencesAhead } from '../src/absence/flows/away/watch-absences';
import type { DelegationId } from '../src/core/ids';
import type { FlowContext } from '../src/app/flow-context';
import { largeStaffGroup } from '../test/support/large-tenant';
import { largeMunicipality, openBench } from './bench-context';
import { idleMemory, memoryAbove } from './measure';

const looks: Readonly<Record<string, (context: FlowContext) => Promise<boolean>>> = {
  list: listStaff,
  now: seeStaffNow,
  ahead: seeStaffAhead,
  /** The whole night: who is watched, what is planned, what is due, and everybody asked who is to be asked. */
  night: async (context) => {
    await watchAbsencesAhead(context);
    return true;
  },
};

async function countAsked({ store }: FlowContext): Promise<number> {
  let [count, after]: [number, DelegationId | undefined] = [0, undefined];
  for (;;) {
    const page = await store.delegations.listOpen(after, 1_000);
    if (page.length === 0) return count;
    count += page.length;
    after = page.at(-1)?.id;
  }
}

const [graphUrl = '', databaseUrl = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const municipality = `staff: {watch: [{group: ${largeStaffGroup}}]}\n${largeMunicipality(1)}`;
  const { context } = await openBench({ graphUrl, databaseUrl, municipality, now: '2026-12-01T10:00:00Z' });
  const idle = idleMemory();
  process.on('message', (order: { readonly look: string }) => {
    void (async () => {
      const began = Date.now();
      const { value, megabytes } = await memoryAbove(idle, async () => looks[order.look]?.(context));
      const seconds = (Date.now() - began) / 1_000;
      process.send?.({ isDone: value, seconds, megabytes, asked: await countAsked(context) });
    })();
  });
  process.send?.({ ready: true });
}

void main();
