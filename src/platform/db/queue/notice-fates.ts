import { sql } from 'kysely';
import type { PersonId } from '../../../core/ids';
import type { NoticeState } from '../../../core/notice';
import type { Db } from '../runner';

export async function findFate(db: Db, key: string): Promise<NoticeState | undefined> {
  const row = await db.selectFrom('notice').select('state').where('key', '=', key).executeTakeFirst();
  return row && (row.state as NoticeState);
}

/** Of the latest that came to an end, said or not. */
export async function findLastFate(db: Db, receiver: PersonId): Promise<NoticeState | undefined> {
  const row = await db
    .selectFrom('notice')
    .select('state')
    .where('receiver_id', '=', receiver)
    .where('state', 'in', ['said', 'unreachable', 'failed'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(sql.lit(1))
    .executeTakeFirst();
  return row && (row.state as NoticeState);
}
