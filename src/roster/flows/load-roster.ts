// What decides who has which mailbox on which day, gathered once for as many mailboxes and days as are asked about (F2).

import type { RosterContext } from '../context';
import { byMailbox } from '../../core/by-mailbox';
import { closingTime, type Calendar } from '../../core/calendar';
import { periodOf } from '../../core/period';
import type { PersonId } from '../../core/ids';
import { findMailbox, type DutyMailbox, type Municipality } from '../../core/municipality';
import {
  atLocal,
  dateOf,
  plusMillis,
  timeOf,
  type Instant,
  type LocalDate,
  type LocalTime,
} from '../../core/time';
import {
  awayAt,
  loadStaff,
  partlyAwayAt,
  partsAt,
  peopleNamed,
  type Staff,
} from '../../people/flows/load-staff';
import type { Person } from '../../people/domain/person';
import { dutyTimeOn } from '../domain/duty-hours';
import { functionHolder, type RosterFacts } from '../domain/roster';
import type { RosterSpan, WrittenRoster } from '../store/roster-store';
import { standingOf } from './mailbox-staff';

export interface RosterAsked extends RosterSpan {
  /** Whom the asker wants to name beside those of the rosters. */
  readonly also?: readonly PersonId[];
}

export interface LoadedRoster {
  readonly staff: Staff;
  readonly mailboxes: readonly DutyMailbox[];
  readonly written: WrittenRoster;
  readonly awayOn: (date: LocalDate) => ReadonlySet<PersonId>;
  /** As it stands now: of today at this moment, of another day when it begins. */
  readonly factsOn: (mailbox: DutyMailbox, date: LocalDate) => RosterFacts;
}

export type ReadingContext = Pick<RosterContext, 'store' | 'municipality' | 'clock'>;

/** Of these mailboxes, or all. */
export async function loadRoster(context: ReadingContext, asked: RosterAsked): Promise<LoadedRoster> {
  const municipality = context.municipality();
  const now = context.clock.now();
  const written = await context.store.roster.readSpan({
    from: asked.from,
    lastDay: asked.lastDay,
    only: asked.only,
  });
  const mailboxes =
    asked.only?.flatMap((id) => findMailbox(municipality, id) ?? []) ?? municipality.mailboxes;
  const staff = await loadStaff(context, now, {
    upns: peopleNamed(municipality, mailboxes),
    ids: [...peopleWritten(written), ...(asked.also ?? [])],
  });
  const known = { municipality, staff: withFunctions(staff, municipality), now };
  const awayOn = remembered((date) => awayThen(known, date));
  const [changes, orders] = [byMailbox(written.changes), byMailbox(written.orders)];
  return {
    staff: known.staff,
    mailboxes,
    written,
    awayOn,
    factsOn: (mailbox, date) =>
      rosterFacts(mailbox, {
        ...known,
        date,
        away: awayOn(date),
        changes: changes.get(mailbox.id) ?? [],
        orders: orders.get(mailbox.id) ?? [],
      }),
  };
}

export const peopleWritten = ({ changes, orders }: WrittenRoster): readonly PersonId[] => [
  ...new Set([
    ...changes.flatMap(({ personId, byId }) => [personId, byId]),
    ...orders.flatMap(({ entries }) => entries.flatMap(({ personId }) => personId ?? [])),
  ]),
];

/** Of today at this moment; of another day when its office opens, and of one that is over who was away all of it. */
function awayThen(
  { municipality: { calendar }, staff, now }: Pick<Known, 'municipality' | 'staff' | 'now'>,
  date: LocalDate,
): ReadonlySet<PersonId> {
  const today = dateOf(now, calendar.zone);
  if (date === today) return staff.away;
  const opening = awayAt(staff, atLocal(date, calendar.officeHours.from, calendar.zone), calendar);
  if (date > today) return opening;
  const closes = atLocal(date, closingTime(calendar, date), calendar.zone);
  const closing = awayAt(staff, plusMillis(closes, -1), calendar);
  return new Set([...opening].filter((id) => closing.has(id)));
}

