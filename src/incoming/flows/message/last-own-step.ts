// The latest of what somebody did about messages today that can be taken back, for a page that was opened since (F3, F4).

import { dateToday } from '../../../core/context';
import type { IncomingId, PersonId } from '../../../core/ids';
import { startOfDay } from '../../../core/time';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { undoableBatch } from '../many/undoable-batch';
import { ownSteps, type OwnStep } from './own-steps';

interface LastStep {
  readonly ids: readonly IncomingId[];
  readonly undoneBy: OwnStep['undoneBy'];
  /** Decided about several in one go, and taken back by it. */
  readonly batch?: { readonly batch: string; readonly count: number };
}

/** Past what stands: its button names which it is. */
const mostLooked = 20;

export async function lastOwnStep(
  context: IncomingContext,
  actorId: PersonId,
): Promise<LastStep | undefined> {
  const own = (await ownMailboxes(context, actorId)).map(({ mailbox }) => mailbox.id);
  const batch = await undoableBatch(context, actorId, { own, shown: own });
  const since = startOfDay(dateToday(context), context.municipality().calendar.zone);
  const steps = await ownSteps(context, actorId, { since, most: mostLooked });
  const step = steps.find(({ refusal }) => refusal === undefined);
  if (batch && (step === undefined || step.at < batch.at))
    return { ids: [], undoneBy: 'message.undo', batch: { batch: batch.batch, count: batch.count } };
  return step && { ids: step.open, undoneBy: step.undoneBy };
}
