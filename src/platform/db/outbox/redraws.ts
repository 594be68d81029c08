import type { NoticeId } from '../../../core/ids';
import type { CoreChange } from '../../../core/store';
import { chunksOf } from '../chunks';
import { compiledOnce } from '../compiled-once';
import { hasRowLocks, type Db } from '../runner';
import { askForFound } from '../work/ask-work';

/**
 * Queues that cards are drawn anew: those that lie in a chat, and those that are just being sent and may have been
 * drawn from older facts. What still waits to be said is drawn when it is sent.
 */
export async function requestRedraws(
  trx: Db,
  change: Pick<CoreChange, 'redraw' | 'redrawNotices'>,
): Promise<void> {
  const showing = await listShowing(trx, change.redraw ?? []);
  const ids = [...new Set([...showing, ...(change.redrawNotices ?? [])])].toSorted();
  for (const chunk of chunksOf(ids)) {
    await lock(trx, chunk);
    await askDrawn(trx, { ids: chunk });
  }
}

async function listShowing(trx: Db, redraw: NonNullable<CoreChange['redraw']>): Promise<readonly NoticeId[]> {
  const byDate = new Map<string, string[]>();
  for (const { date, mailboxId } of redraw) byDate.set(date, [...(byDate.get(date) ?? []), mailboxId]);
  const found: NoticeId[] = [];
  for (const [date, mailboxes] of byDate) {
    for (const chunk of chunksOf(mailboxes)) {
      const rows = await selectShowing(trx, { date, mailboxes: chunk });
      found.push(...rows.map((row) => row.notice_id as NoticeId));
    }
  }
  return found;
}

const selectShowing = compiledOnce(
  (trx, { date, mailboxes }: { readonly date: string; readonly mailboxes: readonly string[] }) =>
    trx
      .selectFrom('notice_subject')
      .select('notice_id')
      .distinct()
      .where('date', '=', date)
      .where('mailbox_id', 'in', mailboxes),
);

/** Before they are judged: a claim under way at the same moment is waited for, not overlooked. */
async function lock(trx: Db, ids: readonly string[]): Promise<void> {
  if (hasRowLocks(trx))
    await trx.selectFrom('notice').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
}

/** Those of them that lie in a chat or are on their way there. */
const askDrawn = compiledOnce((trx, { ids }: { readonly ids: readonly string[] }) => {
  const drawn = trx
    .selectFrom('notice')
    .select(['id as key', 'receiver_id as about'])
    .where('id', 'in', ids)
    .where((eb) =>
      eb.or([
        eb('state', '=', 'sending'),
        eb.and([
          eb('state', '=', 'said'),
          eb.exists(
            eb
              .selectFrom('notice_copy')
              .select('activity_id')
              .whereRef('notice_copy.notice_id', '=', 'notice.id'),
          ),
        ]),
      ]),
    )
    .orderBy('id');
  return askForFound(trx, 'redraw', drawn);
});
