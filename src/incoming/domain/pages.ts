// Addresses of pages that the bot itself serves, for one person and a short time (F6).

import type { IncomingId, MailboxId, PersonId } from '../../core/ids';
import type { LocalDate } from '../../core/time';

/** `choose`: a page on which columns are left out before the file is made. */
export const listForms = ['csv', 'xlsx', 'choose'] as const;
/** The file of a list, or the page before it. */
export type ListForm = (typeof listForms)[number];

/** Whose list, from and including the first day to and including the last. */
export interface ListAsked {
  readonly mailboxId: MailboxId;
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
}

/** Makes addresses only; whether the reader may see what is there is decided when the page is opened. */
export interface Pages {
  /** The printable sheet of a message. */
  sheet(id: IncomingId, readerId: PersonId): string;
  list(asked: ListAsked & { readonly form: ListForm }, readerId: PersonId): string;
  /** The work page, with that message open beside its list. */
  work(id: IncomingId | undefined, readerId: PersonId): string;
}
