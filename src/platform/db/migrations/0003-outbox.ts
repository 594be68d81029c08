import { sql, type Kysely, type Migration } from 'kysely';
import { required, withCounter, type ColumnTypes } from './column-types';

/** Notices, where their cards lie, the outbox, and the Connector's rates. */
export const outbox = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await createNotice(db, types);
    await createSubject(db, types);
    await createCopy(db, types);
    await createOutbox(db, types);
    await createConversation(db, types);
    await createRates(db, types);
  },
});

async function createNotice(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('notice')
    .addColumn('id', text, (column) => column.notNull().primaryKey())
    .addColumn('key', text, (column) => column.notNull().unique())
    .addColumn('receiver_id', text, required)
    .addColumn('kind', text, required)
    .addColumn('content', text, required)
    .addColumn('not_before', text, required)
    .addColumn('created_at', text, required)
    .addColumn('state', text, required)
    .addColumn('said_at', text)
    .execute();
}

async function createSubject(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('notice_subject')
    .addColumn('key', text, (column) => column.notNull().primaryKey())
    .addColumn('notice_id', text, (column) => column.notNull().references('notice.id').onDelete('cascade'))
    .addColumn('position', 'integer', required)
    .addColumn('mailbox_id', text, required)
    .addColumn('date', text, required)
    .execute();
  await db.schema
    .createIndex('notice_subject_date')
    .on('notice_subject')
    .columns(['date', 'mailbox_id'])
    .execute();
  await db.schema.createIndex('notice_subject_notice').on('notice_subject').column('notice_id').execute();
}

async function createCopy(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('notice_copy')
    .addColumn('notice_id', text, (column) => column.notNull().references('notice.id').onDelete('cascade'))
    .addColumn('conversation_id', text, required)
    .addColumn('activity_id', text, required)
    .addColumn('person_id', text, required)
    .addColumn('service_url', text, required)
    .addPrimaryKeyConstraint('notice_copy_key', ['notice_id', 'conversation_id', 'activity_id'])
    .execute();
}

async function createOutbox(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text } = types;
  await withCounter(db.schema.createTable('outbox'), 'id', types)
    .addColumn('notice_id', text, (column) => column.notNull().references('notice.id').onDelete('cascade'))
    .addColumn('kind', text, required)
    .addColumn('state', text, required)
    .addColumn('not_before', text, required)
    .addColumn('retry_at', 'bigint', required)
    .addColumn('attempts', 'integer', required)
    .addColumn('revision', 'integer', required)
    .addColumn('claim_number', 'integer', required)
    .addColumn('claimed_by', text)
    .addColumn('claimed_at', text)
    .addColumn('begun_at', 'bigint')
    .addColumn('is_lost', 'integer', required)
    .addColumn('is_repetition', 'integer', required)
    .addUniqueConstraint('outbox_work', ['notice_id', 'kind'])
    .execute();
  await db.schema
    .createIndex('outbox_due')
    .on('outbox')
    .columns(['state', 'kind', 'not_before', 'id'])
    .execute();
}

async function createConversation(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('conversation')
    .addColumn('person_id', text, (column) => column.notNull().primaryKey())
    .addColumn('conversation_id', text, required)
    .addColumn('service_url', text, required)
    .execute();
}

async function createRates(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('connector_send')
    .addColumn('person_id', text, required)
    .addColumn('at_millis', 'bigint', required)
    .execute();
  await db.schema
    .createIndex('connector_send_person')
    .on('connector_send')
    .columns(['person_id', 'at_millis'])
    .execute();
  await db.schema.createIndex('connector_send_at').on('connector_send').column('at_millis').execute();
  await db.schema
    .createTable('connector_rate')
    .addColumn('id', 'integer', (column) => column.notNull().primaryKey())
    .addColumn('last_slot_at', 'double precision', required)
    .execute();
  await sql`insert into connector_rate (id, last_slot_at) values (1, 0)`.execute(db);
}
