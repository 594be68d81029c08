// A part of a day that is said to be away where all of that day is already: whether the rest of it is worked after all is asked (F2).

import type { Saying } from '../../../chat/domain/saying';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { plusDays, startOfDay } from '../../../core/time';
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
  return isAway
    ? { ...saying, act: 'away.change', from, until: from, isMoved: true, instead }
    : undefined;
}
