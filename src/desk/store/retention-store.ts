// What the bot itself has stored, held against the retention plan (F7).

import type { Instant } from '../../core/time';
import type { RecordKind } from '../domain/retention';

/** It only lists. */
export interface RetentionStore {
  /** How many of each kind are older than the instant given for it. */
  list(
    before: ReadonlyMap<RecordKind, Instant>,
  ): Promise<readonly { readonly what: RecordKind; readonly count: number }[]>;
}
