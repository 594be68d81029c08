// Everything that is kept: the stores of the features, and the platform's own.

import type { DeskStores } from '../desk/context';
import type { JobStore } from '../platform/db/job-store';

/** Every call rejects when the database does not answer; nothing was changed then, or all of it. */
export interface Store extends DeskStores {
  readonly jobs: JobStore;
  /** Whether the database answers, is of this code's version and takes changes. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
