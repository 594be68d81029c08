// The rules in force, as far as flows need them (rules.show, questions).

import type { Asked, Question } from '../domain/finding/ask';
import type { WordKind } from '../domain/words/known-words';
import type { RuleSource } from '../domain/question-cards';
import type { ShownRule } from '../domain/rule-duties';
import type { RuleWording } from '../domain/short-answer';
import type { TiedQuestion } from '../domain/tied/tied-questions';

/** The document was read and checked before: a question waits for nothing outside. */
export interface RuleBook {
  readonly document: RuleSource;
  /** All rules in the document's order. */
  readonly rules: readonly ShownRule[];
  /** Ids are compared without regard to case; `meta` finds the facts about the document. */
  readonly find: (id: string) => ShownRule | undefined;
  /** The rules that answer, best first, or why none does; never throws. */
  readonly ask: (question: Question) => Asked;
  /** Whether these very words are tied to a rule. */
  readonly isTied: (text: string) => boolean;
  /** Whether anybody may write the word: `work` for those of the rules, `everyday` for other ordinary ones. */
  readonly wordKind: (word: string) => WordKind;
  /** A short mark of the document's content. */
  readonly version: string;
  /** A mark of a rule's text, which changes when the text does; undefined for a rule that is not there. */
  readonly markOf: (id: string) => string | undefined;
  /** Short answers and English wordings, drafts too. */
  readonly wordings: readonly RuleWording[];
  /** The same rules with questions that are tied to them. */
  readonly withTied: (questions: readonly TiedQuestion[]) => RuleBook;
}
