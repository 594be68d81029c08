import type { Kysely, Migration } from 'kysely';
import type { ColumnTypes } from './column-types';

/** Which agreed Outlook category a message has, and which folders are read with categories. */
export const categories = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('message').addColumn('category', text).execute();
    await db.schema
      .alterTable('folder')
      .addColumn('with_categories', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable('incoming').addColumn('category', text).execute();
    await db.schema.alterTable('incoming').addColumn('category_at', text).execute();
  },
});
