// How it goes with a mailbox over time, by whole weeks: the mailbox's figures and never a person's (F1, F3, F4).

import { isWorkingDay, nextWorkingDay, type Calendar } from '../../core/calendar';
import type { PersonId } from '../../core/ids';
import { dateOf, mondayOf, plusDays, type Instant, type LocalDate } from '../../core/time';

/** A message as far as it is counted. */
export interface CountedMessage {
  readonly arrivedAt: Instant;
  /** When it got the registration that it has; undefined while it is open. */
  readonly registeredAt: Instant | undefined;
  /** It has a registration, and nothing tells since when: it is not counted as in time or late. */
  readonly isUnknown: boolean;
  /** Of one that somebody was given to answer, and of every request. */
  readonly dueOn: LocalDate | undefined;
  readonly answeredAt: Instant | undefined;
}

interface CountedDay {
  readonly date: LocalDate;
  readonly state: 'open' | 'opened' | 'missed' | 'notCheckable';
  readonly holderId: PersonId | undefined;
}

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface WeekFigures {
  readonly monday: LocalDate;
  readonly arrived: number;
  /** By the end of the next working day, of those that arrived that week and whose day has passed. */
  readonly registered: Share;
  /** Those whose day has not: how many, and on which day all of them are counted. */
  readonly toCome: { readonly count: number; readonly on: LocalDate | undefined };
  /** Of those that arrived it is not known when they were registered. */
  readonly unknown: number;
  /** In time, of those that were due that week. */
  readonly answered: Share;
  /** Working days that the oldest had waited for its registration when the week ended; 0: none waited. */
  readonly oldest: number;
  readonly missed: number;
  readonly notCheckable: number;
}

/** Who may be told of it: a week that tells of one person's work alone is that person's and the manager's. */
interface CountedWeek {
  readonly figures: WeekFigures;
  readonly holders: ReadonlySet<PersonId>;
}

/** The latest whole week and twelve before it. */
export const weeksCounted = 13;

/** In order, the latest last. */
export const mondaysBefore = (today: LocalDate): readonly LocalDate[] =>
  Array.from({ length: weeksCounted }, (_, at) => plusDays(mondayOf(today), 7 * (at - weeksCounted)));

interface Counting {
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly messages: readonly CountedMessage[];
  readonly days: readonly CountedDay[];
}

export function countWeeks({ today, calendar, messages, days }: Counting): readonly CountedWeek[] {
  const dated = messages.map((one) => ({
    arrivedOn: dateOf(one.arrivedAt, calendar.zone),
    isUnknown: one.isUnknown,
    registeredOn: one.registeredAt && dateOf(one.registeredAt, calendar.zone),
    dueOn: one.dueOn,
    answeredOn: one.answeredAt && dateOf(one.answeredAt, calendar.zone),
  }));
  return mondaysBefore(today).map((monday) => {
    const next = plusDays(monday, 7);
    const isIn = (date: LocalDate | undefined) => date !== undefined && monday <= date && date < next;
    const own = days.filter(({ date }) => isIn(date));
    const arrived = dated.filter(({ arrivedOn }) => isIn(arrivedOn));
    const toRegister = arrived.map((one) => ({ ...one, until: nextWorkingDay(calendar, one.arrivedOn) }));
    const due = dated.filter(({ dueOn }) => isIn(dueOn));
    const waiting = dated.filter(
      ({ arrivedOn, registeredOn, isUnknown }) =>
        !isUnknown && arrivedOn < next && (registeredOn === undefined || registeredOn >= next),
    );
    return {
      holders: new Set(own.flatMap(({ holderId }) => holderId ?? [])),
      figures: {
        monday,
        arrived: arrived.length,
        ...registeredOf(toRegister, today),
        answered: share(due, ({ answeredOn, dueOn }) => isBy(answeredOn, dueOn)),
        oldest: Math.max(0, ...waiting.map(({ arrivedOn }) => workingDaysIn(arrivedOn, next, calendar))),
        missed: own.filter(({ state }) => state === 'missed').length,
        notCheckable: own.filter(({ state }) => state === 'notCheckable').length,
      },
    };
  });
}

interface ToRegister {
  readonly until: LocalDate;
  readonly registeredOn: LocalDate | undefined;
  readonly isUnknown: boolean;
}

/** Of those that came: in time, those whose day has not passed, and those of which it is not known. */
function registeredOf(
  came: readonly ToRegister[],
  today: LocalDate,
): Pick<WeekFigures, 'registered' | 'toCome' | 'unknown'> {
  const known = came.filter(({ isUnknown }) => !isUnknown);
  const isCounted = ({ until, registeredOn }: ToRegister) => until < today || registeredOn !== undefined;
  const toCome = known.filter((one) => !isCounted(one));
  const lastDay = toCome
    .map(({ until }) => until)
    .toSorted()
    .at(-1);
  return {
    registered: share(known.filter(isCounted), ({ registeredOn, until }) => isBy(registeredOn, until)),
    toCome: { count: toCome.length, on: lastDay && plusDays(lastDay, 1) },
    unknown: came.length - known.length,
  };
}

const isBy = (date: LocalDate | undefined, until: LocalDate | undefined): boolean =>
  date !== undefined && until !== undefined && date <= until;

const share = <T>(all: readonly T[], isSo: (one: T) => boolean): Share => ({
  count: all.filter(isSo).length,
  of: all.length,
});

/** A wait is counted no longer than this. */
const mostWaited = 400;

/** After the first day and before `end`. */
function workingDaysIn(first: LocalDate, end: LocalDate, calendar: Calendar): number {
  let count = 0;
  for (
    let date = plusDays(first, 1), at = 0;
    date < end && at < mostWaited;
    date = plusDays(date, 1), at += 1
  )
    if (isWorkingDay(calendar, date)) count += 1;
  return count;
}

/** Of weeks before its first day nothing is known: there was no Brevvakt then. */
export function isKnownSince(monday: LocalDate, days: readonly Pick<CountedDay, 'date'>[]): boolean {
  const [first] = days.map(({ date }) => date).toSorted();
  return first !== undefined && first < plusDays(monday, 7);
}

/**
 * Whether the reader may be told: the manager of all; who is in the roster of weeks that several had, and of their own. Who
 * had a week that nobody is known to have had is not known, so that it is the manager's.
 */
export const isTold = (
  { holders }: Pick<CountedWeek, 'holders'>,
  { readerId, isManager }: { readonly readerId: PersonId; readonly isManager: boolean },
): boolean => isManager || holders.size > 1 || holders.has(readerId);

/** When the message got what it has now: the first time that nobody took back and did again. */
export function timeOf(done: readonly Instant[], undone: readonly Instant[]): Instant | undefined {
  const last = done.toSorted().at(-1);
  const again = undone
    .filter((at) => last !== undefined && at < last)
    .toSorted()
    .at(-1);
  return done.toSorted().find((at) => again === undefined || at > again);
}

/** `hidden`: one person alone had that week, and is neither the reader nor led by them; `none`: nothing is known of it. */
export type ShownWeek = WeekFigures | { readonly monday: LocalDate; readonly is: 'hidden' | 'none' };
