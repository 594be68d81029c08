// Mail actions of the bot's own: decided and saved, then carried out so that a crash never does one twice (F4, F5, K3).

import type { IncomingId, MailboxId, MessageId, PersonId } from '../../core/ids';
import type { Instant } from '../../core/time';

/**
 * `forward`: to the responder; `file`: the question, and the answer when there is one, into the folder for what is
 * answered; `unfile` and `unfileSent`: back to where it came, when it was no answer; `delete`: for good, as far as the
 * bot can.
 */
export type MailWorkKind = 'forward' | 'file' | 'unfile' | 'unfileSent' | 'delete';

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
  readonly createdAt: Instant;
}

/** What is known of it besides. */
export interface KnownMailWork extends NewMailWork {
  readonly step: ForwardStep;
  /** The forward's draft, which keeps its id when it is sent. */
  readonly draftId: MessageId | undefined;
}

export const forwardKey = (id: IncomingId, round: number): string => `forward/${id}/${round}`;
