// Work that waits for others: Microsoft Graph (mail actions, mail rules), or a receiver outside. Never in the way of what is said (F4, P7).

import { outsideTable, workTable, type WorkTable } from './features';
import type { FlowContext } from './flow-context';

/** Real milliseconds for which new pieces are begun in one go; the rest is left to the next. */
const goMillis = 10_000;

type Carried = Promise<{ readonly againAtMillis: number | undefined }>;

/** What is due of it, each kind beside the others, and when there may be more, in real milliseconds since 1970. */
async function carryOpen(context: FlowContext, table: WorkTable): Carried {
  const { clock, store } = context;
  const list = async () => (await store.work.listOpen(clock.now())).filter(({ kind }) => kind in table);
  const now = clock.realMillis();
  const open = await list();
  const due = open.filter(({ atMillis }) => atMillis <= now);
  await Promise.all(due.map(async ({ kind }) => table[kind]?.(context, now + goMillis)));
  const times = (due.length > 0 ? await list() : open).map(({ atMillis }) => atMillis);
  return { againAtMillis: times.length === 0 ? undefined : Math.min(...times) };
}

export const carryGraphWork = (context: FlowContext): Carried => carryOpen(context, workTable);

/** A receiver that is slow or down holds up nothing of Graph's. */
export const carryOutsideWork = (context: FlowContext): Carried => carryOpen(context, outsideTable);
