// Who is away in some days, of those whose absences somebody may see (F2, T10).

import type { Absence } from '../../people/domain/absence';
import type { Person } from '../../people/domain/person';
import type { Staff } from '../../people/flows/load-staff';
import type { AbsenceContext } from '../context';
import { awayIn, type Span } from '../domain/away-days';
import type { AwayTime } from '../domain/away-time';

export interface PersonAway extends AwayTime {
  readonly person: Person;
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
  return awayIn({ absences: seen, daysOff, calendar, span: { ...span, from } }).flatMap((time) => {
    const person = byId.get(time.personId);
    return person?.isActive === true ? [{ ...time, person }] : [];
  });
}
