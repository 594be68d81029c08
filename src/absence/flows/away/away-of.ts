// Who is away in some days, of those whose absences somebody may see (F2, T10).

import type { Period } from '../../../core/period';
import { compare, plusMinutes } from '../../../core/time';
import type { Absence } from '../../../people/domain/absence';
import type { Person } from '../../../people/domain/person';
import type { Staff } from '../../../people/flows/load-staff';
import type { AbsenceContext } from '../../context';
import { awayIn, type Span } from '../../domain/away-days';
import { byPerson, overlaps, type AwayTime } from '../../domain/away-time';
import { inRuns, periodOfRun } from '../../domain/day-parts';

/** A stretch, or the same hours of working days in a row. */
export interface PersonAway extends Pick<AwayTime, 'personId' | 'from'> {
  readonly person: Person;
  readonly period: Period;
}

/** So far beyond the days that are asked about a run of days may go on. */
const runMinutes = 60 * 24 * 60;

/** What is over is over; what was taken back counts in days that have been alone, as long as it held. */
export function awayOf(
  { clock, municipality }: AbsenceContext,
  { absences, daysOff, byId }: Staff,
  { span, isSeen }: { readonly span: Span; readonly isSeen: (absence: Absence) => boolean },
): readonly PersonAway[] {
  const now = clock.now();
  const isPast = span.until <= now;
  const from = isPast || span.from > now ? span.from : now;
  const seen = absences.filter((it) => (isPast || it.endedAt === undefined) && isSeen(it));
  const { calendar } = municipality();
  const shown = { ...span, from };
  // The same hours of many days are told by their last day, wherever the list ends.
  const whole = { from, until: plusMinutes(span.until, runMinutes) };
  const times = awayIn({ absences: seen, daysOff, calendar, span: whole });
  return [...byPerson(times)]
    .flatMap(([personId, own]) => {
      const person = byId.get(personId);
      if (person?.isActive !== true) return [];
      const runs = inRuns(own, calendar).filter((run) => run.some((part) => overlaps(part, shown)));
      return runs.map((run) => ({
        personId,
        from: run[0].from,
        person,
        period: { ...periodOfRun(run, calendar.zone), ...(run[0].clock && { clock: run[0].clock }) },
      }));
    })
    .toSorted((a, b) => compare(a.from, b.from));
}
