// What somebody asked a moment ago, so that the next question can continue it; in memory, bounded and short-lived.

import type { PersonId } from '../domain/ids';

/** Forgets by itself, and at a restart; nothing is stored. */
export interface RecentQuestions {
  /** Undefined when nothing was asked lately. */
  find(personId: PersonId): string | undefined;
  remember(personId: PersonId, text: string): void;
}
