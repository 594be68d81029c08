// Weeks × mailboxes for the work page: who has which day and how, who is away, what waits for a yes (F2).

import { isWorkingDay, officeHoursOn, whyFree, type Calendar } from '../../core/calendar';
import { dateToday } from '../../core/context';
import type { PersonId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { periodOf, type Period } from '../../core/period';
import {
  atLocal,
  dateOf,
  earliest,
  latest,
  mondayOf,
  plusDays,
  plusMillis,
  plusMinutes,
  startOfDay,
  timeOf,
  type LocalDate,
} from '../../core/time';
import { endOf, findAbsence, type Absence } from '../../people/domain/absence';
import { hoursOn, spanOfHours } from '../../people/domain/days-off';
import { nameIn, partsOn } from '../../people/flows/load-staff';
import type { RosterContext } from '../context';
import {
  asHeld,
  givenOn,
  holderThere,
  isInForce,
  lastDayOf,
  ofWholeDay,
  placesOf,
  type Place,
  type RosterFacts,
} from '../domain/roster';
import {
  howFallen,
  howHeld,
  type Alone,
  type AwayThen,
  type RosterCell,
  type RosterWeeks,
} from '../domain/roster-weeks';
import { hoursOfDay, type HeldHours } from './day-hours';
import { factsAt, loadRoster, type LoadedRoster } from './load-roster';
import { lostAmong } from './overtaken';
import { farthestDays, swapsWaiting } from './open-swaps';
import { mailboxesPlanned, ownMailboxes } from './own-mailboxes';
import { datesOf } from './who-has';

const weeksShown = 4;

interface WeeksAsked {
  readonly readerId: PersonId;
  /** Any day of the first week; this week's when left out. */
  readonly from: LocalDate | undefined;
}

/** Of the reader's own mailboxes, and those of which they have days; who is away of their own alone. */
export async function showWeeks(
  context: RosterContext,
  { readerId, from }: WeeksAsked,
): Promise<RosterWeeks> {
  const today = dateToday(context);
  const monday = mondayOf(within(today, from));
  const lastDay = plusDays(monday, 7 * weeksShown - 1);
  const own = (await ownMailboxes(context, readerId)).map(({ mailbox }) => mailbox);
  const planned = await mailboxesPlanned(context, readerId);
  const only = planned.map(({ id }) => id);
  const loaded = await loadRoster(context, { from: monday, lastDay, only, also: [readerId] });
  const lost = await lostAmong(context, loaded.written.changes);
  const working = datesOf(monday, lastDay).filter((date) => isWorking(context, date));
  return {
    today,
    weeks: Array.from({ length: weeksShown }, (_, week) => plusDays(monday, 7 * week)).map((first) =>
      datesOf(first, plusDays(first, 4)).map((date) => ({
        date,
        isWorking: isWorking(context, date),
        free: whyFree(context.municipality().calendar, date),
        away: isWorking(context, date) ? awayThen(context, loaded, { date, own }) : [],
      })),
    ),
    mailboxes: planned.map((mailbox) => ({
      id: mailbox.id,
      name: mailbox.name,
      cells: working.map((date) =>
        cellOf(context.municipality().calendar, loaded, { mailbox, date, today, readerId, lost }),
      ),
    })),
    waiting: only.length === 0 ? [] : await swapsWaiting(context, { readerId, own: planned }),
  };
}

const within = (today: LocalDate, from: LocalDate | undefined): LocalDate => {
  const [first, last] = [plusDays(today, -farthestDays), plusDays(today, farthestDays)];
  if (from === undefined) return today;
  return from < first ? first : from > last ? last : from;
};

const isWorking = (context: RosterContext, date: LocalDate): boolean =>
  isWorkingDay(context.municipality().calendar, date);

interface CellAsked {
  readonly mailbox: DutyMailbox;
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly readerId: PersonId;
  /** Swaps that nobody can say yes to any more. */
  readonly lost: ReadonlySet<string>;
}

/** Nobody could step in for who has it; somebody of the order would, were they there, or nobody is named for that day. */
function aloneOn(facts: RosterFacts): Alone | undefined {
  const [first, next] = placesOf(facts);
  if (first === undefined || next !== undefined || first.people.length > 1) return undefined;
  const all = placesOf({ ...facts, away: new Set(), changes: [] }).flatMap(({ people }) => people);
  return all.some((person) => !first.people.includes(person)) ? 'notThere' : 'notNamed';
}

export function cellOf(
  calendar: Calendar,
  loaded: LoadedRoster,
  { mailbox, date, today, readerId, lost }: CellAsked,
): RosterCell {
  const facts = asHeld(ofWholeDay(loaded.factsOn(mailbox, date)));
  const held = hoursOfDay(facts, mailbox, { staff: loaded.staff, calendar });
  const nameOf = (id: PersonId): string => nameIn(loaded.staff, id) ?? '';
  const [first = heldByHours(held)] = placesOf(facts);
  const how = first === undefined || placesOf(facts).length > 0 ? howHeld(facts) : byHours;
  const fallen = howFallen(facts);
  const changes = facts.changes.filter((one) => one.date <= date && date <= lastDayOf(one));
  const parts = changes.flatMap((change) =>
    change.part && isInForce(change)
      ? [{ part: change.part, person: nameOf(change.personId), kind: change.kind }]
      : [],
  );
  return {
    date,
    holder: first && { name: nameOf(first.holder), isReader: first.people.includes(readerId) },
    how: 'other' in how ? { kind: how.kind, other: nameOf(how.other) } : how,
    fallen: fallen && { kind: fallen.kind, name: nameOf(fallen.id) },
    empty: emptyOf(held),
    alone: date < today ? undefined : aloneOn(facts),
    people: first && first.people[0] !== first.holder ? first.people.map(nameOf) : [],
    parts,
    hours: first?.people.length === 1 ? hoursOf(calendar, loaded, facts) : [],
    asked: [
      ...new Set(
        changes.flatMap(({ swapId = '', askedId, acceptedAt, undoneAt }) =>
          askedId !== undefined && acceptedAt === undefined && undoneAt === undefined && !lost.has(swapId)
            ? [askedId === readerId ? undefined : nameOf(askedId)]
            : [],
        ),
      ),
    ],
  };
}

/** Nobody has the day, and somebody some of its hours, which its notes tell. */
const byHours = { kind: 'order' } as const;

function heldByHours(held: readonly HeldHours[]): Place | undefined {
  const holder = held.find(({ holderId }) => holderId !== undefined)?.holderId;
  return holder && { holder, people: [holder] };
}

function emptyOf(held: readonly HeldHours[]): RosterCell['empty'] {
  const empty = held.filter(({ holderId }) => holderId === undefined);
  return empty.length > 0 && empty.length === held.length ? 'all' : empty.map(({ hours }) => hours);
}

/** Of whoever has the day, and is away for a part of it alone; who has just those hours by a change is told by that. */
function hoursOf(
  calendar: Calendar,
  { staff }: LoadedRoster,
  facts: RosterFacts,
): NonNullable<RosterCell['hours']> {
  const holder = placesOf(facts)[0]?.holder;
  const office = officeHoursOn(calendar, facts.date);
  return partsOn(staff, facts.date, calendar)
    .filter((part) => part.personId === holder && office && part.from < office.to && part.until > office.from)
    .flatMap((part) => {
      const { clock } = periodOf(part, calendar.zone);
      const at = factsAt(facts, timeOf(latest(part.from, office?.from ?? part.from), calendar.zone), {
        ...{ staff, calendar },
      });
      const there = holderThere(at);
      return clock === undefined || hasByChange(facts, there, clock)
        ? []
        : [{ clock, there: nameIn(staff, there) }];
    });
}

const hasByChange = ({ changes, date }: RosterFacts, id: PersonId | undefined, clock: Clock): boolean =>
  changes.some((change) => {
    const { kind, personId, part } = change;
    const isThen = isInForce(change) && change.date <= date && date <= lastDayOf(change);
    if (!isThen || kind !== 'takes' || personId !== id || part === undefined) return false;
    return (part.from ?? '') <= (clock.from ?? '') && (clock.until ?? '24') <= (part.until ?? '24');
  });

interface AwayAsked {
  readonly date: LocalDate;
  readonly own: readonly DutyMailbox[];
}

/** Of those who could have one of the mailboxes that day. */
function awayThen(
  context: RosterContext,
  loaded: LoadedRoster,
  { date, own }: AwayAsked,
): readonly AwayThen[] {
  const { calendar } = context.municipality();
  const inQuestion = new Set(own.flatMap((mailbox) => membersOf(loaded.factsOn(mailbox, date))));
  const opens = (day: LocalDate) => atLocal(day, calendar.officeHours.from, calendar.zone);
  const before = plusDays(date, date === mondayOf(date) ? -3 : -1);
  return [...inQuestion].flatMap((id) => {
    const person = loaded.staff.byId.get(id);
    if (person?.isActive !== true) return [];
    if (!loaded.awayOn(date).has(id))
      return hoursAway(context, loaded, { id, date }).map((clock) => ({
        ...{ name: person.name, isFirst: true, lastDay: undefined, clock },
      }));
    const absence = findAbsence(loaded.staff.absences, id, opens(date));
    const end = absence && endOf(absence);
    const isFirst = date === mondayOf(date) || !loaded.awayOn(before).has(id);
    const lastDay = end && dateOf(plusMillis(end, -1), calendar.zone);
    return [{ name: person.name, isFirst, lastDay }];
  });
}

/** The parts of the day's office hours for which somebody is away, said of the day or of every working day. */
function hoursAway(
  context: RosterContext,
  { staff }: LoadedRoster,
  { id, date }: { readonly id: PersonId; readonly date: LocalDate },
): readonly Clock[] {
  const { calendar } = context.municipality();
  const office = officeHoursOn(calendar, date);
  if (office === undefined) return [];
  const [begins, ends] = [date, plusDays(date, 1)].map((day) => startOfDay(day, calendar.zone));
  const said = staff.absences
    .filter((absence) => absence.personId === id && !isAtOnce(absence))
    .map((absence) => ({ from: absence.from, until: endOf(absence) }))
    .filter(({ from, until }) => until === undefined || until > from);
  const standing = hoursOn(staff.daysOff, date, calendar)
    .filter(({ personId }) => personId === id)
    .map((one) => spanOfHours(one, date, calendar));
  return [...said, ...standing]
    .filter(({ from, until }) => from < office.to && (until === undefined || until > office.from))
    .flatMap(({ from, until = ends }) => {
      if (begins === undefined || ends === undefined || until === undefined) return [];
      const { clock } = periodOf({ from: latest(from, begins), until: earliest(until, ends) }, calendar.zone);
      return clock ?? [];
    });
}

/** Taken back as soon as it was said: nobody saw it. */
const isAtOnce = ({ seenAt, endedAt }: Absence): boolean =>
  endedAt !== undefined && endedAt < plusMinutes(seenAt, 1);

type Clock = NonNullable<Period['clock']>;

const membersOf = (facts: RosterFacts): readonly PersonId[] => [
  ...facts.standing.map(({ personId }) => personId),
  ...givenOn(facts),
];
