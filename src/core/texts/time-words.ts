import { dateOf, daysBetween, minutesOf, plusDays, timeOf } from '../time';
import type { FreeDay } from '../calendar';
import type { Language } from '../municipality';
import type { Instant, LocalDate, LocalTime, Weekday, Zone } from '../time';

/** A time in words, as parts: how they join depends on the sentence. */
export interface When {
  readonly isToday: boolean;
  /** "15.42" */
  readonly clock: string;
  /** "i dag", "i går", "fredag 4 december" */
  readonly day: string;
}

export interface TimeTexts {
  /** For Intl, e.g. `sv-SE`. */
  readonly locale: string;
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  /** "fredagar" */
  readonly everyWeekday: Readonly<Record<Weekday, string>>;
  readonly clock: (hour: number, minute: number) => string;
  /** "i dag kl. 15.42" */
  readonly moment: (when: When) => string;
  /** "kl. 13–15", "från kl. 13", "till kl. 10"; one of them at least. */
  readonly hours: (from: string | undefined, until: string | undefined) => string;
  /** "från och med fredag 4 december" */
  readonly openEnd: (from: string) => string;
  /** The same hours of several days, or from a day on. */
  readonly everyDay: (hours: string, span: string) => string;
  /** Of a weekday that is free: by the municipality's own calendar, and where its name is not known. */
  readonly freeDay: Readonly<Record<'closed' | 'holiday', string>>;
  /** From `2026-12-01` and `12:14`. */
  readonly written: (date: LocalDate, clock: LocalTime) => string;
}

const year = (date: LocalDate): string => date.slice(0, 4);
const month = (date: LocalDate): string => date.slice(0, 7);

/** A local date has no zone; it is written out in UTC so that no zone can move it. */
function written(date: LocalDate, { locale }: TimeTexts, form: DateForm): string {
  const key = `${locale} ${form}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...forms[form], timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(`${date}T00:00:00Z`)).replace(',', '');
}

const forms = {
  date: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long' },
  month: { month: 'long', year: 'numeric' },
  fullDate: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;
type DateForm = keyof typeof forms;

/** Making a format takes many times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** "4 december", with the year when it is another than that of `beside`. */
export function dateWords(date: LocalDate, beside: LocalDate, time: TimeTexts): string {
  const plain = written(date, time, 'date');
  return year(date) === year(beside) ? plain : `${plain} ${year(date)}`;
}

/** "fredag 4 december", whatever day it is. */
export const weekdayWords = (date: LocalDate, beside: LocalDate, time: TimeTexts): string =>
  `${written(date, time, 'weekday')} ${dateWords(date, beside, time)}`;

/** "i dag", "i går", "i morgon" or "fredag 4 december". */
export function dayWords(date: LocalDate, today: LocalDate, time: TimeTexts): string {
  switch (daysBetween(today, date)) {
    case -1:
      return time.yesterday;
    case 0:
      return time.today;
    case 1:
      return time.tomorrow;
    default:
      return weekdayWords(date, today, time);
  }
}

/** "juldagen", "ledig enligt kommunens kalender". */
export function freeDayWords(
  free: FreeDay,
  { language, time }: { readonly language: Language; readonly time: TimeTexts },
): string {
  if (free.is === 'closed') return time.freeDay.closed;
  return free.name?.[language] ?? time.freeDay.holiday;
}

/** "15.42" */
export const hourWords = (at: LocalTime, time: TimeTexts): string =>
  time.clock(Math.floor(minutesOf(at) / 60), minutesOf(at) % 60);

/** "1–12 december", "28 november – 3 december"; one day alone as "fredag 4 december". */
export function rangeWords(from: LocalDate, lastDay: LocalDate, time: TimeTexts): string {
  if (from === lastDay) return weekdayWords(from, from, time);
  if (month(from) === month(lastDay)) return `${Number(from.slice(8))}–${dateWords(lastDay, from, time)}`;
  if (year(from) === year(lastDay))
    return `${dateWords(from, from, time)} – ${dateWords(lastDay, from, time)}`;
  return `${dateWords(from, from, time)} ${year(from)} – ${dateWords(lastDay, from, time)}`;
}

/** "december 2026" from "2026-12". */
export const monthWords = (yearMonth: string, time: TimeTexts): string =>
  written(`${yearMonth}-01` as LocalDate, time, 'month');

/** "11 maj 2006". */
export const fullDateWords = (date: LocalDate, time: TimeTexts): string => written(date, time, 'fullDate');

/** The parts of a time by the wall clock of the zone, seen from `now`. */
export function whenWords(at: Instant, seenFrom: { now: Instant; zone: Zone }, time: TimeTexts): When {
  const date = dateOf(at, seenFrom.zone);
  const today = dateOf(seenFrom.now, seenFrom.zone);
  const minutes = minutesOf(timeOf(at, seenFrom.zone));
  return {
    isToday: date === today,
    clock: time.clock(Math.floor(minutes / 60), minutes % 60),
    day: dayWords(date, today, time),
  };
}

/** The ISO week that starts on that Monday; a week belongs to the year of its Thursday. */
export function weekNumber(monday: LocalDate): number {
  const thursday = plusDays(monday, 3);
  const dayOfYear = daysBetween(`${year(thursday)}-01-01` as LocalDate, thursday);
  return Math.floor(dayOfYear / 7) + 1;
}

/** "Anna, Bo och Carin". */
export const listWords = (items: readonly string[], time: TimeTexts): string =>
  new Intl.ListFormat(time.locale).format(items);

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const steps = ['byte', 'kB', 'MB', 'GB'] as const;

/** A size as people say it, with one decimal where it tells something: `2,4 MB`. */
export function sizeWords(bytes: number, decimalSign: ',' | '.'): string {
  let [value, step] = [bytes, 0];
  while (value >= 999.5 && step < steps.length - 1) {
    value /= 1_000;
    step += 1;
  }
  const digits = step > 0 && value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(0);
  return `${digits.replace('.', decimalSign)} ${steps[step] ?? ''}`;
}

/** What is named alike stands once, with how many it is. */
export function eachOnce(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const countOf = (name: string) => names.filter((one) => one === name).length;
  const counted = (name: string) => (countOf(name) === 1 ? name : `${String(countOf(name))} ${name}`);
  return unique.length === 1 ? (unique[0] ?? '') : unique.map(counted).join(', ');
}

/** What commas part; what stands in brackets is never parted. */
export const clausesOf = (text: string): readonly string[] => text.split(/, (?![^(]*\))/);
