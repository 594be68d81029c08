import { incomingId, mailboxId, messageId, personId, type IncomingId, type MessageId } from '../../core/ids';
import { chunksOf } from '../../platform/db/chunks';
import { orNull, orUndefined, toInstant } from '../../platform/db/row-values';
import type { Db, Runner } from '../../platform/db/runner';
import { askOnce, cancelUntried, restart } from '../../platform/db/work/ask-work';
import { isHeld } from '../../platform/db/work/claim-work';
import type { Work } from '../../platform/db/work/work';
import { countWork } from '../../platform/db/work/work-queue';
import type { ForwardStep, KnownMailWork, MailWorkKind, NewMailWork, SendingKind } from '../domain/mail-work';
import type { MailWorkCounts, MailWorkStore } from './mail-work-store';
import { incomingDb, type MailWorkRow } from './tables';

const kind = 'mail';

/** Carried out once for each key; only a deletion that was given up is tried anew. */
export async function saveMailWork(trx: Db, works: readonly NewMailWork[]): Promise<void> {
  // PostgreSQL refuses to touch a row twice in one statement.
  const unique = [...new Map(works.map((work) => [work.key, work])).values()];
  for (const chunk of chunksOf(unique)) {
    const rows = await incomingDb(trx)
      .insertInto('mail_work')
      .values(chunk.map(toRow))
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('key')
      .execute();
    const added = new Set(rows.map(({ key }) => key));
    const news = chunk.filter(({ key }) => added.has(key));
    await askOnce(
      trx,
      news.map(({ key, createdAt }) => ({ kind, key, notBefore: createdAt })),
    );
    const again = chunk.filter((work) => work.kind === 'delete' && !added.has(work.key));
    await restart(trx, { kind, keys: again.map(({ key }) => key), states: ['failed'], attempts: 0 });
  }
}

/**
 * What was to be sent is taken back: the message is secret, or somebody else was appointed. Where a draft may lie already, the
 * work goes on at once, to take it out of the mailbox; what is in hand asks for itself before it sends.
 */
export async function cancelSending(
  trx: Db,
  { id, kind: what }: { readonly id: IncomingId; readonly kind: SendingKind },
): Promise<void> {
  const forwards = await incomingDb(trx)
    .selectFrom('mail_work')
    .select(['key', 'draft_id'])
    .where('incoming_id', '=', id)
    .where('kind', '=', what)
    .execute();
  const keys = forwards.map(({ key }) => key);
  const draftless = forwards.filter((forward) => forward.draft_id === null).map(({ key }) => key);
  await cancelUntried(trx, { kind, keys: draftless });
  await restart(trx, { kind, keys, states: ['waiting', 'failed'], attempts: 1 });
}

export const createMailWorkStore = ({ read, write }: Runner): MailWorkStore => ({
  find: (key) => read((db) => find(db, key)),
  advance: (claimed, to) => write((trx) => advance(trx, claimed, to)),
  listOurs: (ids) => read((db) => listOurs(db, ids)),
  listCopies: (id) => read((db) => listCopies(db, id)),
  findSending: (draftId) => read((db) => findSending(db, draftId)),
  counts: () => read(counts),
});

async function find(db: Db, key: string): Promise<KnownMailWork | undefined> {
  const row = await incomingDb(db)
    .selectFrom('mail_work')
    .selectAll()
    .where('key', '=', key)
    .executeTakeFirst();
  return row && fromRow(row);
}

async function findSending(db: Db, draftId: MessageId): Promise<KnownMailWork | undefined> {
  const row = await incomingDb(db)
    .selectFrom('mail_work')
    .selectAll()
    .where('draft_id', '=', draftId)
    .where('kind', 'in', ['forward', 'passOn'])
    .executeTakeFirst();
  return row && fromRow(row);
}

async function advance(
  trx: Db,
  claimed: Work,
  { step, draftId }: { readonly step: ForwardStep; readonly draftId: MessageId },
): Promise<boolean> {
  if (!(await isHeld(trx, claimed))) return false;
  await incomingDb(trx)
    .updateTable('mail_work')
    .set({ step, draft_id: draftId })
    .where('key', '=', claimed.key)
    .execute();
  return true;
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
      .where('kind', 'not in', ['forward', 'passOn'])
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
  const { waiting, working, failed, oldestAt } = await countWork(db, [kind]);
  return { waiting: waiting + working, failed, oldestWaitingAt: oldestAt };
}

/** What lies in the columns of its own queue, which replicas of an older version read. */
const queued = { state: 'queued', retry_at: 0, attempts: 0, claim: 0, claimed_by: null } as const;

const toRow = (work: NewMailWork) => ({
  ...queued,
  key: work.key,
  kind: work.kind,
  mailbox_id: work.mailboxId,
  incoming_id: work.incomingId,
  message_id: work.messageId,
  to_id: orNull(work.toId ?? work.toMailboxId),
  created_at: work.createdAt,
  step: 'create',
  draft_id: null,
});

const fromRow = (row: Omit<MailWorkRow, 'id'>): KnownMailWork => ({
  key: row.key,
  kind: row.kind as MailWorkKind,
  mailboxId: mailboxId(row.mailbox_id),
  incomingId: incomingId(row.incoming_id),
  messageId: messageId(row.message_id),
  toId: row.kind === 'forward' ? orUndefined(row.to_id, personId) : undefined,
  toMailboxId: row.kind === 'passOn' ? orUndefined(row.to_id, mailboxId) : undefined,
  createdAt: toInstant(row.created_at),
  step: row.step as ForwardStep,
  draftId: orUndefined(row.draft_id, messageId),
});
