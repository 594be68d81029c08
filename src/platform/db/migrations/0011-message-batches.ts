import type { Kysely, Migration } from 'kysely';
import { required, type ColumnTypes } from './column-types';

/** Who decided about which messages in one go, for as long as it is offered to be taken back. */
export const messageBatches = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('message_batch')
      .addColumn('id', text, (column) => column.notNull().primaryKey())
      .addColumn('by_id', text, required)
      .addColumn('at', text, required)
      .addColumn('choice', text, required)
      .addColumn('messages', text, required)
      .execute();
    await db.schema.createIndex('message_batch_by').on('message_batch').columns(['by_id', 'at']).execute();
  },
});
