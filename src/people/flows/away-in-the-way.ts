// Until when somebody is away, said to whoever chose them; never why (F2, F4).

import { nextWorkingDay, officeHoursOn, type Calendar } from '../../core/calendar';
import { dateToday, type CoreContext } from '../../core/context';
import type { PersonId } from '../../core/ids';
import type { Municipality } from '../../core/municipality';
import type { InTheWay } from '../../core/refusal';
import { atLocal, compare, dateOf, localTime, timeOf, type Instant, type LocalDate } from '../../core/time';
import { endOf } from '../domain/absence';
import type { Leaving } from '../domain/leaving';
import { isPartOfDay } from '../domain/part-of-day';
import { awayAt, nameIn, partsOn, type Staff } from './load-staff';

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

/** So many working days ahead it is looked when somebody leaves. */
const leavingDays = 5;

/** Of somebody who is there: that they leave for the rest of today, else the first absence beyond its day that is known, else hours of today. */
export function leavingOf(context: House, staff: Staff, id: PersonId): Leaving | undefined {
  const { calendar } = context.municipality();
  const [today, now] = [dateToday(context), context.clock.now()];
  const backAfter = (from: LocalDate) => firstDayThere(context.municipality(), staff, { id, from });
  const known = ofPerson(staff, id);
  let hoursToday: Leaving | undefined;
  let on = today;
  for (let days = 0; days <= leavingDays; days++) {
    if (on !== today && backAfter(on) !== on) return { on, backOn: backAfter(on) };
    const next = nextWorkingDay(calendar, on);
    const hours = hoursAway(known, on, { now, calendar });
    const backOn = backAfter(next);
    // What is given may be due today: who leaves before its end is told so, though a longer absence follows.
    const toClose =
      on === today || backOn !== next ? hours.find(({ until }) => until === undefined) : undefined;
    if (toClose) return { on, ...toClose, backOn };
    // Some hours of a day to come are no hindrance.
    const [first] = on === today ? hours : [];
    if (first) hoursToday = { on, ...first };
    on = next;
  }
  return hoursToday;
}

const ofPerson = ({ absences, daysOff }: Staff, id: PersonId) => ({
  absences: absences.filter(({ personId }) => personId === id),
  daysOff: daysOff.filter(({ personId }) => personId === id),
});

/** Of that day, what is left, in order: without an end where it lasts as long as the day's work. */
function hoursAway(
  known: ReturnType<typeof ofPerson>,
  date: LocalDate,
  { now, calendar }: { readonly now: Instant; readonly calendar: Calendar },
): readonly Pick<Leaving, 'from' | 'until'>[] {
  const close = officeHoursOn(calendar, date)?.to;
  const parts = partsOn(known, date, calendar).filter(({ until }) => until > now);
  const longer = known.absences.filter(
    (one) =>
      dateOf(one.from, calendar.zone) === date &&
      one.from > now &&
      endOf(one) !== one.from &&
      !isPartOfDay(one, calendar),
  );
  const all = [...parts, ...longer.map(({ from }) => ({ from, until: undefined }))];
  return all
    .filter(({ from }) => close !== undefined && from < close)
    .toSorted((a, b) => compare(a.from, b.from))
    .map(({ from, until }) => ({
      from: from > now ? timeOf(from, calendar.zone) : undefined,
      until: until !== undefined && until < (close ?? until) ? timeOf(until, calendar.zone) : undefined,
    }));
}

/** Undefined of a function, and of nobody whom the bot knows. */
export function awayInTheWay(context: House, staff: Staff, away: Away): InTheWay | undefined {
  const name = nameIn(staff, away.id);
  return name === undefined ? undefined : { name, days: [], ...backOf(context, staff, away) };
}
