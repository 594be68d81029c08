import type { Kysely, Migration } from 'kysely';
import type { ColumnTypes } from './column-types';

/** What the webhook last answered to a change that it has not taken. */
export const webhookAnswer = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('holder_change').addColumn('answer', text).execute();
  },
});
