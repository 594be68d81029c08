// What the flows of rules are given: the roster, the rules and what was asked.

import type { RuleBook } from './documents/rule-book';
import type { AnswerWriter } from './model/answer-writer';
import type { QuestionStore, RulesPart } from './store/question-store';
import type { TieStore } from './store/tie-store';
import type { RecentQuestions } from './store/recent-questions';
import type { Change as RosterChange, RosterContext, RosterStores } from '../roster/context';
import type { AlsoSaying, Save } from '../core/store';
import type { RulesNotice } from './domain/registrar-question';

/** All that one decision may change here. */
export type Change = AlsoSaying<RosterChange, RulesNotice> & RulesPart;

export interface RulesStores extends RosterStores {
  readonly questions: QuestionStore;
  readonly ties: TieStore;
  readonly save: Save<Change>;
}

export interface RulesContext extends RosterContext {
  readonly store: RulesStores;
  /** With the questions that are tied to them. */
  readonly rules: RuleBook;
  /** The event that a question was tied or taken back: they are read anew. */
  readonly tiesChanged: () => Promise<void>;
  /** What people asked a moment ago. */
  readonly recent: RecentQuestions;
  /** Undefined where no language model is configured. */
  readonly writer: AnswerWriter | undefined;
}
