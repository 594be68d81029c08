// What mail actions are about; they are carried out as work of the queue (F4, F5, K3).

import type { MessageId } from '../../core/ids';
import type { Work } from '../../platform/db/work/work';
import type { ForwardStep, KnownMailWork, NewMailWork } from '../domain/mail-work';
import type { Instant } from '../../core/time';

/** One piece, claimed for this process. */
export interface MailWork extends KnownMailWork {
  /** Tries that failed so far. */
  readonly attempts: number;
  readonly claimed: Work;
}

/** How the outbox stands, for figures and the watch. */
export interface MailWorkCounts {
  /** Waiting or in hand. */
  readonly waiting: number;
  readonly failed: number;
  readonly oldestWaitingAt: Instant | undefined;
}

/** New work is added through `Store.save`, in the transaction of the decision. */
export interface MailWorkStore {
  /** What a piece of the queue's work of the kind `mail` is about, by its key. */
  find(key: string): Promise<KnownMailWork | undefined>;
  /** Keeps how far a forward has come; false when the claim was lost to another process. */
  advance(claimed: Work, to: { readonly step: ForwardStep; readonly draftId: MessageId }): Promise<boolean>;
  /** Which of these messages the bot itself made, moved or deleted: never evidence of an opening. */
  listOurs(ids: readonly MessageId[]): Promise<ReadonlySet<MessageId>>;
  /** Drafts and sent copies that were made of a message. */
  listCopies(incomingId: NewMailWork['incomingId']): Promise<readonly MessageId[]>;
  /** The forward, or the handing over, whose draft that was; it keeps its id when it is sent. */
  findSending(draftId: MessageId): Promise<KnownMailWork | undefined>;
  counts(): Promise<MailWorkCounts>;
}
