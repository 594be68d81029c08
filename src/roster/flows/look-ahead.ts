// A week before a working day on which nobody in a roster will be there, registrar and manager are told (F2).

import type { RosterNotice } from '../domain/roster';
import { covers } from '../../people/domain/absence';
import { isWorkingDay, officeHoursOn, previousWorkingDay } from '../../core/calendar';
import type { MailboxId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { findMailbox } from '../../core/municipality';
import type { NewNotice } from '../../core/notice';
import type { LocalDate } from '../../core/time';
import { dateOf, daysBetween, plusDays, weekdayOf } from '../../core/time';
import type { RosterContext } from '../context';
import { newNotice } from '../../core/new-notice';
import type { EmptyRosterNote } from '../domain/empty-roster-note';
import type { Staff } from '../../people/flows/load-staff';
import { loadStaff } from '../../people/flows/load-staff';
import { managersOf, rosterOf } from './mailbox-staff';

const daysAhead = 7;
/** So many days of an empty stretch are named. */
const mostShown = 60;

/** Tells of each empty stretch once, when its first day comes within a week. */
export async function lookAhead(context: RosterContext): Promise<void> {
  const now = context.clock.now();
  const { calendar, mailboxes } = context.municipality();
  const staff = await loadStaff(context, now);
  const today = dateOf(now, calendar.zone);
  const notices = mailboxes.flatMap((mailbox) =>
    Array.from({ length: daysAhead }, (_, i) => plusDays(today, i + 1))
      .filter((date) => isStart(context, staff, { mailbox, date }))
      .flatMap((date) => noticesFor(context, staff, { mailbox, date })),
  );
  if (notices.length === 0) return;
  await context.store.save({ notices });
  context.wakeOutbox();
}

interface Day {
  readonly mailbox: DutyMailbox;
  readonly date: LocalDate;
}

function isStart(context: RosterContext, staff: Staff, { mailbox, date }: Day): boolean {
  const before = previousWorkingDay(context.municipality().calendar, date);
  return isEmpty(context, staff, { mailbox, date }) && !isEmpty(context, staff, { mailbox, date: before });
}

/** Nobody who has the mailbox in turn on that weekday will be there when the office opens. */
function isEmpty(context: RosterContext, staff: Staff, { mailbox, date }: Day): boolean {
  const hours = officeHoursOn(context.municipality().calendar, date);
  if (hours === undefined) return false;
  const inTurn = rosterOf(mailbox, staff).filter(
    ({ days }) => days === undefined || days.includes(weekdayOf(date)),
  );
  const isAway = (id: (typeof inTurn)[number]['personId']) =>
    staff.byId.get(id)?.isActive !== true ||
    staff.absences.some((absence) => absence.personId === id && covers(absence, hours.from));
  return inTurn.length > 0 && inTurn.every(({ personId }) => isAway(personId));
}

function noticesFor(
  context: RosterContext,
  staff: Staff,
  { mailbox, date }: Day,
): readonly NewNotice<RosterNotice>[] {
  const municipality = context.municipality();
  const registrar = rosterOf(mailbox, staff)[0]?.personId;
  const managers = managersOf(mailbox, municipality, staff);
  const manager = managers.find((id) => !staff.away.has(id)) ?? managers[0];
  const receivers = [registrar, manager].filter((id) => id !== undefined);
  return [...new Set(receivers)].map((receiverId) =>
    newNotice<RosterNotice>(context, {
      key: `emptyRoster/${mailbox.id}/${date}/${receiverId}`,
      receiverId,
      content: { kind: 'emptyRoster', mailboxId: mailbox.id, date },
    }),
  );
}

/** The working days within the span on which nobody in the mailbox's roster will be there, as far as is known now. */
export function emptyDaysWithin(
  context: RosterContext,
  staff: Staff,
  { mailbox, from, lastDay }: { mailbox: DutyMailbox; from: LocalDate; lastDay: LocalDate },
): readonly LocalDate[] {
  const length = Math.min(daysBetween(from, lastDay) + 1, mostShown);
  return Array.from({ length: Math.max(0, length) }, (_, i) => plusDays(from, i)).filter((date) =>
    isEmpty(context, staff, { mailbox, date }),
  );
}

/** The working days from that one on that are empty now; undefined when somebody will be there after all. */
export async function emptyRosterCard(
  context: RosterContext,
  mailboxId: MailboxId,
  from: LocalDate,
): Promise<EmptyRosterNote | undefined> {
  const mailbox = findMailbox(context.municipality(), mailboxId);
  if (mailbox === undefined) return undefined;
  const { calendar } = context.municipality();
  const staff = await loadStaff(context, context.clock.now());
  const days: LocalDate[] = [];
  for (let i = 0, date = from; i < mostShown; i++, date = plusDays(date, 1)) {
    if (!isWorkingDay(calendar, date)) continue;
    if (!isEmpty(context, staff, { mailbox, date })) break;
    days.push(date);
  }
  return days.length === 0
    ? undefined
    : { card: 'note', say: { what: 'emptyRoster', mailbox: mailbox.name, days } };
}
