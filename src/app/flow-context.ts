// What all flows together are given.

import type { ChatContext } from '../chat/context';
import type { DeskContext, DeskStores } from '../desk/context';
import type { ChangeCounter } from '../platform/db/change-counter';
import type { JobStore } from '../platform/db/job-store';
import type { Messenger } from '../platform/teams/messenger';

export interface FlowContext extends DeskContext, ChatContext {
  readonly store: Store;
  readonly messenger: Messenger;
}

/**
 * Everything that is kept: the stores of the features, and the platform's own. Every call rejects when the database
 * does not answer; nothing was changed then, or all of it.
 */
export interface Store extends DeskStores {
  readonly jobs: JobStore;
  readonly changes: ChangeCounter;
  /** Whether the database answers, is of this code's version and takes changes. */
  isReady(): Promise<boolean>;
  /** Whether it takes changes now, within about two seconds. That it does not is told to the operator once, with what mends it. */
  takesChanges(): Promise<boolean>;
  close(): Promise<void>;
}
