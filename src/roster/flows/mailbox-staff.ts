// Whom the municipality file names for a mailbox, as the directory knows them (F2, F4).

import type { PersonId } from '../../core/ids';
import type { DutyMailbox, Municipality } from '../../core/municipality';
import type { Staff } from '../../people/flows/load-staff';
import type { RosterChange, RosterFacts, RosterMember } from '../domain/roster';
import type { LocalDate } from '../../core/time';

/** The mailbox's roster, without people whom the directory does not know: they count as absent. */
export function rosterOf(mailbox: DutyMailbox, staff: Staff): readonly RosterMember[] {
  return mailbox.roster.flatMap((entry) => {
    const person = staff.byUpn.get(entry.person);
    return person ? [{ personId: person.id, days: entry.days }] : [];
  });
}

/** What decides who has the mailbox; `changes` are its own of that date. */
export const rosterFactsOf = (
  mailbox: DutyMailbox,
  staff: Staff,
  { date, changes }: { readonly date: LocalDate; readonly changes: readonly RosterChange[] },
): RosterFacts => ({ date, standing: rosterOf(mailbox, staff), changes, away: staff.away });

/** Manager, deputy, last resort, in that order, without people whom the directory does not know. */
export function managersOf(
  mailbox: DutyMailbox,
  municipality: Municipality,
  staff: Staff,
): readonly PersonId[] {
  const named = [mailbox.manager, mailbox.deputyManager, municipality.lastResort];
  const ids = named.flatMap((who) => {
    const person = who === undefined ? undefined : staff.byUpn.get(who);
    return person ? [person.id] : [];
  });
  return [...new Set(ids)];
}
