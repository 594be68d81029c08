import { sql, type Kysely, type Migration } from 'kysely';
import { required, type ColumnTypes } from './column-types';

/** Changes of a roster for a span, dated standing orders, and weekdays on which somebody never works. */
export const rosters = ({ text }: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const column of ['last_day', 'part', 'asked_id', 'accepted_at', 'swap_id'])
      await db.schema.alterTable('roster_change').addColumn(column, text).execute();
    await db.schema
      .createIndex('roster_change_last_day')
      .on('roster_change')
      .expression(sql`coalesce(last_day, date)`)
      .execute();
    await db.schema.createIndex('roster_change_swap').on('roster_change').column('swap_id').execute();
    await db.schema
      .createTable('roster_order')
      .addColumn('id', text, (column) => column.notNull().primaryKey())
      .addColumn('mailbox_id', text, required)
      .addColumn('from_date', text, required)
      .addColumn('entries', text, required)
      .addColumn('by_id', text, required)
      .addColumn('at', text, required)
      .addColumn('undone_at', text)
      .execute();
    await db.schema
      .createTable('roster_version')
      .addColumn('mailbox_id', text, (column) => column.notNull().primaryKey())
      .addColumn('version', 'integer', required)
      .execute();
    await db.schema
      .createTable('days_off')
      .addColumn('id', text, (column) => column.notNull().primaryKey())
      .addColumn('person_id', text, required)
      .addColumn('days', text, required)
      .addColumn('from_date', text, required)
      .addColumn('last_day', text)
      .addColumn('by_id', text, required)
      .addColumn('at', text, required)
      .addColumn('ended_on', text)
      .execute();
    await db.schema.createIndex('days_off_person').on('days_off').column('person_id').execute();
  },
});
