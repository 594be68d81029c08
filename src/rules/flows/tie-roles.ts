// Who proposes a rule for a question, and who ties it (P3).

import type { Role } from '../../core/authorization';
import type { PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { idsOf, loadStaff, type Staff } from '../../people/flows/load-staff';
import { rosterOf } from '../../roster/flows/mailbox-staff';
import type { RulesContext } from '../context';

export const mayPropose: readonly Role[] = ['roster', 'editor'];
export const mayTie: readonly Role[] = ['editor'];

export interface Editors {
  readonly ids: readonly PersonId[];
  readonly staff: Staff;
}

/** Those of the file whom the directory knows. */
export async function loadEditors(context: RulesContext): Promise<Editors> {
  const { editors } = context.municipality().rules;
  const staff = await loadStaff(context, context.clock.now(), { upns: editors, ids: [] });
  return { ids: idsOf(editors, staff), staff };
}

/** Those in whose roster the person is. */
export async function rostersOf(context: RulesContext, id: PersonId): Promise<readonly DutyMailbox[]> {
  const { mailboxes } = context.municipality();
  const upns = mailboxes.flatMap((mailbox) => mailbox.roster.map((entry) => entry.person));
  const staff = await loadStaff(context, context.clock.now(), { upns, ids: [] });
  return mailboxes.filter((it) => rosterOf(it, staff).some((member) => member.personId === id));
}

/** What the person is to the rules. */
export async function rulesRoles(context: RulesContext, id: PersonId): Promise<readonly Role[]> {
  const [{ ids }, mailboxes] = await Promise.all([loadEditors(context), rostersOf(context, id)]);
  const roles: readonly (Role | false)[] = [ids.includes(id) && 'editor', mailboxes.length > 0 && 'roster'];
  return roles.filter((role) => role !== false);
}
