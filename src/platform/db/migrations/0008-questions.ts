import type { Kysely, Migration } from 'kysely';
import { required, withCounter, type ColumnTypes } from './column-types';

/** Questions to a registrar, and those that the rules did not answer, which carry no name. */
export const questions = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    const { text } = types;
    await db.schema
      .createTable('question')
      .addColumn('id', text, (column) => column.notNull().primaryKey())
      .addColumn('version', 'integer', required)
      .addColumn('mailbox_id', text, required)
      .addColumn('asker_id', text, required)
      .addColumn('receiver_id', text, required)
      .addColumn('text', text, required)
      .addColumn('asked_at', text, required)
      .addColumn('answer_text', text)
      .addColumn('answered_by_id', text)
      .addColumn('answered_at', text)
      .execute();
    await db.schema
      .createIndex('question_mailbox')
      .on('question')
      .columns(['mailbox_id', 'asked_at'])
      .execute();
    await withCounter(db.schema.createTable('question_gap'), 'id', types)
      .addColumn('text', text, (column) => column.notNull().unique())
      .addColumn('shown_rule', text)
      .addColumn('times', 'integer', required)
      .addColumn('last_asked_on', text, required)
      .execute();
  },
});
