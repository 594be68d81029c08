import type { Kysely, Migration } from 'kysely';
import { required, type ColumnTypes } from './column-types';

/** People, absences, duty days, openings and one-off changes. */
export const duty = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await createPeople(db, types);
    await createAbsence(db, types);
    await createDutyDay(db, types);
    await createOpening(db, types);
    await createRosterChange(db, types);
  },
});

async function createPeople(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('people')
    .addColumn('id', text, (column) => column.notNull().primaryKey())
    .addColumn('upn', text, required)
    .addColumn('name', text, required)
    .addColumn('department', text)
    .addColumn('is_active', 'integer', required)
    .addColumn('language', text)
    .addColumn('locale', text)
    .addColumn('unreachable_since', text)
    .execute();
  await db.schema.createIndex('people_upn').on('people').column('upn').execute();
}

async function createAbsence(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('absence')
    .addColumn('id', text, (column) => column.notNull().primaryKey())
    .addColumn('person_id', text, required)
    .addColumn('from_at', text, required)
    .addColumn('until_at', text)
    .addColumn('source', text, required)
    .addColumn('seen_at', text, required)
    .addColumn('by_id', text)
    .addColumn('ended_at', text)
    .execute();
  await db.schema.createIndex('absence_from').on('absence').column('from_at').execute();
}

async function createDutyDay(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('duty_day')
    .addColumn('mailbox_id', text, required)
    .addColumn('date', text, required)
    .addColumn('state', text, required)
    .addColumn('version', 'integer', required)
    .addColumn('on_duty_id', text)
    .addColumn('opened_how', text)
    .addColumn('opened_at', text)
    .addColumn('opened_by_id', text)
    .addColumn('opened_later_how', text)
    .addColumn('opened_later_at', text)
    .addColumn('opened_later_by_id', text)
    .addColumn('junk_reviewed_at', text)
    .addColumn('junk_reviewed_by_id', text)
    .addColumn('unreadable_since', text)
    .addColumn('is_dead_end', 'integer', required)
    .addPrimaryKeyConstraint('duty_day_key', ['mailbox_id', 'date'])
    .execute();
  await db.schema.createIndex('duty_day_date').on('duty_day').columns(['date', 'state']).execute();
}

async function createOpening(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('opening')
    .addColumn('date', text, required)
    .addColumn('mailbox_id', text, required)
    .addColumn('kind', text, required)
    .addColumn('at', text, required)
    .addColumn('person_id', text)
    .addColumn('retracted_at', text)
    .addPrimaryKeyConstraint('opening_key', ['date', 'mailbox_id', 'kind', 'at'])
    .execute();
}

async function createRosterChange(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('roster_change')
    .addColumn('id', text, (column) => column.notNull().primaryKey())
    .addColumn('mailbox_id', text, required)
    .addColumn('date', text, required)
    .addColumn('kind', text, required)
    .addColumn('person_id', text, required)
    .addColumn('by_id', text, required)
    .addColumn('at', text, required)
    .addColumn('undone_at', text)
    .execute();
  await db.schema.createIndex('roster_change_date').on('roster_change').column('date').execute();
}
