// Who is told of what was held back, and what somebody is to it (F2, F3).

import { rolesOf } from '../../../core/authorization';
import type { PersonId } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import { loadStaff, nameIn, peopleNamed } from '../../../people/flows/load-staff';
import { givenNow } from '../../../roster/flows/given-now';
import { managerAsked, managersOf, rosterOf } from '../../../roster/flows/mailbox-staff';
import { whoIsThere } from '../../../roster/flows/who-is-there';
import type { IncomingContext } from '../../context';
import type { MessageNotices } from '../../domain/shown/message-notices';

/** Whoever has it and is there at this hour; nobody is, or for the manager's step: who decides about it. */
export async function registrarOfDay(
  context: IncomingContext,
  mailbox: DutyMailbox,
  step: MessageNotices['held']['step'],
): Promise<PersonId | undefined> {
  const { staff, of } = await whoIsThere(context, [mailbox.id]);
  return step === 'manager' ? managerAsked(mailbox, context.municipality(), staff) : of(mailbox).people[0];
}

/** Roster, whoever it is given to now, and manager; names of those who are asked for. */
export async function heldStaff(context: IncomingContext, mailbox: DutyMailbox, ids: readonly PersonId[]) {
  const municipality = context.municipality();
  const upns = peopleNamed(municipality, [mailbox]);
  const given = (await givenNow(context, [mailbox.id])).get(mailbox.id) ?? [];
  const staff = await loadStaff(context, context.clock.now(), { upns, ids: [...ids, ...given] });
  const roster = [...rosterOf(mailbox, staff).map(({ personId }) => personId), ...given];
  const managers = managersOf(mailbox, municipality, staff);
  return {
    rolesIn: (actorId: PersonId) => rolesOf({ actorId, roster, managers, onDuty: [], admins: [] }),
    nameOf: (id: PersonId) => nameIn(staff, id),
  };
}
