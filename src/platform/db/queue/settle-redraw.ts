import type { OutboxWork, Settlement } from './outbox-store';
import { compiledOnce } from '../compiled-once';
import type { Db } from '../runner';

interface RedrawRow {
  readonly id: number;
  readonly revision: number;
  readonly attempts: number;
}

interface Settled {
  readonly work: Extract<OutboxWork, { kind: 'redraw' }>;
  readonly settlement: Settlement;
}

interface Drawn {
  readonly id: number;
  readonly claimNumber: number;
  readonly revision: number;
}

/** Nearly always: drawn, and not asked for again in the meantime. */
export const endDrawn = async (trx: Db, drawn: Drawn): Promise<boolean> =>
  (await deleteDrawn(trx, drawn)).length === 1;

const deleteDrawn = compiledOnce((trx, { id, claimNumber, revision }: Drawn) =>
  trx
    .deleteFrom('outbox')
    .where('id', '=', id)
    .where('claim_number', '=', claimNumber)
    .where('revision', '=', revision)
    .where('state', '=', 'sending')
    .returning('id'),
);

/**
 * Drawing anew can be repeated without harm, so a lost answer is only another try. When it was asked for again in
 * the meantime, it is done again, whatever became of this one.
 */
export async function settleRedraw(trx: Db, row: RedrawRow, { work, settlement }: Settled): Promise<void> {
  switch (settlement.kind) {
    case 'later':
    case 'lost':
      return waitAgain(trx, row, {
        retry_at: Math.ceil(settlement.notBeforeMillis),
        attempts: row.attempts + 1,
      });
    case 'postponed':
      return waitAgain(trx, row, { not_before: settlement.notBefore, retry_at: 0 });
    default:
      if (row.revision > work.revision) return waitAgain(trx, row, { retry_at: 0, attempts: 0 });
      await deleteWork(trx, { id: row.id });
  }
}

const deleteWork = compiledOnce((trx, { id }: { readonly id: number }) =>
  trx.deleteFrom('outbox').where('id', '=', id),
);

async function waitAgain(
  trx: Db,
  row: RedrawRow,
  until: { readonly retry_at: number; readonly attempts?: number; readonly not_before?: string },
): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({ state: 'waiting', ...until })
    .where('id', '=', row.id)
    .execute();
}
