import { sql, type RawBuilder } from 'kysely';
import { incomingId, mailboxId, type IncomingId, type MailboxId, type MessageId } from '../../core/ids';
import type { AnswerState, IncomingMessage } from '../domain/incoming';
import type { Instant } from '../../core/time';
import type { IncomingChange, IncomingFilter, LateOnes, Slice } from './incoming-store';
import type { StandingCounts } from '../domain/standing';
import { toInstant } from '../../platform/db/row-values';
import { chunksOf } from '../../platform/db/chunks';
import { compiledOnce } from '../../platform/db/compiled-once';
import { fromIncomingRow, toIncomingRow } from './incoming-rows';
import { byDueDay, byOverdue, byUrgency, hasNumber, openParts, pageConditions } from './page-filter';
import type { Db } from '../../platform/db/runner';
import { incomingDb, type IncomingRow } from './tables';

/** False when it is not the one any more that the decision was made on, or has arrived twice. */
export async function saveIncoming(trx: Db, change: IncomingChange): Promise<boolean> {
  const row = toIncomingRow(change.message);
  if (change.expectedVersion === 0) {
    const inserted = await incomingDb(trx)
      .insertInto('incoming')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    return inserted.length === 1;
  }
  const updated = await incomingDb(trx)
    .updateTable('incoming')
    .set(withoutSeen(row))
    .where('id', '=', row.id)
    .where('version', '=', change.expectedVersion)
    .returning('id')
    .execute();
  return updated.length === 1;
}

/** What the looks write beside what people decide stays as it is. */
const withoutSeen = (row: IncomingRow) => ({ ...row, category: undefined, category_at: undefined });

const whole = (db: Db) => incomingDb(db).selectFrom('incoming').selectAll();
/** Not closed, longest waiting first. */
const waiting = (db: Db) => whole(db).where('is_closed', '=', 0).orderBy('arrived_at');
const latestFirst = (db: Db) => whole(db).orderBy('arrived_at', 'desc').limit(sql.lit(50));

async function messagesOf(query: ReturnType<typeof whole>): Promise<readonly IncomingMessage[]> {
  return (await query.execute()).map(fromIncomingRow);
}

async function messagesIn<Id>(
  ids: readonly Id[],
  queryOf: (some: readonly Id[]) => ReturnType<typeof whole>,
): Promise<readonly IncomingMessage[]> {
  const found: IncomingMessage[] = [];
  for (const chunk of chunksOf(ids)) found.push(...(await messagesOf(queryOf(chunk))));
  return found;
}

export const findIncoming = (db: Db, ids: readonly IncomingId[]) =>
  messagesIn(ids, (some) => whole(db).where('id', 'in', some));

function filtered(db: Db, filter: IncomingFilter) {
  return incomingDb(db)
    .selectFrom('incoming')
    .where('mailbox_id', 'in', filter.mailboxes.length > 0 ? filter.mailboxes : [''])
    .$if(filter.withClosed !== true, (query) => query.where('is_closed', '=', 0))
    .$if(filter.span !== undefined, (query) =>
      query
        .where('arrived_at', '>=', filter.span?.from ?? '')
        .where('arrived_at', '<', filter.span?.to ?? ''),
    )
    .$if(filter.number !== undefined, (query) => query.where(hasNumber(filter.number ?? '')))
    .$if(filter.responderId !== undefined, (query) =>
      query.where('answer', 'like', `%"responderId":"${escaped(filter.responderId ?? '')}"%`),
    )
    .$if(filter.standing === 'closed', (query) => query.where('is_closed', '=', 1))
    .$if(filter.standing === 'open', (query) =>
      query.where('registration', '=', 'open').where('is_closed', '=', 0),
    )
    .$if(filter.standing === 'waiting', (query) =>
      query.where('registration', '!=', 'open').where('is_closed', '=', 0),
    )
    .where((eb) => eb.and([...pageConditions(filter)]));
}

const isUrgentFirst = sql`case when is_closed = 0 and (is_request = 1 or appeal is not null) then 0 else 1 end`;

/** Without the signs that stand for any other. */
const escaped = (text: string): string => text.replace(/[%_\\]/g, '');

