// Weeks and mailboxes as the work page shows them: who has which day, and how that came (F2).

import type { FreeDay } from '../../core/calendar';
import type { MailboxId, PersonId } from '../../core/ids';
import type { Period } from '../../core/period';
import type { LocalDate } from '../../core/time';
import type { PlanSpan } from './plan';
import { fallenIn, functionOf, placesOf, regularOf, takenBy, type DayPart, type RosterFacts } from './roster';
import type { Named, RosterChangeCard } from './roster-cards';

/** By the order, in turn that week, in the place of somebody, by a change, or not at all. */
export type HowHeld<Who = PersonId> =
  | { readonly kind: 'order' | 'turn' | 'function' | 'taken' | 'nobody' }
  | { readonly kind: 'standIn' | 'given' | 'swapped'; readonly other: Who };

export function howHeld(facts: RosterFacts): HowHeld {
  const change = takenBy(facts);
  if (change !== undefined) {
    const { byId, personId, askedId, swapId } = change;
    const isOwn = personId === byId;
    if (swapId !== undefined) return { kind: 'swapped', other: isOwn ? (askedId ?? byId) : byId };
    return isOwn ? { kind: 'taken' } : { kind: 'given', other: byId };
  }
  const holder = placesOf(facts)[0]?.holder;
  if (holder === undefined) return { kind: 'nobody' };
  const regular = regularOf(facts);
  if (regular !== undefined && regular !== holder) return { kind: 'standIn', other: regular };
  if (functionOf(holder) !== undefined) return { kind: 'function' };
  const isInTurn = facts.standing.some(({ personId, rotation }) => personId === holder && rotation);
  return { kind: isInTurn ? 'turn' : 'order' };
}

/** What a change would be if whoever has the day by it were there. */
export function howFallen(
  facts: RosterFacts,
): { readonly kind: 'swapped' | 'given' | 'taken'; readonly id: PersonId } | undefined {
  const change = fallenIn(facts);
  if (change === undefined) return undefined;
  const { personId: id, byId, swapId } = change;
  return { id, kind: swapId !== undefined ? 'swapped' : id === byId ? 'taken' : 'given' };
}

/** One mailbox on one working day. */
export interface RosterCell {
  readonly date: LocalDate;
  /** Undefined: nobody. */
  readonly holder: Named | undefined;
  readonly how: HowHeld<string>;
  /** What of the mailbox's day nobody has: all of it, or some of its hours. */
  readonly empty: 'all' | readonly NonNullable<Period['clock']>[];
  /** Who would have it by a change, and is away. */
  readonly fallen?: { readonly kind: 'swapped' | 'given' | 'taken'; readonly name: string } | undefined;
  /** Of a day that is not over: somebody has it, and nobody comes after them: who would is away or has passed it on, or the order names nobody. */
  readonly alone: Alone | undefined;
  /** Of a function those who are there. */
  readonly people: readonly string[];
  /** Who has it, or cannot, for a part of the day. */
  readonly parts: readonly {
    readonly part: DayPart;
    readonly person: string;
    readonly kind: 'takes' | 'passes';
  }[];
  /** Hours for which who has it is away, and who is there meanwhile; undefined: nobody. */
  readonly hours?: readonly {
    readonly clock: NonNullable<Period['clock']>;
    readonly there: string | undefined;
  }[];
  /** Who has not answered yet whether they swap that day. */
  readonly asked: readonly (string | undefined)[];
}

export type Alone = 'notThere' | 'notNamed';

/** Who is away, and until when as far as is known; never why. */
export interface AwayThen {
  readonly name: string;
  /** The first of the days in a row that are shown. */
  readonly isFirst: boolean;
  readonly lastDay: LocalDate | undefined;
  /** Away for this part of the day alone. */
  readonly clock?: Period['clock'];
}

export interface RosterDayShown {
  readonly date: LocalDate;
  readonly isWorking: boolean;
  /** Why it is free. */
  readonly free?: FreeDay | undefined;
  readonly away: readonly AwayThen[];
}

export interface RosterWeeks {
  readonly today: LocalDate;
  /** Monday to Friday each. */
  readonly weeks: readonly (readonly RosterDayShown[])[];
  readonly mailboxes: readonly {
    readonly id: MailboxId;
    readonly name: string;
    readonly cells: readonly RosterCell[];
  }[];
  /** Swaps that wait for the reader's yes, or for the yes of whom the reader asked. */
  readonly waiting: readonly RosterChangeCard[];
}

/** Near a day: the reader's days, and those of everybody else who has one, where each is there on the other's. */
export interface SwapDays {
  readonly own: readonly PlanSpan[];
  readonly others: readonly {
    readonly id: PersonId;
    readonly name: string;
    readonly spans: readonly PlanSpan[];
  }[];
  /** Who has the day itself, but for the reader. */
  readonly holders: readonly PersonId[];
  /** That day. */
  readonly isReaderAway: boolean;
  /** Several have it, by the hours: it is not swapped. */
  readonly isParted: boolean;
}
