// Until when somebody is away, said to whoever chose them; never why (F2, F4).

import { nextWorkingDay } from '../../core/calendar';
import { dateToday, type CoreContext } from '../../core/context';
import type { PersonId } from '../../core/ids';
import type { Municipality } from '../../core/municipality';
import type { InTheWay } from '../../core/refusal';
import { atLocal, localTime, type LocalDate } from '../../core/time';
import { awayAt, nameIn, type Staff } from './load-staff';

const noon = localTime('12:00');
/** Longer is nobody's day looked for; whoever is away without an end is not told one. */
const mostDaysAhead = 60;

/** That working day, or the first one after it on which they are there, by absences and weekdays off as they are known now. */
export function firstDayThere(
  { calendar }: Pick<Municipality, 'calendar'>,
  staff: Staff,
  { id, from }: { readonly id: PersonId; readonly from: LocalDate },
): LocalDate | undefined {
  let date = from;
  for (let days = 0; days < mostDaysAhead; days++) {
    if (!awayAt(staff, atLocal(date, noon, calendar.zone), calendar).has(id)) return date;
    date = nextWorkingDay(calendar, date);
  }
  return undefined;
}

type House = Pick<CoreContext, 'clock' | 'municipality'>;

interface Away {
  readonly id: PersonId;
  /** Today when left out. */
  readonly from?: LocalDate;
}

/** Of somebody who is not there. */
export function backOf(context: House, staff: Staff, { id, from = dateToday(context) }: Away) {
  const isUnreached = staff.unreached.has(id);
  const back = isUnreached ? undefined : firstDayThere(context.municipality(), staff, { id, from });
  return { isUnreached, backOn: back === from ? undefined : back };
}

/** Undefined of a function, and of nobody whom the bot knows. */
export function awayInTheWay(context: House, staff: Staff, away: Away): InTheWay | undefined {
  const name = nameIn(staff, away.id);
  return name === undefined ? undefined : { name, days: [], ...backOf(context, staff, away) };
}
