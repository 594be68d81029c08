import type { PersonId, Upn } from '../../src/domain/ids';
import type { AutomaticReplies, Directory, DirectoryPerson, Lookup } from '../../src/ports/directory';

/** A directory in memory. */
export class FakeDirectory implements Directory {
  readonly people = new Map<string, DirectoryPerson>();
  readonly replies = new Map<PersonId, AutomaticReplies>();
  isDown = false;

  add(person: DirectoryPerson): void {
    this.people.set(person.upn, person);
  }

  find(who: Upn | PersonId): Promise<Lookup> {
    if (this.isDown) return Promise.resolve({ kind: 'unavailable', code: 'serviceUnavailable' });
    const person = [...this.people.values()].find((it) => it.upn === who || it.id === who);
    return Promise.resolve({ kind: 'found', person });
  }

  automaticReplies(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, AutomaticReplies>> {
    const off: AutomaticReplies = { kind: 'off' };
    return Promise.resolve(new Map(people.map((id) => [id, this.replies.get(id) ?? off])));
  }
}
