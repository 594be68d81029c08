// Who is told of what was held back, and what somebody is to it (F2, F3).

import { rolesOf, type Role } from '../../../core/authorization';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import { loadStaff, nameIn, peopleNamed } from '../../../people/flows/load-staff';
import { loadRoster } from '../../../roster/flows/load-roster';
import { managersOf, rosterOf } from '../../../roster/flows/mailbox-staff';
import { placesOf } from '../../../roster/domain/roster';
import { deciderOf } from '../../domain/assignment-times';
import type { IncomingContext } from '../../context';
import type { MessageNotices } from '../../domain/message-notices';

/** Whoever has it today; nobody there, or for the manager's step: who decides about it. */
export async function registrarOfDay(
  context: IncomingContext,
  mailbox: DutyMailbox,
  step: MessageNotices['held']['step'],
): Promise<PersonId | undefined> {
  const today = dateToday(context);
  const municipality = context.municipality();
  const { staff, factsOn } = await loadRoster(context, { from: today, lastDay: today, only: [mailbox.id] });
  const [first] = step === 'manager' ? [] : placesOf(factsOn(mailbox, today));
  return first?.people[0] ?? deciderOf(managersOf(mailbox, municipality, staff), staff.away);
}

/** Roster and manager; names of those who are asked for. */
export async function heldStaff(context: IncomingContext, mailbox: DutyMailbox, ids: readonly PersonId[]) {
  const municipality = context.municipality();
  const upns = peopleNamed(municipality, [mailbox]);
  const staff = await loadStaff(context, context.clock.now(), { upns, ids });
  const roster = rosterOf(mailbox, staff).map(({ personId }) => personId);
  const managers = managersOf(mailbox, municipality, staff);
  return {
    rolesIn: (actorId: PersonId): readonly Role[] =>
      rolesOf({ actorId, roster, managers, onDuty: [], admins: [] }),
    nameOf: (id: PersonId) => nameIn(staff, id),
  };
}
