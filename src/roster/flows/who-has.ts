// The one answer to who has a duty mailbox on a day and who comes next: the roster, its changes, who is away (F2).

import type { RosterContext } from '../context';
import type { MailboxId, PersonId } from '../../core/ids';
import { findMailbox } from '../../core/municipality';
import type { Instant, LocalDate } from '../../core/time';
import { loadStaff, peopleNamed } from '../../people/flows/load-staff';
import type { Staff } from '../../people/flows/load-staff';
import { dutyHoursOn } from '../domain/duty-hours';
import { dutyOrder } from '../domain/roster';
import { rosterFactsOf } from './mailbox-staff';

export interface RosterDay {
  readonly staff: Staff;
  /**
   * Everyone who can have the mailbox, first the one who has it; empty: nobody has it. No mailbox is there on a day off.
   */
  readonly orders: ReadonlyMap<MailboxId, readonly PersonId[]>;
}

/** Of all mailboxes, or these; away is who is so at that instant. */
export async function whoHas(
  context: Pick<RosterContext, 'store' | 'municipality'>,
  {
    date,
    at,
    only,
  }: { readonly date: LocalDate; readonly at: Instant; readonly only?: readonly MailboxId[] },
): Promise<RosterDay> {
  const municipality = context.municipality();
  const changes = await context.store.roster.listChanges(date, only);
  const mailboxes = only?.flatMap((id) => findMailbox(municipality, id) ?? []) ?? municipality.mailboxes;
  const ids = changes.map(({ personId }) => personId);
  const staff = await loadStaff(context, at, only && { upns: peopleNamed(municipality, mailboxes), ids });
  const open = mailboxes.filter((mailbox) => dutyHoursOn(mailbox, date, municipality.calendar) !== undefined);
  const orders = open.map((mailbox) => {
    const own = changes.filter(({ mailboxId }) => mailboxId === mailbox.id);
    return [mailbox.id, dutyOrder(rosterFactsOf(mailbox, staff, { date, changes: own }))] as const;
  });
  return { staff, orders: new Map(orders) };
}
