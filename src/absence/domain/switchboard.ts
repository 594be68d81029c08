// What the switchboard is told of somebody's absences (T10).

import { endOf, type Absence } from '../../people/domain/absence';
import { isPartOfDay } from '../../people/domain/part-of-day';
import { periodOf, type Period } from '../../core/period';
import { inRuns, periodOfRun } from './day-parts';
import { isAny, joinAbsences, type AwayTime } from './away-time';
import type { Calendar } from '../../core/calendar';
import { compare, dateOf, plusDays, startOfDay, type Instant, type LocalDate } from '../../core/time';

interface StretchFacts {
  readonly now: Instant;
  readonly calendar: Calendar;
  /** The person's own. */
  readonly isFree: AwayTime['isFree'];
}

/** What one person said, joined where it touches; only what is not over. */
export function saidStretches(
  absences: readonly Absence[],
  { now, calendar, isFree }: StretchFacts,
): readonly AwayTime[] {
  const stretches = wholeStretches(absences.filter(isTold), calendar, isFree);
  return stretches.filter(({ until }) => until === undefined || until > now);
}

/** Joined where they touch; a part of a day that was said keeps its hours, and is no flicker. */
export function wholeStretches(
  absences: readonly Absence[],
  calendar: Calendar,
  isFree: AwayTime['isFree'],
): readonly AwayTime[] {
  const whole = absences.filter((it) => it.source === 'automaticReplies' || !isPartOfDay(it, calendar));
  const joined = joinAbsences(whole, calendar, isFree);
  const short = absences
    .map((absence) => ({ ...absence, until: endOf(absence) }))
    .filter(({ source, ...span }) => source !== 'automaticReplies' && isAny(span) && !findWhole(joined, span))
    .map(({ personId, from, until }) => ({ personId, from, until, isStartKnown: true }));
  return [...joined, ...short];
}

/** Said by the person or reported by a colleague, and not taken back: what an automatic reply shows is not told. */
export const isTold = ({ source, endedAt }: Absence): boolean =>
  source !== 'automaticReplies' && endedAt === undefined;

/** Said by the person of themselves, and not taken back. */
export const isStanding = ({ source, endedAt }: Absence): boolean =>
  source === 'said' && endedAt === undefined;

/** The stretch in which the span lies whole: saying it again is no news. */
export const findWhole = <Time extends Pick<Absence, 'from' | 'until'>>(
  stretches: readonly Time[],
  span: Pick<Absence, 'from' | 'until'>,
): Time | undefined =>
  stretches.find(
    ({ from, until }) =>
      from <= span.from && (until === undefined || (span.until !== undefined && span.until <= until)),
  );

/**
 * What the switchboard is told of an absence that was said, or taken back: `away` for a stretch, `back`, `notAway` when
 * it was called off before it began; undefined when a later notice says it.
 */
export type SwitchboardNews =
  | { readonly what: 'away' | 'notAway'; readonly period: Period }
  | { readonly what: 'back' };

interface SwitchboardFacts extends StretchFacts {
  /** What the notice is about. */
  readonly absence: Absence;
  readonly isBack: boolean;
  /** It was taken back as wrongly said: whoever said so an hour ago has not returned from anywhere. */
  readonly isMistake?: boolean | undefined;
  /** Every absence of the person. */
  readonly all: readonly Absence[];
}

