import type { Calendar } from '../../src/core/calendar';
import { atLocal, localDate, localTime, zone, type Instant } from '../../src/core/time';
import { holidaysOf } from '../../src/app/config/municipality-schema';

export const stockholm = zone('Europe/Stockholm');

/** An instant by the wall clock in Stockholm. */
export const at = (date: string, time: string): Instant =>
  atLocal(localDate(date), localTime(time), stockholm);

/** A Swedish municipality's calendar: open 08:00–16:30, closed the day before julafton, until noon on skärtorsdag. */
export const calendar: Calendar = {
  zone: stockholm,
  officeHours: { from: localTime('08:00'), to: localTime('16:30') },
  isHoliday: holidaysOf('SE'),
  closedDays: new Set([localDate('2026-12-23')]),
  shortDays: new Map([[localDate('2026-04-02'), localTime('12:00')]]),
};
