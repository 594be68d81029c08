// The stretches in which people are away, put together from everything that is known (P7).

import { byPerson, joinAbsences, overlaps, type AwayTime, type FreeDays } from '../../domain/away-time';
import { findWhole, saidStretches } from '../../domain/switchboard';
import { inRuns, periodOfRun } from '../../domain/day-parts';
import { decideAsk } from '../../domain/ask-absence';
import { endOf, type Absence } from '../../../people/domain/absence';
import { isPartOfDay } from '../../../people/domain/part-of-day';
import { freeBy } from '../../domain/away-days';
import type { PersonId } from '../../../core/ids';
import { periodOf, type Period } from '../../../core/period';
import { nextWorkingDay, officeHoursOn, type Calendar } from '../../../core/calendar';
import { compare, dateOf, plusMinutes, type Instant } from '../../../core/time';
import type { AbsenceContext } from '../../context';

const dayMinutes = 24 * 60;
/** So far back an absence may have begun and still touch one that matters now. */
const backMinutes = 120 * dayMinutes;
const aheadMinutes = 800 * dayMinutes;

/** By person, in order; people who are never away are missing. */
export async function loadAwayTimes(
  context: Pick<AbsenceContext, 'store' | 'clock' | 'municipality'>,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly AwayTime[]>> {
  if (people.length === 0) return new Map();
  const now = context.clock.now();
  const [from, to] = [plusMinutes(now, -backMinutes), plusMinutes(now, aheadMinutes)];
  const { calendar } = context.municipality();
  const absences = await context.store.people.listAbsences(from, to, people);
  // A part of a day is worked, and joins no days; "från fredag lunch till nästa fredag" begins with it.
  const isWhole = (it: Absence): boolean => it.source === 'automaticReplies' || !isPartOfDay(it, calendar);
  const whole = absences.filter(isWhole);
  const away = byPerson(
    absences.filter((it) => isWhole(it) || whole.some((one) => goesOnAs(it, one, calendar))),
  );
  const freeOf = await loadFreeDays(context, [...away.keys()]);
  return new Map([...away].map(([id, own]) => [id, joinAbsences(own, calendar, freeOf(id))]));
}

/** The rest of a day, and nothing worked before the whole days; over a weekend only where one line said both. */
function goesOnAs(part: Absence, { personId, from, seenAt }: Absence, calendar: Calendar): boolean {
  const { until } = part;
  const date = dateOf(part.from, calendar.zone);
  const hours = officeHoursOn(calendar, date);
  if (personId !== part.personId || until === undefined || hours === undefined || until < hours.to)
    return false;
  const isNext = until <= from && dateOf(from, calendar.zone) <= nextWorkingDay(calendar, date);
  return until === from || (isNext && seenAt === part.seenAt);
}

export async function loadFreeDays(
  { store }: Pick<AbsenceContext, 'store'>,
  people: readonly PersonId[],
): Promise<FreeDays> {
  const off = people.length === 0 ? [] : await store.people.listDaysOff(people);
  return (id) => freeBy(off.filter(({ personId }) => personId === id));
}

/** Everything that is known of one person's absences around now. */
export function listOwnAbsences(
  context: Pick<AbsenceContext, 'store' | 'clock'>,
  personId: PersonId,
): Promise<readonly Absence[]> {
  const now = context.clock.now();
  const [from, to] = [plusMinutes(now, -backMinutes), plusMinutes(now, aheadMinutes)];
  return context.store.people.listAbsences(from, to, [personId]);
}

/** Whether one of the stretches lies in the span and is so long that mail would be left unread. */
export function isAwayIn(
  context: AbsenceContext,
  times: readonly AwayTime[],
  span: { readonly from: Instant; readonly until: Instant | undefined },
): boolean {
  const { calendar, absence: rule } = context.municipality();
  const now = context.clock.now();
  return times.some((time) => {
    if (!overlaps(time, span)) return false;
    if (time.until === undefined) return true;
    return time.until > now && decideAsk({ time, now, rule, calendar }) !== 'no';
  });
}

/** Known now and ahead, neither taken back nor over. */
export async function openOnes(context: AbsenceContext, personId: PersonId): Promise<readonly Absence[]> {
  const now = context.clock.now();
  return (await listOwnAbsences(context, personId)).filter((it) => isOpen(it, now));
}

/** Not ended, and not over. */
function isOpen(absence: Absence, now: Instant): boolean {
  const end = endOf(absence);
  return absence.endedAt === undefined && (end === undefined || end > now);
}

export interface Stretch {
  readonly whole: Pick<Absence, 'from' | 'until'>;
  readonly period: Period;
  readonly parts: readonly Absence[];
}

/** What somebody said day by day is one absence, and so are the same hours of days in a row; what the mail says, or others, stands beside it. */
export async function stretchesOf(
  context: Pick<AbsenceContext, 'clock' | 'municipality' | 'store'>,
  personId: PersonId,
  absences: readonly Absence[],
): Promise<readonly Stretch[]> {
  const said = absences.filter(({ source }) => source === 'said');
  const alone = absences.filter(({ source }) => source !== 'said');
  const isFree = (await loadFreeDays(context, [personId]))(personId);
  const { calendar } = context.municipality();
  const times = saidStretches(said, { now: context.clock.now(), calendar, isFree });
  return [
    ...alone.map((one) => ({ whole: one, period: periodOf(one, calendar.zone), parts: [one] })),
    ...inRuns(times, calendar).map((run) => ({
      whole: { from: run[0].from, until: (run.at(-1) ?? run[0]).until },
      period: periodOfRun(run, calendar.zone),
      parts: said.filter((it) => findWhole(run, it)),
    })),
  ].toSorted((a, b) => compare(a.whole.from, b.whole.from));
}
