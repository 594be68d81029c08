import { sql, type RawBuilder } from 'kysely';
import { junk, mailboxId, sentItems, type MailboxId } from '../../core/ids';
import type { Instant } from '../../core/time';
import type { MailboxCount } from './mail-store';
import { compiledOnce, type Only } from '../../platform/db/compiled-once';
import { orUndefined, toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import { lookDb } from './tables';

export async function saveLook(
  db: Db,
  mailbox: MailboxId,
  look: { readonly at: Instant; readonly isGood: boolean },
): Promise<void> {
  const row = look.isGood
    ? { good_at: look.at, failing_since: null }
    : { good_at: null, failing_since: look.at };
  const kept = look.isGood
    ? row
    : { failing_since: sql<string>`coalesce(mailbox_look.failing_since, excluded.failing_since)` };
  await lookDb(db)
    .insertInto('mailbox_look')
    .values({ mailbox_id: mailbox, ...row })
    .onConflict((conflict) => conflict.column('mailbox_id').doUpdateSet(kept))
    .execute();
}

interface Look {
  readonly mailbox_id: string;
  readonly good_at: string | null;
  readonly failing_since: string | null;
}

interface FolderCount extends Look {
  readonly folder: string;
  readonly unread: number;
  readonly oldest: string | null;
}

/** Whether somebody has dealt with a message here: asked of the room above that knows it, as a part of the statement. */
export type DealtWith = (columns: {
  readonly mailboxId: string;
  readonly messageId: string;
}) => RawBuilder<boolean>;

export type ListCounts = (db: Db, only?: readonly MailboxId[]) => Promise<readonly MailboxCount[]>;

/**
 * Every mailbox that has been looked at or read from. Walks the index of unread messages, and asks of each in junk alone
 * whether it was dealt with.
 */
export function mailboxCounts(isDealtWith: DealtWith): ListCounts {
  const selectFolderCounts = folderCounts(isDealtWith);
  return async (db, only) => countsOf(db, await selectFolderCounts(db, { only }), only);
}

async function countsOf(
  db: Db,
  counted: readonly FolderCount[],
  only: readonly MailboxId[] | undefined,
): Promise<readonly MailboxCount[]> {
  const found = new Map<string, { readonly look: Look; readonly folders: FolderCount[] }>();
  for (const folder of counted) {
    const entry = found.get(folder.mailbox_id) ?? { look: folder, folders: [] };
    entry.folders.push(folder);
    found.set(folder.mailbox_id, entry);
  }
  // Nearly every mailbox has folders, and its look has come with them.
  const others = only?.filter((mailbox) => !found.has(mailbox));
  for (const look of others?.length === 0 ? [] : await selectLooks(db, { only: others }))
    if (!found.has(look.mailbox_id)) found.set(look.mailbox_id, { look, folders: [] });
  return Array.from(found.values(), ({ look, folders }) => ({
    ...toCount(folders),
    mailboxId: mailboxId(look.mailbox_id),
    goodAt: orUndefined(look.good_at, toInstant),
    failingSince: orUndefined(look.failing_since, toInstant),
  }));
}

const selectLooks = compiledOnce((db, { only }: Only) =>
  lookDb(db)
    .selectFrom('mailbox_look')
    .selectAll()
    .$if(only !== undefined, (query) => query.where('mailbox_id', 'in', only ?? [])),
);

/** Junk that somebody has dealt with here is nothing to look at, though nobody has opened it in Outlook. */
const isToLookAt = (isDealtWith: DealtWith) =>
  sql<boolean>`(f.folder <> ${sql.lit(junk)} or not ${isDealtWith({ mailboxId: 'f.mailbox_id', messageId: 'm.id' })})`;

const folderCounts = (isDealtWith: DealtWith) =>
  compiledOnce((db, { only }: Only) =>
    lookDb(db)
      .selectFrom('folder as f')
      .leftJoin('mailbox_look as l', 'l.mailbox_id', 'f.mailbox_id')
      .leftJoin('message as m', (join) =>
        join
          .onRef('m.folder_id', '=', 'f.id')
          .on('m.is_read', '=', sql.lit(0))
          .on(() => isToLookAt(isDealtWith)),
      )
      .select((eb) => [
        'f.mailbox_id',
        'l.good_at',
        'l.failing_since',
        'f.folder',
        eb.fn.count<number>('m.arrived_at').as('unread'),
        eb.fn.min('m.arrived_at').as('oldest'),
      ])
      .where('f.folder', '!=', sentItems)
      .$if(only !== undefined, (query) => query.where('f.mailbox_id', 'in', only ?? []))
      .groupBy(['f.id', 'l.mailbox_id']),
  );

function toCount(
  folders: readonly FolderCount[],
): Pick<MailboxCount, 'unread' | 'oldestUnreadAt' | 'unreadJunk'> {
  const sum = (rows: readonly FolderCount[]) => rows.reduce((total, row) => total + row.unread, 0);
  const watched = folders.filter((row) => row.folder !== junk);
  const oldest = watched.flatMap((row) => row.oldest ?? []).toSorted()[0];
  return {
    unread: sum(watched),
    oldestUnreadAt: oldest === undefined ? undefined : toInstant(oldest),
    unreadJunk: sum(folders.filter((row) => row.folder === junk)),
  };
}
