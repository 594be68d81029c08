import type { AgreementId, MailboxId } from '../../core/ids';
import { agreementId, folderPath, mailboxId, personId } from '../../core/ids';
import type { Agreement } from '../domain/agreement';
import type { AgreementRow } from './tables';
import { orNull, orUndefined, toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import { incomingDb } from './tables';

/** Inserted, or agreed and ended by id; false when one of them has ended already: it stays ended. */
export async function saveAgreements(trx: Db, agreements: readonly Agreement[]): Promise<boolean> {
  for (const agreement of agreements) {
    const row = toRow(agreement);
    const { agreed_by_id, agreed_at, ended_by_id, ended_at } = row;
    const saved = await incomingDb(trx)
      .insertInto('agreement')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet({ agreed_by_id, agreed_at, ended_by_id, ended_at })
          .where('agreement.ended_at', 'is', null),
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

const toRow = (agreement: Agreement): AgreementRow => ({
  id: agreement.id,
  mailbox_id: agreement.mailboxId,
  responder_id: agreement.responderId,
  folder: orNull(agreement.folder),
  domain: orNull(agreement.domain),
  words: orNull(agreement.words),
  made_by_id: agreement.madeById,
  made_at: agreement.madeAt,
  agreed_by_id: orNull(agreement.agreedById),
  agreed_at: orNull(agreement.agreedAt),
  ended_by_id: orNull(agreement.endedById),
  ended_at: orNull(agreement.endedAt),
});

const fromRow = (row: AgreementRow): Agreement => ({
  id: agreementId(row.id),
  mailboxId: mailboxId(row.mailbox_id),
  responderId: personId(row.responder_id),
  folder: orUndefined(row.folder, folderPath),
  domain: orUndefined(row.domain, String),
  words: orUndefined(row.words, String),
  madeById: personId(row.made_by_id),
  madeAt: toInstant(row.made_at),
  agreedById: orUndefined(row.agreed_by_id, personId),
  agreedAt: orUndefined(row.agreed_at, toInstant),
  endedById: orUndefined(row.ended_by_id, personId),
  endedAt: orUndefined(row.ended_at, toInstant),
});
