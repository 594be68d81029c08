// Days of one's own absence that do not hold after all: "ta bort fredagen", "jag är inte borta på onsdag" (F2).

import { sentence } from '../../../core/card-facts';
import { askFirst } from '../../../chat/domain/says/chat-cards';
import { nothingNamed } from '../../../chat/domain/acts/saying';
import type { DayPart } from '../../../chat/domain/days/day-part';
import { partsBeside, turned } from '../../../chat/domain/when/part-away';
import { isWorkingDay, type Calendar } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { lastDayOf } from '../../../core/period';
import { dateOf, plusDays, startOfDay, type LocalDate } from '../../../core/time';
import type { Absence } from '../../../people/domain/absence';
import { isPartOfDay } from '../../../people/domain/part-of-day';
import type { AbsenceContext } from '../../context';
import { overlaps } from '../../domain/away-time';
import type { AbsenceAnswer } from '../../domain/delegation-cards';
import { isStanding } from '../../domain/switchboard';
import { one } from './answer-absence-words';
import { endAbsence } from './end-absence';
import { openOnes } from './own-absences';
import type { AwaySpan } from '../../domain/away-span';
import { sayAllAway } from './say-absence';

/** Local dates, both included; without a last day all from the first on. */
interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate | undefined;
  /** Of one day: only this part of it. */
  readonly part?: DayPart | undefined;
}

/** What is left of the absences is said anew in their place. */
export async function takeOutDays(
  context: AbsenceContext,
  personId: PersonId,
  days: Days,
): Promise<readonly AbsenceAnswer[]> {
  const { said, spans } = await withoutDays(context, personId, days);
  if (said.length === 0)
    return [(await askOfToday(context, personId, days)) ?? sentence({ what: 'notAwayThen' })];
  if (spans.length > 0)
    return one(
      await sayAllAway(context, {
        senderId: personId,
        spans,
        replaces: said,
        isLeave: undefined,
        isOffering: false,
      }),
    );
  const ended = [];
  for (const { id } of said) ended.push(...one(await endAbsence(context, { actorId: personId, id })));
  return ended;
}

/** "Ta bort måndagen", written on a Monday that was said to be away: today may be meant. */
async function askOfToday(context: AbsenceContext, personId: PersonId, { from, until }: Days) {
  const today = dateToday(context);
  if (from !== until || from !== plusDays(today, 7)) return undefined;
  const { said } = await withoutDays(context, personId, { from: today, until: today });
  const back = { ...nothingNamed, act: 'away.end', name: undefined, mailboxName: undefined } as const;
  return said.length === 0 ? undefined : askFirst(today, back);
}

/** What was said that touches those days, and what is left of it without them. */
export async function withoutDays(
  context: AbsenceContext,
  personId: PersonId,
  days: Days,
): Promise<{ readonly said: readonly Absence[]; readonly spans: readonly AwaySpan[] }> {
  const { calendar } = context.municipality();
  const span = {
    from: startOfDay(days.from, calendar.zone),
    until: days.until && startOfDay(plusDays(days.until, 1), calendar.zone),
  };
  const said = (await openOnes(context, personId)).filter((it) => isStanding(it) && overlaps(it, span));
  return {
    said,
    spans: said.flatMap((it) => [...restOf(it, days, calendar), ...restOfDay(context, it, days)]),
  };
}

/** "Onsdag fm jobbar jag ändå" leaves the afternoon of a day that was away all of it. */
function restOfDay(
  context: AbsenceContext,
  absence: Absence,
  { from, until, part }: Days,
): readonly AwaySpan[] {
  const { calendar } = context.municipality();
  if (part === undefined || until !== from || isPartOfDay(absence, calendar)) return [];
  const left = part === 'am' || part === 'pm' ? [turned(part)] : partsBeside(part, calendar.officeHours);
  return left.map((one) => ({ from, lastDay: from, part: one }));
}

/** The days before and after; those at their edges that nobody works are no absence. */
function restOf({ from, until }: Pick<Absence, 'from' | 'until'>, days: Days, calendar: Calendar) {
  const [first, last] = [dateOf(from, calendar.zone), lastDayOf(until, calendar.zone)];
  const before = worked({ from: first, lastDay: plusDays(days.from, -1) }, calendar);
  const after = days.until && worked({ from: plusDays(days.until, 1), lastDay: last }, calendar);
  return [...(before ? [before] : []), ...(after ? [after] : [])];
}

function worked({ from, lastDay }: AwaySpan, calendar: Calendar): AwaySpan | undefined {
  if (lastDay === undefined) return { from, lastDay };
  let [first, last] = [from, lastDay];
  while (first <= last && !isWorkingDay(calendar, first)) first = plusDays(first, 1);
  while (first <= last && !isWorkingDay(calendar, last)) last = plusDays(last, -1);
  return first <= last ? { from: first, lastDay: last } : undefined;
}
