// What the flows of look are given: the roster, the mailboxes and what was seen of them.

import type { MessageId } from '../core/ids';
import type { MailRoom } from './graph/mail-room';
import type { Subscriptions } from './graph/subscriptions';
import type { LookPart, MailStore } from './store/mail-store';
import type { Change as RosterChange, RosterContext, RosterStores } from '../roster/context';
import type { Save } from '../core/store';

/** All that one decision may change here. */
export type Change = RosterChange & LookPart;

export interface LookStores extends RosterStores {
  readonly mail: MailStore;
  readonly mailWork: {
    /** Which of these messages the bot itself made, moved or deleted: never evidence of an opening. */
    listOurs(ids: readonly MessageId[]): Promise<ReadonlySet<MessageId>>;
  };
  readonly save: Save<Change>;
}

export interface LookContext extends RosterContext {
  readonly store: LookStores;
  readonly mailRoom: MailRoom;
  /** Undefined where the bot has no public address. */
  readonly subscriptions: Subscriptions | undefined;
}
