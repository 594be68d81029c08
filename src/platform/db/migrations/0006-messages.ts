import type { Kysely, Migration } from 'kysely';
import { required, withCounter, type ColumnTypes } from './column-types';

/** What arrived, incoming messages, standing agreements, mail actions, and the lists that lie in chats. */
export const messages = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await createArrival(db, types);
    await createIncoming(db, types);
    await createAgreement(db, types);
    await createMailWork(db, types);
    await db.schema
      .createTable('live_card')
      .addColumn('person_id', types.text, required)
      .addColumn('kind', types.text, required)
      .addColumn('notice_id', types.text, required)
      .addColumn('mailboxes', types.text, required)
      .addPrimaryKeyConstraint('live_card_key', ['person_id', 'kind'])
      .execute();
  },
});

async function createArrival(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('arrival')
    .addColumn('mailbox_id', text, required)
    .addColumn('message_id', text, required)
    .addColumn('folder', text, required)
    .addColumn('arrived_at', text, required)
    .addPrimaryKeyConstraint('arrival_key', ['mailbox_id', 'message_id'])
    .execute();
}

async function createIncoming(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('incoming')
    .addColumn('id', text, (column) => column.notNull().primaryKey())
    .addColumn('mailbox_id', text, required)
    .addColumn('message_id', text, required)
    .addColumn('folder', text, required)
    .addColumn('arrived_at', text, required)
    .addColumn('conversation', text)
    .addColumn('mark', text)
    .addColumn('is_internal', 'integer', required)
    .addColumn('is_request', 'integer', required)
    .addColumn('registration', text, required)
    .addColumn('registration_text', text)
    .addColumn('answer_state', text, required)
    .addColumn('answer', text, required)
    .addColumn('secrecy', text)
    .addColumn('undo', text)
    .addColumn('batch', text)
    .addColumn('is_closed', 'integer', required)
    .addColumn('version', 'integer', required)
    .addUniqueConstraint('incoming_message', ['mailbox_id', 'message_id'])
    .execute();
  const index = (name: string, columns: string[]) =>
    db.schema.createIndex(name).on('incoming').columns(columns).execute();
  await index('incoming_open', ['is_closed', 'mailbox_id', 'arrived_at']);
  await index('incoming_arrived', ['mailbox_id', 'arrived_at']);
  await index('incoming_answer', ['answer_state']);
  await index('incoming_conversation', ['conversation']);
  await index('incoming_batch', ['batch']);
}

async function createAgreement(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('agreement')
    .addColumn('id', text, (column) => column.notNull().primaryKey())
    .addColumn('mailbox_id', text, required)
    .addColumn('responder_id', text, required)
    .addColumn('folder', text)
    .addColumn('domain', text)
    .addColumn('words', text)
    .addColumn('made_by_id', text, required)
    .addColumn('made_at', text, required)
    .addColumn('agreed_by_id', text)
    .addColumn('agreed_at', text)
    .addColumn('ended_by_id', text)
    .addColumn('ended_at', text)
    .execute();
}

async function createMailWork(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text } = types;
  await withCounter(db.schema.createTable('mail_work'), 'id', types)
    .addColumn('key', text, (column) => column.notNull().unique())
    .addColumn('kind', text, required)
    .addColumn('mailbox_id', text, required)
    .addColumn('incoming_id', text, required)
    .addColumn('message_id', text, required)
    .addColumn('to_id', text)
    .addColumn('created_at', text, required)
    .addColumn('step', text, required)
    .addColumn('draft_id', text)
    .addColumn('state', text, required)
    .addColumn('retry_at', 'bigint', required)
    .addColumn('attempts', 'integer', required)
    .addColumn('claim', 'integer', required)
    .addColumn('claimed_by', text)
    .execute();
  const index = (name: string, columns: string[]) =>
    db.schema.createIndex(name).on('mail_work').columns(columns).execute();
  await index('mail_work_due', ['state', 'retry_at', 'id']);
  await index('mail_work_incoming', ['incoming_id']);
  await index('mail_work_message', ['message_id']);
  await index('mail_work_draft', ['draft_id']);
}
