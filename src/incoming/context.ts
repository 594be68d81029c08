// What the flows of incoming are given: duty, the messages and where they are worked on.

import type { PersonalFacts } from '../core/private-text/personal-text';
import type { Letters } from './domain/letters';
import type { Pages } from './domain/pages';
import type { MailDesk } from './graph/mail-desk';
import type { IncomingStore, MessagesPart } from './store/incoming-store';
import type { MailWorkStore } from './store/mail-work-store';
import type { RuleBook } from '../rules/documents/rule-book';
import type { Change as DutyChange, DutyContext, DutyStores } from '../duty/context';
import type { AlsoSaying, Save } from '../core/store';
import type { MessageNotice } from './domain/message-notices';

/** All that one decision may change here. */
export type Change = AlsoSaying<DutyChange, MessageNotice> & MessagesPart;

export interface IncomingStores extends DutyStores {
  readonly incoming: IncomingStore;
  readonly mailWork: MailWorkStore;
  readonly questions: PersonalFacts['store']['questions'];
  readonly save: Save<Change>;
}

export interface IncomingContext extends DutyContext {
  readonly store: IncomingStores;
  readonly mailDesk: MailDesk;
  readonly letters: Letters;
  /** Undefined where the bot has no address of its own. */
  readonly pages?: Pages | undefined;
  readonly rules: RuleBook;
}
