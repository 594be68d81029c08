// "lathund": the rules that matter on the first day.

import type { RuleSource } from '../../rules/domain/question-cards';
import type { ShownRule } from '../../rules/domain/rule-duties';

export interface FirstDayCard {
  readonly card: 'firstDay';
  readonly audience: 'employee' | 'registrar';
  readonly rules: readonly ShownRule[];
  readonly document: RuleSource;
}
