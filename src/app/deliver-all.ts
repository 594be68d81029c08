// Delivers the outbox and lets the ladder go on without those who could not be reached (F2).

import { deliverOutbox, type Delivery } from '../platform/teams/deliver-outbox';
import type { FlowContext } from './flow-context';
import { watchDuty } from '../duty/flows/watch-duty';
import { noticeKinds } from './notice-kinds';

/** Delivers until nothing is due; a receiver who refuses counts as absent, so the next is asked at once. */
export async function deliverAll(context: FlowContext): Promise<Delivery> {
  let carriedOut = 0;
  for (;;) {
    const delivery = await deliverOnce(context);
    carriedOut += delivery.carriedOut;
    if (delivery.unreachable === 0) return { ...delivery, carriedOut };
    await watchDuty(context);
  }
}

/** Delivers what waits now. */
export const deliverOnce = async (context: FlowContext): Promise<Delivery> =>
  deliverOutbox(context, noticeKinds(context));
