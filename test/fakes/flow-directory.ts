import type { PersonId, Upn } from '../../src/core/ids';
import type { AutomaticReplies, Directory, DirectoryPerson, Lookup } from '../../src/people/graph/directory';

/** A directory in memory. */
export class FakeDirectory implements Directory {
  readonly people = new Map<string, DirectoryPerson>();
  readonly replies = new Map<PersonId, AutomaticReplies>();
  isDown = false;
  /** Whose settings were read, in order. */
  readonly asked: PersonId[] = [];
  /** So many people's settings are read before Graph falls silent. */
  settingsLeft = Infinity;

  add(person: DirectoryPerson): void {
    this.people.set(person.upn, person);
  }

  find(who: Upn | PersonId): Promise<Lookup> {
    if (this.isDown) return Promise.resolve({ kind: 'unavailable', code: 'serviceUnavailable' });
    const person = [...this.people.values()].find((it) => it.upn === who || it.id === who);
    return Promise.resolve({ kind: 'found', person });
  }

  search([first = '']: readonly string[]): Promise<readonly DirectoryPerson[]> {
    const isMeant = ({ name }: DirectoryPerson) =>
      name.split(' ').some((part) => part.toLowerCase().startsWith(first.toLowerCase()));
    return Promise.resolve(this.isDown ? [] : [...this.people.values()].filter(isMeant));
  }

  automaticReplies(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, AutomaticReplies>> {
    return Promise.resolve(new Map(people.map((id) => [id, this.#repliesOf(id)])));
  }

  #repliesOf(id: PersonId): AutomaticReplies {
    if (this.settingsLeft-- <= 0) return { kind: 'unavailable', code: 'notReached' };
    this.asked.push(id);
    return this.replies.get(id) ?? { kind: 'off' };
  }
}
