// To whom a mailbox is given at this moment, who may do in it what its roster may, and who looks after it (F2).

import { byMailbox } from '../../core/by-mailbox';
import { isWorkingDay, nextWorkingDay } from '../../core/calendar';
import type { MailboxId, PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { dateOf, timeOf } from '../../core/time';
import type { Staff } from '../../people/flows/load-staff';
import { givenOn, placesOf, type RosterChange } from '../domain/roster';
import type { ReadingContext } from './load-roster';
import { rosterOf } from './mailbox-staff';

/** Of these mailboxes, or all; a mailbox that is given to nobody is left out. */
export async function givenNow(
  context: ReadingContext,
  only?: readonly MailboxId[],
): Promise<ReadonlyMap<MailboxId, readonly PersonId[]>> {
  const { given } = await rosterNow(context, only);
  return given;
}

interface RosterNow {
  readonly given: ReadonlyMap<MailboxId, readonly PersonId[]>;
  /** Who can look after the mailbox, first who has it; of a function those who are there. On a free day as on the next working day. */
  readonly orderOf: (mailbox: DutyMailbox, staff: Staff) => readonly PersonId[];
}

/** Of these mailboxes, or all. */
export async function rosterNow(context: ReadingContext, only?: readonly MailboxId[]): Promise<RosterNow> {
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const today = dateOf(now, calendar.zone);
  const day = isWorkingDay(calendar, today) ? today : nextWorkingDay(calendar, today);
  const changesOn = async (date: typeof day) =>
    byMailbox<RosterChange>(await context.store.roster.listChanges(date, only));
  const changes = await changesOn(today);
  const then = day === today ? changes : await changesOn(day);
  const moment = { date: today, time: timeOf(now, calendar.zone) };
  const nobody = { standing: [], away: new Set<PersonId>() };
  const begins = { date: day, time: calendar.officeHours.from };
  return {
    given: new Map([...changes].map(([id, own]) => [id, givenOn({ ...moment, ...nobody, changes: own })])),
    orderOf: (mailbox, staff) => {
      const facts = {
        standing: rosterOf(mailbox, staff),
        changes: then.get(mailbox.id) ?? [],
        away: staff.away,
      };
      const places = placesOf({ ...(day === today ? moment : begins), ...facts });
      return [...new Set(places.flatMap(({ people }) => people))];
    },
  };
}
