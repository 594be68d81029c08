// What flows need to see who is away among thousands: groups, presence, mail tips, managers (P7).

import type { PersonId, Upn } from '../../core/ids';
import type { AutomaticReplies, DirectoryPerson, Lookup } from '../../people/graph/directory';

/** Whose absences are watched: everybody, or the members of a group and of groups in it. */
export type StaffSource = { readonly kind: 'everyone' } | { readonly kind: 'group'; readonly group: string };

/** `startOver`: the link is too old; `missing`: no such group. */
export type StaffPage =
  | {
      readonly kind: 'page';
      readonly people: readonly DirectoryPerson[];
      readonly gone: readonly PersonId[];
      /** Continues: with the next page when `isLast` is false, else with later changes, if there is such a link. */
      readonly link: string | undefined;
      readonly isLast: boolean;
    }
  | { readonly kind: 'startOver' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unavailable'; readonly code: string };

/** An answer, or that none came. */
export type Answered<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'unavailable'; readonly code: string };

/** Pages and batches of Graph. No answer is an outcome (`unavailable`), never an error. */
export interface StaffRoom {
  /** @source Graph: group transitiveMembers, user delta */
  listPage(source: StaffSource, link: string | undefined): Promise<StaffPage>;
  /** Who is flagged as out of office now, of at most 650 people. @source Graph: getPresencesByUserId */
  flagged(people: readonly PersonId[]): Promise<Answered<ReadonlySet<PersonId>>>;
  /** What mail tips say of at most 50 addresses; never the replies' text. @source Graph: getMailTips */
  mailTips(addresses: readonly Upn[]): Promise<Answered<ReadonlyMap<Upn, AutomaticReplies>>>;
  /** `found: undefined`: nobody leads the person. @source Graph: /users/{id}/manager */
  managerOf(person: PersonId): Promise<Lookup>;
}

/** How many people one call of `flagged` takes. */
export const mostPresences = 650;
/** How many addresses one call of `mailTips` takes. */
export const mostMailTips = 50;
