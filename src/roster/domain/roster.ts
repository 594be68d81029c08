// Who has a duty mailbox on a day: standing order, weekdays and rotation → absences → dated changes (F2).

import { personId, type MailboxId, type PersonId } from '../../core/ids';
import type { Rotation } from '../../core/municipality';
import type { Period } from '../../core/period';
import {
  compare,
  daysBetween,
  localTime,
  mondayOf,
  weekdayOf,
  type Instant,
  type LocalDate,
  type LocalTime,
  type Weekday,
} from '../../core/time';

/** A roster entry whose person exists in the directory. */
export interface RosterMember {
  readonly personId: PersonId;
  readonly days: readonly Weekday[] | undefined;
  readonly rotation?: Rotation | undefined;
  /** The function that has it in turn, one of whose people this is. */
  readonly functionId?: string | undefined;
}

/** A part of a day by the wall clock, half-open; what is left out is the day's own beginning or end. */
export interface DayPart {
  readonly from: LocalTime | undefined;
  readonly until: LocalTime | undefined;
}

/** A dated change: somebody takes the mailbox for a span, or passes it on. The latest of a person counts. */
export interface RosterChange {
  readonly id: string;
  readonly mailboxId: MailboxId;
  /** The first day. */
  readonly date: LocalDate;
  /** Included; the first day alone when left out. */
  readonly lastDay?: LocalDate | undefined;
  /** Of each of its days; all of it when left out. */
  readonly part?: DayPart | undefined;
  readonly kind: 'takes' | 'passes';
  readonly personId: PersonId;
  readonly byId: PersonId;
  readonly at: Instant;
  readonly undoneAt: Instant | undefined;
  /** Who must say yes before it holds. */
  readonly askedId?: PersonId | undefined;
  readonly acceptedAt?: Instant | undefined;
  /** Those that stand and fall together: the two halves of a swap. */
  readonly swapId?: string | undefined;
}

export interface RosterFacts {
  readonly date: LocalDate;
  readonly standing: readonly RosterMember[];
  /** Those of the mailbox that touch the date. */
  readonly changes: readonly RosterChange[];
  /** Absent, disabled, or out of the bot's reach right now. */
  readonly away: ReadonlySet<PersonId>;
  /** The time of the day that is asked about; changes of a part of the day count within it alone. */
  readonly time?: LocalTime | undefined;
  /** Away for this part of the day alone, which moves nothing. */
  readonly out?: ReadonlyMap<PersonId, NonNullable<Period['clock']>>;
  /** Those of `away` who are so for the card of the check alone. */
  readonly outAtCheck?: ReadonlySet<PersonId>;
}

/** Who can have the mailbox as one: a person, or those of a function who are there. */
export interface Place {
  readonly holder: PersonId;
  readonly people: readonly PersonId[];
}

const prefix = 'function/';

/** A function has a mailbox under an id of its own, which is nobody's in the directory. */
export const functionHolder = (id: string): PersonId => personId(`${prefix}${id}`);

/** Undefined for a person, and for nobody. */
export const functionOf = (holder: PersonId | undefined): string | undefined =>
  holder?.startsWith(prefix) === true ? holder.slice(prefix.length) : undefined;

/** Who would have the mailbox that day if everyone were there. */
export const regularOf = (facts: RosterFacts): PersonId | undefined => standingOn(facts)[0]?.holder;

/** Places of the standing order on that weekday: first whose week it is, last whose week it is not; there or not. */
function standingOn(facts: RosterFacts): readonly Place[] {
  const day = weekdayOf(facts.date);
  const members = facts.standing.filter(({ days }) => days === undefined || days.includes(day));
  const turnOf = ({ rotation }: RosterMember) => {
    if (rotation === undefined) return 1;
    return isTurn(rotation, facts.date) ? 0 : 2;
  };
  const ordered = members.toSorted((one, other) => turnOf(one) - turnOf(other));
  const places = new Map<PersonId, PersonId[]>();
  for (const { personId: person, functionId } of ordered) {
    const holder = functionId === undefined ? person : functionHolder(functionId);
    places.set(holder, [...(places.get(holder) ?? []), person]);
  }
  return [...places].map(([holder, people]) => ({ holder, people: [...new Set(people)] }));
}

/** Weeks are counted from Monday to Monday, so that neither a year's end nor a change of the clock moves a turn. */
function isTurn({ weeks, starts }: Rotation, date: LocalDate): boolean {
  const since = daysBetween(mondayOf(starts), mondayOf(date)) / 7;
  return since >= 0 && since % weeks === 0;
}

export const lastDayOf = ({ date, lastDay }: RosterChange): LocalDate => lastDay ?? date;

/** Neither undone nor waiting for somebody's yes. */
export const isInForce = ({ undoneAt, askedId, acceptedAt }: RosterChange): boolean =>
  undoneAt === undefined && (askedId === undefined || acceptedAt !== undefined);

const covers = (change: RosterChange, { date, time }: RosterFacts): boolean =>
  change.date <= date && date <= lastDayOf(change) && (change.part === undefined || isIn(change.part, time));

const isIn = ({ from, until }: DayPart, time: LocalTime | undefined): boolean =>
  time !== undefined && (from === undefined || from <= time) && (until === undefined || time < until);

/** Of the day as such: what is given of some of its hours alone leaves it to who has the rest. */
export const ofWholeDay = (facts: RosterFacts): RosterFacts => ({ ...facts, time: undefined });

