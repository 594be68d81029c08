import { noticeId, personId } from '../../core/ids';
import type { NoticeState } from '../../core/notice';
import type { LocalDate } from '../../core/time';
import { toContent } from '../../platform/db/outbox/notices';
import type { Db } from '../../platform/db/runner';
import type { GapTold, RosterPart } from './roster-store';
import { rosterDb } from './tables';

/** Those that were told of a day on or after that one. */
export async function listGaps(db: Db, from: LocalDate): Promise<readonly GapTold[]> {
  const rows = await rosterDb(db)
    .selectFrom('notice')
    .select(['id', 'receiver_id', 'state', 'content'])
    .where('kind', '=', 'emptyRoster')
    .where('id', 'in', (eb) => eb.selectFrom('notice_subject').select('notice_id').where('date', '>=', from))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: noticeId(row.id),
    receiverId: personId(row.receiver_id),
    state: row.state as NoticeState,
    content: toContent(row.content) as GapTold['content'],
  }));
}

/** What their cards show from now on. */
export async function saveGaps(trx: Db, { gapsShown = [] }: RosterPart): Promise<boolean> {
  for (const { id, content } of gapsShown)
    await rosterDb(trx)
      .updateTable('notice')
      .set({ content: JSON.stringify(content) })
      .where('id', '=', id)
      .execute();
  return true;
}
