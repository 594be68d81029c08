// Who is there in which hours of a day that somebody else has some of: "kl. 8–12 Anna, kl. 12–16 Bo" (F2).

import type { Calendar } from '../../core/calendar';
import type { PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { timeOf, type LocalTime } from '../../core/time';
import { partsOn, type Staff } from '../../people/flows/load-staff';
import { dutyHoursOn } from '../domain/duty-hours';
import { asHeld, holderThere, isParted, namedIn, type RosterFacts } from '../domain/roster';
import { factsAt } from './load-roster';

export interface Hours {
  readonly from: LocalTime;
  readonly until: LocalTime;
}

export interface HeldHours {
  readonly hours: Hours;
  /** Who is there. */
  readonly holderId: PersonId | undefined;
  /** Who has it, and is away meanwhile. */
  readonly insteadOf?: PersonId | undefined;
}

export interface Known {
  readonly staff: Staff;
  readonly calendar: Calendar;
}

/** One as long as the same person is there. */
export function heldWithin(facts: RosterFacts, known: Known, span: Hours): readonly HeldHours[] {
  const day = asHeld(facts);
  const rows: HeldHours[] = [];
  const moments = hoursOfChange(day, known).filter((at) => at > span.from && at < span.until);
  for (const at of [span.from, ...moments]) {
    const then = factsAt(day, at, known);
    const holderId = holderThere(then);
    const named = namedIn(then);
    const insteadOf = named.out && named.holder;
    const last = rows.at(-1);
    if (last !== undefined && last.holderId === holderId && last.insteadOf === insteadOf) continue;
    if (last !== undefined) rows[rows.length - 1] = { ...last, hours: { ...last.hours, until: at } };
    rows.push({ hours: { from: at, until: span.until }, holderId, insteadOf });
  }
  return rows;
}

/** When anybody's hours away, or a change of some hours, begins or ends that day, in order. */
export function hoursOfChange(
  { date, changes }: RosterFacts,
  { staff, calendar }: Known,
): readonly LocalTime[] {
  const given = changes.flatMap(({ part }) => [part?.from, part?.until]);
  const away = partsOn(staff, date, calendar).flatMap(({ from, until }) => [from, until]);
  const all = [...given, ...away.map((at) => timeOf(at, calendar.zone))];
  return [...new Set(all.filter((at) => at !== undefined))].toSorted();
}

/** The hours of the mailbox's day; undefined on a day off. */
export function dayOf(mailbox: DutyMailbox, { date }: RosterFacts, calendar: Calendar): Hours | undefined {
  const day = dutyHoursOn(mailbox, date, calendar);
  return day && { from: timeOf(day.from, calendar.zone), until: timeOf(day.to, calendar.zone) };
}

/** Of all of the mailbox's day; empty on a day off. */
export function hoursOfDay(facts: RosterFacts, mailbox: DutyMailbox, known: Known): readonly HeldHours[] {
  const span = dayOf(mailbox, facts, known.calendar);
  return span === undefined ? [] : heldWithin(facts, known, span);
}

/** Of a day that is parted, who has which of its hours; undefined where one has all of it. */
export function partedHours(
  facts: RosterFacts,
  mailbox: DutyMailbox,
  known: Known,
): readonly HeldHours[] | undefined {
  const held = isParted(facts) ? hoursOfDay(facts, mailbox, known) : [];
  return held.length > 1 ? held : undefined;
}
