import type { Kysely, Migration } from 'kysely';
import type { ColumnTypes } from './column-types';

/** What is known of an incoming message beside its two tracks: gone from its mailbox, a note, who takes it. */
export const standing = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const column of ['gone_at', 'note', 'taken'])
      await db.schema.alterTable('incoming').addColumn(column, text).execute();
  },
});
