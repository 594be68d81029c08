// That another has a duty mailbox: what was last told outside, and what of it is still to be sent (F2).

import type { MailboxId } from '../../core/ids';
import type { Instant, LocalDate } from '../../core/time';

/** What was last told of a mailbox. */
export interface LastTold {
  readonly mailboxId: MailboxId;
  /** Counts the changes. */
  readonly number: number;
  /** As `NamedHolder.key`; undefined: nobody. */
  readonly holder: string | undefined;
}

export interface HolderChange extends LastTold {
  /** A UUID, the same however often it is sent. */
  readonly id: string;
  readonly date: LocalDate;
  /** Undefined where nobody has it. */
  readonly until: Instant | undefined;
  readonly at: Instant;
}
