import type { Kysely, Migration } from 'kysely';
import type { ColumnTypes } from './column-types';

/** Messages that the bot hands to another duty mailbox, those that were handed over, and appeals. */
export const passedOn = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const column of ['passing', 'passing_to', 'origin', 'appeal'])
      await db.schema.alterTable('incoming').addColumn(column, text).execute();
    await db.schema.createIndex('incoming_passing_to').on('incoming').column('passing_to').execute();
  },
});
