import type { Db } from '../../platform/db/runner';

/** The database with the tables of days of duty. */
export const dutyDb = (db: Db) =>
  db.withTables<{
    duty_day: DutyDayRow;
  }>();

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
