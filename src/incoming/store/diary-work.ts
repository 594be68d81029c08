import { incomingId, mailboxId } from '../../core/ids';
import { orUndefined, toFlag, toInstant } from '../../platform/db/row-values';
import type { Db, Runner } from '../../platform/db/runner';
import { askOnce } from '../../platform/db/work/ask-work';
import { isHeld } from '../../platform/db/work/claim-work';
import type { Work } from '../../platform/db/work/work';
import {
  diaryWork,
  type DiaryWorkEnd,
  type DiaryWorkStore,
  type KnownDiaryWork,
  type NewDiaryWork,
} from './diary-work-store';
import { incomingDb, type DiaryWorkRow } from './tables';

export async function saveDiaryWork(trx: Db, works: readonly NewDiaryWork[]): Promise<void> {
  for (const work of works) await incomingDb(trx).insertInto('diary_work').values(toRow(work)).execute();
  await askOnce(
    trx,
    works.map(({ reference, createdAt }) => ({ kind: diaryWork, key: reference, notBefore: createdAt })),
  );
}

/** What was written for the register goes with its answer. */
export async function endDiaryWork(trx: Db, ends: readonly DiaryWorkEnd[]): Promise<void> {
  for (const { reference, caseId } of ends) {
    if (caseId === undefined)
      await incomingDb(trx).deleteFrom('diary_work').where('reference', '=', reference).execute();
    else
      await incomingDb(trx)
        .updateTable('diary_work')
        .set({ title: null, case_id: caseId, tried_at: null })
        .where('reference', '=', reference)
        .execute();
  }
}

export const createDiaryWorkStore = ({ read, write }: Runner): DiaryWorkStore => ({
  find: (reference) => read((db) => find(db, reference)),
  tried: (claimed, atMillis) => write((trx) => tried(trx, claimed, atMillis)),
});

async function find(db: Db, reference: string): Promise<KnownDiaryWork | undefined> {
  const row = await incomingDb(db)
    .selectFrom('diary_work')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row && fromRow(row);
}

async function tried(trx: Db, claimed: Work, atMillis: number | undefined): Promise<boolean> {
  if (!(await isHeld(trx, claimed))) return false;
  const { numUpdatedRows } = await incomingDb(trx)
    .updateTable('diary_work')
    .set({ tried_at: atMillis === undefined ? null : Math.floor(atMillis) })
    .where('reference', '=', claimed.key)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const toRow = (work: NewDiaryWork): DiaryWorkRow => ({
  reference: work.reference,
  incoming_id: work.incomingId,
  mailbox_id: work.mailboxId,
  title: work.title,
  marking: work.marking,
  is_along: toFlag(work.isAlong),
  created_at: work.createdAt,
  tried_at: null,
  case_id: null,
});

const fromRow = (row: DiaryWorkRow): KnownDiaryWork => ({
  reference: row.reference,
  incomingId: incomingId(row.incoming_id),
  mailboxId: mailboxId(row.mailbox_id),
  title: row.title ?? '',
  marking: row.marking,
  isAlong: row.is_along === 1,
  createdAt: toInstant(row.created_at),
  triedAtMillis: orUndefined(row.tried_at, Number),
  caseId: orUndefined(row.case_id, String),
});
