// Where another Graph stands in, the sandbox's Teams and page serve whoever the bot has come to know there.

import type { Person } from '../src/people/domain/person';
import type { Directory } from '../src/people/graph/directory';
import type { Store } from '../src/app/flow-context';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
}

export interface KnownPeople {
  /** Active people, as last read. */
  list(): readonly KnownPerson[];
  /** Reads them anew from what the bot remembers. */
  refresh(): Promise<void>;
  /** A directory whose finds are known at once, so that nobody is spoken to before they can hear it. */
  watching(directory: Directory): Directory;
}

export function knownPeople(store: Store): KnownPeople {
  const known = new Map<string, KnownPerson>();
  const keep = ({ id, name, upn }: Pick<Person, 'id' | 'name' | 'upn'>) => known.set(id, { id, name, upn });
  return {
    list: () => [...known.values()],
    refresh: async () => {
      for (const person of await store.people.list()) if (person.isActive) keep(person);
    },
    watching: (directory) => ({
      find: async (who) => {
        const lookup = await directory.find(who);
        if (lookup.kind === 'found' && lookup.person?.isEnabled === true) keep(lookup.person);
        return lookup;
      },
      search: (words) => directory.search(words),
      automaticReplies: (people) => directory.automaticReplies(people),
    }),
  };
}
