import type { Kysely, Migration } from 'kysely';
import { required, type ColumnTypes } from './column-types';

/** Questions that were proposed for a rule, and those that an editor tied to it in a wording without persons. */
export const ties = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('tie')
      .addColumn('id', text, (column) => column.notNull().primaryKey())
      .addColumn('version', 'integer', required)
      .addColumn('gap_id', 'bigint', required)
      .addColumn('rule', text)
      .addColumn('document_version', text, required)
      .addColumn('rule_mark', text)
      .addColumn('proposed_by_id', text, required)
      .addColumn('proposed_at', text, required)
      .addColumn('decided_by_id', text)
      .addColumn('decided_at', text)
      .addColumn('text', text)
      .addColumn('ended_by_id', text)
      .addColumn('ended_at', text)
      .execute();
  },
});
