import type { Kysely, Migration } from 'kysely';
import { required, type ColumnTypes } from './column-types';

/** The secret addresses of people's own calendars, as hashes: what is read from the database opens nothing. */
export const calendarLinks = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('calendar_link')
      .addColumn('person_id', text, (column) => column.notNull().primaryKey())
      .addColumn('secret_hash', text, (column) => column.notNull().unique())
      .addColumn('made_at', text, required)
      .execute();
  },
});
