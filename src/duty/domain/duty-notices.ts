// What the bot says about the openings of a day (F1, F2).

import type { MailboxId, PersonId } from '../../core/ids';
import type { Of } from '../../core/members';
import { noticesOf } from '../../core/notice';
import type { LocalDate } from '../../core/time';
import type { AdminNotices } from './admin-notices';
import type { Step } from './ladder';

export interface DutyNotices extends AdminNotices {
  opening: { step: Step; date: LocalDate };
}
export type DutyNotice = Of<DutyNotices>;
export const isDutyNotice = noticesOf<DutyNotices>();

/** The key of one step for one person about one mailbox. */
export const openingKey = (
  mailboxId: MailboxId,
  date: LocalDate,
  told: { step: Step; personId: PersonId },
): string => `opening/${mailboxId}/${date}/${told.step}/${told.personId}`;
