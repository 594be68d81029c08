// "Är Tage tillbaka": since when, of who was away; never why they were (F2, T10).

import { nextWorkingDay, officeHoursOn, type Calendar } from '../../../core/calendar';
import type { Back } from '../../../core/period';
import { compare, dateOf, latest, minutesBetween, plusDays, plusMillis, timeOf } from '../../../core/time';
import type { Absence } from '../../../people/domain/absence';
import type { Person } from '../../../people/domain/person';
import type { AbsenceContext } from '../../context';
import { freeBy } from '../../domain/away-days';
import { flickerMinutes, type AwayTime } from '../../domain/away-time';
import { wholeStretches } from '../../domain/switchboard';
import type { Knowing } from './may-know-away';

/** Who came back longer ago has been there. */
const daysBack = 31;

/** After the latest absence that is over and that the reader may know of; the day is one to come where that is not yet. */
export function returnOf(
  { clock, municipality }: AbsenceContext,
  { staff, isSeen }: Knowing,
  { id }: Person,
): Back | undefined {
  const { calendar } = municipality();
  const now = clock.now();
  const today = dateOf(now, calendar.zone);
  const own = staff.absences.filter((it) => it.personId === id && isSeen(it) && !isTakenBack(it));
  const isFree = freeBy(staff.daysOff.filter(({ personId }) => personId === id));
  const isNews = ({ backOn, backAt }: Back): boolean =>
    backOn === undefined ? backAt?.day === today : backOn >= plusDays(today, -daysBack);
  return wholeStretches(own, calendar, isFree)
    .filter(
      ({ from, until }) =>
        until !== undefined && until <= now && minutesBetween(from, until) >= flickerMinutes,
    )
    .toSorted((a, b) => compare(a.until ?? now, b.until ?? now))
    .map((time) => backFrom(time, calendar))
    .findLast(isNews);
}

/** At once after it was said: nobody was away. */
const isTakenBack = ({ from, seenAt, endedAt }: Absence): boolean =>
  endedAt !== undefined && minutesBetween(latest(from, seenAt), endedAt) < flickerMinutes;

/** The same day where some of its office hours were left, else the next on which they work. */
function backFrom({ from, until = from, isFree }: AwayTime, calendar: Calendar): Back {
  const { zone } = calendar;
  const last = dateOf(plusMillis(until, -1), zone);
  const hours = officeHoursOn(calendar, last);
  if (hours !== undefined && until < hours.to)
    return dateOf(from, zone) === last
      ? { backOn: undefined, backAt: { day: last, at: timeOf(until, zone) } }
      : { backOn: last, backAt: undefined };
  let day = nextWorkingDay(calendar, last);
  for (let i = 0; i < daysBack && isFree?.(day) === true; i++) day = nextWorkingDay(calendar, day);
  return { backOn: day, backAt: undefined };
}
