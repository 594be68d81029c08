// Working days that nobody watched, since the bot was down: they end as not checkable (F1, F2).

import type { DutyEvent } from '../domain/duty-log';
import { isWorkingDay } from '../../core/calendar';
import { newDutyDay } from '../domain/duty-day';
import type { MailboxId } from '../../core/ids';
import { ladderOn } from '../domain/ladder';
import type { DutyMailbox } from '../../core/municipality';
import { dateOf, daysBetween, plusDays, type LocalDate } from '../../core/time';
import type { Change, DutyContext } from '../context';

/** A bot that was away longer than this leaves the days before unsaid. */
const mostDays = 366;

/** A working day on which the bot was down from morning to midnight could not be checked; nobody is told late at night. */
export async function endUnwatchedDays(context: DutyContext): Promise<void> {
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
