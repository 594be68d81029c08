// What every flow is given: the ports and the municipality in force.

import type { Municipality } from '../domain/municipality';
import type { LocalDate } from '../domain/time';
import { dateOf } from '../domain/time';
import type { AnswerWriter } from '../ports/answer-writer';
import type { Clock } from '../ports/clock';
import type { DelegationMethod } from '../ports/delegation-method';
import type { Directory } from '../ports/directory';
import type { Gather } from '../ports/gather';
import type { OperatorLog } from '../ports/log';
import type { Letters } from '../ports/letters';
import type { MailDesk } from '../ports/mail-desk';
import type { MailRoom } from '../ports/mail-room';
import type { Pages } from '../ports/pages';
import type { Messenger } from '../ports/messenger';
import type { RecentQuestions } from '../ports/recent-questions';
import type { RuleBook } from '../ports/rule-book';
import type { StaffRoom } from '../ports/staff-room';
import type { Store } from '../ports/store';
import type { Subscriptions } from '../ports/subscriptions';

export interface FlowContext {
  readonly store: Store;
  readonly mailRoom: MailRoom;
  readonly mailDesk: MailDesk;
  readonly letters: Letters;
  readonly directory: Directory;
  readonly staffRoom: StaffRoom;
  readonly inboxRule: DelegationMethod;
  /** Undefined where the bot has no public address. */
  readonly subscriptions: Subscriptions | undefined;
  readonly messenger: Messenger;
  /** Undefined where the bot has no address of its own. */
  readonly pages?: Pages | undefined;
  readonly rules: RuleBook;
  /** What people asked a moment ago. */
  readonly recent: RecentQuestions;
  /** Undefined where no language model is configured. */
  readonly writer: AnswerWriter | undefined;
  readonly clock: Clock;
  readonly gather: Gather;
  readonly log: OperatorLog;
  /** The file in force now; a reload replaces it. */
  readonly municipality: () => Municipality;
  /** A new UUID. */
  readonly newId: () => string;
  /** Names this process in claims. */
  readonly owner: string;
  /** Called after a change that left something in the outbox, so that it is delivered at once. */
  readonly wakeOutbox: () => void;
}

/** The date that it is in the municipality now. */
export const dateToday = ({ clock, municipality }: Pick<FlowContext, 'clock' | 'municipality'>): LocalDate =>
  dateOf(clock.now(), municipality().calendar.zone);
