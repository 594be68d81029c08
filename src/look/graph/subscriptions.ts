// Change notifications of the duty mailboxes: hints that make the bot look sooner (F1).

import type { MailboxId } from '../../core/ids';
import type { FolderWatch, Subscription } from '../domain/subscription';

/** `unavailable`: Graph did not tell. */
export type SubscriptionListing =
  | { readonly kind: 'listed'; readonly subscriptions: readonly Subscription[] }
  | { readonly kind: 'unavailable'; readonly code: string };

/** `gone`: there is no such subscription or folder (any more). */
export type SubscriptionOutcome =
  | { readonly kind: 'active'; readonly subscription: Subscription }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unavailable'; readonly code: string };

/** A hint may fail to come: nothing may rest on it. */
export interface Subscriptions {
  /** Those that notify this bot; others of the same app registration are left alone. @source Graph: list subscriptions */
  list(): Promise<SubscriptionListing>;
  /** Graph asks the bot's own address before it answers. @source Graph: create subscription */
  create(watch: FolderWatch): Promise<SubscriptionOutcome>;
  /** Also answers a call for reauthorization. @source Graph: update subscription */
  renew(subscription: Subscription): Promise<SubscriptionOutcome>;
  /** One that is gone already counts as removed. @source Graph: delete subscription */
  remove(
    subscription: Subscription,
  ): Promise<{ readonly kind: 'gone' } | { readonly kind: 'unavailable'; readonly code: string }>;
}

/**
 * `reauthorizationRequired`: renew it; `subscriptionRemoved`: make a new one and look; `missed`: look.
 * @source Graph: lifecycle notifications
 */
export type LifecycleEvent = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed';

/** What comes in by notification, once its clientState has been checked. */
export interface HintReceiver {
  /** Something changed in the mailbox: look at it soon. */
  changed(mailboxId: MailboxId): void;
  lifecycle(notice: {
    readonly mailboxId: MailboxId;
    readonly subscriptionId: string;
    readonly event: LifecycleEvent;
  }): void;
}
