// What flows need from the duty mailboxes (F1).

import type { Categories } from '../../core/municipality';
import type { FolderPath } from '../../core/ids';
import type { MessageChange } from '../domain/opening';

/** One page of changes. `link` continues: with the next page when `isLast` is false, else at the next look. */
export interface ChangePage {
  readonly changes: readonly MessageChange[];
  readonly link: string;
  readonly isLast: boolean;
}

/** Where a folder's changes are continued; the address is the duty mailbox's. */
export interface FolderCursor {
  readonly address: string;
  readonly folder: FolderPath;
  /** Undefined: from the beginning, with every message that lies there. */
  readonly link: string | undefined;
  /** What an agreed category says is told with the changes; without them no category is asked for. */
  readonly categories?: Categories | undefined;
}

/**
 * `changed`: a page; `startOver`: the link is too old (410, syncStateNotFound), begin anew; `missing`: no such
 * folder or mailbox; `unavailable`: Graph did not give it within the mailbox's time.
 */
export type LookOutcome =
  | { readonly kind: 'changed'; readonly page: ChangePage }
  | { readonly kind: 'startOver' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unavailable'; readonly code: string };

/** Bounds one mailbox's part of a sweep: what is not done by then is left until the next. */
export interface LookBudget {
  /** Real milliseconds since 1970. */
  readonly until: number;
}

/** Reads what has changed, never a subject, a sender or a body. A mailbox that cannot be read is an outcome, not an error. */
export interface MailRoom {
  /** One page of changes of a watched folder. @source Graph: message delta */
  look(cursor: FolderCursor, budget: LookBudget): Promise<LookOutcome>;
}
