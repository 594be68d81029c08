// Instants and local dates by the wall clock of one zone. The only domain file with a date library.

import { DateTime, Duration, IANAZone } from 'luxon';

declare const brand: unique symbol;
/** A point in time: ISO 8601 in UTC with milliseconds, so that text order is time order. */
export type Instant = string & { readonly [brand]: 'Instant' };
/** A calendar date, `YYYY-MM-DD`, in the municipality's zone. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };
/** A time of day, `HH:mm`, in the municipality's zone. */
export type LocalTime = string & { readonly [brand]: 'LocalTime' };
/** An IANA zone, e.g. `Europe/Stockholm`. */
export type Zone = string & { readonly [brand]: 'Zone' };

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** An instant from milliseconds since 1970 or from ISO text. Throws RangeError on text that is no time or has no offset. */
export function instant(value: number | string): Instant {
  // Without an offset the machine's own zone would decide.
  if (typeof value === 'string' && !/(Z|[+-]\d\d:?\d\d)$/.test(value))
    throw new RangeError(`No offset: ${value}`);
  return new Date(value).toISOString() as Instant;
}

/** Milliseconds since 1970. */
export const toMillis = (at: Instant): number => Date.parse(at);

export const plusMillis = (at: Instant, millis: number): Instant => instant(toMillis(at) + millis);

export const plusMinutes = (at: Instant, minutes: number): Instant => plusMillis(at, minutes * 60_000);

/** Minutes from `from` to `to`; negative when `to` is earlier. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  (toMillis(to) - toMillis(from)) / 60_000;

/** For sorting: earlier first. */
export const compare = (a: Instant, b: Instant): number => (a === b ? 0 : a < b ? -1 : 1);

export const earliest = (a: Instant, b: Instant): Instant => (a < b ? a : b);

export const latest = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/**
 * Later by an ISO duration, e.g. `PT30M`; days and longer units by the wall clock. Undefined when the text is no ISO
 * duration, has a minus, or leads beyond the calendar.
 */
export function plusDuration(at: Instant, iso: string, inZone: Zone): Instant | undefined {
  const duration = Duration.fromISO(iso);
  if (!duration.isValid || !/^P(?=\d|T\d)[^-]*$/.test(iso)) return undefined;
  const moved = DateTime.fromISO(at, { zone: inZone }).plus(duration);
  return moved.isValid ? instant(moved.toMillis()) : undefined;
}

export const localDate = (text: string): LocalDate => text as LocalDate;
export const localTime = (text: string): LocalTime => text as LocalTime;
export const zone = (text: string): Zone => text as Zone;

/** Whether the text is a real calendar date (`2026-02-30` is not). */
export const isLocalDate = (text: string): text is LocalDate =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  new Date(Date.parse(`${text}T00:00:00Z`) || 0).toISOString().startsWith(text);

export const isLocalTime = (text: string): text is LocalTime => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Whether the text names an IANA zone; names that stand for the machine's own zone do not. */
export const isZone = (text: string): text is Zone => IANAZone.isValidZone(text);

/** The date on the wall calendar of the zone at that instant. */
export const dateOf = (at: Instant, inZone: Zone): LocalDate =>
  wallText(at, inZone).slice(0, 10) as LocalDate;

/** The time on the wall clock of the zone at that instant. */
export const timeOf = (at: Instant, inZone: Zone): LocalTime =>
  wallText(at, inZone).slice(11, 16) as LocalTime;

const mostRemembered = 2_000;

/** Remembers the latest answers: one turn asks for the same few instants again and again. */
function remembering<K, V>(ask: (key: K, inZone: Zone) => V): (key: K, inZone: Zone) => V {
  const byZone = new Map<Zone, Map<K, V>>();
  return (key, inZone) => {
    const answers = byZone.get(inZone) ?? new Map<K, V>();
    byZone.set(inZone, answers);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key, inZone);
    if (answers.size >= mostRemembered) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}

const dayMillis = 86_400_000;

/** Zones change their clocks at whole quarters of an hour, and asking for an offset is slow. */
const quarterMillis = 15 * 60_000;
const offsetOfQuarter = remembering((quarter: number, inZone) =>
  IANAZone.create(inZone).offset(quarter * quarterMillis),
);

/** What the wall shows, as ISO text without an offset. */
const wallText = remembering((at: Instant, inZone) => {
  const millis = toMillis(at);
  return new Date(millis + offsetAt(millis, inZone) * 60_000).toISOString();
});

const offsetAt = (millis: number, inZone: Zone): number =>
  offsetOfQuarter(Math.floor(millis / quarterMillis), inZone);

/** A day before or after, no clock has been changed twice. */
const instantOfWall = remembering((wall: string, inZone) => {
  const millis = isLocalDate(wall.slice(0, 10)) ? Date.parse(`${wall}Z`) : NaN;
  const [before, after] = [offsetAt(millis - dayMillis, inZone), offsetAt(millis + dayMillis, inZone)];
  const shown = [Math.max(before, after), Math.min(before, after)].find(
    (offset) => offsetAt(millis - offset * 60_000, inZone) === offset,
  );
  return instant(millis - (shown ?? before) * 60_000);
});

/**
 * The instant at which the wall clock shows that time. A time that the clock skips in spring is the one an hour
 * later; of a time that comes twice in autumn, the first. Throws RangeError on what is no date.
 */
export const atLocal = (date: LocalDate, time: LocalTime, inZone: Zone): Instant =>
  instantOfWall(`${date}T${time}`, inZone);

export const startOfDay = (date: LocalDate, inZone: Zone): Instant =>
  atLocal(date, localTime('00:00'), inZone);

/** Days since 1970; a date has no zone. */
const dayNumber = (date: LocalDate): number => Math.round(Date.parse(`${date}T00:00:00Z`) / dayMillis);

export const plusDays = (date: LocalDate, days: number): LocalDate =>
  instant((dayNumber(date) + days) * dayMillis).slice(0, 10) as LocalDate;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** Throws RangeError on what is no date. */
export function weekdayOf(date: LocalDate): Weekday {
  // 1 January 1970 was a Thursday.
  const day = weekdays[(((dayNumber(date) + 3) % 7) + 7) % 7];
  if (day === undefined) throw new RangeError(`Not a date: ${date}`);
  return day;
}

/** The Monday of the date's week. */
export const mondayOf = (date: LocalDate): LocalDate => plusDays(date, -weekdays.indexOf(weekdayOf(date)));

/** Minutes since midnight on the wall clock. */
export const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export function timeFromMinutes(minutes: number): LocalTime {
  const within = Math.min(Math.max(minutes, 0), 24 * 60 - 1);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(within / 60))}:${two(within % 60)}` as LocalTime;
}
