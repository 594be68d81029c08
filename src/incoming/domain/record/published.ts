import type { PersonId } from '../../../core/ids';
import type { Instant, LocalDate } from '../../../core/time';

/** What is on the list of one message, in the words of whoever put it there. */
export interface Published {
  readonly kind: string;
  readonly text: string;
  /** The last day on which it stands there. */
  readonly lastDay: LocalDate;
  readonly byId: PersonId;
  readonly at: Instant;
}
