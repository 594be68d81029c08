import type { ManyChoice } from '../domain/batch';
import type { When } from '../../core/texts/when';

/** What people read about many messages that were decided about, or taken back, in one go. */
export interface ManyTexts {
  readonly done: (count: number, choice: ManyChoice | 'undone' | 'opened') => string;
  readonly doneBefore: (count: number, choice: ManyChoice, when: When) => string;
  readonly undoableUntil: (day: string) => string;
  /** Which of them were left as they are, before why. */
  readonly left: (count: number, arrivals: string) => string;
  readonly andMore: (count: number) => string;
}
