// Who has a duty mailbox on a day: standing order and weekdays → absences → one-off changes (F2).

import type { MailboxId, PersonId } from '../../core/ids';
import type { Of } from '../../core/members';
import type { Instant, LocalDate, Weekday } from '../../core/time';
import { compare, weekdayOf } from '../../core/time';

/** A roster entry whose person exists in the directory. */
export interface RosterMember {
  readonly personId: PersonId;
  readonly days: readonly Weekday[] | undefined;
}

/** A one-off change: somebody takes the mailbox for the day, or passes it on. The latest of a person counts. */
export interface RosterChange {
  readonly id: string;
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
  readonly kind: 'takes' | 'passes';
  readonly personId: PersonId;
  readonly byId: PersonId;
  readonly at: Instant;
  readonly undoneAt: Instant | undefined;
}

export interface RosterFacts {
  readonly date: LocalDate;
  readonly standing: readonly RosterMember[];
  readonly changes: readonly RosterChange[];
  /** Absent, disabled, or out of the bot's reach right now. */
  readonly away: ReadonlySet<PersonId>;
}

/** Who would have the mailbox that day if everyone were there: the first whose weekdays hold it. */
export const regularOf = (facts: RosterFacts): PersonId | undefined => standingOn(facts)[0];

function standingOn(facts: RosterFacts): readonly PersonId[] {
  const day = weekdayOf(facts.date);
  const members = facts.standing.filter((member) => member.days === undefined || member.days.includes(day));
  return [...new Set(members.map((member) => member.personId))];
}

/** In the order in which they were made; those of the same instant as they were saved. */
const inForce = (facts: RosterFacts): readonly RosterChange[] =>
  facts.changes.filter((change) => change.undoneAt === undefined).toSorted((a, b) => compare(a.at, b.at));

const lastOf = (facts: RosterFacts, person: PersonId): RosterChange | undefined =>
  inForce(facts).findLast((change) => change.personId === person);

/** The latest change that the person made, for themselves or for somebody else, as long as nothing later undid its sense. */
export const changeOf = (facts: RosterFacts, byId: PersonId): RosterChange | undefined =>
  inForce(facts).findLast(
    (change) => change.byId === byId && lastOf(facts, change.personId)?.id === change.id,
  );

/** Whether the person said today that they cannot take it, and has not taken it since. */
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

/**
 * Everyone who can have the mailbox now, first the one who has it. Empty: nobody has it, and the manager must know.
 * @source docs/glossary.md, roster
 */
export function dutyOrder(facts: RosterFacts): readonly PersonId[] {
  const there = standingOn(facts).filter((person) => !facts.away.has(person) && !hasPassed(facts, person));
  const taker = takenBy(facts)?.personId;
  return taker === undefined ? there : [taker, ...there.filter((person) => person !== taker)];
}

export interface RosterNotices {
  /** A day that is coming on which nobody has the mailbox. */
  emptyRoster: { mailboxId: MailboxId; date: LocalDate };
}
export type RosterNotice = Of<RosterNotices>;
