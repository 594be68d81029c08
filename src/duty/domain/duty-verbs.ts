// Who may do what about a duty mailbox's day (F1, F2).

import type { Permissions } from '../../core/authorization';

export const dutyVerbs = {
  'opening.confirm': ['roster', 'manager', 'onDuty'],
  'opening.retract': ['roster', 'manager', 'onDuty'],
  'opening.yesterday': ['roster', 'manager', 'onDuty'],
  'junk.reviewed': ['roster', 'manager', 'onDuty'],
  'duty.accept': ['roster', 'onDuty'],
  'duty.passOn': ['onDuty'],
  'duty.give': ['manager', 'onDuty'],
} as const satisfies Permissions;

export type DutyVerb = keyof typeof dutyVerbs;
