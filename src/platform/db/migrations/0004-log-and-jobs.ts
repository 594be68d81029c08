import { sql, type Kysely, type Migration } from 'kysely';
import { required, withCounter, type ColumnTypes } from './column-types';

/** The log, which the database itself keeps from being changed, the jobs and the sandbox's clock. */
export const logAndJobs = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await createLog(db, types);
    await (types.dialect === 'postgres' ? guardOnPostgres(db) : guardOnSqlite(db));
    await createJob(db, types);
    await db.schema
      .createTable('sandbox_clock')
      .addColumn('id', 'integer', (column) => column.notNull().primaryKey())
      .addColumn('now', types.text, required)
      .execute();
  },
});

async function createLog(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await withCounter(db.schema.createTable('log'), 'number', types)
    .addColumn('at', types.text, required)
    .addColumn('actor_id', types.text)
    .addColumn('mailbox_id', types.text)
    .addColumn('date', types.text)
    .addColumn('what', types.text, required)
    .addColumn('event', types.text, required)
    .execute();
  await db.schema.createIndex('log_at').on('log').column('at').execute();
}

async function guardOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_log_change() returns trigger language plpgsql as
    $$ begin raise exception 'the log is append-only' using errcode = 'integrity_constraint_violation'; end $$
  `.execute(db);
  await sql`
    create trigger log_is_append_only before update or delete or truncate on log
    for each statement execute function refuse_log_change()
  `.execute(db);
}

/** An insert that names a known number would replace the entry under `insert or replace`, so that is refused too. */
async function guardOnSqlite(db: Kysely<unknown>): Promise<void> {
  const refuse = sql`begin select raise(abort, 'the log is append-only'); end`;
  await sql`create trigger log_never_updated before update on log ${refuse}`.execute(db);
  await sql`create trigger log_never_deleted before delete on log ${refuse}`.execute(db);
  await sql`
    create trigger log_never_replaced before insert on log
    when exists (select 1 from log where number = new.number) ${refuse}
  `.execute(db);
}

async function createJob(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('job')
    .addColumn('name', text, (column) => column.notNull().primaryKey())
    .addColumn('done_at', text)
    .addColumn('claimed_by', text)
    .addColumn('claimed_due_at', text)
    .addColumn('claimed_until', 'bigint', required)
    .execute();
}
