import type { AgreementId, MailboxId } from '../../core/ids';
import type { Agreement } from '../domain/answering/agreement';
import { changesOf, fromRow, toRow } from './agreement-row';
import type { Db } from '../../platform/db/runner';
import { incomingDb } from './tables';

/** Inserted, or agreed and ended by id; false when one of them has ended already: it stays ended. */
export async function saveAgreements(trx: Db, agreements: readonly Agreement[]): Promise<boolean> {
  for (const agreement of agreements) {
    const row = toRow(agreement);
    const saved = await incomingDb(trx)
      .insertInto('agreement')
      .values(row)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(changesOf(row)).where('agreement.ended_at', 'is', null),
      )
      .returning('id')
      .execute();
    if (saved.length === 0) return false;
  }
  return true;
}

/** Those that have not ended, oldest first. */
export async function listAgreements(db: Db, mailboxes: readonly MailboxId[]): Promise<readonly Agreement[]> {
  if (mailboxes.length === 0) return [];
  const rows = await incomingDb(db)
    .selectFrom('agreement')
    .selectAll()
    .where('mailbox_id', 'in', mailboxes)
    .where('ended_at', 'is', null)
    .orderBy('made_at')
    .execute();
  return rows.map(fromRow);
}

export async function findAgreement(db: Db, id: AgreementId): Promise<Agreement | undefined> {
  const row = await incomingDb(db)
    .selectFrom('agreement')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && fromRow(row);
}
