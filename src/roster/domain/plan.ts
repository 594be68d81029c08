// What may be planned: who gives, takes and swaps which days of a mailbox, and what becomes of them (F2).

import type { PersonId } from '../../core/ids';
import { accept, refuse } from '../../core/refusal';
import {
  compare,
  daysBetween,
  latest,
  plusDays,
  plusMillis,
  type Instant,
  type LocalDate,
} from '../../core/time';
import {
  givenOn,
  lastDayOf,
  placesOf,
  regularOf,
  type DayPart,
  type RosterChange,
  type RosterFacts,
} from './roster';
import type { RosterRefusal, RosterResult } from './roster-refusal';

/** Days, both included. */
export interface PlanSpan {
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
}

/** The part of a day, where it has one, begins before it ends. */
const isTurned = ({ from, until }: DayPart): boolean =>
  from !== undefined && until !== undefined && until <= from;

const longestDays = 366;

/** Days that can still be planned: from today on, the right way round, within a year. */
export function refuseSpan(
  { from, lastDay, part }: PlanSpan & { readonly part?: DayPart | undefined },
  today: LocalDate,
): RosterRefusal | undefined {
  if (lastDay < from) return 'span-reversed';
  if (part !== undefined && isTurned(part)) return 'part-reversed';
  if (from < today) return 'date-in-past';
  return daysBetween(today, lastDay) > longestDays ? 'span-too-long' : undefined;
}

/** Whether the day is the person's: they have it, or would if they were there, alone or as one of a function. */
export function isTheirs(facts: RosterFacts, person: PersonId): boolean {
  const [first] = placesOf(facts);
  if (first?.people.includes(person) === true) return true;
  return givenOn(facts).length === 0 && regularOf(facts) === person;
}

/** Everybody who has one of the days now, but for those named. */
export const holdersOf = (days: readonly RosterFacts[], without: readonly PersonId[]): readonly PersonId[] =>
  [...new Set(days.flatMap((facts) => placesOf(facts)[0]?.people ?? []))].filter(
    (person) => !without.includes(person),
  );

/** What is said in the same instant keeps the order in which it was said. */
export const afterOthers = (
  now: Instant,
  others: readonly Pick<RosterChange, 'at' | 'acceptedAt'>[],
): Instant => others.reduce((at, other) => latest(at, plusMillis(other.acceptedAt ?? other.at, 1)), now);

/**
 * Taken back: what has not begun never was, what runs ends with yesterday, and what is over stays. Of a swap the halves
 * stand and fall together.
 */
export function takeBack(
  changes: readonly RosterChange[],
  { today, now }: { readonly today: LocalDate; readonly now: Instant },
): RosterResult<readonly RosterChange[]> {
  if (changes.every(({ undoneAt }) => undoneAt !== undefined)) return refuse('already-done');
  if (changes.some((change) => lastDayOf(change) < today)) return refuse('day-ended');
  const yesterday = plusDays(today, -1);
  return accept(
    changes.map((change) =>
      change.date < today
        ? { ...change, lastDay: yesterday }
        : { ...change, undoneAt: change.undoneAt ?? now },
    ),
  );
}

/** What a person last changed or agreed to and could still take back, and when they did. */
export function lastDecided(
  changes: readonly RosterChange[],
  { by, today }: { readonly by: PersonId; readonly today: LocalDate },
): { readonly id: string; readonly at: Instant } | undefined {
  return changes
    .filter((change) => change.undoneAt === undefined && lastDayOf(change) >= today)
    .flatMap(({ id, byId, at, acceptedAt }) => {
      const decidedAt = byId === by ? at : acceptedAt;
      return decidedAt === undefined ? [] : [{ id, at: decidedAt }];
    })
    .toSorted((a, b) => compare(a.at, b.at))
    .at(-1);
}
