// A message that a look found for the first time (F3).

import type { FolderPath, MailboxId, MessageId } from '../../core/ids';
import type { Instant } from '../../core/time';

/** Seen in a watched folder, not looked at yet. */
export interface Arrival {
  readonly mailboxId: MailboxId;
  readonly messageId: MessageId;
  readonly folder: FolderPath;
  readonly arrivedAt: Instant;
}
