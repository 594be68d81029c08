import type { PersonalData } from '../../platform/db/person-data';
import type { Db } from '../../platform/db/runner';

/** The database with the tables of people and their absences. */
export const peopleDb = (db: Db) =>
  db.withTables<{
    people: PersonRow;
    absence: AbsenceRow;
    days_off: DaysOffRow;
  }>();

export const peoplePersonal: PersonalData = {
  people: [{ table: 'people', id: 'id', address: 'upn', name: 'name' }],
  removable: [
    { table: 'absence', personId: 'person_id', overAt: ['ended_at', 'until_at'] },
    { table: 'days_off', personId: 'person_id' },
    { table: 'people', personId: 'id', emptied: ['language', 'locale'] },
  ],
};

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
  /** 1 where it was taken back as wrongly said. */
  is_mistake: number | null;
}

export interface DaysOffRow {
  id: string;
  person_id: string;
  /** Weekdays with a space between. */
  days: string;
  from_date: string;
  last_day: string | null;
  by_id: string;
  at: string;
  ended_on: string | null;
  /** Hours of each working day, from and until with a dash between; null: whole days. */
  clock: string | null;
}
