import { sql, type Kysely, type Migration, type QueryExecutorProvider } from 'kysely';
import { holdTable } from '../runner';

/** The queue of work takes over the mail actions; what each is about stays in its table (work/work-queue.ts). */
export const mailWork: Migration = {
  async up(db: Kysely<unknown>) {
    await takeOverMail(db, Number.MAX_SAFE_INTEGER);
  },
};

/** What waits or was given up, and what is in hand by a claim that ends before that real time. */
export async function takeOverMail(db: QueryExecutorProvider, millis: number): Promise<void> {
  await holdTable(db, 'mail_work');
  const isMeant = sql`(state in ('waiting', 'failed') or state = 'working' and retry_at <= ${millis})`;
  await sql`
    insert into work (kind, key, state, not_before, free_at, attempts, losses, revision, claim)
    select 'mail', key, state, created_at, retry_at, attempts, 0, 1, 0
    from mail_work where ${isMeant}
    on conflict (kind, key) do nothing`.execute(db);
  await sql`update mail_work set state = 'queued' where ${isMeant}`.execute(db);
}
