// When each job is due: pure functions of the calendar and the mailboxes' ladders (docs/reference.md, Jobs).

import {
  isFirstOfWeek,
  isWorkingDay,
  officeHoursOn,
  previousWorkingDay,
  type Calendar,
} from '../core/calendar';
import type { JobName } from '../core/job-step';
import { ladderOn } from '../duty/domain/ladder';
import { lateFrom } from '../incoming/domain/standing';
import type { Municipality } from '../core/municipality';
import type { Instant, LocalDate } from '../core/time';
import { atLocal, dateOf, instant, localTime, plusDays, toMillis } from '../core/time';

/** Jobs of every minute: they ask the database what is due, so that no missed run needs catching up. */
export const minuteJobs: ReadonlySet<JobName> = new Set(['ladder', 'outbox']);

/** The latest time at or before `at` at which the job was due; looks back at most 62 days. */
export function lastDueAt(job: JobName, at: Instant, municipality: Municipality): Instant | undefined {
  const { zone } = municipality.calendar;
  const today = dateOf(at, zone);
  for (let back = 0; back <= 62; back++) {
    const due = dueOn(job, plusDays(today, -back), municipality).findLast((time) => time <= at);
    if (due !== undefined) return due;
  }
  return undefined;
}

/** The first time after `after` at which the job is due; looks ahead at most 62 days. */
export function nextDueAt(job: JobName, after: Instant, municipality: Municipality): Instant | undefined {
  const today = dateOf(after, municipality.calendar.zone);
  for (let ahead = 0; ahead <= 62; ahead++) {
    const due = dueOn(job, plusDays(today, ahead), municipality).find((time) => time > after);
    if (due !== undefined) return due;
  }
  return undefined;
}

/** No ladder moves then, and no day begins. */
export function isBetweenSteps(at: Instant, municipality: Municipality): boolean {
  const { zone } = municipality.calendar;
  const date = dateOf(at, zone);
  return at !== atLocal(date, localTime('00:00'), zone) && !dueOn('ladder', date, municipality).includes(at);
}

/** The job's due times on that date, in order; worked out once for a municipality in force. */
function dueOn(job: JobName, date: LocalDate, municipality: Municipality): readonly Instant[] {
  const known = cache.get(municipality) ?? new Map<string, readonly Instant[]>();
  cache.set(municipality, known);
  const key = `${job}/${date}`;
  const times = known.get(key) ?? workOut(job, date, municipality);
  if (known.size > mostKept) known.clear();
  known.set(key, times);
  return times;
}

const cache = new WeakMap<Municipality, Map<string, readonly Instant[]>>();
const mostKept = 1_000;

function workOut(job: JobName, date: LocalDate, municipality: Municipality): readonly Instant[] {
  const { calendar } = municipality;
  const at = (...times: readonly string[]) =>
    times.map((time) => atLocal(date, localTime(time), calendar.zone));
  const isWorking = isWorkingDay(calendar, date);
  switch (job) {
    case 'absenceAhead':
      return at('02:00');
    case 'absence':
      return isWorking ? at('07:30', '09:30', '11:30', '13:30', '15:30', '17:30') : [];
    case 'mailboxes':
      return [...at('00:00'), ...(isWorking ? looksOn(date, municipality) : [])];
    case 'ladder':
    case 'outbox':
      return stepsOn(date, municipality);
    case 'assignments':
      return everyMinutes(15, officeHoursOn(calendar, date));
    case 'inbox':
      return isWorking ? at('15:00') : [];
    case 'week':
      return isFirstOfWeek(calendar, date) ? [atLocal(date, lateFrom, calendar.zone)] : [];
    case 'subscriptions':
      return everyMinutes(60, {
        from: atLocal(date, localTime('00:00'), calendar.zone),
        to: dayEnd(date, calendar),
      });
    case 'retention':
      return isFirstOfMonth(calendar, date) ? at('09:00') : [];
  }
}

const dayEnd = (date: LocalDate, calendar: Calendar): Instant =>
  instant(toMillis(atLocal(plusDays(date, 1), localTime('00:00'), calendar.zone)) - 1);

const isFirstOfMonth = (calendar: Calendar, date: LocalDate): boolean =>
  isWorkingDay(calendar, date) && previousWorkingDay(calendar, date).slice(0, 7) !== date.slice(0, 7);

/** Every five minutes from 06:00 to the last close, and at each step of the ladder. */
function looksOn(date: LocalDate, municipality: Municipality): readonly Instant[] {
  const steps = stepsOn(date, municipality);
  const last = steps.at(-1);
  if (last === undefined) return [];
  const from = atLocal(date, localTime('06:00'), municipality.calendar.zone);
  return sorted([...everyMinutes(5, { from, to: last }), ...steps]);
}

/** Every instant of the date at which some mailbox's ladder moves. */
function stepsOn(date: LocalDate, municipality: Municipality): readonly Instant[] {
  const times = municipality.mailboxes.flatMap((mailbox) => {
    const ladder = ladderOn(mailbox, date, municipality.calendar);
    return ladder ? [ladder.morning, ladder.check, ladder.substitute, ladder.manager, ladder.close] : [];
  });
  return sorted(times);
}

const sorted = (times: readonly Instant[]): readonly Instant[] => [...new Set(times)].toSorted();

/** By the wall clock's own steps, which whole-minute time zones share with real time. */
function everyMinutes(minutes: number, span: { from: Instant; to: Instant } | undefined): readonly Instant[] {
  if (span === undefined) return [];
  const times: Instant[] = [];
  const [from, to] = [toMillis(span.from), toMillis(span.to)];
  for (let millis = from; millis <= to; millis += minutes * 60_000) times.push(instant(millis));
  return times;
}
