// That another has a duty mailbox: what was last told outside, and what of it is still to be sent (F2).

import type { MailboxId } from '../../core/ids';
import type { Instant, LocalDate } from '../../core/time';

/** What was last told of a mailbox. */
export interface LastTold {
  readonly mailboxId: MailboxId;
  /** Counts the changes. */
  readonly number: number;
  /** As `NamedHolder.key`; undefined: nobody. */
  readonly holder: string | undefined;
}

export interface HolderChange extends LastTold {
  /** A UUID, the same however often it is sent. */
  readonly id: string;
  readonly date: LocalDate;
  /** Undefined where nobody has it. */
  readonly until: Instant | undefined;
  readonly at: Instant;
}

/** What leaves as one message of the webhook. */
export interface WebhookMessage {
  readonly url: string;
  /** Addresses and networks of the municipality's own that it may lead to. */
  readonly private: readonly string[];
  readonly id: string;
  readonly body: string;
}

/**
 * `notTaken`: it was not received, or answered by anything but 2xx, and asks to be left alone for so many real
 * milliseconds; `lost`: it may have been taken. Redirects are not followed.
 */
export type WebhookOutcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'notTaken'; readonly code: string; readonly afterMillis: number | undefined }
  | { readonly kind: 'lost'; readonly code: string };

/** Sends it once, signed. Never throws. */
export type SendWebhook = (message: WebhookMessage) => Promise<WebhookOutcome>;
