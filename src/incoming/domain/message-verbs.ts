// Who may do what about incoming messages, their answers and standing agreements.

import type { Permissions } from '../../core/authorization';

export const messageVerbs = {
  'inbox.page': ['roster', 'manager'],
  'message.register': ['roster', 'manager'],
  'message.registerMany': ['roster', 'manager'],
  'message.undo': ['roster', 'manager', 'responder'],
  'message.secret': ['roster', 'manager'],
  'message.delete': ['roster', 'manager'],
  'message.deleteConfirm': ['roster', 'manager'],
  'assignment.propose': ['roster', 'manager'],
  'assignment.notNeeded': ['roster', 'manager'],
  'assignment.withdraw': ['roster', 'manager'],
  'assignment.approve': ['manager'],
  'assignment.approveOther': ['manager'],
  'assignment.return': ['manager'],
  'assignment.reassign': ['roster', 'manager'],
  'assignment.answered': ['responder'],
  'assignment.moreTime': ['responder'],
  'assignment.handBack': ['responder'],
  'assignment.file': ['roster', 'manager', 'responder'],
  'agreement.make': ['roster', 'manager'],
  'agreement.end': ['roster', 'manager'],
  'guide.next': ['anyone'],
} as const satisfies Permissions;
