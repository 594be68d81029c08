import { sql } from 'kysely';
import type { IncomingId, MessageId } from '../../core/ids';
import { incomingId, mailboxId, messageId, personId } from '../../core/ids';
import type { ForwardStep, MailWork, MailWorkKind, NewMailWork } from '../domain/mail-work';
import type { MailSettlement, MailWorkCounts, MailWorkStore } from './mail-work-store';
import { chunksOf } from '../../platform/db/chunks';
import type { MailWorkRow } from './tables';
import { hasRowLocks } from '../../platform/db/runner';
import { orNull, orUndefined, toInstant } from '../../platform/db/row-values';
import type { Db, Runner } from '../../platform/db/runner';
import { incomingDb } from './tables';

/** Real milliseconds after which a claim belongs to nobody any more. */
const leaseMillis = 60_000;

export async function saveMailWork(trx: Db, works: readonly NewMailWork[]): Promise<void> {
  // PostgreSQL refuses to touch a row twice in one statement.
  const unique = [...new Map(works.map((work) => [work.key, work])).values()];
  const rows = unique.map((work) => ({
    key: work.key,
    kind: work.kind,
    mailbox_id: work.mailboxId,
    incoming_id: work.incomingId,
    message_id: work.messageId,
    to_id: orNull(work.toId),
    created_at: work.createdAt,
    step: 'create',
    draft_id: null,
    state: 'waiting' as const,
    retry_at: 0,
    attempts: 0,
    claim: 0,
    claimed_by: null,
  }));
  for (const chunk of chunksOf(rows))
    await incomingDb(trx)
      .insertInto('mail_work')
      .values(chunk)
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet({ state: 'waiting', retry_at: 0, attempts: 0 })
          .where('mail_work.kind', '=', 'delete')
          .where('mail_work.state', '=', 'failed'),
      )
      .execute();
}

/**
 * Forwards are taken back: the message is secret, or somebody else was appointed. Where a draft may lie already, the
 * work goes on at once, to take it out of the mailbox; what is in hand asks for itself before it sends.
 */
export async function cancelForwards(trx: Db, id: IncomingId): Promise<void> {
  const forwards = incomingDb(trx)
    .updateTable('mail_work')
    .where('incoming_id', '=', id)
    .where('kind', '=', 'forward')
    .where('state', 'in', ['waiting', 'failed']);
  await forwards.where('attempts', '=', 0).where('draft_id', 'is', null).set({ state: 'done' }).execute();
  await forwards.set({ state: 'waiting', retry_at: 0, attempts: 1 }).execute();
}

export const createMailWorkStore = ({ read, write }: Runner): MailWorkStore => ({
  claim: (by) => write((trx) => claim(trx, { ...by, realMillis: Math.floor(by.realMillis) })),
  advance: (work, to) => write((trx) => advance(trx, work, to)),
  settle: (work, settlement) => write((trx) => settle(trx, work, settlement)),
  listOurs: (ids) => read((db) => listOurs(db, ids)),
  listCopies: (id) => read((db) => listCopies(db, id)),
  counts: () => read(counts),
});

async function claim(
  trx: Db,
  by: { readonly owner: string; readonly realMillis: number },
): Promise<MailWork | undefined> {
  const row = await incomingDb(trx)
    .selectFrom('mail_work')
    .selectAll()
    .where('state', 'in', ['waiting', 'working'])
    .where('retry_at', '<=', by.realMillis)
    .orderBy('retry_at')
    .orderBy('id')
    .limit(sql.lit(1))
    .$if(hasRowLocks(trx), (query) => query.forUpdate().skipLocked())
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const attempts = row.state === 'working' ? row.attempts + 1 : row.attempts;
  const claimed = {
    state: 'working' as const,
    retry_at: by.realMillis + leaseMillis,
    attempts,
    claim: row.claim + 1,
    claimed_by: by.owner,
  };
  await incomingDb(trx).updateTable('mail_work').set(claimed).where('id', '=', row.id).execute();
  return fromRow({ ...row, ...claimed });
}

const claimed = (trx: Db, work: MailWork) =>
  incomingDb(trx).updateTable('mail_work').where('key', '=', work.key).where('claim', '=', work.claim);

async function advance(
  trx: Db,
  work: MailWork,
  to: { readonly step: ForwardStep; readonly draftId: MessageId },
): Promise<boolean> {
  const rows = await claimed(trx, work)
    .set({ step: to.step, draft_id: to.draftId })
    .returning('id')
    .execute();
  return rows.length === 1;
}

async function settle(trx: Db, work: MailWork, settlement: MailSettlement): Promise<void> {
  if (settlement.kind !== 'later') {
    await claimed(trx, work).set({ state: settlement.kind }).execute();
    return;
  }
  const retryAt = Math.ceil(settlement.notBeforeMillis);
  await claimed(trx, work)
    .set({ state: 'waiting', retry_at: retryAt, attempts: work.attempts + 1 })
    .execute();
}

async function listOurs(db: Db, ids: readonly MessageId[]): Promise<ReadonlySet<MessageId>> {
  const ours = new Set<MessageId>();
  for (const chunk of chunksOf(ids)) {
    const drafts = await incomingDb(db)
      .selectFrom('mail_work')
      .select('draft_id')
      .where('draft_id', 'in', chunk)
      .execute();
    const touched = await incomingDb(db)
      .selectFrom('mail_work')
      .select('message_id')
      .where('kind', '!=', 'forward')
      .where('message_id', 'in', chunk)
      .execute();
    for (const row of drafts) if (row.draft_id !== null) ours.add(messageId(row.draft_id));
    for (const row of touched) ours.add(messageId(row.message_id));
  }
  return ours;
}

async function listCopies(db: Db, id: IncomingId): Promise<readonly MessageId[]> {
  const rows = await incomingDb(db)
    .selectFrom('mail_work')
    .select('draft_id')
    .where('incoming_id', '=', id)
    .where('draft_id', 'is not', null)
    .execute();
  return rows.flatMap((row) => (row.draft_id === null ? [] : [messageId(row.draft_id)]));
}

async function counts(db: Db): Promise<MailWorkCounts> {
  const rows = await incomingDb(db)
    .selectFrom('mail_work')
    .select('state')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('created_at').as('oldest')])
    .where('state', '!=', 'done')
    .groupBy('state')
    .execute();
  const failed = rows.find(({ state }) => state === 'failed')?.count ?? 0;
  const waiting = rows.filter(({ state }) => state !== 'failed');
  const [oldest] = waiting.map((row) => row.oldest).toSorted();
  return {
    waiting: waiting.reduce((sum, { count }) => sum + count, 0),
    failed,
    oldestWaitingAt: oldest === undefined ? undefined : toInstant(oldest),
  };
}

const fromRow = (row: Omit<MailWorkRow, 'id'>): MailWork => ({
  key: row.key,
  kind: row.kind as MailWorkKind,
  mailboxId: mailboxId(row.mailbox_id),
  incomingId: incomingId(row.incoming_id),
  messageId: messageId(row.message_id),
  toId: orUndefined(row.to_id, personId),
  createdAt: toInstant(row.created_at),
  step: row.step as ForwardStep,
  draftId: orUndefined(row.draft_id, messageId),
  attempts: row.attempts,
  claim: row.claim,
});
