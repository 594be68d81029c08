import type { PersonalData } from '../../platform/db/person-data';
import type { Db } from '../../platform/db/runner';

/** The database with the tables of who is watched, and who reads the mail meanwhile. */
export const absenceDb = (db: Db) =>
  db.withTables<{ staff: StaffRow; staff_sweep: StaffSweepRow; delegation: DelegationRow }>();

export const absencePersonal: PersonalData = {
  people: [{ table: 'staff', id: 'person_id', address: 'upn', name: 'name' }],
};

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

interface StaffSweepRow {
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
