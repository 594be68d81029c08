// What a start owes: people that the file names and nobody looked up yet, and working days that nobody watched (F1, F2).

import type { DutyEvent } from '../domain/duty-log';
import { isWorkingDay } from '../../core/calendar';
import { newDutyDay } from '../domain/duty-day';
import type { MailboxId } from '../../core/ids';
import { ladderOn } from '../domain/ladder';
import type { DutyMailbox } from '../../core/municipality';
import { dateOf, daysBetween, plusDays, type LocalDate } from '../../core/time';
import type { Change, DutyContext } from '../context';
import { renewStaffList } from '../../absence/flows/watch-staff';
import { hasUnknownPeople, seeAbsences } from '../../absence/flows/see-absences';

/** A bot that was away longer than this leaves the days before unsaid. */
const mostDays = 366;

/** Never fails: what cannot be caught up now is loud in the log and tried at the next start. */
export async function catchUp(context: DutyContext): Promise<void> {
  try {
    await endUnwatchedDays(context);
    await renewStaffList(context);
    if (await hasUnknownPeople(context)) await seeAbsences(context);
  } catch (error) {
    context.log.error('The start could not catch up', { error: String(error) });
  }
}

/** A working day on which the bot was down from morning to midnight could not be checked; nobody is told late at night. */
async function endUnwatchedDays(context: DutyContext): Promise<void> {
  const changes = await Promise.all(
    context.municipality().mailboxes.map((mailbox) => unwatched(context, mailbox)),
  );
  const days = changes.flatMap((change) => change.days ?? []);
  if (days.length > 0) await context.store.save({ days, log: changes.flatMap((change) => change.log ?? []) });
}

async function unwatched(context: DutyContext, mailbox: DutyMailbox): Promise<Change> {
  const last = await context.store.duty.findLastDate(mailbox.id);
  if (last === undefined) return {};
  const now = context.clock.now();
  const { calendar } = context.municipality();
  const today = dateOf(now, calendar.zone);
  const dates = datesAfter(last, today).filter((date) => isWorkingDay(calendar, date));
  return {
    days: dates.map((date) => ({ expectedVersion: 0, day: lostDay(context, mailbox, date) })),
    log: dates.map((date) => ({
      at: now,
      actorId: undefined,
      mailboxId: mailbox.id,
      date,
      event: { what: 'day.notCheckable' } satisfies DutyEvent,
    })),
  };
}

function lostDay(context: DutyContext, mailbox: DutyMailbox, date: LocalDate) {
  const id: MailboxId = mailbox.id;
  const unreadableSince = ladderOn(mailbox, date, context.municipality().calendar)?.morning;
  return { ...newDutyDay(id, date), state: 'notCheckable', version: 1, unreadableSince } as const;
}

function datesAfter(last: LocalDate, today: LocalDate): readonly LocalDate[] {
  const count = Math.min(Math.max(daysBetween(last, today) - 1, 0), mostDays);
  return Array.from({ length: count }, (_, i) => plusDays(last, i + 1));
}
