// What the bot remembers, one store per noun, and the one way to change it: a Change, saved whole or not at all.

import type { AbsencePart, DelegationStore } from '../absence/store/delegation-store';
import type { StaffStore } from '../absence/store/staff-store';
import type { RetentionStore } from '../desk/store/retention-store';
import type { DutyPart, DutyStore } from '../duty/store/duty-store';
import type { IncomingStore, MessagesPart } from '../incoming/store/incoming-store';
import type { MailWorkStore } from '../incoming/store/mail-work-store';
import type { LookPart, MailStore } from '../look/store/mail-store';
import type { PeoplePart, PeopleStore } from '../people/store/people-store';
import type { OutboxStore } from '../platform/db/queue/outbox-store';
import type { RosterPart, RosterStore } from '../roster/store/roster-store';
import type { QuestionStore, RulesPart } from '../rules/store/question-store';
import type { CoreChange, Save } from './change';
import type { NoticeId } from './ids';
import type { LogEntry } from './log-entry';
import type { Notice } from './notice';
import type { Instant } from './time';

/** Everything that one decision changes. */
export type Change = CoreChange &
  PeoplePart &
  RosterPart &
  AbsencePart &
  RulesPart &
  LookPart &
  DutyPart &
  MessagesPart;

/** The log; entries are added through `Store.save` alone and never changed. */
export interface LogStore {
  /** The latest entries first. */
  list(most: number): Promise<readonly LogEntry[]>;
}

/** Which process does which job; claims are by real time, due times by the duty clock. */
export interface JobStore {
  /** When each job was last due and done. */
  listDone(): Promise<ReadonlyMap<string, Instant>>;
  /**
   * Claims a job's due time for this process; false when another has it or it was done. A claim lapses after
   * `leaseMillis` of real time.
   */
  claim(job: {
    name: string;
    dueAt: Instant;
    owner: string;
    realMillis: number;
    leaseMillis: number;
  }): Promise<boolean>;
  done(job: { name: string; dueAt: Instant; owner: string }): Promise<void>;
}

/**
 * Everything that is kept. Every call rejects when the database does not answer; nothing was changed then, or all of
 * it.
 */
export interface Store {
  readonly duty: DutyStore;
  readonly roster: RosterStore;
  readonly mail: MailStore;
  readonly people: PeopleStore;
  readonly outbox: OutboxStore;
  readonly incoming: IncomingStore;
  readonly mailWork: MailWorkStore;
  readonly delegations: DelegationStore;
  readonly staff: StaffStore;
  readonly jobs: JobStore;
  readonly log: LogStore;
  readonly retention: RetentionStore;
  readonly questions: QuestionStore;
  readonly save: Save<Change>;
  findNotice(id: NoticeId): Promise<Notice | undefined>;
  /** Whether the database answers, is of this code's version and takes changes. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
