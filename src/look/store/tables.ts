import type { Generated } from 'kysely';
import type { PersonalData } from '../../platform/db/person-data';
import type { Db } from '../../platform/db/runner';

/** The database with the tables of what was seen of mailboxes. */
export const lookDb = (db: Db) =>
  db.withTables<{
    folder: FolderRow;
    message: MessageRow;
    mailbox_look: MailboxLookRow;
    opening: OpeningRow;
  }>();

export const lookPersonal: PersonalData = { nameless: ['message'] };

export interface FolderRow {
  id: Generated<number>;
  mailbox_id: string;
  folder: string;
  link: string | null;
  is_full_reading: number;
  generation: number;
  looked_at: string | null;
  with_categories: number;
}

/** A municipality may have a million of these: the folder is a number, and there is nothing else to them. */
export interface MessageRow {
  folder_id: number;
  id: string;
  arrived_at: string;
  is_read: number;
  first_seen_at: string;
  generation: number;
  /** One of a few words, and nothing where categories are not looked at. */
  category: string | null;
}

interface MailboxLookRow {
  mailbox_id: string;
  good_at: string | null;
  failing_since: string | null;
}

export interface OpeningRow {
  mailbox_id: string;
  date: string;
  kind: string;
  at: string;
  person_id: string | null;
  retracted_at: string | null;
}
