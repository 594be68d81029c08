// Who may do what about an absence and its delegation (F2, P7).

import type { Permissions } from '../../core/authorization';

export const delegationVerbs = {
  'delegation.name': ['owner'],
  'delegation.readMyself': ['owner'],
  'delegation.notExternal': ['owner'],
  'delegation.exempt': ['owner'],
  'delegation.askManager': ['owner'],
  'delegation.confirm': ['owner', 'manager', 'admin'],
  'delegation.end': ['owner', 'delegate'],
  'consent.deny': ['owner'],
  'delegation.keepOn': ['owner', 'delegate'],
  'delegation.accept': ['delegate'],
  'delegation.decline': ['delegate'],
  'delegation.recordConsent': ['manager'],
  'delegation.recordNone': ['manager'],
  'delegation.contact': ['manager'],
} as const satisfies Permissions;

export type DelegationVerb = keyof typeof delegationVerbs;

export const absenceVerbs = { 'absence.end': ['anyone'], ...delegationVerbs } as const satisfies Permissions;
