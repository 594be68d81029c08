// The outbox of mail actions: claimed by one process at a time, taken over when that process died (F4, F5, K3).

import type { MessageId } from '../../core/ids';
import type { ForwardStep, MailWork, NewMailWork } from '../domain/mail-work';
import type { Instant } from '../../core/time';

/** How a try ended. */
export type MailSettlement =
  | { readonly kind: 'done' }
  /** Another try, not before that real time. */
  | { readonly kind: 'later'; readonly notBeforeMillis: number }
  /** No try is worth it any more; a person has to look. */
  | { readonly kind: 'failed' };

/** How the outbox stands, for figures and the watch. */
export interface MailWorkCounts {
  /** Waiting or in hand. */
  readonly waiting: number;
  readonly failed: number;
  readonly oldestWaitingAt: Instant | undefined;
}

/** New work is added through `Store.save`, in the transaction of the decision. */
export interface MailWorkStore {
  /** The next piece of work that may be done now; undefined when there is none. A claim lapses after 60 s of real time. */
  claim(by: { readonly owner: string; readonly realMillis: number }): Promise<MailWork | undefined>;
  /** Keeps how far a forward has come; false when the claim was lost to another process. */
  advance(work: MailWork, to: { readonly step: ForwardStep; readonly draftId: MessageId }): Promise<boolean>;
  settle(work: MailWork, settlement: MailSettlement): Promise<void>;
  /** Which of these messages the bot itself made, moved or deleted: never evidence of an opening. */
  listOurs(ids: readonly MessageId[]): Promise<ReadonlySet<MessageId>>;
  /** Drafts and sent copies that were made of a message. */
  listCopies(incomingId: NewMailWork['incomingId']): Promise<readonly MessageId[]>;
  counts(): Promise<MailWorkCounts>;
}
