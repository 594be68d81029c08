// "Ge hennes låda till Kim tills hon är tillbaka": the days are those of the absence that is known; without one they are asked (F2, T10).

import { joinAbsences } from '../../../absence/domain/away-time';
import { listOwnAbsences, loadFreeDays } from '../../../absence/flows/away/own-absences';
import { mayKnowOf } from '../../../absence/flows/away/may-know-away';
import { clockOf, type DayPart } from '../../../chat/domain/days/day-part';
import type { HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { untilThen } from '../../../chat/domain/when/until-then';
import { officeHoursOn } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import { lastDayOf } from '../../../core/period';
import {
  atLocal,
  compare,
  plusDays,
  startOfDay,
  timeOf,
  type LocalDate,
  type LocalTime,
} from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { whoHas } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';

export async function whileTheyAreAway(
  context: DeskContext,
  writer: Person,
  { understood }: HeardLine,
): Promise<Understanding | undefined> {
  const { whileAway, mailbox, part, spans, from = dateToday(context) } = understood;
  if (whileAway === undefined || spans !== undefined || (understood.until ?? from) !== from) return undefined;
  // "10–12, medan jag är borta": the hours are said.
  if (part !== undefined && clockOf(part).until !== undefined) return undefined;
  const upn = whileAway.person;
  const of = await context.store.people.findNamed(upn);
  const end = of && (await endOfAway(context, { writer, of, from, part }));
  const theirs = of && whileAway.isTheirs ? await onlyMailboxOf(context, of, from) : undefined;
  const named = { ...understood, mailbox: mailbox ?? theirs };
  if (end === undefined) return { ...named, flaw: 'vague', sure: true, changes: false };
  // Who leaves later today has it until then: asked.
  const days = untilThen({ from, part: part ?? (end.starts && `${end.starts}-`) }, end);
  const [first, another] = days;
  // That they are away is on record.
  const also = named.also.filter((act) => act !== 'away.of');
  const isLater = end.starts !== undefined && part === undefined;
  const said = {
    ...{ ...named, from, until: end.until, isOpen: false, also },
    ...(isLater && { sure: true, asked: true, changes: false }),
  };
  return another === undefined ? { ...said, part: first?.part } : { ...said, part: undefined, spans: days };
}

interface Asked {
  readonly writer: Person;
  readonly of: Person;
  readonly from: LocalDate;
  readonly part: DayPart | undefined;
}

interface End {
  readonly until: LocalDate;
  readonly at: LocalTime | undefined;
  /** Where it begins in the course of the first day, and has not begun. */
  readonly starts: LocalTime | undefined;
}

/** Of an absence that the writer may know of, and whose end is known: its last day, and the hour of it. */
async function endOfAway(context: DeskContext, { writer, of, from, part }: Asked): Promise<End | undefined> {
  const known = await mayKnowOf(context, writer, () => [of.id]);
  if (writer.id !== of.id && !known.named.has(of.id)) return undefined;
  const { calendar } = context.municipality();
  const { zone } = calendar;
  const starts = part && clockOf(part).from;
  const begins = [
    starts === undefined ? startOfDay(from, zone) : atLocal(from, starts, zone),
    context.clock.now(),
  ].toSorted(compare)[1];
  const ends = startOfDay(plusDays(from, 1), zone);
  const isFree = (await loadFreeDays(context, [of.id]))(of.id);
  const away = joinAbsences(await listOwnAbsences(context, of.id), calendar, isFree);
  const { from: start, until } =
    away.find((time) => time.from < ends && (time.until === undefined || time.until > (begins ?? ends))) ??
    {};
  const last = lastDayOf(until, zone);
  if (until === undefined || last === undefined) return undefined;
  const hours = officeHoursOn(calendar, last);
  const isPartly = hours !== undefined && until < hours.to;
  const office = officeHoursOn(calendar, from);
  const isLater = start !== undefined && begins !== undefined && office !== undefined && start > begins;
  return {
    until: last,
    at: isPartly ? timeOf(until, zone) : undefined,
    starts: isLater && start > office.from ? timeOf(start, zone) : undefined,
  };
}

/** The one that would be theirs on that day. */
async function onlyMailboxOf(context: DeskContext, { id }: Person, date: LocalDate) {
  const { answers } = await whoHas(context, { date });
  const own = [...answers].filter(([, { holder, regularId, fallenId }]) =>
    [holder.kind === 'nobody' ? undefined : holder.id, regularId, fallenId].includes(id),
  );
  return own.length === 1 ? own[0]?.[0] : undefined;
}
