// Somebody's name in a form of the work page → the colleagues whom it could be (F4).

import { folded } from '../../core/plain-words';
import { namesApart, type NamedPerson, type Person } from '../domain/person';
import { upn } from '../../core/ids';
import type { PeopleContext } from '../context';

export interface FoundPerson {
  readonly id: Person['id'];
  /** With the unit where two have the same name. */
  readonly name: string;
  readonly department: string | undefined;
}

const mostFound = 10;

/** Active people (of whom is only looked for nothing is kept) by the beginnings of their names, those whom the bot knows first; by a whole address anybody. */
export async function findPeople(context: PeopleContext, text: string): Promise<readonly FoundPerson[]> {
  const known = (await context.store.people.list()).filter(({ isActive }) => isActive);
  const words = folded(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const met = text.includes('@')
    ? await byAddress(context, text)
    : await byName(context, { known, words, text });
  const names = namesApart(met, [...known, ...met]);
  return met
    .toSorted((a, b) => nearness(b, words) - nearness(a, words))
    .slice(0, mostFound)
    .map(({ id, name, department }) => ({ id, name: names.get(id) ?? name, department }));
}

/** Who is called just so, then as the name begins, before whose last name begins so. */
const nearness = (person: NamedPerson, words: readonly string[]): number =>
  2 * Number(isNamedSo(person, words)) + Number(folded(person.name).startsWith(words[0] ?? ''));

const isNamed = ({ name }: Pick<NamedPerson, 'name'>, words: readonly string[]): boolean => {
  const parts = folded(name).split(' ');
  return words.every((word) => parts.some((part) => part.startsWith(word)));
};

const shortestPart = 3;

/** Those of them of whose name every word is the beginning of a part; nobody by a letter or two. */
export function namedAmong<T extends Pick<NamedPerson, 'name'>>(
  people: readonly T[],
  text: string,
): readonly T[] {
  const words = folded(text).split(' ').filter(Boolean);
  const isTold = words.length > 0 && words.every((word) => word.length >= shortestPart);
  const met = isTold ? people.filter((person) => isNamed(person, words)) : [];
  const exact = met.filter((person) => isNamedSo(person, words));
  return exact.length > 0 ? exact : met;
}

/** "Johan" is Johan, and Johanna where nobody is called so. */
const isNamedSo = ({ name }: Pick<NamedPerson, 'name'>, words: readonly string[]): boolean => {
  const parts = folded(name).split(' ');
  return words.every((word) => parts.includes(word));
};

interface Looked {
  readonly known: readonly Person[];
  readonly words: readonly string[];
  readonly text: string;
}

async function byName(
  context: PeopleContext,
  { known, words, text }: Looked,
): Promise<readonly NamedPerson[]> {
  const isMeant = (person: NamedPerson) => isNamed(person, words);
  const near: readonly NamedPerson[] = known.filter(isMeant);
  if (near.length >= mostFound) return near;
  const others = await context.directory.search(text.trim().split(/\s+/));
  const met = new Set(near.map(({ id }) => id));
  return [
    ...near,
    ...others
      .filter(({ id, isEnabled, isGuest }) => isEnabled && !isGuest && !met.has(id))
      .map(({ id, name, department }) => ({ id, name, department, isActive: true }))
      .filter(isMeant),
  ];
}

async function byAddress(context: PeopleContext, text: string): Promise<readonly NamedPerson[]> {
  const lookup = await context.directory.find(upn(text));
  if (lookup.kind !== 'found' || lookup.person?.isEnabled !== true || lookup.person.isGuest) return [];
  const { id, name, department } = lookup.person;
  return [{ id, name, department, isActive: true }];
}
