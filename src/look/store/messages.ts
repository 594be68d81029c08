import { messageId, type FolderPath, type MailboxId, type MessageId } from '../../core/ids';
import type { KnownMessage } from '../domain/opening';
import type { PageChange } from './mail-store';
import { chunksOf } from '../../platform/db/chunks';
import { findFolderNumber, saveFolder } from './folders';
import { saveOpenings } from './openings';
import { toFlag, toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import { lookDb, type MessageRow } from './tables';

export async function findMessages(
  db: Db,
  where: { readonly mailboxId: MailboxId; readonly folder: FolderPath },
  ids: readonly MessageId[],
): Promise<readonly KnownMessage[]> {
  const folderNumber = await findFolderNumber(db, where.mailboxId, where.folder);
  if (folderNumber === undefined) return [];
  const known: KnownMessage[] = [];
  for (const chunk of chunksOf(ids)) {
    const rows = await lookDb(db)
      .selectFrom('message')
      .selectAll()
      .where('folder_id', '=', folderNumber)
      .where('id', 'in', chunk)
      .execute();
    known.push(...rows.map((row) => fromRow(row, where.folder)));
  }
  return known;
}

export async function listStale(
  db: Db,
  where: { readonly mailboxId: MailboxId; readonly folder: FolderPath },
  generation: number,
): Promise<readonly KnownMessage[]> {
  const folderNumber = await findFolderNumber(db, where.mailboxId, where.folder);
  if (folderNumber === undefined) return [];
  const rows = await lookDb(db)
    .selectFrom('message')
    .selectAll()
    .where('folder_id', '=', folderNumber)
    .where('generation', '!=', generation)
    .orderBy('id')
    .execute();
  return rows.map((row) => fromRow(row, where.folder));
}

/** Keeps what arrived, in the caller's transaction. */
export type SaveArrivals = (trx: Db, arrivals: NonNullable<PageChange['arrivals']>) => Promise<void>;

/** Rows, cursor and evidence of one page, in the caller's transaction. */
export async function savePage(trx: Db, change: PageChange, saveArrivals: SaveArrivals): Promise<void> {
  const folderNumber = await saveFolder(trx, change.folder);
  for (const chunk of chunksOf(change.removals)) {
    await lookDb(trx)
      .deleteFrom('message')
      .where('folder_id', '=', folderNumber)
      .where('id', 'in', chunk)
      .execute();
  }
  const unique = [...new Map(change.upserts.map((message) => [message.id, message])).values()];
  const rows = unique.map((message) => toRow(message, folderNumber, change.folder.generation));
  for (const chunk of chunksOf(rows)) await upsert(trx, chunk);
  await saveOpenings(trx, change);
  await saveArrivals(trx, change.arrivals ?? []);
}

/** When a message was first seen never changes. */
async function upsert(trx: Db, rows: readonly MessageRow[]): Promise<void> {
  await lookDb(trx)
    .insertInto('message')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['folder_id', 'id']).doUpdateSet((eb) => ({
        arrived_at: eb.ref('excluded.arrived_at'),
        is_read: eb.ref('excluded.is_read'),
        generation: eb.ref('excluded.generation'),
      })),
    )
    .execute();
}

const toRow = (message: KnownMessage, folderNumber: number, generation: number): MessageRow => ({
  folder_id: folderNumber,
  id: message.id,
  arrived_at: message.arrivedAt,
  is_read: toFlag(message.isRead),
  first_seen_at: message.firstSeenAt,
  generation,
});

const fromRow = (row: MessageRow, folder: FolderPath): KnownMessage => ({
  id: messageId(row.id),
  folder,
  arrivedAt: toInstant(row.arrived_at),
  isRead: row.is_read === 1,
  firstSeenAt: toInstant(row.first_seen_at),
});
