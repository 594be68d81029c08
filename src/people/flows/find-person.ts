// Finds a person of the rosters by what somebody wrote: a whole name, a first name, an address (F2).

import { foldAccents, plainWords } from '../../core/plain-words';
import type { Person } from '../domain/person';
import type { PeopleContext } from '../context';
import { loadStaff, peopleNamed } from './load-staff';

export type Found =
  | { readonly kind: 'one'; readonly person: Person }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'nobody' };

/** Among the people of the municipality file only; "anna" finds Anna Registrator when no other Anna is there. */
export async function findPerson(context: PeopleContext, who: string): Promise<Found> {
  const staff = await loadStaff(context, context.clock.now());
  const named = peopleNamed(context.municipality()).flatMap((it) => staff.byUpn.get(it) ?? []);
  const wanted = fold(who);
  const whole = named.filter((person) => fold(person.name) === wanted || person.upn === wanted);
  const matches = whole.length > 0 ? whole : named.filter((person) => hasWords(person, wanted));
  const [first, second] = matches;
  if (first === undefined) return { kind: 'nobody' };
  return second === undefined
    ? { kind: 'one', person: first }
    : { kind: 'several', names: matches.map((person) => person.name) };
}

const fold = (text: string): string => foldAccents(plainWords(text));

function hasWords(person: Person, wanted: string): boolean {
  const names = fold(person.name).split(' ');
  return wanted.split(' ').every((word) => names.includes(word));
}
