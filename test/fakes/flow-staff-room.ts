import type { PersonId, Upn } from '../../src/core/ids';
import type {
  DelegationMethod,
  DelegationTask,
  MethodOutcome,
  MethodReading,
} from '../../src/absence/graph/delegation-method';
import type { OwnMail } from '../../src/absence/domain/consent-letter';
import type { AutomaticReplies, Lookup } from '../../src/people/graph/directory';
import type { Answered, StaffPage, StaffRoom, StaffSource } from '../../src/absence/graph/staff-room';
import type { FakeDirectory } from './flow-directory';

/** Groups, presence, mail tips and managers over the fake directory. */
export class FakeStaffRoom implements StaffRoom {
  readonly managers = new Map<PersonId, PersonId>();
  readonly flags = new Set<PersonId>();
  readonly group: PersonId[] = [];
  /** So many calls are answered before Graph falls silent. */
  callsLeft = Infinity;

  constructor(private readonly directory: FakeDirectory) {}

  /** People of everyone who have left since the last listing. */
  readonly gone: PersonId[] = [];
  /** The links with which the listings of everyone began. */
  readonly links: (string | undefined)[] = [];

  listPage(source: StaffSource, link: string | undefined): Promise<StaffPage> {
    if (this.callsLeft-- <= 0) return Promise.resolve({ kind: 'unavailable', code: 'tooManyRequests' });
    if (source.kind === 'everyone') return Promise.resolve(this.#everyone(link));
    const people = [...this.directory.people.values()].filter((person) => this.group.includes(person.id));
    return Promise.resolve({ kind: 'page', people, gone: [], link: undefined, isLast: true });
  }

  #everyone(link: string | undefined): StaffPage {
    this.links.push(link);
    const people = link === undefined ? [...this.directory.people.values()] : [];
    return { kind: 'page', people, gone: this.gone.splice(0), link: 'changes', isLast: true };
  }

  flagged(people: readonly PersonId[]): Promise<Answered<ReadonlySet<PersonId>>> {
    if (this.callsLeft-- <= 0) return Promise.resolve({ kind: 'unavailable', code: 'tooManyRequests' });
    const isFlagged = (id: PersonId) => this.flags.has(id) || this.directory.replies.get(id)?.kind === 'on';
    return Promise.resolve({ kind: 'answered', value: new Set(people.filter(isFlagged)) });
  }

  mailTips(addresses: readonly Upn[]): Promise<Answered<ReadonlyMap<Upn, AutomaticReplies>>> {
    const tips = addresses.map((upn): [Upn, AutomaticReplies] => {
      const person = this.directory.people.get(upn);
      return [upn, (person && this.directory.replies.get(person.id)) ?? { kind: 'off' }];
    });
    return Promise.resolve({ kind: 'answered', value: new Map(tips) });
  }

  async managerOf(person: PersonId): Promise<Lookup> {
    const manager = this.managers.get(person);
    return manager === undefined ? { kind: 'found', person: undefined } : this.directory.find(manager);
  }
}

/** Mail rules in memory, by name. */
export class FakeInboxRule implements DelegationMethod {
  readonly rules = new Map<string, DelegationTask>();
  /** The next tries end so, in order; afterwards they succeed. */
  readonly script: MethodOutcome[] = [];

  begin(task: DelegationTask): Promise<MethodOutcome> {
    const scripted = this.script.shift();
    if (scripted) return Promise.resolve(scripted);
    this.rules.set(task.name, task);
    return Promise.resolve({ kind: 'done' });
  }

  /** What the next looks see, in order. */
  readonly readings: MethodReading[] = [];

  look(task: DelegationTask): Promise<MethodReading> {
    const scripted = this.readings.shift();
    if (scripted) return Promise.resolve(scripted);
    return Promise.resolve(this.rules.has(task.name) ? 'inPlace' : 'missing');
  }

  end(task: DelegationTask): Promise<MethodOutcome> {
    const scripted = this.script.shift();
    if (scripted) return Promise.resolve(scripted);
    this.rules.delete(task.name);
    return Promise.resolve({ kind: 'done' });
  }
}

type ConsentLetter = Parameters<OwnMail['tellOfConsent']>[0];

/** Letters in memory. */
export class FakeOwnMail implements OwnMail {
  readonly sent: ConsentLetter[] = [];
  /** The next tries end so, in order. */
  readonly script: ('later' | 'refused')[] = [];

  tellOfConsent(letter: ConsentLetter): ReturnType<OwnMail['tellOfConsent']> {
    const scripted = this.script.shift();
    if (scripted === undefined) this.sent.push(letter);
    return Promise.resolve({ kind: scripted ?? 'done' });
  }
}
