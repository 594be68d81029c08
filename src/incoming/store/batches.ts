import { sql } from 'kysely';
import { incomingId, personId, type PersonId } from '../../core/ids';
import { forgottenBefore, type Batch, type ManyChoice } from '../domain/undoing/batch';
import type { Instant } from '../../core/time';
import { incomingDb, type MessageBatchRow } from './tables';
import { toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';

/** What is too old to be offered goes when a new one comes. */
export async function saveBatches(trx: Db, batches: readonly Batch[]): Promise<void> {
  for (const batch of batches) {
    const { id, byId, at, choice, messages } = batch;
    await incomingDb(trx).deleteFrom('message_batch').where('at', '<', forgottenBefore(at)).execute();
    const row = { id, by_id: byId, at, choice, messages: JSON.stringify(messages) };
    await incomingDb(trx).insertInto('message_batch').values(row).execute();
  }
}

export async function forgetBatches(trx: Db, ids: readonly string[]): Promise<void> {
  for (const id of ids) await incomingDb(trx).deleteFrom('message_batch').where('id', '=', id).execute();
}

export async function findBatch(db: Db, id: string): Promise<Batch | undefined> {
  const row = await incomingDb(db)
    .selectFrom('message_batch')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** Latest first; at most 20. */
export async function listBatches(db: Db, by: PersonId, since: Instant): Promise<readonly Batch[]> {
  const rows = await incomingDb(db)
    .selectFrom('message_batch')
    .selectAll()
    .where('by_id', '=', by)
    .where('at', '>=', since)
    .where((eb) =>
      eb.exists(
        eb.selectFrom('incoming').select('incoming.id').whereRef('incoming.batch', '=', 'message_batch.id'),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(sql.lit(20))
    .execute();
  return rows.map(fromRow);
}

const fromRow = (row: MessageBatchRow): Batch => ({
  id: row.id,
  byId: personId(row.by_id),
  at: toInstant(row.at),
  choice: row.choice as ManyChoice,
  messages: (JSON.parse(row.messages) as readonly string[]).map(incomingId),
});
