// Changes that a later one has overtaken: they do not decide a day any more, and taking them back would change nothing (F2).

import { compare } from '../../core/time';
import { isInForce, lastDayOf, sinceOf, type DayPart, type RosterChange, type RosterFacts } from './roster';

/** Whether the day, or the part of it that is meant, is decided by a later change in its place. */
export function isOvertaken({ date, changes, away }: RosterFacts, change: RosterChange): boolean {
  const ordered = changes
    .filter((one) => isInForce(one) && one.date <= date && date <= lastDayOf(one) && isAsLong(one, change))
    .toSorted((a, b) => compare(sinceOf(a), sinceOf(b)));
  const at = ordered.findIndex(({ id }) => id === change.id);
  if (at === -1) return false;
  const later = ordered.slice(at + 1);
  return later.some((one, index) => {
    if (one.personId === change.personId) return true;
    const isLast = !later.slice(index + 1).some(({ personId }) => personId === one.personId);
    return one.kind === 'takes' && isLast && !away.has(one.personId);
  });
}

/** What is of a part of the day decides no more than that part. */
const isAsLong = ({ part }: RosterChange, { part: meant }: RosterChange): boolean =>
  part === undefined || (meant !== undefined && isWithin(meant, part));

const isWithin = (inner: DayPart, outer: DayPart): boolean =>
  (outer.from === undefined || (inner.from !== undefined && outer.from <= inner.from)) &&
  (outer.until === undefined || (inner.until !== undefined && inner.until <= outer.until));
