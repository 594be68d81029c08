// One sweep in a process of its own; tells how long it took and how much memory it needed.

import { lookIntoMailboxes } from '../src/look/flows/look-into-mailboxes';
import { largeMunicipality, openBench } from './bench-context';
import { idleMemory, memoryAbove } from './measure';

async function sweep(parts: readonly string[]): Promise<void> {
  const [graphUrl = '', databaseUrl = '', mailboxes = '0', kind = 'swept before'] = parts;
  const municipality = largeMunicipality(Number(mailboxes));
  const bench = await openBench({ graphUrl, databaseUrl, municipality, now: '2026-12-01T10:00:00Z' });
  const { failed } = kind === 'fresh' ? { failed: 0 } : await lookIntoMailboxes(bench.context);
  process.send?.({ failed });
  // Idle is the bot between two sweeps, or one that has just opened everything.
  await new Promise((resolve) => process.once('message', resolve));
  const idle = idleMemory();
  const began = Date.now();
  const { value: report, megabytes } = await memoryAbove(idle, () => lookIntoMailboxes(bench.context));
  process.send?.({ failed: report.failed, seconds: (Date.now() - began) / 1_000, megabytes });
  await bench.close();
  process.disconnect();
}

void sweep(process.argv.slice(2));
