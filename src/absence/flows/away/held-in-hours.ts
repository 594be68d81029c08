// Of a day that somebody else has some hours of: the mailboxes that are whose absence begins then, and who is there instead (F2).

import type { MailboxId, PersonId } from '../../../core/ids';
import { dateOf, latest, timeOf } from '../../../core/time';
import type { Absence } from '../../../people/domain/absence';
import { dutyHoursOn } from '../../../roster/domain/duty-hours';
import { asHeld, holderThere, placesOf } from '../../../roster/domain/roster';
import { factsAt, loadRoster } from '../../../roster/flows/load-roster';
import type { RosterDay } from '../../../roster/flows/who-has';
import type { AbsenceContext } from '../../context';

export type HeldInHours = ReadonlyMap<MailboxId, PersonId | undefined>;

export async function heldInHours(
  context: AbsenceContext,
  { personId, from }: Pick<Absence, 'personId' | 'from'>,
  { answers }: RosterDay,
): Promise<HeldInHours> {
  const { calendar } = context.municipality();
  const only = [...answers].flatMap(([id, { isParted }]) => (isParted ? [id] : []));
  if (only.length === 0) return new Map();
  const date = dateOf(from, calendar.zone);
  const { staff, mailboxes, factsOn } = await loadRoster(context, { from: date, lastDay: date, only });
  return new Map(
    mailboxes.flatMap((mailbox) => {
      const hours = dutyHoursOn(mailbox, date, calendar);
      if (hours === undefined) return [];
      const at = timeOf(latest(from, hours.from), calendar.zone);
      const facts = factsAt(asHeld(factsOn(mailbox, date)), at, { staff, calendar });
      return placesOf(facts)[0]?.holder === personId ? [[mailbox.id, holderThere(facts)] as const] : [];
    }),
  );
}
