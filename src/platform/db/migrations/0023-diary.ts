import type { Kysely, Migration } from 'kysely';
import { required, type ColumnTypes } from './column-types';

/** How far the register of cases has come with a message, and what it is asked for until it has answered. */
export const diary = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('incoming').addColumn('diary', text).execute();
    await db.schema
      .createTable('diary_work')
      .addColumn('reference', text, (column) => column.notNull().primaryKey())
      .addColumn('incoming_id', text, required)
      .addColumn('mailbox_id', text, required)
      .addColumn('title', text)
      .addColumn('marking', text, required)
      .addColumn('is_along', 'integer', required)
      .addColumn('created_at', text, required)
      .addColumn('tried_at', 'bigint')
      .addColumn('case_id', text)
      .execute();
  },
});
