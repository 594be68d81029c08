// What the looks have met: what has arrived, and what they meet no more.

import { sql } from 'kysely';
import { folderPath, mailboxId, messageId, type MailboxId, type MessageId } from '../../core/ids';
import type { Arrival } from '../../look/domain/arrival';
import { chunksOf } from '../../platform/db/chunks';
import { toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import { fromIncomingRow } from './incoming-rows';
import type { Moved } from './incoming-store';
import { incomingDb } from './tables';

/** One that is known already, as arrived or as incoming, is left as it is. */
export async function saveArrivals(trx: Db, arrivals: readonly Arrival[]): Promise<void> {
  const unique = [...new Map(arrivals.map((arrival) => [arrival.messageId, arrival])).values()];
  for (const chunk of chunksOf(unique)) {
    const [first] = chunk;
    if (first === undefined) continue;
    const known = await incomingDb(trx)
      .selectFrom('incoming')
      .select('message_id')
      .where('mailbox_id', '=', first.mailboxId)
      .where(
        'message_id',
        'in',
        chunk.map((arrival) => arrival.messageId),
      )
      .execute();
    const ids = new Set(known.map((row) => row.message_id));
    const rows = chunk
      .filter((arrival) => !ids.has(arrival.messageId))
      .map(({ mailboxId: mailbox, messageId: message, folder, arrivedAt }) => ({
        mailbox_id: mailbox,
        message_id: message,
        folder,
        arrived_at: arrivedAt,
      }));
    if (rows.length === 0) continue;
    await incomingDb(trx)
      .insertInto('arrival')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

export async function listArrivals(db: Db, mailbox: MailboxId, most: number): Promise<readonly Arrival[]> {
  const rows = await incomingDb(db)
    .selectFrom('arrival')
    .selectAll()
    .where('mailbox_id', '=', mailbox)
    .orderBy('arrived_at')
    .orderBy('message_id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    mailboxId: mailboxId(row.mailbox_id),
    messageId: messageId(row.message_id),
    folder: folderPath(row.folder),
    arrivedAt: toInstant(row.arrived_at),
  }));
}

export async function forgetArrivals(
  trx: Db,
  arrivals: readonly { readonly mailboxId: MailboxId; readonly messageId: MessageId }[],
): Promise<void> {
  for (const { mailboxId: mailbox, messageId: message } of arrivals)
    await incomingDb(trx)
      .deleteFrom('arrival')
      .where('mailbox_id', '=', mailbox)
      .where('message_id', '=', message)
      .execute();
}

export async function listArrivalMailboxes(db: Db): Promise<readonly MailboxId[]> {
  const rows = await incomingDb(db).selectFrom('arrival').select('mailbox_id').distinct().execute();
  return rows.map((row) => mailboxId(row.mailbox_id));
}

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