function remembered<T>(make: (date: LocalDate) => T): (date: LocalDate) => T {
  const made = new Map<LocalDate, T>();
  return (date) => {
    const known = made.get(date) ?? make(date);
    made.set(date, known);
    return known;
  };
}

interface Known {
  readonly municipality: Municipality;
  readonly staff: Staff;
  readonly now: Instant;
  readonly date: LocalDate;
  readonly away: ReadonlySet<PersonId>;
  /** The mailbox's own. */
  readonly changes: RosterFacts['changes'];
  readonly orders: WrittenRoster['orders'];
}

/** What decides who has the mailbox that day: of today as it is now, of another as it is when it is checked. */
export function rosterFacts(mailbox: DutyMailbox, known: Known): RosterFacts {
  const { municipality, now, date, away, changes } = known;
  const { zone } = municipality.calendar;
  const isToday = date === dateOf(now, zone);
  const check = checkOn(mailbox, known);
  const busy = isToday ? missingAtCheck(mailbox, known) : [];
  return {
    date,
    standing: standingOf(mailbox, date, known),
    changes,
    away: busy.length === 0 ? away : new Set([...away, ...busy]),
    ...(busy.length > 0 && { outAtCheck: new Set(busy.filter((id) => !away.has(id))) }),
    time: isToday ? timeOf(now, zone) : check === undefined ? mailbox.checkBy : timeOf(check, zone),
    ...(isToday && { out: outAt(known.staff, now, municipality.calendar) }),
  };
}

/** The same at an hour of that day. */
export const factsAt = (
  facts: RosterFacts,
  time: LocalTime,
  { staff, calendar }: { readonly staff: Staff; readonly calendar: Calendar },
): RosterFacts => ({
  ...facts,
  time,
  out: outAt(staff, atLocal(facts.date, time, calendar.zone), calendar),
});

/** Who is away for a part of the day at that instant, and which. */
export const outAt = (staff: Staff, at: Instant, calendar: Calendar): NonNullable<RosterFacts['out']> =>
  new Map(
    partsAt(staff, at, calendar).flatMap(({ personId, ...part }) => {
      const { clock } = periodOf(part, calendar.zone);
      return clock === undefined ? [] : [[personId, clock] as const];
    }),
  );

/** A part of a day moves nothing but the card of the check, and that when it covers its time. */
function missingAtCheck(mailbox: DutyMailbox, known: Known): readonly PersonId[] {
  const { municipality, staff, now } = known;
  const { calendar } = municipality;
  const isAny = staff.absences.length > 0 || staff.daysOff.length > 0;
  const check = isAny ? checkOn(mailbox, known) : undefined;
  if (check === undefined || now < check) return [];
  const then = new Set(partlyAwayAt(staff, check, calendar));
  return partlyAwayAt(staff, now, calendar).filter((id) => then.has(id));
}

const checkOn = (mailbox: DutyMailbox, { municipality, date }: Known): Instant | undefined =>
  dutyTimeOn(mailbox, mailbox.checkBy, { date, calendar: municipality.calendar });

/** With the file's functions among the people, so that a name is found for whoever has a mailbox. */
export function withFunctions(staff: Staff, { functions }: Municipality): Staff {
  if (functions.length === 0) return staff;
  const named = functions.map(({ id, name, people }) => {
    const holder = functionHolder(id);
    const members = people.flatMap((who) => staff.byUpn.get(who) ?? []);
    const isActive = members.some((person) => !staff.away.has(person.id));
    return { ...nobody, id: holder, upn: holder as string as Person['upn'], name, isActive };
  });
  return {
    ...staff,
    byId: new Map([...staff.byId, ...named.map((one) => [one.id, one] as const)]),
    away: new Set([...staff.away, ...named.filter(({ isActive }) => !isActive).map(({ id }) => id)]),
  };
}

const nobody = {
  department: undefined,
  language: undefined,
  locale: undefined,
  unreachableSince: undefined,
} as const;
