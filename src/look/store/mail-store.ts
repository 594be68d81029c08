// What was seen of the mailboxes: which messages there are, how far each folder has been read, and openings (F1).

import type { MailboxLook } from '../domain/mailbox-look';
import type { FolderPath, MailboxId, MessageId } from '../../core/ids';
import type { CategoryKind } from '../../core/municipality';
import type { Instant } from '../../core/time';
import type { Arrival } from '../domain/arrival';
import type { KnownMessage, Opening } from '../domain/opening';

/** How far a watched folder has been read. */
export interface FolderState {
  readonly mailboxId: MailboxId;
  readonly folder: FolderPath;
  /** Undefined: start from the beginning. */
  readonly link: string | undefined;
  /** True while the pages of a first or renewed full reading are still coming. */
  readonly isFullReading: boolean;
  /** Counts full readings; rows that the present one has not met again are gone. */
  readonly generation: number;
  /** The last time that all its changes had been read. */
  readonly lookedAt: Instant | undefined;
  /** Whether its link tells categories. */
  readonly withCategories: boolean;
}

/** An agreed category was set on a message, or taken off. */
export interface Categorised {
  readonly mailboxId: MailboxId;
  readonly messageId: MessageId;
  readonly category: CategoryKind | undefined;
  readonly at: Instant;
}

/** One page of a delta reading. */
export interface PageChange {
  readonly folder: FolderState;
  readonly upserts: readonly KnownMessage[];
  readonly removals: readonly MessageId[];
  readonly openings: readonly Opening[];
  /** Whose agreed category is another now. */
  readonly categories?: readonly Categorised[];
  /** New in a watched folder: to be looked at. */
  readonly arrivals?: readonly Arrival[];
}

/** A mailbox as the last good look left it. */
export interface MailboxCount extends MailboxLook {
  readonly mailboxId: MailboxId;
}

/** What one decision adds to what was seen. */
export interface LookPart {
  readonly openings?: readonly Opening[];
}

/** Which messages there are and whether they are read: ids, times and marks, no words. */
export interface MailStore {
  listFolders(mailboxId: MailboxId): Promise<readonly FolderState[]>;
  findMessages(
    mailboxId: MailboxId,
    folder: FolderPath,
    ids: readonly MessageId[],
  ): Promise<readonly KnownMessage[]>;
  /** Messages that a full reading of that generation did not meet. */
  listStale(mailboxId: MailboxId, folder: FolderPath, generation: number): Promise<readonly KnownMessage[]>;
  /** One page: message rows, the folder's cursor and what the page proved, in one transaction. */
  savePage(change: PageChange): Promise<void>;
  /** Drops what is remembered of folders that are no longer watched. */
  forgetFolders(mailboxId: MailboxId, keep: readonly FolderPath[]): Promise<void>;
  /** Records how a look at a whole mailbox went. */
  saveLook(mailboxId: MailboxId, look: { readonly at: Instant; readonly isGood: boolean }): Promise<void>;
  /** Counts per mailbox; inbox and named folders for `unread`, junk apart, sent items never. */
  listCounts(only?: readonly MailboxId[]): Promise<readonly MailboxCount[]>;
}
