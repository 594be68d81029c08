// Whether the switchboard's list of staff still holds, asked of managers once a quarter (T11).

import { newNotice } from '../../core/new-notice';
import { dateOf } from '../../core/time';
import { idsOf, loadStaff } from '../../people/flows/load-staff';
import { standInsOf } from '../../roster/flows/acting-manager';
import type { AbsenceContext } from '../context';
/** Every manager in the file; in the place of one who is away, who stands in. */
export async function askStaffChanges(context: AbsenceContext): Promise<void> {
  const now = context.clock.now();
  const municipality = context.municipality();
  const date = dateOf(now, municipality.calendar.zone);
  const month = Number(date.slice(5, 7));
  if (month % 3 !== 1 || municipality.switchboard === undefined) return;
  const quarter = `${date.slice(0, 4)}-${(month + 2) / 3}`;
  const managers = municipality.mailboxes.map((mailbox) => mailbox.manager);
  const staff = await loadStaff(context, now);
  const present = idsOf(managers, staff).map(
    (manager) => standInsOf(municipality, staff, manager).find((id) => !staff.away.has(id)) ?? manager,
  );
  await context.store.save({
    notices: [...new Set(present)].map((receiverId) =>
      newNotice(context, {
        key: `staffChanges/${quarter}/${receiverId}`,
        receiverId,
        content: { kind: 'staffChanges', quarter },
      }),
    ),
  });
  context.wakeOutbox();
}
