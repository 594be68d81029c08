import type { Kysely, Migration } from 'kysely';
import type { ColumnTypes } from './column-types';

/** What somebody wrote of a message for the municipality's web, and the last day on which it stands there. */
export const published = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('incoming').addColumn('published', text).execute();
    await db.schema.alterTable('incoming').addColumn('published_until', text).execute();
    await db.schema.createIndex('incoming_published').on('incoming').column('published_until').execute();
  },
});
