// Who may do what: one table over every verb, checked on the server for every action.

import type { PersonId } from './ids';
import { messagePermissions } from '../incoming/domain/message-permissions';

/** What a person is to a mailbox or to the bot at the time of the action. */
export type Role = 'roster' | 'manager' | 'onDuty' | 'owner' | 'delegate' | 'responder' | 'admin' | 'anyone';

/** The verbs of this table; the names are in docs/reference.md, Verbs. */
export const permissions = {
  'opening.confirm': ['roster', 'manager', 'onDuty'],
  'opening.retract': ['roster', 'manager', 'onDuty'],
  'opening.yesterday': ['roster', 'manager', 'onDuty'],
  'junk.reviewed': ['roster', 'manager', 'onDuty'],
  'duty.accept': ['roster', 'onDuty'],
  'duty.passOn': ['onDuty'],
  'duty.give': ['manager', 'onDuty'],
  'roster.undo': ['roster', 'manager', 'onDuty'],
  'absence.end': ['anyone'],
  'rules.show': ['anyone'],
  'rules.helpful': ['anyone'],
  'rules.notHelpful': ['anyone'],
  'rules.askRegistrar': ['anyone'],
  'question.answer': ['roster'],
  'delegation.name': ['owner'],
  'delegation.readMyself': ['owner'],
  'delegation.notExternal': ['owner'],
  'delegation.exempt': ['owner'],
  'delegation.askManager': ['owner'],
  'delegation.confirm': ['owner'],
  'delegation.end': ['owner', 'delegate'],
  'delegation.accept': ['delegate'],
  'delegation.decline': ['delegate'],
  'delegation.recordConsent': ['manager'],
  'delegation.recordNone': ['manager'],
  'delegation.contact': ['manager'],
  ...messagePermissions,
  'guide.next': ['anyone'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Verb = keyof typeof permissions;

export const isVerb = (text: string): text is Verb => Object.hasOwn(permissions, text);

/** Whether one of the roles may use the verb. Everybody known has `anyone`. */
export function may(verb: Verb, roles: readonly Role[]): boolean {
  const allowed: readonly Role[] = permissions[verb];
  return roles.some((role) => allowed.includes(role));
}

export interface RoleFacts {
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
