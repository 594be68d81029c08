import type { Kysely, Migration } from 'kysely';
import { required, type ColumnTypes } from './column-types';

/** What the spam filter held back by the message trace, what was told of it, and when it was looked for. */
export const heldMail = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('held_mail')
      .addColumn('mailbox_id', text, required)
      .addColumn('id', text, required)
      .addColumn('received_at', text, required)
      .addColumn('kind', text, required)
      .addColumn('told_on', text)
      .addPrimaryKeyConstraint('held_mail_key', ['mailbox_id', 'id'])
      .execute();
    await db.schema
      .createTable('held_report')
      .addColumn('mailbox_id', text, required)
      .addColumn('date', text, required)
      .addColumn('reviewed_by', text)
      .addColumn('reviewed_at', text)
      .addColumn('version', 'integer', required)
      .addPrimaryKeyConstraint('held_report_key', ['mailbox_id', 'date'])
      .execute();
    await db.schema
      .createTable('held_look')
      .addColumn('mailbox_id', text, required)
      .addColumn('date', text, required)
      .addColumn('at_millis', 'bigint', required)
      .addColumn('requests', 'integer', required)
      .addColumn('is_whole', 'integer', required)
      .addPrimaryKeyConstraint('held_look_key', ['mailbox_id', 'date'])
      .execute();
  },
});
