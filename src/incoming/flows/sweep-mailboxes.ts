// The sweep over the mailboxes: what was opened, who is away, what has come in, and then what follows (F1, F4).

import { lookIntoMailboxes } from '../../look/flows/look-into-mailboxes';
import type { FlowContext } from '../../core/flow-context';
import { takeInAll } from './take-in-all';
import { seeDutyAbsences } from '../../absence/flows/see-duty-absences';
import { turnCards } from '../../duty/flows/turn-cards';
import { watchDayBefore } from '../../duty/flows/watch-duty';

/** The looks come first, since the rest decides by what they found. */
export async function sweepMailboxes(context: FlowContext): Promise<void> {
  const lastSweepAt = (await context.store.jobs.listDone()).get('mailboxes');
  await Promise.all([lookIntoMailboxes(context), seeDutyAbsences(context)]);
  await takeInAll(context);
  await watchDayBefore(context);
  await turnCards(context, lastSweepAt);
}
