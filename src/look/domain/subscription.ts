// Which change notifications the bot asks for, renews and gives up. They only hint; the delta is the truth (F1).

import type { FolderPath, MailboxId } from '../../core/ids';
import { plusMinutes, type Instant } from '../../core/time';

/** A folder whose changes the bot wants to hear of. */
export interface FolderWatch {
  readonly mailboxId: MailboxId;
  /** The mailbox's own address, lower case. */
  readonly address: string;
  readonly folder: FolderPath;
}

export interface Subscription extends FolderWatch {
  /** Given by Graph. */
  readonly id: string;
  readonly expiresAt: Instant;
}

interface SubscriptionFacts {
  readonly wanted: readonly FolderWatch[];
  /** Those of this bot, whoever of its replicas made them. */
  readonly existing: readonly Subscription[];
  readonly now: Instant;
  /** Graph has asked for a sign that the bot may still listen: a renewal is one, however much is left. */
  readonly isAsked?: boolean;
}

interface SubscriptionPlan {
  readonly create: readonly FolderWatch[];
  readonly renew: readonly Subscription[];
  readonly remove: readonly Subscription[];
}

/** @source Graph: a subscription to messages lives 10,080 minutes at most. */
export const longestSubscriptionMinutes = 10_080;

/** Renewed when less than this is left. */
const renewMinutes = 24 * 60;

/** One living subscription for each wanted folder; of several for the same one, the longest stays. */
export function decideSubscriptions({ wanted, existing, now, isAsked }: SubscriptionFacts): SubscriptionPlan {
  const living = existing
    .filter((subscription) => subscription.expiresAt > now)
    .toSorted((a, b) => (a.expiresAt > b.expiresAt ? -1 : 1));
  const kept = wanted.map((watch) => living.find((subscription) => isFor(subscription, watch)));
  return {
    create: wanted.filter((_, i) => kept[i] === undefined),
    renew: kept
      .filter((subscription) => subscription !== undefined)
      .filter(({ expiresAt }) => isAsked === true || expiresAt < plusMinutes(now, renewMinutes)),
    remove: living.filter((subscription) => !kept.includes(subscription)),
  };
}

const isFor = (subscription: Subscription, watch: FolderWatch): boolean =>
  subscription.mailboxId === watch.mailboxId &&
  subscription.address === watch.address &&
  subscription.folder === watch.folder;
