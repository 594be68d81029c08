// What whoever Teams does not reach reads by mail of a duty mailbox: that it waits, and nothing of any message (F2).

import type { Upn } from '../../core/ids';
import type { Language } from '../../core/municipality';
import type { Step } from './ladder';

export interface DutyLetter {
  /** The bot's own mailbox. */
  readonly from: Upn;
  readonly to: Upn;
  readonly language: Language;
  readonly step: Step;
  /** Names of the duty mailboxes. */
  readonly mailboxes: readonly string[];
  /** Marks the mail as the bot's own, so that it counts as nothing and is found again. */
  readonly key: string;
}

export type WriteDutyLetter = (letter: DutyLetter) => { readonly subject: string; readonly text: string };

/**
 * `lost`: it may have been sent, or there was no answer at all; `refused`: no try is worth it. A bounce comes later, to the
 * mailbox that the mail came from, and is one of its unread messages: whose it is, is for a person to read.
 */
export interface DutyPost {
  send(letter: DutyLetter): Promise<'done' | 'lost' | 'refused'>;
  /** Whether a mail with that key lies among what the mailbox has sent; undefined when that cannot be seen. */
  wasSent(from: Upn, key: string): Promise<boolean | undefined>;
  /** How many messages in the mailbox's inbox nobody has read: bounces and replies; undefined when that cannot be seen. */
  countUnread(from: Upn): Promise<number | undefined>;
}

/** Whose step it is: of who has the mailbox, or of who leads. */
export const isHolders = (step: Step): boolean =>
  step === 'morning' || step === 'given' || step === 'check' || step === 'substitute';