/** Requests and appeals that are not done, then longest waiting first, unless told otherwise. */
export async function listIncoming(
  db: Db,
  filter: IncomingFilter,
  slice: Slice,
): Promise<readonly IncomingMessage[]> {
  const direction = filter.isLatestFirst === true ? 'desc' : 'asc';
  const { lateBefore, overdueFirst } = filter;
  const rows = await filtered(db, filter)
    .select('id')
    .$if(filter.isDueFirst === true, (query) => query.orderBy(byDueDay(db, filter.lateDecisions)))
    .$call((query) => (overdueFirst === undefined ? query : query.orderBy(byOverdue(overdueFirst))))
    .$if(filter.isPlain !== true && filter.isDueFirst !== true, (query) => query.orderBy(isUrgentFirst))
    .$if(lateBefore !== undefined, (query) => query.orderBy(byUrgency(lateBefore ?? ('' as Instant))))
    .orderBy('arrived_at', direction)
    .orderBy('id', direction)
    .offset(slice.from)
    .limit(slice.most)
    .execute();
  // Sorted are ids alone: of ten thousand rows twenty are read.
  const ids = rows.map(({ id }) => incomingId(id));
  const found = new Map((await findIncoming(db, ids)).map((message) => [message.id, message]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

export async function countIncoming(db: Db, filter: IncomingFilter): Promise<number> {
  const { count } = await filtered(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export async function countStanding(
  db: Db,
  mailboxes: readonly MailboxId[],
  late: Instant,
): Promise<StandingCounts> {
  const counted = (isSo: RawBuilder<unknown>) => sql<number | null>`sum(case when ${isSo} then 1 else 0 end)`;
  const parts = openParts(late);
  const row = await filtered(db, { mailboxes })
    .select([
      counted(parts.gone).as('gone'),
      counted(parts.late).as('late'),
      counted(parts.fresh).as('open'),
      counted(sql`registration != 'open'`).as('registered'),
    ])
    .executeTakeFirstOrThrow();
  return { gone: row.gone ?? 0, late: row.late ?? 0, open: row.open ?? 0, registered: row.registered ?? 0 };
}

export async function listLate(db: Db, before: Instant): Promise<ReadonlyMap<MailboxId, LateOnes>> {
  const rows = await incomingDb(db)
    .selectFrom('incoming')
    .select('mailbox_id')
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      eb.fn.min('arrived_at').as('oldest'),
      eb.fn.max('arrived_at').as('latest'),
    ])
    .where('is_closed', '=', 0)
    .where('registration', '=', 'open')
    .where('arrived_at', '<', before)
    .groupBy('mailbox_id')
    .execute();
  return new Map(
    rows.map(({ mailbox_id: id, count, oldest, latest }) => [
      mailboxId(id),
      { count, oldestAt: toInstant(oldest), latestAt: toInstant(latest) },
    ]),
  );
}

export async function countOpen(db: Db): Promise<ReadonlyMap<MailboxId, number>> {
  const rows = await incomingDb(db)
    .selectFrom('incoming')
    .select('mailbox_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('is_closed', '=', 0)
    .groupBy('mailbox_id')
    .execute();
  return new Map(rows.map((row) => [mailboxId(row.mailbox_id), row.count]));
}

export const listByAnswer = (db: Db, states: readonly AnswerState[]) =>
  messagesOf(waiting(db).where('answer_state', 'in', states));

/** Requests and appeals. */
export async function listUrgent(db: Db): Promise<readonly IncomingMessage[]> {
  const rows = await selectUrgent(db, {});
  return rows.map(fromIncomingRow);
}

const selectUrgent = compiledOnce((db) =>
  incomingDb(db)
    .selectFrom('incoming')
    .selectAll()
    // As its index has it.
    .where(sql<boolean>`is_closed = 0 and (is_request = 1 or appeal is not null)`)
    .orderBy('arrived_at'),
);

export const listSecret = (db: Db) => messagesOf(waiting(db).where('secrecy', 'is not', null));
export const listTaken = (db: Db) => messagesOf(waiting(db).where('taken', 'is not', null));

export const listPassedTo = (db: Db, mailbox: MailboxId) =>
  messagesOf(latestFirst(db).where('passing_to', '=', mailbox));

export const listBatch = (db: Db, batch: string) => messagesOf(whole(db).where('batch', '=', batch));

/** A conversation of hundreds is cut. */
export const listConversation = (db: Db, mailbox: MailboxId, conversation: string) =>
  messagesOf(latestFirst(db).where('conversation', '=', conversation).where('mailbox_id', '=', mailbox));

export const listByMessage = (db: Db, mailbox: MailboxId, ids: readonly MessageId[]) =>
  messagesIn(ids, (some) => whole(db).where('mailbox_id', '=', mailbox).where('message_id', 'in', some));

/** By the index of those that have a last day, also such as an undo would put there again: a few hundred at most. */
export const listPublished = (db: Db) => messagesOf(whole(db).where('published_until', '>', ''));

const deletedSecrecy = '%"deletedAt"%';

export async function countDue(
  db: Db,
  due: { readonly mailboxId: MailboxId; readonly registration: string | undefined; readonly before: Instant },
): Promise<number> {
  const { count } = await incomingDb(db)
    .selectFrom('incoming')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('mailbox_id', '=', due.mailboxId)
    .where('is_closed', '=', 1)
    .where('arrived_at', '<', due.before)
    // Of what was deleted after secrecy nothing is left to be deleted.
    .where((eb) => eb.or([eb('secrecy', 'is', null), eb('secrecy', 'not like', deletedSecrecy)]))
    .$if(due.registration !== undefined, (query) => query.where('registration', '=', due.registration ?? ''))
    .executeTakeFirstOrThrow();
  return count;
}
