// The mailboxes that are somebody's: those whose roster or management they are in, or that are given them (F2, F4).

import type { PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { loadStaff, peopleNamed } from '../../people/flows/load-staff';
import type { RosterContext } from '../context';
import { givenNow } from './given-now';
import { managersOf, rosterOf } from './mailbox-staff';

export type Part = 'roster' | 'manager';

export interface OwnMailbox {
  readonly mailbox: DutyMailbox;
  readonly parts: readonly Part[];
}

/** In the file's order. The last resort of all managers is left out: they are asked, and list nothing. */
export async function ownMailboxes(
  context: RosterContext,
  personId: PersonId,
): Promise<readonly OwnMailbox[]> {
  const municipality = context.municipality();
  const staff = await loadStaff(context, context.clock.now(), {
    upns: peopleNamed(municipality, municipality.mailboxes),
    ids: [personId],
  });
  const given = await givenNow(context);
  const upn = staff.byId.get(personId)?.upn;
  return municipality.mailboxes.flatMap((mailbox) => {
    const isInRoster =
      rosterOf(mailbox, staff).some((member) => member.personId === personId) ||
      given.get(mailbox.id)?.includes(personId) === true;
    const isManager =
      managersOf(mailbox, municipality, staff).includes(personId) &&
      (upn === mailbox.manager || upn === mailbox.deputyManager);
    const parts: readonly Part[] = [
      ...(isInRoster ? ['roster' as const] : []),
      ...(isManager ? ['manager' as const] : []),
    ];
    return parts.length === 0 ? [] : [{ mailbox, parts }];
  });
}

export const nameOfMailbox = ({
  id,
  name,
  address,
}: DutyMailbox): Pick<DutyMailbox, 'id' | 'name' | 'address'> => ({ id, name, address });
