// To whom goes what needs somebody at this hour: who is there of those who can have the mailbox, else the manager (F2).

import { nextOfficeTime } from '../../core/calendar';
import type { MailboxId, PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { dateOf, timeOf } from '../../core/time';
import { partlyAwayAt, type Staff } from '../../people/flows/load-staff';
import { asHeld, placesOf, placesThere } from '../domain/roster';
import { factsAt, loadRoster, type ReadingContext } from './load-roster';
import { managerThere } from './mailbox-staff';

export interface There {
  /** Everyone who can have the mailbox that day, first who has it; of a function each of it. */
  readonly order: readonly PersonId[];
  /** The first of them who is there, of a function each who is; nobody is: the manager, or who stands in. */
  readonly people: readonly PersonId[];
}

export interface WhoIsThere {
  readonly staff: Staff;
  /** Neither away nor away for a part of the day that covers this hour. */
  readonly isThere: (person: PersonId) => boolean;
  readonly of: (mailbox: DutyMailbox) => There;
}

/** Now in office hours, else when they begin next: until then nobody is told anything. */
export async function whoIsThere(context: ReadingContext, only: readonly MailboxId[]): Promise<WhoIsThere> {
  const municipality = context.municipality();
  const { calendar } = municipality;
  const at = nextOfficeTime(calendar, context.clock.now());
  const date = dateOf(at, calendar.zone);
  const loaded = await loadRoster(context, { from: date, lastDay: date, only });
  const staff = { ...loaded.staff, away: loaded.awayOn(date) };
  const out = new Set(partlyAwayAt(staff, at, calendar));
  const isThere = (person: PersonId) => !staff.away.has(person) && !out.has(person);
  return {
    staff,
    isThere,
    of: (mailbox) => {
      const held = asHeld(loaded.factsOn(mailbox, date));
      const facts = factsAt(held, timeOf(at, calendar.zone), { staff, calendar });
      const managerId = managerThere(mailbox, municipality, { staff, isThere });
      const [first] = placesThere(facts);
      return {
        order: [...new Set(placesOf(facts).flatMap(({ people }) => people))],
        people: first?.people ?? (managerId === undefined ? [] : [managerId]),
      };
    },
  };
}
