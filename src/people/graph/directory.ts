// People and their absences as the directory and the mail system know them (F2, P7).

import type { PersonId, Upn } from '../../core/ids';
import type { Instant } from '../../core/time';

/** Somebody as the directory has them now. */
export interface DirectoryPerson {
  readonly id: PersonId;
  readonly upn: Upn;
  readonly name: string;
  readonly department: string | undefined;
  readonly isEnabled: boolean;
  readonly isGuest: boolean;
  /** For a signature (E5); read by `find` alone, and never stored. */
  readonly jobTitle?: string | undefined;
  readonly businessPhones?: readonly string[] | undefined;
  readonly mobilePhone?: string | undefined;
  readonly officeLocation?: string | undefined;
}

/** `found: undefined`: there is no such person; `unavailable`: the directory did not answer. */
export type Lookup =
  | { readonly kind: 'found'; readonly person: DirectoryPerson | undefined }
  | { readonly kind: 'unavailable'; readonly code: string };

/** Automatic replies as mailbox settings tell them; the reply's text never comes this far. */
export type AutomaticReplies =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly from: Instant | undefined; readonly until: Instant | undefined }
  | { readonly kind: 'noMailbox' }
  | { readonly kind: 'unavailable'; readonly code: string };

/** A directory that does not answer is an outcome (`unavailable`), never an error and never an empty answer. */
export interface Directory {
  find(who: Upn | PersonId): Promise<Lookup>;
  /** At most ten people whose names begin as the words do, guests and closed accounts too; none when it does not answer. */
  search(words: readonly string[]): Promise<readonly DirectoryPerson[]>;
  /** Settings of many people, in batches; a person who fails does not fail the others. */
  automaticReplies(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, AutomaticReplies>>;
}
