// The bot's words in mail, in the receiver's language; texts stand behind it (F4, F5).

import type { ChatMessage } from '../../core/chat-message';
import type { Language } from '../../core/municipality';
import type { Instant, LocalDate, Zone } from '../../core/time';

/** What stands above a forwarded message: which mailbox, what is asked, and until when. */
export interface ForwardFacts {
  readonly mailbox: string;
  readonly address: string;
  readonly note: string | undefined;
  readonly dueOn: LocalDate | undefined;
  /** Rule F5 in its own words. */
  readonly rule: string | undefined;
  readonly decidedBy: string | undefined;
}

/** Of a message that is handed to another duty mailbox: where it came first, and when. */
export interface PassOnFacts {
  readonly mailbox: string;
  readonly arrivedAt: Instant;
}

/** Words for mail. Pure: the same facts give the same words. */
export interface Letters {
  /** A mail that hands a chat's message over to a duty mailbox. */
  takeOver(
    message: ChatMessage,
    reader: { readonly language: Language; readonly zone: Zone },
  ): { readonly subject: string; readonly body: string };
  /** Stands above the forwarded message. */
  forwardNote(facts: ForwardFacts, language: Language): string;
  /** Stands above what is handed to another duty mailbox. */
  passOnNote(facts: PassOnFacts, reader: { readonly language: Language; readonly zone: Zone }): string;
  /** What stands in the register of cases beside the title, with our reference; nothing of the message. */
  caseDescription(
    facts: { readonly arrivedAt: Instant; readonly reference: string },
    reader: { readonly language: Language; readonly zone: Zone },
  ): string;
  /** What the message is called in its case. */
  caseMail(language: Language): string;
  /** Set on the original, for people who look into the mailbox. */
  category(responder: string, language: Language): string;
  passedCategory(mailbox: string, language: Language): string;
}
