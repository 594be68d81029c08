// People and groups of the made-up municipality, with the log from which `users/delta` is answered.

export interface AutomaticReplies {
  readonly status: 'disabled' | 'alwaysEnabled' | 'scheduled';
  readonly start?: Date;
  readonly end?: Date;
  readonly externalReplyMessage?: string;
}

export interface Presence {
  readonly availability: string;
  readonly activity: string;
  /** An out-of-office entry in the calendar: presence flags it though no automatic reply is on. */
  readonly outOfOfficeByCalendar?: boolean;
}

export interface Person {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly businessPhones: readonly string[];
  readonly mobilePhone: string | null;
  readonly officeLocation: string | null;
  readonly streetAddress: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly preferredLanguage: string | null;
  readonly accountEnabled: boolean;
  readonly userType: 'Member' | 'Guest';
  readonly managerId: string | null;
  /** A shared mailbox is a user too, one that nobody signs in as. */
  readonly kind: 'person' | 'shared';
  readonly hasMailbox: boolean;
  readonly automaticReplies: AutomaticReplies;
  readonly presence: Presence;
}

export type NewPerson = Pick<Person, 'id' | 'userPrincipalName' | 'displayName'> & Partial<Person>;

interface Group {
  readonly id: string;
  readonly displayName: string;
  /** Ids of people and of groups. */
  readonly members: readonly string[];
}

interface DirectoryChange {
  readonly id: string;
  readonly removed?: 'changed' | 'deleted';
}

const blank = {
  givenName: null,
  surname: null,
  jobTitle: null,
  department: null,
  businessPhones: [],
  mobilePhone: null,
  officeLocation: null,
  streetAddress: null,
  postalCode: null,
  city: null,
  preferredLanguage: null,
  accountEnabled: true,
  userType: 'Member',
  managerId: null,
  kind: 'person',
  hasMailbox: true,
  automaticReplies: { status: 'disabled' },
  presence: { availability: 'Available', activity: 'Available' },
} as const satisfies Partial<Person>;

/** What it was worked out from, and what came of it. */
interface Membership {
  readonly people: readonly Person[];
  readonly group: Group | undefined;
  readonly members: readonly Person[];
}

export class Directory {
  readonly groups = new Map<string, Group>();
  readonly changes: DirectoryChange[] = [];
  readonly #people = new Map<string, Person>();
  readonly #byName = new Map<string, string>();
  readonly #boxNumbers = new Map<string, number>();
  readonly #members = new Map<string, Membership>();
  #list: readonly Person[] | undefined;

  list(): readonly Person[] {
    this.#list ??= [...this.#people.values()];
    return this.#list;
  }

  find(upnOrId: string): Person | undefined {
    const key = upnOrId.toLowerCase();
    return this.#people.get(key) ?? this.#people.get(this.#byName.get(key) ?? '');
  }

  /** A number for the person's mailbox, the same for ever. */
  boxNumber(id: string): number {
    return this.#boxNumbers.get(id) ?? 0;
  }

  add(init: NewPerson): Person {
    const person: Person = { ...blank, ...init };
    if (!this.#boxNumbers.has(person.id)) this.#boxNumbers.set(person.id, this.#boxNumbers.size + 1);
    this.#byName.set(person.userPrincipalName.toLowerCase(), person.id);
    this.changes.push({ id: person.id });
    return this.#put(person);
  }

  change(id: string, change: Partial<Person>): Person {
    const person = this.find(id);
    if (person === undefined) throw new Error(`nobody is called ${id}`);
    const changed = this.#put({ ...person, ...change });
    const isSeen = Object.keys(change).some((key) => key !== 'automaticReplies' && key !== 'presence');
    if (isSeen) this.changes.push({ id: person.id });
    return changed;
  }

  remove(id: string): void {
    const person = this.find(id);
    if (person === undefined) return;
    this.#people.delete(person.id);
    this.#byName.delete(person.userPrincipalName.toLowerCase());
    this.#list = undefined;
    this.changes.push({ id: person.id, removed: 'changed' });
  }

  /** People in a group, also by way of groups in it; worked out once until anybody changes. */
  membersOf(groupId: string): readonly Person[] | undefined {
    const people = this.list();
    const known = this.#members.get(groupId);
    if (known?.people === people && known.group === this.groups.get(groupId.toLowerCase()))
      return known.members;
    const members = this.#walk(groupId);
    const group = this.groups.get(groupId.toLowerCase());
    if (members !== undefined) this.#members.set(groupId, { people, group, members });
    return members;
  }

  #walk(groupId: string): readonly Person[] | undefined {
    const found = new Map<string, Person>();
    const seen = new Set<string>();
    const open = [groupId.toLowerCase()];
    if (!this.groups.has(groupId.toLowerCase())) return undefined;
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const person = this.find(id);
      if (person !== undefined) found.set(person.id, person);
      open.push(...(this.groups.get(id)?.members ?? []));
    }
    return [...found.values()];
  }

  #put(person: Person): Person {
    this.#people.set(person.id, person);
    this.#list = undefined;
    return person;
  }
}

export function isOutOfOffice(replies: AutomaticReplies, now: Date): boolean {
  if (replies.status !== 'scheduled') return replies.status === 'alwaysEnabled';
  return (replies.start ?? now) <= now && now < (replies.end ?? new Date(8.64e15));
}
