// A message of a Teams chat that somebody hands over to a duty mailbox (P4).

import type { Instant } from './time';

/** What somebody wrote in a Teams chat; never kept. */
export interface ChatMessage {
  readonly text: string;
  readonly author: string | undefined;
  /** Undefined where Teams did not tell. */
  readonly writtenAt: Instant | undefined;
  readonly link: string | undefined;
}
