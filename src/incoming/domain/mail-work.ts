// Mail actions of the bot's own: decided and saved, then carried out so that a crash never does one twice (F4, F5, K3).

import type { IncomingId, MailboxId, MessageId, PersonId } from '../../core/ids';
import type { Instant } from '../../core/time';

/**
 * `forward`: to the responder; `passOn`: to another duty mailbox; `file`: the question, and the answer when there is one, into the folder for what is
 * answered; `unfile` and `unfileSent`: back to where it came, when it was no answer; `delete`: for good, as far as the
 * bot can.
 */
export type MailWorkKind = 'forward' | 'passOn' | 'file' | 'unfile' | 'unfileSent' | 'delete';

/** A mail that is made in the drafts and can be taken back until it is sent. */
export type SendingKind = Extract<MailWorkKind, 'forward' | 'passOn'>;

/** How far a forward has come: the next thing to do. */
export type ForwardStep = 'create' | 'write' | 'send';

export interface NewMailWork {
  /** Unique over all work; a forward's mark in the mailbox. */
  readonly key: string;
  readonly kind: MailWorkKind;
  readonly mailboxId: MailboxId;
  readonly incomingId: IncomingId;
  readonly messageId: MessageId;
  /** Whom a forward goes to. */
  readonly toId: PersonId | undefined;
  /** Where it is handed over to. */
  readonly toMailboxId?: MailboxId | undefined;
  readonly createdAt: Instant;
}

/** What is known of it besides. */
export interface KnownMailWork extends NewMailWork {
  readonly step: ForwardStep;
  /** The forward's draft, which keeps its id when it is sent. */
  readonly draftId: MessageId | undefined;
}

export const forwardKey = (id: IncomingId, round: number): string => `forward/${id}/${round}`;

/** Of one passing on: `since` is when it was decided. */
export const passKey = (id: IncomingId, since: Instant): string => `passOn/${id}/${since}`;
export const passedSince = (key: string): Instant => key.slice(key.lastIndexOf('/') + 1) as Instant;
