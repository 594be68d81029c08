import type { Kysely, Migration } from 'kysely';
import type { ColumnTypes } from './column-types';

/** Hours of every working day that somebody never works. */
export const hoursOff = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('days_off').addColumn('clock', text).execute();
  },
});
