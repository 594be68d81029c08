import { mailboxId, personId, type MailboxId } from '../../core/ids';
import type { LocalDate } from '../../core/time';
import { chunksOf } from '../../platform/db/chunks';
import { toDate, toFlag, toInstant } from '../../platform/db/row-values';
import type { Db, Runner } from '../../platform/db/runner';
import type { HeldKind, HeldMail, HeldReport } from '../domain/arrival/held-mail';
import type { HeldPart, HeldStore } from './held-store';
import { incomingDb, type HeldMailRow, type HeldReportRow } from './tables';

/** False when somebody else has told or looked through the same. */
export async function saveHeld(
  trx: Db,
  { heldLooks = [], heldSeen = [], heldReports = [] }: HeldPart,
): Promise<boolean> {
  const db = incomingDb(trx);
  for (const { mailboxId: mailbox, date, atMillis, requests, isWhole } of heldLooks) {
    const values = { at_millis: Math.floor(atMillis), requests, is_whole: toFlag(isWhole) };
    await db
      .insertInto('held_look')
      .values({ mailbox_id: mailbox, date, ...values })
      .onConflict((conflict) => conflict.columns(['mailbox_id', 'date']).doUpdateSet(values))
      .execute();
  }
  for (const chunk of chunksOf(heldSeen))
    await db
      .insertInto('held_mail')
      .values(chunk.map(toRow))
      .onConflict((conflict) => conflict.columns(['mailbox_id', 'id']).doNothing())
      .execute();
  for (const one of heldReports) if (!(await saveReport(trx, one))) return false;
  return true;
}

async function saveReport(
  trx: Db,
  { expectedVersion, report }: NonNullable<HeldPart['heldReports']>[number],
): Promise<boolean> {
  const { mailboxId: mailbox, date, reviewed, version } = report;
  const db = incomingDb(trx);
  const values = { reviewed_by: reviewed?.byId ?? null, reviewed_at: reviewed?.at ?? null, version };
  if (expectedVersion > 0) {
    const { numUpdatedRows } = await db
      .updateTable('held_report')
      .set(values)
      .where('mailbox_id', '=', mailbox)
      .where('date', '=', date)
      .where('version', '=', expectedVersion)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }
  const added = await db
    .insertInto('held_report')
    .values({ mailbox_id: mailbox, date, ...values })
    .onConflict((conflict) => conflict.columns(['mailbox_id', 'date']).doNothing())
    .returning('date')
    .execute();
  if (added.length === 0) return false;
  await db
    .updateTable('held_mail')
    .set({ told_on: date })
    .where('mailbox_id', '=', mailbox)
    .where('told_on', 'is', null)
    .execute();
  return true;
}

export const createHeldStore = ({ read }: Runner): HeldStore => ({
  countRequests: (since) => read((db) => countRequests(db, since)),
  listLooked: (date) => read((db) => listLooked(db, date)),
  listUntold: (id) => read((db) => listMails(db, id, null)),
  find: (id, date) => read((db) => find(db, id, date)),
  listOpen: () => read(listOpen),
  listTold: (id, date) => read((db) => listMails(db, id, date)),
});

async function countRequests(db: Db, sinceMillis: number): Promise<number> {
  const { sum } = await incomingDb(db)
    .selectFrom('held_look')
    .select((eb) => eb.fn.sum<number | string | null>('requests').as('sum'))
    .where('at_millis', '>', Math.floor(sinceMillis))
    .executeTakeFirstOrThrow();
  return Number(sum ?? 0);
}

async function listLooked(db: Db, date: LocalDate): Promise<ReadonlySet<MailboxId>> {
  const rows = await incomingDb(db)
    .selectFrom('held_look')
    .select('mailbox_id')
    .where('date', '=', date)
    .where('is_whole', '=', 1)
    .execute();
  return new Set(rows.map((row) => mailboxId(row.mailbox_id)));
}

async function listMails(db: Db, id: MailboxId, toldOn: LocalDate | null): Promise<readonly HeldMail[]> {
  const rows = await incomingDb(db)
    .selectFrom('held_mail')
    .selectAll()
    .where('mailbox_id', '=', id)
    .where('told_on', toldOn === null ? 'is' : '=', toldOn)
    .orderBy('received_at')
    .execute();
  return rows.map(fromRow);
}

async function find(db: Db, id: MailboxId, date: LocalDate): Promise<HeldReport | undefined> {
  const row = await incomingDb(db)
    .selectFrom('held_report')
    .selectAll()
    .where('mailbox_id', '=', id)
    .where('date', '=', date)
    .executeTakeFirst();
  return row && toReport(row);
}

async function listOpen(db: Db): Promise<readonly HeldReport[]> {
  const rows = await incomingDb(db)
    .selectFrom('held_report')
    .selectAll()
    .where('reviewed_at', 'is', null)
    .orderBy('date')
    .execute();
  return rows.map(toReport);
}

const toRow = (mail: HeldMail & { readonly mailboxId: MailboxId }): HeldMailRow => ({
  mailbox_id: mail.mailboxId,
  id: mail.id,
  received_at: mail.receivedAt,
  kind: mail.kind,
  told_on: null,
});

const fromRow = (row: HeldMailRow): HeldMail => ({
  id: row.id,
  receivedAt: toInstant(row.received_at),
  kind: row.kind as HeldKind,
});

const toReport = (row: HeldReportRow): HeldReport => ({
  mailboxId: mailboxId(row.mailbox_id),
  date: toDate(row.date),
  reviewed:
    row.reviewed_by === null || row.reviewed_at === null
      ? undefined
      : { byId: personId(row.reviewed_by), at: toInstant(row.reviewed_at) },
  version: row.version,
});
