// What the spam filter held back, told once each, and what was looked through (F3).

import type { MailboxId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import type { HeldMail, HeldReport } from '../domain/arrival/held-mail';

/** A look at the trace of one address. */
export interface HeldLook {
  readonly mailboxId: MailboxId;
  readonly date: LocalDate;
  /** Real milliseconds. */
  readonly atMillis: number;
  readonly requests: number;
  /** All of it was read; else it is looked at once more that day. */
  readonly isWhole: boolean;
}

export interface HeldStore {
  /** Requests that went out since that real time. */
  countRequests(sinceMillis: number): Promise<number>;
  /** Whose whole trace was read on that date. */
  listLooked(date: LocalDate): Promise<ReadonlySet<MailboxId>>;
  /** Not told yet, oldest first. */
  listUntold(mailboxId: MailboxId): Promise<readonly HeldMail[]>;
  find(mailboxId: MailboxId, date: LocalDate): Promise<HeldReport | undefined>;
  /** Those that nobody has looked through. */
  listOpen(): Promise<readonly HeldReport[]>;
  /** What a report told of, oldest first. */
  listTold(mailboxId: MailboxId, date: LocalDate): Promise<readonly HeldMail[]>;
}

/** Saved in one transaction with what is said. */
export interface HeldPart {
  readonly heldLooks?: readonly HeldLook[];
  /** Those that are known already are left as they are. */
  readonly heldSeen?: readonly (HeldMail & { readonly mailboxId: MailboxId })[];
  /** The version that it was decided on; 0 for a new one, with which all that is untold of its mailbox is told. */
  readonly heldReports?: readonly { readonly expectedVersion: number; readonly report: HeldReport }[];
}
