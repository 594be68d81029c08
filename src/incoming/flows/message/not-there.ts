// Whether somebody who may be given a message, or has it to answer, is away, or leaves soon (F4).

import type { PersonId } from '../../../core/ids';
import { backOf, leavingOf } from '../../../people/flows/away-in-the-way';
import { loadStaff, nameIn, type Staff } from '../../../people/flows/load-staff';
import { withFunctions } from '../../../roster/flows/load-roster';
import type { IncomingContext } from '../../context';
import type { Answerer, NotThere } from '../../domain/answering/not-there';
import { assignedStates, type IncomingMessage } from '../../domain/incoming';

/** Undefined of who is there, and stays. */
export function notThere(context: IncomingContext, staff: Staff, id: PersonId): NotThere | undefined {
  if (staff.away.has(id)) return backOf(context, staff, { id });
  const leaving = leavingOf(context, staff, id);
  return leaving && { isUnreached: false, backOn: leaving.backOn, leaving };
}

/** These people, and those of functions: a function is away when all of them are. */
export async function staffOf(
  context: IncomingContext,
  ids: readonly (PersonId | undefined)[],
): Promise<Staff> {
  const municipality = context.municipality();
  const upns = municipality.functions.flatMap(({ people }) => people);
  const named = ids.filter((id) => id !== undefined);
  return withFunctions(await loadStaff(context, context.clock.now(), { upns, ids: named }), municipality);
}

/** Who is to answer it, or is proposed to; once it is answered nothing waits for them to be there. */
export function answererIn(
  context: IncomingContext,
  staff: Staff,
  { answer: { responderId, state } }: IncomingMessage,
): Answerer {
  const isWaited = responderId !== undefined && assignedStates.some((one) => one === state);
  return {
    responder: nameIn(staff, responderId),
    ...(isWaited && { notThere: notThere(context, staff, responderId) }),
  };
}
