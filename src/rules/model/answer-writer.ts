// A language model that puts found rules in order and leads into them; what it writes is checked before it is shown.

import type { Act } from '../../chat/domain/acts/acts';
import type { Language } from '../../core/municipality';
import type { ShownRule } from '../domain/rule-duties';
import type { WrittenAnswer } from '../domain/written-answer';

/** What is to be put into words; nothing else reaches the model. */
export interface WritingTask {
  readonly question: string;
  /** What was asked before, when the question continues it. */
  readonly before: string | undefined;
  readonly language: Language;
  /** The rules that were found, best first. */
  readonly rules: readonly ShownRule[];
}

/** A model outside. What it gave is to be checked against the rules before anybody sees it. */
export interface AnswerWriter {
  /** Undefined when nothing usable came in time; never rejects. */
  write(task: WritingTask): Promise<WrittenAnswer | undefined>;
  /** What a text may mean, likeliest first, at most three; none when nothing usable came in time. Never rejects. */
  likelyActs(text: string): Promise<readonly Act[]>;
}
