import type { MailboxId, MessageId } from '../../core/ids';
import { folderPath, mailboxId, messageId } from '../../core/ids';
import type { Arrival } from '../../look/domain/arrival';
import { chunksOf } from '../../platform/db/chunks';
import { toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
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
