// Outbox work that waits for Microsoft Graph: mail actions and mail rules. Never in the way of what is said (F4, P7).

import type { FlowContext } from './flow-context';
import { carryMailWork } from '../incoming/flows/carry-mail-work';
import { workOnRules } from '../absence/flows/work-on-rules';

/** Real milliseconds for which new pieces are begun in one go; the rest is left to the next. */
const goMillis = 10_000;
/** Mail actions that wait for another try are looked at again so soon, in real milliseconds. */
const retryMillis = 2_000;

/** Mail actions that are due now, and when there may be more, in real milliseconds since 1970. */
export async function carryMailActions(
  context: FlowContext,
): Promise<{ readonly againAtMillis: number | undefined }> {
  await carryMailWork(context, context.clock.realMillis() + goMillis);
  const { waiting } = await context.store.mailWork.counts();
  return { againAtMillis: waiting === 0 ? undefined : context.clock.realMillis() + retryMillis };
}

/** All of it that is due now. */
export async function carryGraphWork(context: FlowContext): Promise<void> {
  await Promise.all([workOnRules(context), carryMailActions(context)]);
}
