// What the bot says of rosters: what was given, swapped, taken and taken back, and days on which nobody is there (F2).

import type { MailboxId } from '../../core/ids';
import type { Of } from '../../core/members';
import type { LocalDate } from '../../core/time';

/**
 * `given`: to who got it; `moved`: to whose days it were; `asked`: to who is asked to swap; `agreed`, `declined`: to who
 * gave or asked; `undone`: to whom the change was told, and to who has the days again; `fell`: to who has days again
 * because whoever had them by the change is away; `lost`: to both of a swap that nobody can say yes to any more.
 */
export type ChangeStep = 'given' | 'moved' | 'asked' | 'agreed' | 'declined' | 'undone' | 'fell' | 'lost';

export interface RosterNotices {
  /** Days that are coming on which nobody has the mailbox, and what its card shows of them now (`gapText`). */
  emptyRoster: { mailboxId: MailboxId; date: LocalDate; lastDay?: LocalDate; shown?: string };
  /** To a channel: another has the mailbox, or nobody; the so manieth time. */
  holder: { mailboxId: MailboxId; date: LocalDate; number: number };
  /** With the days that its card shows as fallen, and who has them (`fallenText`). */
  rosterChange: { step: ChangeStep; changeId: string; shown?: string };
  /** To those of the order before and of the new one, which holds from that day, or no longer does. */
  rosterOrder: { mailboxId: MailboxId; date: LocalDate; isUndone?: boolean };
}
export type RosterNotice = Of<RosterNotices>;
