// Half time: hours of every working day in which somebody is away, from a day on; the day is worked all the same (F2, T10).

import { clockOf, type DayPart } from '../../../chat/domain/days/day-part';
import { isWorkingDay, nextWorkingDay } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import { absenceId, type PersonId } from '../../../core/ids';
import { accept, refuse } from '../../../core/refusal';
import { dateOf, weekdays, type LocalDate } from '../../../core/time';
import { lastOf, spanOfHours, type HoursOff } from '../../../people/domain/days-off';
import { sayAnew, takeBackDaysOff } from '../../../roster/domain/edit-days-off';
import { afterOthers } from '../../../roster/domain/plan';
import type { DaysOffCard } from '../../../roster/domain/roster-cards';
import { shownDaysOff } from '../../../roster/flows/say-days-off';
import { whoHas } from '../../../roster/flows/who-has';
import type { AbsenceContext } from '../../context';
import type { AbsenceResult } from '../../domain/absence-refusal';
import type { AbsenceCard } from '../../domain/delegation-cards';
import { checksOf } from './absence-card';
import { entry } from './beside-absence';
import { hoursOf, isAhead, newsOf, newsOfUndo, periodOfHours, whenTold } from './tell-hours';

interface HoursSaid {
  readonly senderId: PersonId;
  readonly part: DayPart;
  readonly from: LocalDate;
  /** Undefined: until something else is said. */
  readonly lastDay: LocalDate | undefined;
  readonly isLeave: boolean | undefined;
}

/** "Jobbar halvtid från måndag": in the place of what was said of the same days before. */
export async function sayHours(
  context: AbsenceContext,
  { senderId, part, from, lastDay, isLeave }: HoursSaid,
): Promise<AbsenceResult<AbsenceCard>> {
  const today = dateToday(context);
  if (lastDay !== undefined && lastDay < from) return refuse('end-before-start');
  if (lastDay !== undefined && lastDay < today) return refuse('date-in-past');
  const before = await hoursOf(context, senderId);
  const clock = clockOf(part);
  const same = before.find(
    (one) =>
      isAhead(one, today) && isSameClock(one.clock, clock) && one.from <= from && lastOf(one) === lastDay,
  );
  if (same !== undefined) return answer(context, same, isLeave);
  const said: HoursOff = {
    id: context.newId(),
    personId: senderId,
    days: weekdays.slice(0, 5),
    clock,
    from,
    lastDay,
    byId: senderId,
    at: afterOthers(context.clock.now(), before),
    endedOn: undefined,
  };
  const { replaced } = sayAnew(before, said);
  await context.store.save({
    daysOff: [...replaced.map((one) => ({ ...one, endedOn: one.from > from ? one.from : from })), said],
    notices: await newsOf(context, said, false),
    log: [entry(context, senderId, { what: 'absence.hoursSaid', personId: senderId })],
  });
  context.wakeOutbox();
  return answer(context, said, isLeave);
}

async function answer(
  context: AbsenceContext,
  one: HoursOff,
  isLeave: boolean | undefined,
): Promise<AbsenceResult<AbsenceCard>> {
  await context.absenceChanged();
  const card = await hoursCard(context, one);
  if (card === undefined) return refuse('not-found');
  return accept({
    ...card,
    told: { at: await whenTold(context, one), isLeave, left: undefined, offers: [] },
  });
}

/** By whose they are: what was said today never was, and what ended for it goes on; else it ends with yesterday. */
export async function endHours(
  context: AbsenceContext,
  { actorId, id, from }: { readonly actorId: PersonId; readonly id: string; readonly from?: LocalDate },
): Promise<AbsenceResult<AbsenceCard>> {
  const all = await hoursOf(context, actorId);
  const one = all.find((it) => it.id === id);
  if (one === undefined) return refuse('not-found');
  const today = dateToday(context);
  if (isAhead(one, today)) {
    const { zone } = context.municipality().calendar;
    const begins = from === undefined || from < today ? today : from;
    const isOfToday = dateOf(one.at, zone) === today && begins === today;
    const daysOff = isOfToday ? takeBackDaysOff(all, one) : [{ ...one, endedOn: laterOf(begins, one.from) }];
    const restored = daysOff.find(({ endedOn }) => endedOn === undefined);
    await context.store.save({
      daysOff,
      notices: await newsOfUndo(
        context,
        one,
        all.find(({ id: it }) => it === restored?.id),
      ),
      log: [entry(context, actorId, { what: 'absence.hoursEnded', personId: actorId })],
    });
    context.wakeOutbox();
    await context.absenceChanged();
  }
  const ended = (await hoursOf(context, actorId)).find((it) => it.id === id);
  const card = ended && (await hoursCard(context, ended, true));
  return card ? accept(card) : refuse('not-found');
}

/** "Jag jobbar heltid igen". */
export async function endAllHours(
  context: AbsenceContext,
  { actorId, from }: { readonly actorId: PersonId; readonly from: LocalDate },
): Promise<readonly AbsenceCard[]> {
  const cards: AbsenceCard[] = [];
  for (const { id } of (await hoursOf(context, actorId)).filter((one) => isAhead(one, dateToday(context)))) {
    const ended = await endHours(context, { actorId, id, from });
    if (ended.ok) cards.push(ended.value);
  }
  return cards;
}

/** All that stands until something else is said: hours, and weekdays on which the person never works; each with its end. */
export async function standingCards(
  context: AbsenceContext,
  personId: PersonId,
): Promise<readonly (AbsenceCard | DaysOffCard)[]> {
  const free = await shownDaysOff(context, personId);
  return [...(await hoursCards(context, personId)), ...(free ? [free] : [])];
}

/** Each that holds now or will. */
export async function hoursCards(
  context: AbsenceContext,
  personId: PersonId,
): Promise<readonly AbsenceCard[]> {
  const today = dateToday(context);
  const ahead = (await hoursOf(context, personId)).filter((one) => isAhead(one, today));
  const cards = await Promise.all(ahead.map((one) => hoursCard(context, one)));
  return cards.filter((card) => card !== undefined);
}

const laterOf = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

const isSameClock = (one: HoursOff['clock'], other: HoursOff['clock']): boolean =>
  one.from === other.from && one.until === other.until;

/** What was taken back or has ended tells of the days that no longer hold. */
async function hoursCard(
  context: AbsenceContext,
  one: HoursOff,
  isOver = false,
): Promise<AbsenceCard | undefined> {
  const { calendar } = context.municipality();
  const today = dateToday(context);
  const now = context.clock.now();
  const day = firstDay(one, today, context);
  const roster = await whoHas(context, { date: day, also: [one.personId] });
  const person = roster.staff.byId.get(one.personId);
  if (person === undefined) return undefined;
  return {
    card: 'absence',
    now,
    absenceId: absenceId(one.id),
    name: person.name,
    isReader: true,
    source: 'said',
    ...periodOfHours(one, isOver),
    ...(!isOver && dateOf(one.at, calendar.zone) !== today && { isStanding: true }),
    ...(!isOver &&
      checksOf({ context, roster }, { personId: one.personId, ...spanOfHours(one, day, calendar) })),
    byName: undefined,
    ...{ ended: isOver ? { at: now, name: undefined } : undefined, can: { end: !isOver } },
    mailboxes: [],
  };
}

/** The first of its working days that is to come. */
function firstDay({ from }: HoursOff, today: LocalDate, context: AbsenceContext): LocalDate {
  const { calendar } = context.municipality();
  const first = laterOf(from, today);
  return isWorkingDay(calendar, first) ? first : nextWorkingDay(calendar, first);
}
