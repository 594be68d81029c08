import { sql } from 'kysely';
import type { MailboxId } from '../../domain/ids';
import { junk, mailboxId, sentItems } from '../../domain/ids';
import type { Instant } from '../../domain/time';
import type { MailboxCount } from '../../ports/store';
import { compiledOnce } from './compiled-once';
import { orUndefined, toInstant } from './row-values';
import type { Db } from './runner';
import type { Only } from './scope';

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
  await db
    .insertInto('mailbox_look')
    .values({ mailbox_id: mailbox, ...row })
    .onConflict((conflict) => conflict.column('mailbox_id').doUpdateSet(kept))
    .execute();
}

interface FolderCount {
  readonly mailbox_id: string;
  readonly folder: string;
  readonly unread: number;
  readonly oldest: string | null;
}

/** Every mailbox that has been looked at or read from. Walks the index of unread messages alone. */
export async function listCounts(db: Db, only?: readonly MailboxId[]): Promise<readonly MailboxCount[]> {
  const looks = await selectLooks(db, { only });
  const found = new Map(looks.map((look) => [look.mailbox_id, { look, folders: [] as FolderCount[] }]));
  for (const folder of await selectFolderCounts(db, { only })) {
    const look = { mailbox_id: folder.mailbox_id, good_at: null, failing_since: null };
    const entry = found.get(folder.mailbox_id) ?? { look, folders: [] };
    entry.folders.push(folder);
    found.set(folder.mailbox_id, entry);
  }
  return [...found.values()].map(({ look, folders }) => ({
    ...toCount(folders),
    mailboxId: mailboxId(look.mailbox_id),
    goodAt: orUndefined(look.good_at, toInstant),
    failingSince: orUndefined(look.failing_since, toInstant),
  }));
}

const selectLooks = compiledOnce((db, { only }: Only) =>
  db
    .selectFrom('mailbox_look')
    .selectAll()
    .$if(only !== undefined, (query) => query.where('mailbox_id', 'in', only ?? [])),
);

const selectFolderCounts = compiledOnce((db, { only }: Only) => {
  const folders = db
    .selectFrom('folder')
    .select('id')
    .where('mailbox_id', 'in', only ?? []);
  const unread = db
    .selectFrom('message')
    .select((eb) => [
      'folder_id',
      eb.fn.countAll<number>().as('unread'),
      eb.fn.min('arrived_at').as('oldest'),
    ])
    .where('is_read', '=', sql.lit(0))
    .$if(only !== undefined, (query) => query.where('folder_id', 'in', folders))
    .groupBy('folder_id')
    .as('u');
  return db
    .selectFrom('folder as f')
    .leftJoin(unread, 'u.folder_id', 'f.id')
    .select(['f.mailbox_id', 'f.folder', 'u.oldest'])
    .select((eb) => eb.fn.coalesce('u.unread', sql<number>`0`).as('unread'))
    .where('f.folder', '!=', sentItems)
    .$if(only !== undefined, (query) => query.where('f.mailbox_id', 'in', only ?? []));
});

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
