// A message to an address outside that wants to know who has a mailbox (F2), and how far it came.

/** What leaves as one message of the webhook. */
export interface WebhookMessage {
  readonly url: string;
  /** Addresses and networks of the municipality's own that it may lead to. */
  readonly private: readonly string[];
  /** The same however often it is sent. */
  readonly id: string;
  readonly body: string;
}

/**
 * `notTaken`: it was not received, or answered by anything but 2xx, and asks to be left alone for so many real
 * milliseconds; `lost`: it may have been taken. Redirects are not followed.
 */
type WebhookOutcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'notTaken'; readonly code: string; readonly afterMillis: number | undefined }
  | { readonly kind: 'lost'; readonly code: string };

/** Sends it once, signed. Never throws. */
export type SendWebhook = (message: WebhookMessage) => Promise<WebhookOutcome>;
