// Delivers the outbox and lets the ladder go on without those who could not be reached (F2).

import { deliverOutbox } from '../platform/teams/deliver-outbox';
import type { Delivery } from '../platform/teams/deliver-outbox';
import type { FlowContext } from '../core/flow-context';
import { watchDuty } from '../duty/flows/watch-duty';

/** Delivers until nothing is due; a receiver who refuses counts as absent, so the next is asked at once. */
export async function deliverAll(context: FlowContext): Promise<Delivery> {
  let carriedOut = 0;
  for (;;) {
    const delivery = await deliverOutbox(context);
    carriedOut += delivery.carriedOut;
    if (delivery.unreachable === 0) return { ...delivery, carriedOut };
    await watchDuty(context);
  }
}
