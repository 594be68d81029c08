// Whether somebody who may be given a message is away, or leaves soon (F4).

import type { PersonId } from '../../../core/ids';
import { backOf, leavingOf } from '../../../people/flows/away-in-the-way';
import type { Staff } from '../../../people/flows/load-staff';
import type { IncomingContext } from '../../context';
import type { NotThere } from '../../domain/answering/not-there';

/** Undefined of who is there, and stays. */
export function notThere(context: IncomingContext, staff: Staff, id: PersonId): NotThere | undefined {
  if (staff.away.has(id)) return backOf(context, staff, { id });
  const leaving = leavingOf(context, staff, id);
  return leaving && { isUnreached: false, backOn: leaving.backOn, leaving };
}
