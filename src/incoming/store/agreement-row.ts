import { agreementId, folderPath, mailboxId, personId } from '../../core/ids';
import { orNull, orUndefined, toInstant } from '../../platform/db/row-values';
import type { Agreement } from '../domain/answering/agreement';

export interface AgreementRow {
  id: string;
  mailbox_id: string;
  responder_id: string;
  folder: string | null;
  domain: string | null;
  words: string | null;
  made_by_id: string;
  made_at: string;
  agreed_by_id: string | null;
  agreed_at: string | null;
  ended_by_id: string | null;
  ended_at: string | null;
}

/** What is said of one after it was made. */
export const changesOf = ({ agreed_by_id, agreed_at, ended_by_id, ended_at }: AgreementRow) => ({
  agreed_by_id,
  agreed_at,
  ended_by_id,
  ended_at,
});

export const toRow = (agreement: Agreement): AgreementRow => ({
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

export const fromRow = (row: AgreementRow): Agreement => ({
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
