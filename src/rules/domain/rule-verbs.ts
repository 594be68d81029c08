// Who may do what about the rules, their answers and questions to the registrar (P3).

import type { Permissions } from '../../core/authorization';

export const ruleVerbs = {
  'rules.show': ['anyone'],
  'rules.helpful': ['anyone'],
  'rules.notHelpful': ['anyone'],
  'rules.askRegistrar': ['anyone'],
  'question.answer': ['roster'],
} as const satisfies Permissions;
