// What the bot says of several features at once: the week, people not found, the retention lists (F6, F7).

import type { MailboxId } from '../../core/ids';
import type { Of } from '../../core/members';
import type { Instant, LocalDate } from '../../core/time';

export interface DeskNotices {
  week: { monday: LocalDate };
  /** The receiver was away then, and is back. */
  return: { from: Instant; until: Instant };
  /** Asked for by its receiver; of what is kept nowhere. */
  reminder: {
    /** It takes the place of one that was taken back, and says nothing. */
    isNone?: true;
  };
  peopleTrouble: { date: LocalDate };
  retention: {
    month: string;
    /** The mailbox whose messages are due; left out for the bot's own records. */
    mailboxId?: MailboxId;
  };
}
export type DeskNotice = Of<DeskNotices>;
