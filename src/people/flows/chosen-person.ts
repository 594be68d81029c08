// Who was chosen on a card, or named: looked up on the server, since a people picker is only a proposal (F2, F4).

import type { PersonId, Upn } from '../../core/ids';
import { accept, refuse, type Result } from '../../core/refusal';
import type { Person } from '../domain/person';
import type { PeopleContext } from '../context';
import type { DirectoryPerson } from '../graph/directory';

/** Somebody whom the bot can tell: of this municipality, not a guest, not gone. Kept from then on. */
export async function chosenPerson(
  context: PeopleContext,
  id: PersonId | undefined,
): Promise<Result<Person>> {
  const found = await lookedUp(context, id);
  if (!found.ok || (await context.store.people.find(found.value.id)) !== undefined) return found;
  const { value: person } = found;
  await context.store.people.saveFromDirectory([{ ...person, isEnabled: true, isGuest: false }]);
  return accept((await context.store.people.find(person.id)) ?? person);
}

/** The same, of whom nothing is kept before it is known that they may be given anything. */
export async function lookedUp(context: PeopleContext, id: PersonId | undefined): Promise<Result<Person>> {
  if (id === undefined) return refuse('nobody-chosen');
  const known = (await context.store.people.find(id)) ?? (await inDirectory(context, id));
  if (known === 'silent') return refuse('busy');
  return known?.isActive === true ? accept(known) : refuse('person-unknown');
}

/** Whom the bot knows, or whom the directory has: of them nothing is kept for that. */
export async function personNamed(context: PeopleContext, upn: Upn | undefined): Promise<Person | undefined> {
  const known = await context.store.people.findNamed(upn);
  if (known !== undefined || upn === undefined) return known;
  const found = await inDirectory(context, upn);
  return found === 'silent' ? undefined : found;
}

async function inDirectory(
  { directory }: PeopleContext,
  who: PersonId | Upn,
): Promise<Person | 'silent' | undefined> {
  const lookup = await directory.find(who);
  if (lookup.kind === 'unavailable') return 'silent';
  return !lookup.person?.isEnabled || lookup.person.isGuest ? undefined : asPerson(lookup.person);
}

/** As the directory has them now. */
export const asPerson = ({ id, upn, name, department }: DirectoryPerson): Person => ({
  ...{ id, upn, name, department, isActive: true },
  ...{ language: undefined, locale: undefined, unreachableSince: undefined },
});
