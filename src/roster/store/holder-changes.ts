import { mailboxId, type MailboxId } from '../../core/ids';
import { orNull, orUndefined, toDate, toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import { askFor } from '../../platform/db/work/ask-work';
import type { HolderChange, LastTold } from '../domain/holder-change';
import { webhookWork, type RosterPart, type WaitingChanges } from './roster-store';
import { rosterDb } from './tables';

/** False when another process told it first. */
export async function saveTold(
  trx: Db,
  { told = [], holderChanges = [], holderTaken = [], holderAnswers = [] }: RosterPart,
): Promise<boolean> {
  for (const one of told) if (!(await saveLast(trx, one))) return false;
  for (const change of holderChanges)
    await rosterDb(trx).insertInto('holder_change').values(toRow(change)).execute();
  if (holderTaken.length > 0)
    await rosterDb(trx).deleteFrom('holder_change').where('id', 'in', holderTaken).execute();
  for (const { id, answer } of holderAnswers)
    await rosterDb(trx).updateTable('holder_change').set({ answer }).where('id', '=', id).execute();
  // A pause that waits for the receiver goes on: what is new comes after what it has not taken.
  const waiting = [...new Set(holderChanges.map((change) => change.mailboxId))];
  await askFor(
    trx,
    waiting.map((key) => ({ kind: webhookWork, key })),
  );
  return true;
}

async function saveLast(trx: Db, { mailboxId: mailbox, number, holder }: LastTold): Promise<boolean> {
  const values = { mailbox_id: mailbox, number, holder: orNull(holder) };
  const saved =
    number === 1
      ? await rosterDb(trx)
          .insertInto('told_holder')
          .values(values)
          .onConflict((conflict) => conflict.doNothing())
          .returning('number')
          .execute()
      : await rosterDb(trx)
          .updateTable('told_holder')
          .set(values)
          .where('mailbox_id', '=', mailbox)
          .where('number', '=', number - 1)
          .returning('number')
          .execute();
  return saved.length > 0;
}

export async function listTold(db: Db): Promise<readonly LastTold[]> {
  const rows = await rosterDb(db).selectFrom('told_holder').selectAll().execute();
  return rows.map((row) => ({
    mailboxId: mailboxId(row.mailbox_id),
    number: row.number,
    holder: orUndefined(row.holder, String),
  }));
}

export async function firstWaiting(db: Db, mailbox: MailboxId): Promise<HolderChange | undefined> {
  const row = await rosterDb(db)
    .selectFrom('holder_change')
    .selectAll()
    .where('mailbox_id', '=', mailbox)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      mailboxId: mailboxId(row.mailbox_id),
      number: row.number,
      holder: orUndefined(row.holder, String),
      date: toDate(row.date),
      until: orUndefined(row.until_at, toInstant),
      at: toInstant(row.at),
    }
  );
}

export async function countWaiting(db: Db): Promise<WaitingChanges> {
  const { count, oldest } = await rosterDb(db)
    .selectFrom('holder_change')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('at').as('oldest')])
    .executeTakeFirstOrThrow();
  const tried = await rosterDb(db)
    .selectFrom('holder_change')
    .select('answer')
    .where('answer', 'is not', null)
    .orderBy('at')
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  return {
    count,
    oldestAt: orUndefined(oldest, toInstant),
    lastAnswer: orUndefined(tried?.answer ?? null, String),
  };
}

const toRow = (change: HolderChange) => ({
  id: change.id,
  mailbox_id: change.mailboxId,
  number: change.number,
  holder: orNull(change.holder),
  date: change.date,
  until_at: orNull(change.until),
  at: change.at,
  answer: null,
});