export function switchboardNews(facts: SwitchboardFacts): SwitchboardNews | undefined {
  const { absence, isBack, all, now } = facts;
  const { zone } = facts.calendar;
  const standing = all.filter(isTold);
  const stretches = saidStretches(standing, facts);
  if (!isBack) {
    const time = absence.endedAt === undefined ? findWhole(stretches, absence) : undefined;
    const isSaidAlready = standing.some((it) => isLater(absence, it) && findWhole([it], absence));
    const isSaidLater = standing.some(
      (it) => isLater(it, absence) && time && findWhole([time], it) && !findWhole([absence], it),
    );
    const run = runOf(facts);
    if (time === undefined || isSaidLater || isSaidAlready || run[0].id !== absence.id) return undefined;
    return { what: 'away', period: run.length > 1 ? periodOfRun(run, zone) : periodOf(time, zone) };
  }
  const endedAt = absence.endedAt ?? now;
  // Whoever would be back by now without it is where they are expected.
  const together = all.filter((it) => it.id === absence.id || it.endedAt === endedAt);
  if (together.every(({ until }) => until !== undefined && until <= now)) return undefined;
  if (standing.some((it) => it.seenAt > endedAt && it.from <= now)) return undefined;
  const nowOrWithin = (times: readonly AwayTime[]): AwayTime | undefined =>
    times.find(({ from }) => from <= now) ?? times.find((time) => isWithin(time, absence));
  const still = nowOrWithin(stretches);
  // What they know of stands as it was: somebody else had only said it, too.
  const before = nowOrWithin(saidStretches([...standing, { ...absence, endedAt: undefined }], facts));
  if (still !== undefined && before?.from === still.from && before.until === still.until) return undefined;
  // What was said in its place has a notice of its own.
  const isSaidAnew = standing.some((it) => it.seenAt === endedAt && still && findWhole([still], it));
  if (isSaidAnew) return undefined;
  if (still !== undefined) return { what: 'away', period: periodOf(still, zone) };
  const isOfToday = dateOf(absence.from, zone) === dateOf(endedAt, zone);
  const isReturn = absence.from < endedAt && !(facts.isMistake === true && isOfToday);
  return isReturn ? { what: 'back' } : { what: 'notAway', period: periodOfRun(runOf(facts), zone) };
}

/** What was said in the place of it and stands, also of what that was put right to in turn. */
export function successorsOf(absence: Absence, all: readonly Absence[]): readonly Absence[] {
  const met = new Set<Absence>();
  const follow = (one: Absence): void => {
    for (const it of all) {
      if (it.seenAt !== one.endedAt || !isLater(it, one) || !isSaid(it) || met.has(it)) continue;
      met.add(it);
      follow(it);
    }
  };
  follow(absence);
  return [...met].filter(isTold);
}

/** What it took the place of, the latest first; each was said before it, so that of what is said and taken back within one instant there is no ring. */
export const predecessorsOf = (absence: Absence, all: readonly Absence[]): readonly Absence[] =>
  all.filter((it) => it.endedAt === absence.seenAt && isLater(absence, it) && isSaid(it));

const isSaid = ({ source }: Absence): boolean => source !== 'automaticReplies';

/** With the same hours of the days around it that were said in the same breath and are not over: one notice tells them. */
function runOf({ absence, all, now, calendar }: SwitchboardFacts): readonly [Absence, ...Absence[]] {
  const breath = all
    .filter(({ seenAt, byId, endedAt, until }) => {
      const isSame = seenAt === absence.seenAt && byId === absence.byId && endedAt === absence.endedAt;
      return isSame && until !== undefined && until > now;
    })
    .toSorted((a, b) => compare(a.from, b.from));
  return inRuns(breath, calendar).find((run) => run.some(({ id }) => id === absence.id)) ?? [absence];
}

/** Of two that were said at the same instant the ids decide, so that one is the later. */
const isLater = (one: Absence, other: Absence): boolean =>
  one.seenAt === other.seenAt ? one.id > other.id : one.seenAt > other.seenAt;

/** Some of what was called off still stands. */
const isWithin = (time: AwayTime, { from, until }: Absence): boolean =>
  (until === undefined || time.from < until) && (time.until === undefined || from < time.until);

/** So many days, with the list's own, are on the list at eight. */
const daysListed = 7;

/** What the list of that day tells of. */
export const listSpan = (
  date: LocalDate,
  { zone }: Calendar,
): { readonly from: Instant; readonly until: Instant } => ({
  from: startOfDay(date, zone),
  until: startOfDay(plusDays(date, daysListed), zone),
});

/** The start of the first day whose list tells of it. */
export const firstListedAt = ({ from }: Pick<Absence, 'from'>, { zone }: Calendar): Instant =>
  startOfDay(plusDays(dateOf(from, zone), 1 - daysListed), zone);
