// What the admins are told about a day, and its cards (F1, F2).

import type { Instant, LocalDate } from '../../core/time';

export interface AdminNotices {
  unreadableForAdmins: { date: LocalDate };
  deadEnd: { date: LocalDate };
}

/** Mailboxes that could not be read. */
export interface UnreadableCard {
  readonly card: 'unreadable';
  readonly now: Instant;
  readonly mailboxes: readonly {
    readonly name: string;
    readonly address: string;
    readonly since: Instant | undefined;
  }[];
}

/** Mailboxes that nobody opened and that nobody in roster or management could be told about. */
export interface DeadEndCard {
  readonly card: 'deadEnd';
  readonly date: LocalDate;
  readonly mailboxes: readonly { readonly name: string; readonly address: string }[];
}

export type AdminCards = UnreadableCard | DeadEndCard;
