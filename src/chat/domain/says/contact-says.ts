// What somebody is answered who looks for a person to turn to, or an address (P4).

import type { FreeDay } from '../../../core/calendar';
import type { ShownOut } from '../../../core/card-facts';
import type { MailboxId, Upn } from '../../../core/ids';
import type { LocalDate } from '../../../core/time';

/** Who has a mailbox, and who is there while they are away for some hours. */
export interface ShownHolder {
  readonly name: string;
  readonly out: ShownOut | undefined;
}

/** Whom and which mailbox an answer named: of them the next line may speak ("och mejlen dit?", "är hon inne?"). */
export interface Named {
  readonly person: Upn | undefined;
  readonly mailbox: MailboxId | undefined;
}

/** Who can be written to in Teams. */
export interface Reach {
  readonly name: string;
  readonly address: Upn;
}

export type ContactSay =
  /** The mailbox that it is for, who has it today, or when there is work again, who leads it and how to reach them. */
  | {
      readonly what: 'unitHas';
      readonly mailbox: string;
      readonly address: string;
      readonly manager: string | undefined;
      readonly holder: ShownHolder | undefined;
      /** Today is none; the next working day. */
      readonly off?: { readonly next: LocalDate; readonly free: FreeDay | undefined };
      /** Who can be written to: who has it, or who is there meanwhile. */
      readonly reach?: Reach;
      /** Another that it may be for as well. */
      readonly orElse?: string;
      readonly named: Named;
    }
  /** How somebody is reached: in Teams, and by the mailboxes of their unit; no address or number of their own is told. */
  | {
      readonly what: 'personReach';
      readonly name: string;
      readonly unit: string | undefined;
      readonly mailboxes: readonly { readonly name: string; readonly address: string }[];
      readonly reach: Reach | undefined;
    }
  /** A chief who answers for no mailbox is not known: who answers for each. */
  | {
      readonly what: 'managersKnown';
      readonly rows: readonly { readonly mailbox: string; readonly name: string }[];
    }
  /** Who answers for a mailbox. */
  | {
      readonly what: 'mailboxManager';
      readonly name: string;
      readonly mailbox: string;
      readonly named: Named;
    }
  /** Nothing tells which mailbox it is for; those that there are. */
  | {
      readonly what: 'whoAnswers';
      /** It is for one of them. */
      readonly isOneOf: boolean;
      readonly mailboxes: readonly { readonly name: string; readonly address: string }[];
      /** So many are not named. */
      readonly more: number;
    };
