import type { Db } from '../../platform/db/runner';

/** The database with the tables of changes of the roster. */
export const rosterDb = (db: Db) =>
  db.withTables<{
    roster_change: RosterChangeRow;
  }>();

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
