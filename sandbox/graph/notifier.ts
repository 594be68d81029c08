// Subscriptions and the notifications they send over HTTP.

import { randomUUID } from 'node:crypto';
import { changeKeyOf, immutableIdOf, mutableIdOf, type Folder, type StoredMessage } from '../tenant/folder';
import type { MailboxChange } from '../tenant/mailbox';
import type { Tenant } from '../tenant/tenant';
import type { FaultBox } from './faults';

export interface Subscription {
  readonly id: string;
  readonly resource: string;
  readonly changeType: string;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  readonly clientState: string | null;
  readonly expiresAt: Date;
  readonly immutableIds: boolean;
  readonly ownerId: string;
  /** Undefined: the whole mailbox. */
  readonly folder: Folder | undefined;
}

export type LifecycleEvent = 'missed' | 'subscriptionRemoved' | 'reauthorizationRequired';

interface NotifierParts {
  readonly tenant: Tenant;
  readonly now: () => Date;
  readonly faults: FaultBox;
}

const validationMs = 10_000;
const notificationMs = 3_000;

export class Notifier {
  readonly subscriptions = new Map<string, Subscription>();
  /** Notifications that nobody took. */
  failed = 0;
  readonly #underWay = new Set<Promise<void>>();
  readonly #stop: () => void;

  constructor(private readonly parts: NotifierParts) {
    this.#stop = parts.tenant.onChange((change) => {
      this.#tell(change);
    });
  }

  /** Those that have not expired. */
  live(): readonly Subscription[] {
    const now = this.parts.now();
    for (const [id, { expiresAt }] of this.subscriptions) if (expiresAt <= now) this.subscriptions.delete(id);
    return [...this.subscriptions.values()];
  }

  /** Whether whoever listens at an address answers the handshake as it should. */
  async validate(url: string): Promise<boolean> {
    const token = `Validation: Testing client application reachability ${randomUUID()}`;
    const asked = `${url}${url.includes('?') ? '&' : '?'}validationToken=${encodeURIComponent(token)}`;
    try {
      const response = await fetch(asked, {
        method: 'POST',
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
        signal: AbortSignal.timeout(validationMs),
      });
      const isText = (response.headers.get('content-type') ?? '').startsWith('text/plain');
      return response.status === 200 && isText && (await response.text()) === token;
    } catch {
      return false;
    }
  }

  /** Tells a subscription's owner something about the subscription itself. */
  lifecycle(subscriptionId: string, lifecycleEvent: LifecycleEvent): void {
    const subscription = this.subscriptions.get(subscriptionId);
    if (subscription === undefined) return;
    if (lifecycleEvent === 'subscriptionRemoved') this.subscriptions.delete(subscriptionId);
    if (subscription.lifecycleNotificationUrl === null) return;
    this.#post(subscription.lifecycleNotificationUrl, {
      subscriptionId,
      subscriptionExpirationDateTime: subscription.expiresAt.toISOString(),
      clientState: subscription.clientState,
      tenantId: this.parts.tenant.tenantId,
      resource: subscription.resource,
      lifecycleEvent,
    });
  }

  /** Resolves when no notification is under way. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  close(): void {
    this.#stop();
    this.subscriptions.clear();
  }

  #tell({ kind, mailbox, folder, message }: MailboxChange): void {
    if (this.subscriptions.size === 0 || this.parts.faults.faults.noNotifications === true) return;
    for (const subscription of this.live()) {
      if (subscription.ownerId !== mailbox.ownerId) continue;
      if (subscription.folder !== undefined && subscription.folder !== folder) continue;
      if (!subscription.changeType.split(',').includes(kind)) continue;
      this.#post(subscription.notificationUrl, this.#notification(subscription, kind, message));
    }
  }

  #notification(
    subscription: Subscription,
    changeType: MailboxChange['kind'],
    message: StoredMessage,
  ): unknown {
    const id = subscription.immutableIds ? immutableIdOf(message) : mutableIdOf(message);
    const resource = `Users/${subscription.ownerId}/Messages/${id}`;
    return {
      subscriptionId: subscription.id,
      subscriptionExpirationDateTime: subscription.expiresAt.toISOString(),
      changeType,
      resource,
      resourceData: {
        '@odata.type': '#Microsoft.Graph.Message',
        '@odata.id': resource,
        '@odata.etag': `W/"${changeKeyOf(message)}"`,
        id,
      },
      clientState: subscription.clientState,
      tenantId: this.parts.tenant.tenantId,
    };
  }

  #post(url: string, notification: unknown): void {
    const sent = fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ value: [notification] }),
      signal: AbortSignal.timeout(notificationMs),
    }).then(
      (response) => {
        if (!response.ok) this.failed += 1;
      },
      () => {
        this.failed += 1;
      },
    );
    this.#underWay.add(sent);
    void sent.finally(() => this.#underWay.delete(sent));
  }
}
