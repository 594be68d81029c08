// What somebody is answered who looks for a person to turn to, or an address (P4).

import type { FreeDay } from '../../core/calendar';
import type { ShownOut } from '../../core/card-facts';
import type { Upn } from '../../core/ids';
import type { LocalDate } from '../../core/time';

/** Who has a mailbox, and who is there while they are away for some hours. */
export interface ShownHolder {
  readonly name: string;
  readonly out: ShownOut | undefined;
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
      readonly reach?: { readonly name: string; readonly address: Upn };
    }
  /** Who answers for a mailbox. */
  | { readonly what: 'mailboxManager'; readonly name: string; readonly mailbox: string }
  /** Nothing tells which mailbox it is for; those that there are. */
  | {
      readonly what: 'whoAnswers';
      /** It is for one of them. */
      readonly isOneOf: boolean;
      readonly mailboxes: readonly { readonly name: string; readonly address: string }[];
    };
