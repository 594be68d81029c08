// Days of duty, and all that decisions about a date are made on (F1, F2).

import type { MailboxId, NoticeId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import type { Opening } from '../../look/domain/opening';
import type { MailboxCount } from '../../look/store/mail-store';
import type { WrittenRoster } from '../../roster/store/roster-store';
import type { DutyDay } from '../domain/duty-day';
import type { Told } from '../domain/ladder';

/** A mailbox's day as it is to be from now on. */
export interface DayChange {
  /** The version that the decision was made on; 0 for a day that was not saved yet. */
  readonly expectedVersion: number;
  readonly day: DutyDay;
}

/** What one decision changes about duty. */
export interface DutyPart {
  readonly days?: readonly DayChange[];
  /** Notices that their receivers get by mail, since Teams does not reach them; once each. */
  readonly letters?: readonly NoticeId[];
}

/** The kind of work that writes such a mail; its key is the notice's id. */
export const letterWork = 'letter';

/** A day that nothing has happened on yet is not there. */
export interface DutyStore {
  findDay(mailboxId: MailboxId, date: LocalDate): Promise<DutyDay | undefined>;
  /** From and including `from` to and including `to`; of these mailboxes, or all. */
  listDays(from: LocalDate, to: LocalDate, only?: readonly MailboxId[]): Promise<readonly DutyDay[]>;
  /** Days before `before` that are still open. */
  listOpenDays(before: LocalDate): Promise<readonly DutyDay[]>;
  /** The latest date that the mailbox has a day for. */
  findLastDate(mailboxId: MailboxId): Promise<LocalDate | undefined>;
  /** All that decisions about a date are made on. */
  readDate(date: LocalDate, only?: readonly MailboxId[]): Promise<WrittenDate>;
}

/** Who was told which step about a mailbox: every notice but failed and dropped ones. */
export type ToldOf = Told & { readonly mailboxId: MailboxId };

/** What is written of a date, and how the mailboxes were found at their last look. */
export interface WrittenDate {
  readonly days: readonly DutyDay[];
  readonly openings: readonly Opening[];
  readonly changes: WrittenRoster['changes'];
  /** Standing orders in force that day, or before. */
  readonly orders: WrittenRoster['orders'];
  readonly told: readonly ToldOf[];
  readonly counts: readonly MailboxCount[];
}
