// What the flows of incoming are given: duty, the messages and where they are worked on.

import type { PersonalFacts } from '../core/private-text/personal-text';
import type { Letters } from './domain/letters';
import type { Pages } from './domain/pages';
import type { MailDesk, OriginalMail } from './graph/mail-desk';
import type { IncomingStore, MessagesPart } from './store/incoming-store';
import type { Diary } from '../core/diary';
import type { MessageTrace } from './domain/arrival/held-mail';
import type { HeldPart, HeldStore } from './store/held-store';
import type { DiaryWorkStore } from './store/diary-work-store';
import type { MailWorkStore } from './store/mail-work-store';
import type { RuleBook } from '../rules/documents/rule-book';
import type { Change as DutyChange, DutyContext, DutyStores } from '../duty/context';
import type { AlsoSaying, Save } from '../core/store';
import type { MessageNotice } from './domain/shown/message-notices';

/** All that one decision may change here. */
export type Change = AlsoSaying<DutyChange, MessageNotice> & MessagesPart & HeldPart;

export interface IncomingStores extends DutyStores {
  readonly incoming: IncomingStore;
  readonly mailWork: MailWorkStore;
  readonly diaryWork: DiaryWorkStore;
  readonly held: HeldStore;
  readonly questions: PersonalFacts['store']['questions'];
  readonly save: Save<Change>;
}

export interface IncomingContext extends DutyContext {
  readonly store: IncomingStores;
  readonly mailDesk: MailDesk;
  /** A message as it came; asked for where it goes along to the register of cases. */
  readonly originalMail?: OriginalMail | undefined;
  /** Undefined where there is no identity for it. */
  readonly messageTrace?: MessageTrace | undefined;
  /** The register of cases that the file in force names; undefined: numbers are typed. */
  readonly diary?: (() => Diary | undefined) | undefined;
  readonly letters: Letters;
  /** Undefined where the bot has no address of its own. */
  readonly pages?: Pages | undefined;
  readonly rules: RuleBook;
}
