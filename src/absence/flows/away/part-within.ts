// A part of a day within what is away already: until when it goes on, or whether the rest of the day is worked after all (F2).

import { clockOf, type DayPart } from '../../../chat/domain/days/day-part';
import type { Saying } from '../../../chat/domain/acts/saying';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { dateOf, plusDays, startOfDay, timeOf, type LocalDate } from '../../../core/time';
import type { Absence } from '../../../people/domain/absence';
import { isPartOfDay } from '../../../people/domain/part-of-day';
import type { AbsenceContext } from '../../context';
import { isStanding } from '../../domain/switchboard';
import { openOnes } from './own-absences';

/** "Kommer efter lunch" of a day that was said to be away: that part in the place of the day; undefined of any other. */
export async function onlyThatPart(
  context: AbsenceContext,
  id: PersonId,
  saying: Saying,
): Promise<Saying | undefined> {
  const from = saying.from ?? dateToday(context);
  if (saying.part === undefined || saying.spans !== undefined || (saying.until ?? from) !== from)
    return undefined;
  const { calendar } = context.municipality();
  const [start, end] = [startOfDay(from, calendar.zone), startOfDay(plusDays(from, 1), calendar.zone)];
  const isAway = (await openOnes(context, id)).some(
    (it) =>
      isStanding(it) &&
      !isPartOfDay(it, calendar) &&
      it.from <= start &&
      (it.until === undefined || it.until >= end),
  );
  const instead = { person: undefined, from, until: from, isOpen: false, part: undefined };
  return isAway ? { ...saying, act: 'away.change', from, until: from, isMoved: true, instead } : undefined;
}

/** "Tillbaka redan 13": what runs holds until then, from when it began. */
export function untilHour(
  context: AbsenceContext,
  { from: day, part }: Saying,
  { current, began }: { readonly current: Absence; readonly began: LocalDate },
): Pick<Saying, 'from' | 'until' | 'part' | 'spans'> | undefined {
  if (part === undefined || part === 'am' || part === 'pm' || day === undefined || day < began)
    return undefined;
  const { calendar } = context.municipality();
  const end = clockOf(part);
  const starts = dateOf(current.from, calendar.zone) === day && isPartOfDay(current, calendar);
  const start = starts ? timeOf(current.from, calendar.zone) : undefined;
  if (end.from !== undefined || end.until === undefined || (start !== undefined && start >= end.until))
    return undefined;
  const before = day > began ? [{ from: began, until: plusDays(day, -1), part: undefined }] : [];
  const spans = [...before, { from: day, until: day, part: `${start ?? ''}-${end.until}` as DayPart }];
  return { from: began, until: day, part: undefined, spans };
}
