// When a duty mailbox's day begins and ends (F1, F2).

import type { Calendar, Span } from '../../core/calendar';
import { closingTime, officeHoursOn } from '../../core/calendar';
import type { DutyMailbox } from '../../core/municipality';
import type { Instant, LocalDate, LocalTime } from '../../core/time';
import { atLocal, earliest, latest, minutesOf, timeFromMinutes } from '../../core/time';

/** From when the office opens until the mailbox closes, at the latest with the office; undefined on a day off. */
export function dutyHoursOn(mailbox: DutyMailbox, date: LocalDate, calendar: Calendar): Span | undefined {
  const hours = officeHoursOn(calendar, date);
  if (hours === undefined) return undefined;
  const close = atLocal(date, mailbox.ladder.close, calendar.zone);
  return { from: hours.from, to: latest(hours.from, earliest(close, hours.to)) };
}

/**
 * When one of the mailbox's times comes on that day; undefined on a day off. On a short day all of them move earlier by
 * the same amount, so that the mailbox closes when the office does, but none before the office opens.
 */
export function dutyTimeOn(
  mailbox: DutyMailbox,
  time: LocalTime,
  { date, calendar }: { readonly date: LocalDate; readonly calendar: Calendar },
): Instant | undefined {
  const hours = dutyHoursOn(mailbox, date, calendar);
  if (hours === undefined) return undefined;
  const earlier = Math.max(0, minutesOf(mailbox.ladder.close) - minutesOf(closingTime(calendar, date)));
  return latest(hours.from, atLocal(date, timeFromMinutes(minutesOf(time) - earlier), calendar.zone));
}
