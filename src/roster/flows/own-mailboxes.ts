// The mailboxes that are somebody's: those whose roster or management they are in, or that are given them (F2, F4).

import { dateToday } from '../../core/context';
import type { PersonId } from '../../core/ids';
import { isLedBy, type DutyMailbox } from '../../core/municipality';
import { plusDays } from '../../core/time';
import { loadStaff, peopleNamed } from '../../people/flows/load-staff';
import type { RosterContext } from '../context';
import { isInForce, lastDayOf } from '../domain/roster';
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
      upn !== undefined &&
      isLedBy(mailbox, upn);
    const parts: readonly Part[] = [
      ...(isInRoster ? ['roster' as const] : []),
      ...(isManager ? ['manager' as const] : []),
    ];
    return parts.length === 0 ? [] : [{ mailbox, parts }];
  });
}

/** Theirs, and those of which they have days from today on: of these they see and plan the days, and nothing else. */
export async function mailboxesPlanned(
  context: RosterContext,
  personId: PersonId,
): Promise<readonly DutyMailbox[]> {
  const { mailboxes } = context.municipality();
  const own = new Set((await ownMailboxes(context, personId)).map(({ mailbox: { id } }) => id));
  const today = dateToday(context);
  const only = mailboxes.map(({ id }) => id);
  const { changes } = await context.store.roster.readSpan({
    from: today,
    lastDay: plusDays(today, farthestDays),
    only,
  });
  const given = new Set(
    changes
      .filter((one) => one.kind === 'takes' && one.personId === personId && isInForce(one))
      .filter((one) => lastDayOf(one) >= today)
      .map(({ mailboxId }) => mailboxId),
  );
  return mailboxes.filter(({ id }) => own.has(id) || given.has(id));
}

const farthestDays = 366;

export const nameOfMailbox = ({
  id,
  name,
  address,
}: DutyMailbox): Pick<DutyMailbox, 'id' | 'name' | 'address'> => ({ id, name, address });
