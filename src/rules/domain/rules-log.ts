// What the log says of questions about the rules: never a question's text, nor who found an answer helpful.

import type { PersonId } from '../../core/ids';
import type { Of } from '../../core/members';

export interface RulesEvents {
  'rule.helpful': { rule: string };
  'rule.notHelpful': { rule: string };
  'ai.helpful': object;
  'ai.notHelpful': object;
  'question.asked': { toId: PersonId };
  'question.movedOn': { toId: PersonId };
  'question.answered': { toId: PersonId };
  /** `rule` undefined: outside the rules. */
  'tie.proposed': { rule: string | undefined };
  'tie.made': { rule: string | undefined };
  'tie.declined': { rule: string | undefined };
  'tie.ended': { rule: string | undefined };
}

export type RulesEvent = Of<RulesEvents, 'what'>;
