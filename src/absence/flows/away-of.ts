// Who is away in some days, of those whose absences somebody may see (F2, T10).

import type { Period } from '../../core/period';
import { compare } from '../../core/time';
import type { Absence } from '../../people/domain/absence';
import type { Person } from '../../people/domain/person';
import type { Staff } from '../../people/flows/load-staff';
import type { AbsenceContext } from '../context';
import { awayIn, type Span } from '../domain/away-days';
import { byPerson, type AwayTime } from '../domain/away-time';
import { inRuns, periodOfRun } from '../domain/day-parts';

/** A stretch, or the same hours of working days in a row. */
export interface PersonAway extends Pick<AwayTime, 'personId' | 'from'> {
  readonly person: Person;
  readonly period: Period;
}

export interface Looking {
  readonly span: Span;
  readonly isSeen: (absence: Absence) => boolean;
}

/** What is over is over; what was taken back counts in days that have been alone, as long as it held. */
export function awayOf(
  { clock, municipality }: AbsenceContext,
  { absences, daysOff, byId }: Staff,
  { span, isSeen }: Looking,
): readonly PersonAway[] {
  const now = clock.now();
  const isPast = span.until <= now;
  const from = isPast || span.from > now ? span.from : now;
  const seen = absences.filter((it) => (isPast || it.endedAt === undefined) && isSeen(it));
  const { calendar } = municipality();
  const times = awayIn({ absences: seen, daysOff, calendar, span: { ...span, from } });
  return [...byPerson(times)]
    .flatMap(([personId, own]) => {
      const person = byId.get(personId);
      if (person?.isActive !== true) return [];
      return inRuns(own, calendar).map((run) => ({
        personId,
        from: run[0].from,
        person,
        period: periodOfRun(run, calendar.zone),
      }));
    })
    .toSorted((a, b) => compare(a.from, b.from));
}
