// Work that waits for Microsoft Graph, such as mail actions and mail rules. Never in the way of what is said (F4, P7).

import { workTable } from './features';
import type { FlowContext } from './flow-context';

/** Real milliseconds for which new pieces are begun in one go; the rest is left to the next. */
const goMillis = 10_000;

/** What is due of it, each kind beside the others, and when there may be more, in real milliseconds since 1970. */
export async function carryGraphWork(
  context: FlowContext,
): Promise<{ readonly againAtMillis: number | undefined }> {
  const { clock, store } = context;
  const list = async () => (await store.work.listOpen(clock.now())).filter(({ kind }) => kind in workTable);
  const now = clock.realMillis();
  const open = await list();
  const due = open.filter(({ atMillis }) => atMillis <= now);
  await Promise.all(due.map(async ({ kind }) => workTable[kind]?.(context, now + goMillis)));
  const times = (due.length > 0 ? await list() : open).map(({ atMillis }) => atMillis);
  return { againAtMillis: times.length === 0 ? undefined : Math.min(...times) };
}
