import { messageId, folderPath, mailboxId } from '../../core/ids';
import type { FolderPath, MailboxId, MessageId } from '../../core/ids';
import { chunksOf } from '../../platform/db/chunks';
import { toFlag, toInstant, orNull, orUndefined } from '../../platform/db/row-values';
import type { Runner, Db } from '../../platform/db/runner';
import type { SeenCategory } from '../domain/category';
import type { KnownMessage } from '../domain/opening';
import type { MailStore, PageChange, FolderState } from './mail-store';
import { saveLook, type ListCounts } from './mailbox-counts';
import { saveOpenings } from './openings';
import { lookDb, type MessageRow, type FolderRow } from './tables';

export const createMailStore = ({ read, write }: Runner, met: Met): MailStore => ({
  listFolders: (mailboxId) => read((db) => listFolders(db, mailboxId)),
  findMessages: (mailboxId, folder, ids) => read((db) => findMessages(db, { mailboxId, folder }, ids)),
  listStale: (mailboxId, folder, generation) =>
    read((db) => listStale(db, { mailboxId, folder }, generation)),
  savePage: (change) => write((trx) => savePage(trx, change, met)),
  forgetFolders: (mailboxId, keep) => write((trx) => forgetFolders(trx, mailboxId, keep)),
  saveLook: (mailboxId, look) => write((trx) => saveLook(trx, mailboxId, look)),
  listCounts: (only) => read((db) => met.listCounts(db, only)),
});

async function findMessages(
  db: Db,
  where: { readonly mailboxId: MailboxId; readonly folder: FolderPath },
  ids: readonly MessageId[],
): Promise<readonly KnownMessage[]> {
  // Nearly every look finds nothing new.
  if (ids.length === 0) return [];
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

async function listStale(
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

/** What rooms above do beside: keep what arrived and what was marked, in the caller's transaction; know what was dealt with. */
interface Met {
  readonly listCounts: ListCounts;
  readonly saveArrivals: (trx: Db, arrivals: NonNullable<PageChange['arrivals']>) => Promise<void>;
  readonly saveCategories: (trx: Db, categories: NonNullable<PageChange['categories']>) => Promise<void>;
}

/** Rows, cursor and evidence of one page, in the caller's transaction. */
async function savePage(trx: Db, change: PageChange, met: Met): Promise<void> {
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
  await met.saveArrivals(trx, change.arrivals ?? []);
  await met.saveCategories(trx, change.categories ?? []);
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
        category: eb.ref('excluded.category'),
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
  category: orNull(message.category),
});

const fromRow = (row: MessageRow, folder: FolderPath): KnownMessage => ({
  id: messageId(row.id),
  folder,
  arrivedAt: toInstant(row.arrived_at),
  isRead: row.is_read === 1,
  firstSeenAt: toInstant(row.first_seen_at),
  category: orUndefined(row.category, (category) => category as SeenCategory),
});

async function listFolders(db: Db, mailbox: MailboxId): Promise<readonly FolderState[]> {
  const rows = await lookDb(db)
    .selectFrom('folder')
    .selectAll()
    .where('mailbox_id', '=', mailbox)
    .orderBy('folder')
    .execute();
  return rows.map(folderOf);
}

/** Saves how far it has been read; the number names the folder in message rows. */
async function saveFolder(trx: Db, state: FolderState): Promise<number> {
  const progress = {
    link: orNull(state.link),
    is_full_reading: toFlag(state.isFullReading),
    generation: state.generation,
    looked_at: orNull(state.lookedAt),
    with_categories: toFlag(state.withCategories),
  };
  const { id } = await lookDb(trx)
    .insertInto('folder')
    .values({ ...progress, mailbox_id: state.mailboxId, folder: state.folder })
    .onConflict((conflict) => conflict.columns(['mailbox_id', 'folder']).doUpdateSet(progress))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function findFolderNumber(db: Db, mailbox: MailboxId, folder: FolderPath): Promise<number | undefined> {
  const row = await lookDb(db)
    .selectFrom('folder')
    .select('id')
    .where('mailbox_id', '=', mailbox)
    .where('folder', '=', folder)
    .executeTakeFirst();
  return row?.id;
}

/** Drops folders with their messages, and with the last folder also how looks at the mailbox went. */
async function forgetFolders(trx: Db, mailbox: MailboxId, keep: readonly FolderPath[]): Promise<void> {
  await lookDb(trx)
    .deleteFrom('folder')
    .where('mailbox_id', '=', mailbox)
    .$if(keep.length > 0, (query) => query.where('folder', 'not in', keep))
    .execute();
  if (keep.length === 0)
    await lookDb(trx).deleteFrom('mailbox_look').where('mailbox_id', '=', mailbox).execute();
}

const folderOf = (row: FolderRowRead): FolderState => ({
  mailboxId: mailboxId(row.mailbox_id),
  folder: folderPath(row.folder),
  link: row.link ?? undefined,
  isFullReading: row.is_full_reading === 1,
  generation: row.generation,
  lookedAt: orUndefined(row.looked_at, toInstant),
  withCategories: row.with_categories === 1,
});

type FolderRowRead = Omit<FolderRow, 'id'>;
