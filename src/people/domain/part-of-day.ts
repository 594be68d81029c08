// A part of a day: in a meeting, at the dentist's. The day is worked all the same (F2).

import type { Absence } from './absence';
import { officeHoursOn, type Calendar } from '../../core/calendar';
import { dateOf, plusMillis } from '../../core/time';

/** Begins and ends on one date and leaves some of its office hours. */
export function isPartOfDay({ from, until }: Pick<Absence, 'from' | 'until'>, calendar: Calendar): boolean {
  if (until === undefined) return false;
  const date = dateOf(from, calendar.zone);
  if (date !== dateOf(plusMillis(until, -1), calendar.zone)) return false;
  const hours = officeHoursOn(calendar, date);
  return hours !== undefined && (from > hours.from || until < hours.to);
}
