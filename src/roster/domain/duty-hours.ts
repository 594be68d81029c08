// When a duty mailbox's day begins and ends (F1, F2).

import type { Calendar, Span } from '../../core/calendar';
import { officeHoursOn } from '../../core/calendar';
import type { DutyMailbox } from '../../core/municipality';
import type { LocalDate } from '../../core/time';
import { atLocal, earliest, latest } from '../../core/time';

/** From when the office opens until the mailbox closes, at the latest with the office; undefined on a day off. */
export function dutyHoursOn(mailbox: DutyMailbox, date: LocalDate, calendar: Calendar): Span | undefined {
  const hours = officeHoursOn(calendar, date);
  if (hours === undefined) return undefined;
  const close = atLocal(date, mailbox.ladder.close, calendar.zone);
  return { from: hours.from, to: latest(hours.from, earliest(close, hours.to)) };
}