/** Whether somebody else has it for some of its hours. */
export const isParted = (facts: RosterFacts): boolean =>
  facts.changes.some(
    (change) =>
      change.part !== undefined &&
      isInForce(change) &&
      change.date <= facts.date &&
      facts.date <= lastDayOf(change),
  );

/** As it is when the part of the day begins, or now within it. */
export function withinPart(part: DayPart | undefined, facts: RosterFacts, today: LocalDate): RosterFacts {
  if (part === undefined) return facts;
  const start = part.from ?? localTime('00:00');
  const isRunning = facts.date === today && facts.time !== undefined && facts.time > start;
  return isRunning ? facts : { ...facts, time: start };
}

/** In the order in which they were made; those of the same instant as they were saved. */
const inForce = (facts: RosterFacts): readonly RosterChange[] =>
  facts.changes
    .filter((change) => isInForce(change) && covers(change, facts))
    .toSorted((a, b) => compare(sinceOf(a), sinceOf(b)));

/** What was asked holds from the yes on. */
export const sinceOf = ({ at, acceptedAt }: RosterChange): Instant => acceptedAt ?? at;

const lastOf = (facts: RosterFacts, person: PersonId): RosterChange | undefined =>
  inForce(facts).findLast((change) => change.personId === person);

/** The latest change that the person made, for themselves or for somebody else, as long as nothing later undid its sense. */
export const changeOf = (facts: RosterFacts, byId: PersonId): RosterChange | undefined =>
  inForce(facts).findLast(
    (change) => change.byId === byId && lastOf(facts, change.personId)?.id === change.id,
  );

/** Whether the person said that they cannot take it that day, and has not taken it since. */
export const hasPassed = (facts: RosterFacts, person: PersonId): boolean =>
  lastOf(facts, person)?.kind === 'passes';

/** The latest change by which somebody who is there took the mailbox and still has it. */
export const takenBy = (facts: RosterFacts): RosterChange | undefined =>
  inForce(facts).findLast(
    (change) =>
      change.kind === 'takes' &&
      !facts.away.has(change.personId) &&
      lastOf(facts, change.personId)?.id === change.id,
  );

/** The change by which somebody would have the mailbox who is away. */
export function fallenIn(facts: RosterFacts): RosterChange | undefined {
  const change = takenBy({ ...facts, away: new Set() });
  return change !== undefined && facts.away.has(change.personId) ? change : undefined;
}

/** Everybody to whom a dated change gives the mailbox that day, there or not: they may do what the roster may. */
export const givenOn = (facts: RosterFacts): readonly PersonId[] => [
  ...new Set(
    inForce(facts)
      .filter((change) => change.kind === 'takes' && lastOf(facts, change.personId)?.id === change.id)
      .map((change) => change.personId),
  ),
];

/** Everyone who can have the mailbox now, first who has it; of a function those who are there. */
export function placesOf(facts: RosterFacts): readonly Place[] {
  const taker = takenBy(facts)?.personId;
  const isFree = (person: PersonId) =>
    person !== taker && !facts.away.has(person) && !hasPassed(facts, person);
  const there = standingOn(facts)
    .map(({ holder, people }) => ({ holder, people: people.filter(isFree) }))
    .filter(({ people }) => people.length > 0);
  return taker === undefined ? there : [{ holder: taker, people: [taker] }, ...there];
}

/** Whether who has the mailbox is that person, or a function of which they are there. */
export const isHeldBy = (facts: RosterFacts, holder: PersonId | undefined, person: PersonId): boolean =>
  holder === person || placesOf(facts).some((it) => it.holder === holder && it.people.includes(person));

/**
 * Everyone who can have the mailbox now, first the one who has it; a function stands as one. Empty: nobody has it, and
 * the manager must know.
 * @source docs/glossary.md, roster
 */
export const dutyOrder = (facts: RosterFacts): readonly PersonId[] =>
  placesOf(facts).map(({ holder }) => holder);

/** Those of them who are there at that hour, of a function each who is. */
export const placesThere = (facts: RosterFacts): readonly Place[] =>
  placesOf(facts)
    .map(({ holder, people }) => ({ holder, people: people.filter((one) => facts.out?.has(one) !== true) }))
    .filter(({ people }) => people.length > 0);

/** Whom anybody can turn to at that hour: the first who is there then. */
export const holderThere = (facts: RosterFacts): PersonId | undefined => placesThere(facts)[0]?.holder;

/** Who has the mailbox, and while they are away for a part of the day until when, and who is there. */
export interface Named {
  readonly holder: PersonId | undefined;
  readonly out?:
    | { readonly clock: NonNullable<Period['clock']>; readonly there: PersonId | undefined }
    | undefined;
}

/** The day as it is held: a part of it moves nothing, and that the check's card goes to the next changes no holder. */
export const asHeld = (facts: RosterFacts): RosterFacts =>
  facts.outAtCheck === undefined
    ? facts
    : { ...facts, away: new Set([...facts.away].filter((id) => facts.outAtCheck?.has(id) !== true)) };

/** Of a function somebody is there as long as anybody is. */
export function namedIn(facts: RosterFacts): Named {
  const [own] = placesOf(asHeld(facts));
  const [first] = own?.people ?? [];
  const isOut = own?.people.every((person) => facts.out?.has(person)) === true;
  const clock = isOut && first !== undefined ? facts.out?.get(first) : undefined;
  return { holder: own?.holder, out: clock && { clock, there: holderThere(facts) } };
}
