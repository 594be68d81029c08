// What somebody asked a moment ago, so that the next question can continue it; in memory, bounded and short-lived.

import type { PersonId, QuestionId } from '../../core/ids';

/** Plain questions that name nobody, and no other text. */
export interface RecentQuestion {
  /** Goes with the answer's buttons; the question has it when it is sent to a registrar. */
  readonly id: QuestionId;
  readonly text: string;
}

/** Forgets by itself, and at a restart; nothing is stored. */
export interface RecentQuestions {
  /** Undefined when nothing was asked lately. */
  findLatest(personId: PersonId): string | undefined;
  /** What one of the person's latest answers was about. */
  find(personId: PersonId, id: QuestionId): string | undefined;
  remember(personId: PersonId, question: RecentQuestion): void;
}
