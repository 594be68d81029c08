import { sql, type Kysely, type Migration } from 'kysely';
import { required, withCounter, type ColumnTypes } from './column-types';

/** Watched folders, the messages in them, and how looks at mailboxes went. */
export const mail = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await createFolder(db, types);
    await createMessage(db, types);
    await db.schema
      .createTable('mailbox_look')
      .addColumn('mailbox_id', types.text, (column) => column.notNull().primaryKey())
      .addColumn('good_at', types.text)
      .addColumn('failing_since', types.text)
      .execute();
  },
});

async function createFolder(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await withCounter(db.schema.createTable('folder'), 'id', types)
    .addColumn('mailbox_id', types.text, required)
    .addColumn('folder', types.text, required)
    .addColumn('link', types.text)
    .addColumn('is_full_reading', 'integer', required)
    .addColumn('generation', 'integer', required)
    .addColumn('looked_at', types.text)
    .addUniqueConstraint('folder_of_mailbox', ['mailbox_id', 'folder'])
    .execute();
}

async function createMessage(db: Kysely<unknown>, { text, dialect }: ColumnTypes): Promise<void> {
  const table = db.schema
    .createTable('message')
    .addColumn('folder_id', 'bigint', (column) =>
      column.notNull().references('folder.id').onDelete('cascade'),
    )
    .addColumn('id', text, required)
    .addColumn('arrived_at', text, required)
    .addColumn('is_read', 'integer', required)
    .addColumn('first_seen_at', text, required)
    .addColumn('generation', 'integer', required)
    .addPrimaryKeyConstraint('message_key', ['folder_id', 'id']);
  await (dialect === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table).execute();
  await db.schema
    .createIndex('message_unread')
    .on('message')
    .columns(['folder_id', 'arrived_at'])
    .where(sql.ref('is_read'), '=', sql.lit(0))
    .execute();
}
