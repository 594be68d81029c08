// A document with questions that it answers and some that are near, but outside.

import type { RuleIndex } from '../../src/rules/domain/finding/rule-index';
import type { Tied } from '../../src/rules/domain/tied/tied-questions';

/** `own`: the shipped rules; `same`: other rules on their subject; `nearby`: rules on other subjects; `practice`: of both, many, to learn from. */
export type Kind = 'own' | 'same' | 'nearby' | 'practice';

/** A question and the ids of the rules that answer it; none when the rules say nothing about it. */
export interface Question {
  readonly q: string;
  readonly rules: readonly string[];
}

export interface QuestionSet {
  readonly name: string;
  readonly kind: Kind;
  readonly index: RuleIndex;
  readonly questions: readonly Question[];
  /** More questions to learn from, which no figure counts. */
  readonly more: readonly Question[];
  /** Of these only the forms are learnt: the thesaurus was written by them. */
  readonly forForms: readonly Question[];
  /** Two more for each rule, and some outside, as an editor would tie them; undefined where nobody has written any. */
  readonly tied: Tied | undefined;
}
