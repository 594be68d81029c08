// Working days and office hours of a municipality (F1: arbetsdag).

import type { Instant, LocalDate, LocalTime, Zone } from './time';
import { atLocal, dateOf, latest, mondayOf, plusDays, plusMinutes, weekdayOf } from './time';

/** In each language. */
export type HolidayName = Readonly<Record<'sv' | 'en', string>>;

export interface Calendar {
  readonly zone: Zone;
  readonly officeHours: { readonly from: LocalTime; readonly to: LocalTime };
  /** Public holidays and the three eves that are free (midsommarafton, julafton, nyårsafton). */
  readonly isHoliday: (date: LocalDate) => boolean;
  /** Of a holiday, as it is called. */
  readonly holidayName?: ((date: LocalDate) => HolidayName | undefined) | undefined;
  readonly closedDays: ReadonlySet<LocalDate>;
  /** Days that end at a time of their own, e.g. skärtorsdag at 12:00. */
  readonly shortDays: ReadonlyMap<LocalDate, LocalTime>;
}

/** Monday to Friday, no holiday, no closed day of the municipality's own. */
export function isWorkingDay(calendar: Calendar, date: LocalDate): boolean {
  const day = weekdayOf(date);
  if (day === 'sat' || day === 'sun') return false;
  return !calendar.isHoliday(date) && !calendar.closedDays.has(date);
}

/** Why a weekday is free: a holiday, or the municipality's own calendar says so. */
export type FreeDay =
  | { readonly is: 'holiday'; readonly name: HolidayName | undefined }
  | { readonly is: 'closed' };

/** Undefined of a working day, and of a Saturday or Sunday that is no holiday. */
export function whyFree(calendar: Calendar, date: LocalDate): FreeDay | undefined {
  if (calendar.isHoliday(date)) return { is: 'holiday', name: calendar.holidayName?.(date) };
  return calendar.closedDays.has(date) ? { is: 'closed' } : undefined;
}

/** The first working day after the date. A calendar without any within two years is a fault of the file. */
export const nextWorkingDay = (calendar: Calendar, date: LocalDate): LocalDate =>
  seekWorkingDay(calendar, date, 1);

/** The last working day before the date. */
export const previousWorkingDay = (calendar: Calendar, date: LocalDate): LocalDate =>
  seekWorkingDay(calendar, date, -1);

function seekWorkingDay(calendar: Calendar, date: LocalDate, step: 1 | -1): LocalDate {
  for (let days = 1; days <= 731; days++) {
    const candidate = plusDays(date, days * step);
    if (isWorkingDay(calendar, candidate)) return candidate;
  }
  throw new RangeError(`No working day within two years of ${date}`);
}

/** Monday; a Monday that is no working day hands it to the week's first. */
export const isFirstOfWeek = (calendar: Calendar, date: LocalDate): boolean =>
  isWorkingDay(calendar, date) && mondayOf(previousWorkingDay(calendar, date)) !== mondayOf(date);

/** The working day that is `count` working days after the date. */
export function plusWorkingDays(calendar: Calendar, date: LocalDate, count: number): LocalDate {
  let day = date;
  for (let i = 0; i < count; i++) day = nextWorkingDay(calendar, day);
  return day;
}

/** When the office closes that day: the ordinary time, or the short day's own. */
export function closingTime(calendar: Calendar, date: LocalDate): LocalTime {
  const short = calendar.shortDays.get(date);
  return short !== undefined && short < calendar.officeHours.to ? short : calendar.officeHours.to;
}

export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** The office hours of a working day; undefined on any other day. */
export function officeHoursOn(calendar: Calendar, date: LocalDate): Span | undefined {
  if (!isWorkingDay(calendar, date)) return undefined;
  return {
    from: atLocal(date, calendar.officeHours.from, calendar.zone),
    to: atLocal(date, closingTime(calendar, date), calendar.zone),
  };
}

/** Whether the bot may speak of its own accord; the closing minute itself still belongs to the day. */
export function isOfficeTime(calendar: Calendar, at: Instant): boolean {
  const hours = officeHoursOn(calendar, dateOf(at, calendar.zone));
  return hours !== undefined && at >= hours.from && !isAfter(hours, at);
}

/** What is decided when the office closes, seconds after the stroke, is said that day. */
const isAfter = (hours: Span, at: Instant): boolean => at >= plusMinutes(hours.to, 1);

/** That instant if it is office time, else the start of the next office hours. */
export function nextOfficeTime(calendar: Calendar, at: Instant): Instant {
  const today = dateOf(at, calendar.zone);
  const hours = officeHoursOn(calendar, today);
  if (hours !== undefined && !isAfter(hours, at)) return latest(at, hours.from);
  return atLocal(nextWorkingDay(calendar, today), calendar.officeHours.from, calendar.zone);
}
