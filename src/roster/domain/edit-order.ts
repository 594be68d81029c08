// A standing order as it becomes when one person's or function's place in it is changed (F2).

import type { PersonId } from '../../core/ids';
import type { Rotation } from '../../core/municipality';
import { accept, refuse } from '../../core/refusal';
import type { Weekday } from '../../core/time';
import type { RosterMember } from './roster';
import type { RosterResult } from './roster-refusal';
import type { OrderEntry } from './standing-order';

export interface OrderEdit {
  /** One of them. */
  readonly personId?: PersonId | undefined;
  readonly functionId?: string | undefined;
  /** `out`: not in the order any more. */
  readonly place: 'first' | 'last' | 'out';
  readonly days?: readonly Weekday[] | undefined;
  readonly rotation?: Rotation | undefined;
}

/** Refused when nobody would be left. */
export function editOrder(
  before: readonly RosterMember[],
  { place, personId, functionId, days, rotation }: OrderEdit,
): RosterResult<readonly OrderEntry[]> {
  const entry: OrderEntry =
    functionId === undefined ? { personId, days, rotation } : { functionId, days, rotation };
  const isIt = (one: OrderEntry) =>
    functionId === undefined ? one.personId === personId : one.functionId === functionId;
  const others = toEntries(before).filter((one) => !isIt(one));
  const after = place === 'out' ? others : place === 'first' ? [entry, ...others] : [...others, entry];
  return after.length === 0 ? refuse('empty-order') : accept(after);
}

/** A function stands once, however many people it has. */
function toEntries(members: readonly RosterMember[]): readonly OrderEntry[] {
  const entries = members.map(({ personId, functionId, days, rotation }) =>
    functionId === undefined ? { personId, days, rotation } : { functionId, days, rotation },
  );
  return entries.filter(
    (entry, i) =>
      !('functionId' in entry) ||
      entries.findIndex((one) => 'functionId' in one && one.functionId === entry.functionId) === i,
  );
}
