import { sql, type Kysely, type Migration, type QueryExecutorProvider } from 'kysely';
import { holdTable } from '../runner';

/** The queue of work takes over the outbox; what an older replica is just sending stays with it (work/work-queue.ts). */
export const outboxWork: Migration = {
  async up(db: Kysely<unknown>) {
    await takeOverOutbox(db, 0);
  },
};

/** Real milliseconds after which an older replica's send belongs to nobody any more. */
const abandonedAfterMillis = 30_000;

/** What waits or was given up, and what is in hand by a claim that ends before that real time. */
export async function takeOverOutbox(db: QueryExecutorProvider, millis: number): Promise<void> {
  await holdTable(db, 'outbox');
  const isMeant = sql`(state in ('waiting', 'failed')
    or state = 'sending' and begun_at <= ${millis - abandonedAfterMillis})`;
  await sql`
    insert into work (kind, key, about, state, not_before, free_at, attempts, losses, revision, claim)
    select kind, notice_id, (select receiver_id from notice where id = notice_id),
      case when state = 'sending' then 'working' when is_lost = 1 then 'lost' else state end,
      not_before, retry_at, attempts, is_repetition, 1, 0
    from outbox where ${isMeant}
    on conflict (kind, key) do update set revision = work.revision + 1`.execute(db);
  await sql`delete from outbox where ${isMeant}`.execute(db);
}
