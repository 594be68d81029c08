import { sql, type Kysely, type Migration } from 'kysely';

/** Of thousands that are open the few that somebody answers, or that are requests or appeals, without reading the others. */
export const openMessages: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createIndex('incoming_answer_open')
      .on('incoming')
      .columns(['answer_state', 'is_closed'])
      .execute();
    await db.schema
      .createIndex('incoming_urgent')
      .on('incoming')
      .column('arrived_at')
      .where(sql<boolean>`is_closed = 0 and (is_request = 1 or appeal is not null)`)
      .execute();
  },
};
