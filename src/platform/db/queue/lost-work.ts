import { sql } from 'kysely';
import type { Instant } from '../../../core/time';
import { compiledOnce } from '../compiled-once';
import { setNoticeState } from './notices';
import { logNotice } from './notice-log';
import { hasRowLocks, type Db } from '../runner';

/** Real milliseconds after which work that was not settled belongs to nobody any more. */
export const abandonedAfterMillis = 30_000;

/**
 * Frees work of processes that died: a redraw is done anew, a notice is repeated once, and one that was lost for the
 * second time has failed.
 */
export async function freeAbandoned(
  trx: Db,
  by: { readonly now: Instant; readonly realMillis: number },
): Promise<void> {
  const rows = await selectAbandoned(trx, {
    before: by.realMillis - abandonedAfterMillis,
    after: by.realMillis + 2 * abandonedAfterMillis,
  });
  for (const row of rows) {
    if (row.kind === 'say' && row.is_repetition === 1) await fail(trx, row, by.now);
    else await waitAgain(trx, row);
  }
}

interface Begun {
  readonly before: number;
  /** By a clock that has been set back since. */
  readonly after: number;
}

const selectAbandoned = compiledOnce((trx, { before, after }: Begun) =>
  trx
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'sending')
    .where((eb) => eb.or([eb('begun_at', '<=', before), eb('begun_at', '>', after)]))
    .limit(sql.lit(100))
    .$if(hasRowLocks(trx), (query) => query.forUpdate().skipLocked()),
);

interface WorkRow {
  readonly id: number;
  readonly notice_id: string;
  readonly kind: 'say' | 'redraw';
  readonly attempts: number;
}

async function waitAgain(trx: Db, row: WorkRow): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({
      state: 'waiting',
      retry_at: 0,
      attempts: row.attempts + 1,
      is_lost: row.kind === 'say' ? 1 : 0,
    })
    .where('id', '=', row.id)
    .execute();
}

/** Ends a notice that no further try is worth; its row stays, to be counted. */
export async function fail(trx: Db, row: Pick<WorkRow, 'id' | 'notice_id'>, at: Instant): Promise<void> {
  await setNoticeState(trx, row.notice_id, 'failed');
  await trx.updateTable('outbox').set({ state: 'failed' }).where('id', '=', row.id).execute();
  await forgetRedraw(trx, row.notice_id);
  await logNotice(trx, row.notice_id, { what: 'failed', at });
}

/** A card that does not lie anywhere is not drawn anew. */
export async function forgetRedraw(trx: Db, notice: string): Promise<void> {
  await trx.deleteFrom('outbox').where('notice_id', '=', notice).where('kind', '=', 'redraw').execute();
}
