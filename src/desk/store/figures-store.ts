// What figures of a mailbox over time are counted from: messages, and when the log says that something was done (F3, F4).

import type { MailboxId } from '../../core/ids';
import type { Instant, LocalDate } from '../../core/time';

/** A message with what the log says of it; nothing of who did it. */
export interface MessageTimes {
  readonly arrivedAt: Instant;
  readonly isOpen: boolean;
  /** Of one that somebody was given to answer. */
  readonly dueOn: LocalDate | undefined;
  /** A request that nobody has been given, which is due by itself. */
  readonly isRequest: boolean;
  readonly isAnswered: boolean;
  readonly registered: readonly Instant[];
  readonly answered: readonly Instant[];
  readonly undone: readonly Instant[];
}

export interface FiguresStore {
  /** Of messages that arrived since then, are open, or got a registration since then. */
  listTimes(mailboxId: MailboxId, since: Instant): Promise<readonly MessageTimes[]>;
}
