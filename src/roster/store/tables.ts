import type { PersonalData } from '../../platform/db/person-data';
import type { Db } from '../../platform/db/runner';

/** The database with the tables of rosters: public records from their first entry, which do not go with a person. */
export const rosterDb = (db: Db) =>
  db.withTables<{
    roster_change: RosterChangeRow;
    roster_order: RosterOrderRow;
    roster_version: RosterVersionRow;
    calendar_link: CalendarLinkRow;
    told_holder: ToldHolderRow;
    holder_change: HolderChangeRow;
  }>();

export const rosterPersonal: PersonalData = {
  removable: [{ table: 'calendar_link', personId: 'person_id' }],
};

export interface RosterChangeRow {
  id: string;
  mailbox_id: string;
  date: string;
  /** Null: the date alone. */
  last_day: string | null;
  /** `13:00-`, `-12:00`, `10:00-15:00`; null: all day. */
  part: string | null;
  kind: string;
  person_id: string;
  by_id: string;
  at: string;
  undone_at: string | null;
  asked_id: string | null;
  accepted_at: string | null;
  swap_id: string | null;
}

export interface RosterOrderRow {
  id: string;
  mailbox_id: string;
  from_date: string;
  /** JSON: people and functions by id, with weekdays and weeks. */
  entries: string;
  by_id: string;
  at: string;
  undone_at: string | null;
}

/** Counts the changes of a roster, so that two at once are decided one after the other. */
interface RosterVersionRow {
  mailbox_id: string;
  version: number;
}

/** Where somebody's own calendar is read; of its secret the hash alone. */
interface CalendarLinkRow {
  person_id: string;
  secret_hash: string;
  made_at: string;
}

/** Who was last told outside to have a mailbox, as far as it is told; null: nobody. */
interface ToldHolderRow {
  mailbox_id: string;
  /** Counts the changes. */
  number: number;
  /** `person/ID`, `function/ID` or `unit/NAME`. */
  holder: string | null;
}

/** A change that the webhook has not taken yet. */
interface HolderChangeRow {
  /** The same however often it is sent. */
  id: string;
  mailbox_id: string;
  number: number;
  holder: string | null;
  date: string;
  until_at: string | null;
  at: string;
  /** Of the last try: `http-500`, `timeout`; null: none yet. */
  answer: string | null;
}
