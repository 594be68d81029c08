// Who can be a delegate: checked on the server, and the likeliest proposed first (P7).

import type { PersonId, Upn } from '../../core/ids';
import { isOwnAddress } from '../../core/municipality';
import type { AbsenceRefusal } from './absence-refusal';

export interface Candidate {
  readonly id: PersonId;
  readonly upn: Upn;
  readonly name: string;
  readonly department: string | undefined;
  readonly isEnabled: boolean;
  readonly isGuest: boolean;
  /** Of the owner's own authority. */
  readonly isOwn: boolean;
  /** Away so long in the period that somebody else would be needed. */
  readonly isAway: boolean;
}

export interface ChoiceFacts {
  readonly ownerId: PersonId;
  readonly department: string | undefined;
  /** The municipality's own, lower case. */
  readonly domains: readonly string[];
}

/** Why the person cannot be the delegate; undefined when they can. */
export function delegateRefusal(
  person: Candidate | undefined,
  facts: ChoiceFacts,
): AbsenceRefusal | undefined {
  if (person === undefined) return 'delegate-unknown';
  if (person.id === facts.ownerId) return 'delegate-is-owner';
  if (person.isGuest) return 'delegate-guest';
  if (!isOwnAddress(facts, person.upn)) return 'delegate-outside';
  if (!person.isEnabled) return 'delegate-disabled';
  if (!person.isOwn) return 'delegate-authority';
  return person.isAway ? 'delegate-away' : undefined;
}

const mostProposed = 5;

/** Those who can be it, of the same department first, then by name. */
export function likelyDelegates(people: readonly Candidate[], facts: ChoiceFacts): readonly Candidate[] {
  const rank = (person: Candidate): number =>
    facts.department !== undefined && person.department === facts.department ? 0 : 1;
  return people
    .filter((person) => delegateRefusal(person, facts) === undefined)
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'sv'))
    .slice(0, mostProposed);
}
