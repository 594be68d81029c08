// What one decision changes, saved whole or not at all: each feature declares its part, and flows save what they know of.

import type { MailboxId, NoticeId } from './ids';
import type { NewLogEntry } from './log-entry';
import type { NewNotice } from './notice';
import type { LocalDate } from './time';

/** What any decision may say and show. Notices already said under the same key are left out silently. */
export interface CoreChange {
  readonly notices?: readonly NewNotice[];
  /** Every card that shows one of these is drawn anew for everybody. */
  readonly redraw?: readonly { readonly mailboxId: MailboxId; readonly date: LocalDate }[];
  readonly redrawNotices?: readonly NoticeId[];
  readonly log?: readonly NewLogEntry[];
}

/** One transaction. `conflict`: somebody else changed something of it in between; load again and decide anew. */
export type Save<C> = (change: C) => Promise<'saved' | 'conflict'>;
