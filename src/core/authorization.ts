// Who may do what: each feature's verbs with the roles that may use them, checked on the server for every action.

import type { PersonId } from './ids';

/** What a person is to a mailbox or to the bot at the time of the action. */
export type Role =
  | 'roster'
  | 'manager'
  | 'onDuty'
  | 'owner'
  | 'delegate'
  | 'responder'
  | 'admin'
  | 'editor'
  | 'anyone';

/** Whether one of the roles may. Everybody known has `anyone`. */
export const may = (allowed: readonly Role[], roles: readonly Role[]): boolean =>
  roles.some((role) => allowed.includes(role));

interface RoleFacts {
  readonly actorId: PersonId;
  readonly roster: readonly PersonId[];
  readonly managers: readonly PersonId[];
  /** Who has the mailbox, and who was asked today and has not passed it on. */
  readonly onDuty: readonly PersonId[];
  readonly admins: readonly PersonId[];
}

/** Every role that the person has now. */
export function rolesOf(facts: RoleFacts): readonly Role[] {
  const holds = (people: readonly PersonId[]) => people.includes(facts.actorId);
  const roles: readonly (Role | false)[] = [
    holds(facts.roster) && 'roster',
    holds(facts.managers) && 'manager',
    holds(facts.onDuty) && 'onDuty',
    holds(facts.admins) && 'admin',
    'anyone',
  ];
  return roles.filter((role) => role !== false);
}
