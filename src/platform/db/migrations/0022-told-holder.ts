import type { Kysely, Migration } from 'kysely';
import { required, type ColumnTypes } from './column-types';

/** Who was last told outside to have a mailbox, and what of it a webhook has not taken yet. */
export const toldHolder = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('told_holder')
      .addColumn('mailbox_id', text, (column) => column.notNull().primaryKey())
      .addColumn('number', 'integer', required)
      .addColumn('holder', text)
      .execute();
    await db.schema
      .createTable('holder_change')
      .addColumn('id', text, (column) => column.notNull().primaryKey())
      .addColumn('mailbox_id', text, required)
      .addColumn('number', 'integer', required)
      .addColumn('holder', text)
      .addColumn('date', text, required)
      .addColumn('until_at', text)
      .addColumn('at', text, required)
      .execute();
    await db.schema
      .createIndex('holder_change_order')
      .on('holder_change')
      .columns(['mailbox_id', 'number'])
      .execute();
  },
});
