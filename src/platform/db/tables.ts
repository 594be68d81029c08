import type { Generated } from 'kysely';

/**
 * What the platform itself keeps; features widen it by their own tables. One schema for SQLite and PostgreSQL:
 * instants and dates are ISO text, yes and no are 1 and 0.
 */
export interface Tables {
  notice: NoticeRow;
  notice_subject: NoticeSubjectRow;
  notice_copy: NoticeCopyRow;
  conversation: ConversationRow;
  connector_send: ConnectorSendRow;
  connector_rate: ConnectorRateRow;
  work: WorkRow;
  log: LogRow;
  sandbox_clock: SandboxClockRow;
  mailbox_change: MailboxChangeRow;
}

/** Counts up with each change that a page shows; under the empty id what concerns every mailbox. */
export interface MailboxChangeRow {
  mailbox_id: string;
  count: number;
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

/** A piece of leased work (work/work.ts). */
export interface WorkRow {
  id: Generated<number>;
  kind: string;
  key: string;
  about: string | null;
  /** `lost`: waits to be done once more, since the answer did not come. */
  state: 'waiting' | 'lost' | 'working' | 'done' | 'failed';
  /** Duty clock; empty: at once. */
  not_before: string;
  /** Real milliseconds: not before, or when the claim lapses. */
  free_at: number;
  attempts: number;
  losses: number;
  revision: number;
  claim: number;
  claimed_by: string | null;
  /** Duty clock: the time for which it was done last. */
  done_at: string | null;
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

export interface SandboxClockRow {
  id: number;
  now: string;
}
