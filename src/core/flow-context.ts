// What every flow is given: the ports and the municipality in force.

import type { Municipality } from './municipality';
import type { LocalDate } from './time';
import { dateOf } from './time';
import type { AnswerWriter } from '../rules/model/answer-writer';
import type { Clock } from './clock';
import type { DelegationMethod } from '../absence/graph/delegation-method';
import type { Directory } from '../people/graph/directory';
import type { Gather } from './gather';
import type { OperatorLog } from './log';
import type { Letters } from '../incoming/domain/letters';
import type { MailDesk } from '../incoming/graph/mail-desk';
import type { MailRoom } from '../look/graph/mail-room';
import type { Pages } from '../incoming/domain/pages';
import type { Messenger } from '../platform/teams/messenger';
import type { RecentQuestions } from '../rules/store/recent-questions';
import type { RuleBook } from '../rules/documents/rule-book';
import type { StaffRoom } from '../absence/graph/staff-room';
import type { Store } from './store';
import type { Subscriptions } from '../look/graph/subscriptions';
import type { Upward } from './upward';

export interface FlowContext extends Upward {
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
  /** Delivers what waits, until nothing is left to do now. */
  readonly deliver: () => Promise<unknown>;
  /** Called after a change that left something in the outbox, so that it is delivered at once. */
  readonly wakeOutbox: () => void;
}

/** The date that it is in the municipality now. */
export const dateToday = ({ clock, municipality }: Pick<FlowContext, 'clock' | 'municipality'>): LocalDate =>
  dateOf(clock.now(), municipality().calendar.zone);
