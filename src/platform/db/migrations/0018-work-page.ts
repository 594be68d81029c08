import type { Kysely, Migration } from 'kysely';
import { required, type ColumnTypes } from './column-types';

/** What the work page needs: a counter of each mailbox's changes, who has a message open, the log of one mailbox. */
export const workPage = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('mailbox_change')
      .addColumn('mailbox_id', text, (column) => column.notNull().primaryKey())
      .addColumn('count', 'integer', required)
      .execute();
    await db.schema
      .createTable('open_message')
      .addColumn('incoming_id', text, required)
      .addColumn('person_id', text, required)
      .addColumn('until_millis', 'bigint', required)
      .addPrimaryKeyConstraint('open_message_pk', ['incoming_id', 'person_id'])
      .execute();
    await db.schema.createIndex('log_mailbox').on('log').columns(['mailbox_id', 'at']).execute();
  },
});
