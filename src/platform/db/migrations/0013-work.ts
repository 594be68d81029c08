import { sql, type Kysely, type Migration, type QueryExecutorProvider } from 'kysely';
import { holdTable } from '../runner';
import type { ColumnTypes } from './column-types';
import { required, withCounter } from './column-types';

/**
 * One queue of leased work takes over what the jobs and the mail rules had of their own. Their tables stay for replicas
 * of the version before, which may still leave work there (work/work-queue.ts).
 */
export const work = (types: ColumnTypes): Migration => ({
  async up(db: Kysely<unknown>) {
    await createWork(db, types);
    await takeOverRules(db, Number.MAX_SAFE_INTEGER);
    await sql`
      insert into work
        (kind, key, state, not_before, free_at, attempts, losses, revision, claim, claimed_by, done_at)
      select 'job', name, case when claimed_due_at is null then 'done' else 'working' end,
        coalesce(claimed_due_at, done_at), claimed_until, 0, 0, 1, 0, claimed_by, done_at
      from job where claimed_due_at is not null or done_at is not null`.execute(db);
  },
});

async function createWork(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text } = types;
  await withCounter(db.schema.createTable('work'), 'id', types)
    .addColumn('kind', text, required)
    .addColumn('key', text, required)
    .addColumn('about', text)
    .addColumn('state', text, required)
    .addColumn('not_before', text, required)
    .addColumn('free_at', 'bigint', required)
    .addColumn('attempts', 'integer', required)
    .addColumn('losses', 'integer', required)
    .addColumn('revision', 'integer', required)
    .addColumn('claim', 'integer', required)
    .addColumn('claimed_by', text)
    .addColumn('done_at', text)
    .addUniqueConstraint('work_name', ['kind', 'key'])
    .execute();
  await db.schema.createIndex('work_due').on('work').columns(['kind', 'not_before', 'id']).execute();
  await db.schema.createIndex('work_about').on('work').column('about').execute();
}

/** What waits, and what is in hand by a claim that ends before that real time. */
export async function takeOverRules(db: QueryExecutorProvider, millis: number): Promise<void> {
  await holdTable(db, 'rule_work');
  const isMeant = sql`state = 'waiting' and claimed_until <= ${millis}`;
  await sql`
    insert into work (kind, key, about, state, not_before, free_at, attempts, losses, revision, claim)
    select 'rule', kind || '/' || delegation_id, delegation_id,
      case when claimed_until > 0 then 'working' else 'waiting' end,
      not_before, case when claimed_until > 0 then claimed_until else retry_at end,
      case when claimed_until > 0 then attempts - 1 else attempts end, 0, 1, 0
    from rule_work where ${isMeant}
    on conflict (kind, key) do update set revision = work.revision + 1`.execute(db);
  await sql`delete from rule_work where ${isMeant}`.execute(db);
}
