import type { AgreementRow } from './agreement-row';
import type { Generated } from 'kysely';
import type { Db } from '../../platform/db/runner';

/** The database with the tables of incoming messages. */
export const incomingDb = (db: Db) =>
  db.withTables<{
    arrival: ArrivalRow;
    incoming: IncomingRow;
    message_batch: MessageBatchRow;
    agreement: AgreementRow;
    mail_work: MailWorkRow;
    diary_work: DiaryWorkRow;
    held_mail: HeldMailRow;
    held_report: HeldReportRow;
    held_look: HeldLookRow;
    live_card: LiveCardRow;
    open_message: OpenMessageRow;
  }>();

interface ArrivalRow {
  mailbox_id: string;
  message_id: string;
  folder: string;
  arrived_at: string;
}

/** `answer`, `secrecy` and `undo` are JSON of ids, times, choices and what people wrote to the bot. */
export interface IncomingRow {
  id: string;
  mailbox_id: string;
  message_id: string;
  folder: string;
  arrived_at: string;
  conversation: string | null;
  mark: string | null;
  is_internal: number;
  is_request: number;
  registration: string;
  /** The number, or whom it was passed on to. */
  registration_text: string | null;
  answer_state: string;
  answer: string;
  secrecy: string | null;
  gone_at: string | null;
  note: string | null;
  /** JSON of who and when. */
  taken: string | null;
  undo: string | null;
  batch: string | null;
  is_closed: number;
  /** JSON of ids, times and choices; null for what an older version wrote. */
  passing: string | null;
  /** The mailbox to which it is under way. */
  passing_to: string | null;
  origin: string | null;
  appeal: string | null;
  /** JSON of ids, times and choices. */
  diary: string | null;
  /** JSON of what somebody wrote for the web, while it stands there. */
  published: string | null;
  published_until: string | null;
  /** The looks write it, and no step does. */
  category: string | null;
  category_at: string | null;
  version: number;
}

export interface MessageBatchRow {
  id: string;
  by_id: string;
  at: string;
  choice: string;
  /** Ids as JSON. */
  messages: string;
}

export interface MailWorkRow {
  id: Generated<number>;
  key: string;
  kind: string;
  mailbox_id: string;
  incoming_id: string;
  message_id: string;
  to_id: string | null;
  created_at: string;
  step: string;
  draft_id: string | null;
  /** `queued`; the rest, too, is of an older version's queue (mail-work.ts). */
  state: string;
  retry_at: number;
  attempts: number;
  claim: number;
  claimed_by: string | null;
}

/** What the register of cases is asked for, until it has answered. */
export interface DiaryWorkRow {
  reference: string;
  incoming_id: string;
  mailbox_id: string;
  /** As somebody wrote it for the register; null once the case is there. */
  title: string | null;
  marking: string;
  is_along: number;
  created_at: string;
  /** Real milliseconds. */
  tried_at: number | null;
  case_id: string | null;
}

/** Of the message trace: neither sender nor subject. */
export interface HeldMailRow {
  mailbox_id: string;
  id: string;
  received_at: string;
  kind: string;
  /** Of which report it is a part; null: not told yet. */
  told_on: string | null;
}

export interface HeldReportRow {
  mailbox_id: string;
  date: string;
  reviewed_by: string | null;
  reviewed_at: string | null;
  version: number;
}

/** The latest look of a day. */
interface HeldLookRow {
  mailbox_id: string;
  date: string;
  at_millis: number;
  requests: number;
  is_whole: number;
}

interface LiveCardRow {
  person_id: string;
  kind: string;
  notice_id: string;
  /** `,ks,sbf,` */
  mailboxes: string;
}

/** Who has a message open on the work page, until that real time. */
interface OpenMessageRow {
  incoming_id: string;
  person_id: string;
  until_millis: number;
}
