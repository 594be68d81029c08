// Addresses of pages that the bot itself serves, for one person and a short time (F6).

import type { IncomingId, MailboxId, PersonId } from '../domain/ids';
import type { LocalDate } from '../domain/time';

export interface ListAsked {
  readonly mailboxId: MailboxId;
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
  /** Without subject and sender. */
  readonly isMasked: boolean;
}

export interface Pages {
  /** The printable sheet of a message. */
  sheet(id: IncomingId, readerId: PersonId): string;
  list(asked: ListAsked, readerId: PersonId): string;
}
