// What a room tells and asks of one above it, which it may not import: declared here, wired by app.

import type { MailboxId, PersonId } from './ids';
import type { LocalDate } from './time';

export interface Upward {
  /**
   * The event that an absence changed: called after it was saved, in the process. What follows from it is also found
   * by the next tick, so that nothing is lost when the process ends between.
   */
  readonly absenceChanged: () => Promise<void>;
  /** The event that a standing order was decided or taken back: who is in which roster today is known anew. */
  readonly rosterChanged: () => Promise<void>;
  /** Whether somebody has a message to answer or an answer to save, and no mailbox or one beside. */
  readonly answererOf: (personId: PersonId) => Promise<'alone' | 'beside' | undefined>;
  /** Whose proposals wait for somebody's decision. */
  readonly proposedTo: (personId: PersonId) => Promise<readonly PersonId[]>;
  /** Whom the ladder has told that the mailbox waits that day, while the day runs. */
  readonly listHeard: (mailboxId: MailboxId, date: LocalDate) => Promise<readonly PersonId[]>;
}
