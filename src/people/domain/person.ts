// People as the bot needs them: who they are in the directory and whether the bot can use them (F2).

import { foldAccents } from '../../core/plain-words';
import type { Refusal } from '../../core/refusal';
import { languageOfLocale, type Language } from '../../core/municipality';
import type { PersonId, Upn } from '../../core/ids';
import type { Instant } from '../../core/time';

export interface Person {
  readonly id: PersonId;
  readonly upn: Upn;
  readonly name: string;
  readonly department: string | undefined;
  /** False for disabled accounts and guests: they count as absent and may do nothing. */
  readonly isActive: boolean;
  /** What the person chose with "språk"; else the last activity's locale decides. */
  readonly language: Language | undefined;
  readonly locale: string | undefined;
  /** Since when the bot's messages are refused (403); cleared when the person writes or the app is installed. */
  readonly unreachableSince: Instant | undefined;
}

/** Chosen language, else the last activity's, else the municipality's. */
export function languageOf(person: Person | undefined, fallback: Language): Language {
  if (person?.language) return person.language;
  if (person?.locale === undefined) return fallback;
  return languageOfLocale(person.locale);
}

/** Sentences about people and their languages. */
export type PeopleSay =
  | { readonly what: 'languageSet' }
  | { readonly what: 'languageUnknown' }
  | { readonly what: 'personAmbiguous'; readonly names: readonly string[] }
  /** Of a first name alone, one or several. */
  | { readonly what: 'whichOfName'; readonly names: readonly string[] };

/** `directory-silent`: the directory does not answer now. */
export type PeopleRefusal = Refusal | 'directory-silent';

export type NamedPerson = Pick<Person, 'id' | 'name' | 'department' | 'isActive'>;

/** Each by name, and with the unit where somebody else of `among` has the same name. */
export function namesApart(
  people: readonly NamedPerson[],
  among: readonly NamedPerson[] = people,
): ReadonlyMap<PersonId, string> {
  return new Map(
    people.map(({ id, name, department }) => {
      const isShared = among.some((other) => other.id !== id && other.isActive && other.name === name);
      return [id, isShared && department !== undefined ? `${name} (${department})` : name];
    }),
  );
}

/** "Tages", of Tage Utredare. */
export function saysFirstName(text: string, name: string): boolean {
  const said = new Set(foldAccents(text.toLowerCase()).split(/[^\p{L}]+/u));
  const [first = ''] = foldAccents(name.toLowerCase()).split(' ');
  return said.has(first) || said.has(`${first}s`);
}
