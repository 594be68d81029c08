import type { Instant } from '../../core/time';

/** What the bot's looks into a mailbox say now. */
export interface MailboxLook {
  /** The last look that could read every watched folder; undefined before the first. */
  readonly goodAt: Instant | undefined;
  /** Since when looks have failed, while the latest one did. */
  readonly failingSince: Instant | undefined;
  /** Unread messages in watched folders, junk aside. */
  readonly unread: number;
  readonly oldestUnreadAt: Instant | undefined;
  readonly unreadJunk: number;
}
