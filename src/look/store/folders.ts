import { folderPath, mailboxId, type FolderPath, type MailboxId } from '../../core/ids';
import type { FolderState } from './mail-store';
import { orNull, orUndefined, toFlag, toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import { lookDb, type FolderRow } from './tables';

export async function listFolders(db: Db, mailbox: MailboxId): Promise<readonly FolderState[]> {
  const rows = await lookDb(db)
    .selectFrom('folder')
    .selectAll()
    .where('mailbox_id', '=', mailbox)
    .orderBy('folder')
    .execute();
  return rows.map(fromRow);
}

/** Saves how far it has been read; the number names the folder in message rows. */
export async function saveFolder(trx: Db, state: FolderState): Promise<number> {
  const progress = {
    link: orNull(state.link),
    is_full_reading: toFlag(state.isFullReading),
    generation: state.generation,
    looked_at: orNull(state.lookedAt),
  };
  const { id } = await lookDb(trx)
    .insertInto('folder')
    .values({ ...progress, mailbox_id: state.mailboxId, folder: state.folder })
    .onConflict((conflict) => conflict.columns(['mailbox_id', 'folder']).doUpdateSet(progress))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function findFolderNumber(
  db: Db,
  mailbox: MailboxId,
  folder: FolderPath,
): Promise<number | undefined> {
  const row = await lookDb(db)
    .selectFrom('folder')
    .select('id')
    .where('mailbox_id', '=', mailbox)
    .where('folder', '=', folder)
    .executeTakeFirst();
  return row?.id;
}

/** Drops folders with their messages, and with the last folder also how looks at the mailbox went. */
export async function forgetFolders(trx: Db, mailbox: MailboxId, keep: readonly FolderPath[]): Promise<void> {
  await lookDb(trx)
    .deleteFrom('folder')
    .where('mailbox_id', '=', mailbox)
    .$if(keep.length > 0, (query) => query.where('folder', 'not in', keep))
    .execute();
  if (keep.length === 0)
    await lookDb(trx).deleteFrom('mailbox_look').where('mailbox_id', '=', mailbox).execute();
}

const fromRow = (row: FolderRowRead): FolderState => ({
  mailboxId: mailboxId(row.mailbox_id),
  folder: folderPath(row.folder),
  link: row.link ?? undefined,
  isFullReading: row.is_full_reading === 1,
  generation: row.generation,
  lookedAt: orUndefined(row.looked_at, toInstant),
});

type FolderRowRead = Omit<FolderRow, 'id'>;
