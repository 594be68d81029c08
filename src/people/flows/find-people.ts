// Somebody's name in a form of the work page → the colleagues whom it could be (F4).

import { plainWords, foldAccents } from '../../core/plain-words';
import { namesApart, type Person } from '../domain/person';
import { upn } from '../../core/ids';
import type { PeopleContext } from '../context';

export interface FoundPerson {
  readonly id: Person['id'];
  /** With the unit where two have the same name. */
  readonly name: string;
  readonly department: string | undefined;
}

const mostFound = 10;

/** Active people whom the bot knows, by the beginnings of their names; by a whole address anybody of the directory. */
export async function findPeople(context: PeopleContext, text: string): Promise<readonly FoundPerson[]> {
  const known = (await context.store.people.list()).filter(({ isActive }) => isActive);
  const words = folded(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const isMeant = ({ name }: Person) => {
    const parts = folded(name).split(' ');
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  const met = text.includes('@') ? await byAddress(context, text) : known.filter(isMeant);
  const names = namesApart(met, known);
  return met
    .slice(0, mostFound)
    .map(({ id, name, department }) => ({ id, name: names.get(id) ?? name, department }));
}

const folded = (text: string): string => foldAccents(plainWords(text));

async function byAddress(context: PeopleContext, text: string): Promise<readonly Person[]> {
  const lookup = await context.directory.find(upn(text));
  if (lookup.kind !== 'found' || lookup.person?.isEnabled !== true || lookup.person.isGuest) return [];
  await context.store.people.saveFromDirectory([lookup.person]);
  const person = await context.store.people.find(lookup.person.id);
  return person ? [person] : [];
}
