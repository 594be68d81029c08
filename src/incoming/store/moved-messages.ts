import { sql } from 'kysely';
import type { MailboxId } from '../../core/ids';
import type { Db } from '../../platform/db/runner';
import { fromIncomingRow } from './incoming-rows';
import type { Moved } from './incoming-store';
import { incomingDb } from './tables';

/** Compares what is open with what the looks have met; a mailbox that is not wholly read tells nothing. */
export async function listMoved(db: Db, mailboxes: readonly MailboxId[]): Promise<Moved> {
  const rows = await incomingDb(db)
    .selectFrom('incoming')
    .selectAll()
    .select(isSeen.as('is_seen'))
    .where('mailbox_id', 'in', mailboxes.length > 0 ? mailboxes : [''])
    .where('is_closed', '=', 0)
    .where((eb) => eb.or([eb('registration', '=', 'open'), eb('secrecy', 'is not', null)]))
    .where(sql<boolean>`(case when gone_at is null then 1 else 0 end) != ${isSeen}`)
    .where(isRead, '=', 1)
    .execute();
  return {
    missing: rows.filter(({ gone_at: gone }) => gone === null).map(fromIncomingRow),
    returned: rows.filter(({ gone_at: gone }) => gone !== null).map(fromIncomingRow),
  };
}

const isSeen = sql<number>`(case when exists (
  select 1 from folder join message on message.folder_id = folder.id
  where folder.mailbox_id = incoming.mailbox_id and message.id = incoming.message_id) then 1 else 0 end)`;

const isRead = sql<number>`(case when exists (
  select 1 from mailbox_look look where look.mailbox_id = incoming.mailbox_id
  and look.good_at is not null and look.failing_since is null) and not exists (
  select 1 from folder where folder.mailbox_id = incoming.mailbox_id and is_full_reading = 1) then 1 else 0 end)`;
