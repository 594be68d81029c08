import { noticeId, personId } from '../../core/ids';
import type { NoticeState } from '../../core/notice';
import type { LocalDate } from '../../core/time';
import { toContent } from '../../platform/db/outbox/notices';
import { underKey } from '../../platform/db/outbox/under-key';
import type { Db } from '../../platform/db/runner';
import type { ChangeTold, GapTold, RosterPart } from './roster-store';
import { rosterDb } from './tables';

const columns = ['id', 'receiver_id', 'state', 'content'] as const;

interface ToldRow {
  readonly id: string;
  readonly receiver_id: string;
  readonly state: string;
  readonly content: string;
}

const toldIn = (row: ToldRow) => ({
  id: noticeId(row.id),
  receiverId: personId(row.receiver_id),
  state: row.state as NoticeState,
});

/** What was told of these changes, or swaps, the oldest first. */
export async function listNotices(db: Db, ids: readonly string[]): Promise<readonly ChangeTold[]> {
  const found = await Promise.all(
    ids.map((id) =>
      rosterDb(db)
        .selectFrom('notice')
        .select(columns)
        .where(underKey(`roster/${id}/`))
        .orderBy('created_at')
        .orderBy('id')
        .execute(),
    ),
  );
  return found
    .flat()
    .map((row) => ({ ...toldIn(row), content: toContent(row.content) as ChangeTold['content'] }));
}

/** Those that were told of a day on or after that one. */
export async function listGaps(db: Db, from: LocalDate): Promise<readonly GapTold[]> {
  const rows = await rosterDb(db)
    .selectFrom('notice')
    .select(columns)
    .where('kind', '=', 'emptyRoster')
    .where('id', 'in', (eb) => eb.selectFrom('notice_subject').select('notice_id').where('date', '>=', from))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...toldIn(row), content: toContent(row.content) as GapTold['content'] }));
}

/** What their cards show from now on. */
export async function saveDaysShown(trx: Db, { daysShown = [] }: RosterPart): Promise<boolean> {
  for (const { id, content } of daysShown)
    await rosterDb(trx)
      .updateTable('notice')
      .set({ content: JSON.stringify(content) })
      .where('id', '=', id)
      .execute();
  return true;
}
