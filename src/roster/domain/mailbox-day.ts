// One day of a mailbox, for who plans it (F2).

import type { MailboxId, PersonId } from '../../core/ids';
import type { LogEntry } from '../../core/log-entry';
import type { LocalDate } from '../../core/time';
import type { NobodyNext, RosterPlanCard } from './roster-cards';
import type { RosterCell, SwapDays } from './roster-weeks';

export interface MailboxDay {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly mailboxId: MailboxId;
  readonly mailbox: string;
  /** What an act is made on. */
  readonly version: number;
  /** Undefined on a day off. */
  readonly cell: RosterCell | undefined;
  /** Undefined when the day is over. */
  readonly plan: RosterPlanCard | undefined;
  /** Nobody has it, and as many days from it on. */
  readonly gap: RosterPlanCard['gap'];
  /** Nobody else could have the day. */
  readonly nobodyNext: NobodyNext | undefined;
  /** Undefined for whoever swaps none. */
  readonly swaps: SwapDays | undefined;
  /** Those of the order, but for the reader. */
  readonly likely: readonly { readonly id: PersonId; readonly name: string }[];
  /** Who may read the mailbox whoever has it. */
  readonly readers: readonly PersonId[];
  /** Latest first. */
  readonly log: readonly LogEntry[];
  readonly nameOf: (id: PersonId) => string | undefined;
}
