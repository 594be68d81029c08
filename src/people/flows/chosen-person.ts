// Who was chosen on a card: looked up on the server, since a people picker is only a proposal (F2, F4).

import type { PersonId } from '../../core/ids';
import { accept, refuse, type Result } from '../../core/refusal';
import type { Person } from '../domain/person';
import type { PeopleContext } from '../context';

/** Somebody whom the bot can tell: of this municipality, not a guest, not gone. */
export async function chosenPerson(
  context: PeopleContext,
  id: PersonId | undefined,
): Promise<Result<Person>> {
  if (id === undefined) return refuse('nobody-chosen');
  const known = (await context.store.people.find(id)) ?? (await lookUp(context, id));
  if (known === 'silent') return refuse('busy');
  return known?.isActive === true ? accept(known) : refuse('person-unknown');
}

async function lookUp(context: PeopleContext, id: PersonId): Promise<Person | 'silent' | undefined> {
  const lookup = await context.directory.find(id);
  if (lookup.kind === 'unavailable') return 'silent';
  if (!lookup.person?.isEnabled || lookup.person.isGuest) return undefined;
  await context.store.people.saveFromDirectory([lookup.person]);
  return context.store.people.find(id);
}
