// Changes of who has which mailbox on a day.

import type { MailboxId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import type { RosterChange } from '../domain/roster';

/** What one decision changes about the roster. */
export interface RosterPart {
  /** Inserted, or undone by id. */
  readonly rosterChanges?: readonly RosterChange[];
}

export interface RosterStore {
  /** The oldest first; of these mailboxes, or all. */
  listChanges(date: LocalDate, only?: readonly MailboxId[]): Promise<readonly RosterChange[]>;
}
