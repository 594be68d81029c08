import type { Generated } from 'kysely';
import type { MessageTables } from '../../incoming/store/message-tables';

/** One schema for SQLite and PostgreSQL: instants and dates are ISO text, yes and no are 1 and 0. */
export interface Tables extends MessageTables {
  people: PersonRow;
  absence: AbsenceRow;
  duty_day: DutyDayRow;
  opening: OpeningRow;
  roster_change: RosterChangeRow;
  folder: FolderRow;
  message: MessageRow;
  mailbox_look: MailboxLookRow;
  notice: NoticeRow;
  notice_subject: NoticeSubjectRow;
  notice_copy: NoticeCopyRow;
  outbox: OutboxRow;
  conversation: ConversationRow;
  connector_send: ConnectorSendRow;
  connector_rate: ConnectorRateRow;
  job: JobRow;
  log: LogRow;
  question: QuestionRow;
  question_gap: QuestionGapRow;
  sandbox_clock: SandboxClockRow;
  staff: StaffRow;
  staff_sweep: StaffSweepRow;
  delegation: DelegationRow;
  rule_work: RuleWorkRow;
}

export interface PersonRow {
  id: string;
  upn: string;
  name: string;
  department: string | null;
  is_active: number;
  language: string | null;
  locale: string | null;
  unreachable_since: string | null;
}

export interface AbsenceRow {
  id: string;
  person_id: string;
  from_at: string;
  until_at: string | null;
  source: string;
  seen_at: string;
  by_id: string | null;
  ended_at: string | null;
}

export interface DutyDayRow {
  mailbox_id: string;
  date: string;
  state: string;
  version: number;
  on_duty_id: string | null;
  opened_how: string | null;
  opened_at: string | null;
  opened_by_id: string | null;
  opened_later_how: string | null;
  opened_later_at: string | null;
  opened_later_by_id: string | null;
  junk_reviewed_at: string | null;
  junk_reviewed_by_id: string | null;
  unreadable_since: string | null;
  is_dead_end: number;
}

export interface OpeningRow {
  mailbox_id: string;
  date: string;
  kind: string;
  at: string;
  person_id: string | null;
  retracted_at: string | null;
}

export interface RosterChangeRow {
  id: string;
  mailbox_id: string;
  date: string;
  kind: string;
  person_id: string;
  by_id: string;
  at: string;
  undone_at: string | null;
}

export interface FolderRow {
  id: Generated<number>;
  mailbox_id: string;
  folder: string;
  link: string | null;
  is_full_reading: number;
  generation: number;
  looked_at: string | null;
}

/** A municipality may have a million of these: the folder is a number, and there is nothing else to them. */
export interface MessageRow {
  folder_id: number;
  id: string;
  arrived_at: string;
  is_read: number;
  first_seen_at: string;
  generation: number;
}

export interface MailboxLookRow {
  mailbox_id: string;
  good_at: string | null;
  failing_since: string | null;
}

export interface NoticeRow {
  id: string;
  key: string;
  receiver_id: string;
  kind: string;
  content: string;
  not_before: string;
  created_at: string;
  state: string;
  said_at: string | null;
}

export interface NoticeSubjectRow {
  key: string;
  notice_id: string;
  position: number;
  mailbox_id: string;
  date: string;
}

export interface NoticeCopyRow {
  notice_id: string;
  conversation_id: string;
  activity_id: string;
  person_id: string;
  service_url: string;
}

export interface OutboxRow {
  id: Generated<number>;
  notice_id: string;
  kind: 'say' | 'redraw';
  state: 'waiting' | 'sending' | 'failed';
  /** Duty clock; empty for a redraw, which waits for nothing. */
  not_before: string;
  /** Real milliseconds. */
  retry_at: number;
  attempts: number;
  /** Counts the redraws asked for. */
  revision: number;
  /** Counts claims, so that a settlement of an earlier one is known. */
  claim_number: number;
  claimed_by: string | null;
  /** Duty clock. */
  claimed_at: string | null;
  /** Real milliseconds. */
  begun_at: number | null;
  /** The answer of the last try was lost, and it has not been repeated yet. */
  is_lost: number;
  is_repetition: number;
}

export interface ConversationRow {
  person_id: string;
  conversation_id: string;
  service_url: string;
}

/** What was sent to a person, at which real millisecond: kept for the longest of the Connector's windows. */
export interface ConnectorSendRow {
  person_id: string;
  at_millis: number;
}

export interface ConnectorRateRow {
  id: number;
  last_slot_at: number;
}

export interface JobRow {
  name: string;
  done_at: string | null;
  claimed_by: string | null;
  claimed_due_at: string | null;
  claimed_until: number;
}

export interface LogRow {
  number: Generated<number>;
  at: string;
  actor_id: string | null;
  mailbox_id: string | null;
  date: string | null;
  what: string;
  event: string;
}

export interface QuestionRow {
  id: string;
  version: number;
  mailbox_id: string;
  asker_id: string;
  receiver_id: string;
  text: string;
  asked_at: string;
  answer_text: string | null;
  answered_by_id: string | null;
  answered_at: string | null;
}

/** A question without a name that the rules did not answer. */
export interface QuestionGapRow {
  id: Generated<number>;
  text: string;
  shown_rule: string | null;
  times: number;
  last_asked_on: string;
}

export interface SandboxClockRow {
  id: number;
  now: string;
}

export interface StaffRow {
  person_id: string;
  upn: string;
  name: string;
  department: string | null;
  is_active: number;
  has_mailbox: number;
  /** The full listing that met the person last. */
  generation: number;
}

export interface StaffSweepRow {
  name: string;
  cursor: string | null;
  generation: number;
  done_at: string | null;
}

export interface DelegationRow {
  id: string;
  owner_id: string;
  manager_id: string | null;
  state: string;
  settled_as: string | null;
  from_at: string;
  until_at: string | null;
  version: number;
  /** The whole delegation as JSON. */
  facts: string;
}

export interface RuleWorkRow {
  delegation_id: string;
  kind: 'make' | 'remove';
  state: 'waiting' | 'done' | 'failed';
  /** Duty clock. */
  not_before: string;
  /** Real milliseconds. */
  retry_at: number;
  attempts: number;
  /** Real milliseconds; in the past when nobody has it. */
  claimed_until: number;
}
