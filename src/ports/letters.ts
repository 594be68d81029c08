// The bot's words in mail, in the receiver's language; texts stand behind it (F4, F5).

import type { Language } from '../domain/municipality';
import type { LocalDate } from '../domain/time';

export interface ForwardFacts {
  readonly mailbox: string;
  readonly address: string;
  readonly note: string | undefined;
  readonly dueOn: LocalDate | undefined;
  /** Rule F5 in its own words. */
  readonly rule: string | undefined;
  readonly decidedBy: string | undefined;
}

export interface Letters {
  /** Stands above the forwarded message. */
  forwardNote(facts: ForwardFacts, language: Language): string;
  /** Set on the original, for people who look into the mailbox. */
  category(responder: string, language: Language): string;
}
