// One's own days as iCalendar: all-day events that leave the time free, so that neither a zone nor a change of the clock moves one.

import { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import ical from 'ical-generator';
import { plusDays, type Instant, type LocalDate } from '../../core/time';
import type { OwnDays } from '../flows/own-calendar';

interface CalendarFile {
  readonly name: string;
  readonly now: Instant;
  readonly days: readonly OwnDays[];
}

/** Programs ask again this often. */
const askAgainSeconds = 4 * 60 * 60;

export function calendarFile({ name, now, days }: CalendarFile): string {
  const calendar = ical({ name, prodId: { company: 'Brevvakt', product: 'Brevvakt' }, ttl: askAgainSeconds });
  for (const { mailboxId, mailbox, from, lastDay, hours = [] } of days)
    calendar.createEvent({
      id: `${mailboxId}-${from}@brevvakt`,
      stamp: new Date(now),
      start: atMidnight(from),
      end: atMidnight(plusDays(lastDay, 1)),
      allDay: true,
      summary: [mailbox, hours.map((one) => `${one.from}–${one.until}`).join(', ')].filter(Boolean).join(' '),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  return calendar.toString();
}

/** Without a zone a time is written as UTC has it, whatever zone the machine is in. */
const atMidnight = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);
