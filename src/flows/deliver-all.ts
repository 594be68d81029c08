// Delivers the outbox and lets the ladder go on without those who could not be reached (F2).

import { deliverOutbox } from './deliver-outbox';
import type { Delivery } from './deliver-outbox';
import type { FlowContext } from './flow-context';
import { carryMailWork } from './messages/carry-mail-work';
import { watchDuty } from './watch-duty';

/** Delivers until nothing is due; a receiver who refuses counts as absent, so the next is asked at once. */
export async function deliverAll(context: FlowContext): Promise<Delivery> {
  let carriedOut = 0;
  await carryMailWork(context);
  for (;;) {
    const delivery = await deliverOutbox(context);
    carriedOut += delivery.carriedOut;
    if (delivery.unreachable === 0) return { ...(await withMailRetries(context, delivery)), carriedOut };
    await watchDuty(context);
  }
}

/** Mail actions that wait for another try are looked at again soon, in real milliseconds. */
const mailRetryMillis = 2_000;

async function withMailRetries(context: FlowContext, delivery: Delivery): Promise<Delivery> {
  const { waiting } = await context.store.mailWork.counts();
  if (waiting === 0) return delivery;
  const soon = context.clock.realMillis() + mailRetryMillis;
  return { ...delivery, againAtMillis: Math.min(delivery.againAtMillis ?? soon, soon) };
}
