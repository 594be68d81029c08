import { sql } from 'kysely';
import { noticeId, type PersonId } from '../../../core/ids';
import type { OfMatter } from '../../../core/matter';
import type { NoticeState } from '../../../core/notice';
import type { Instant } from '../../../core/time';
import { leaseMillis, type OutboxCounts, type OutboxStore } from './outbox-store';
import { renew } from '../work/claim-work';
import { countWork } from '../work/work-queue';
import { claimOutbox } from './claim-outbox';
import type { ConnectorLimits } from './connector-rate';
import { findConversations, hasCopies, saveConversation, saveCopy, type CopyOf } from './conversations';
import { gather } from '../gather';
import { orUndefined, toInstant } from '../row-values';
import { toContent } from './notices';
import { underKey } from './under-key';
import type { Db, Runner } from '../runner';
import { settleOutbox, type OnUnreachable } from './settle-outbox';

interface Given {
  readonly limits: ConnectorLimits;
  readonly onUnreachable: OnUnreachable;
}

export function createOutboxStore({ read, write }: Runner, { limits, onUnreachable }: Given): OutboxStore {
  const isKnown = gather((asked: readonly CopyOf[]) => read((db) => hasCopies(db, asked)));
  return {
    // Columns of milliseconds are whole numbers.
    claim: (by) => write((trx) => claimOutbox(trx, { ...by, realMillis: Math.floor(by.realMillis), limits })),
    renew: (work, realMillis) => write((trx) => renew(trx, work, realMillis + leaseMillis)),
    settle: (work, settlement) => write((trx) => settleOutbox(trx, { work, settlement }, onUnreachable)),
    saveConversation: (conversation) => write((trx) => saveConversation(trx, conversation)),
    findConversation: (personId) =>
      read(async (db) => (await findConversations(db, [personId])).get(personId)),
    hasCopy: (noticeId, copy) => isKnown({ noticeId, copy }),
    saveCopy: (noticeId, copy) => write((trx) => saveCopy(trx, noticeId, copy)),
    listOfMatter: (receiver, matter) => read((db) => listOfMatter(db, { receiver, matter })),
    findFate: (key) => read((db) => findFate(db, key)),
    findLastFate: (receiver) => read((db) => findLastFate(db, receiver)),
    listSaid: (receiver, since) => read((db) => listSaid(db, receiver, since)),
    counts: (now) => read((db) => countOutbox(db, now)),
  };
}

async function listOfMatter(
  db: Db,
  { receiver, matter }: { readonly receiver: PersonId; readonly matter: string },
): Promise<readonly OfMatter[]> {
  const rows = await db
    .selectFrom('notice')
    .select(['id', 'state', 'created_at', 'not_before'])
    .where(underKey(matter))
    .where('receiver_id', '=', receiver)
    .execute();
  return rows.map((row) => ({
    id: noticeId(row.id),
    state: row.state as NoticeState,
    createdAt: toInstant(row.created_at),
    notBefore: toInstant(row.not_before),
  }));
}

async function findFate(db: Db, key: string): Promise<NoticeState | undefined> {
  const row = await db.selectFrom('notice').select('state').where('key', '=', key).executeTakeFirst();
  return row && (row.state as NoticeState);
}

/** Of the latest that came to an end, said or not. */
async function findLastFate(db: Db, receiver: PersonId): Promise<NoticeState | undefined> {
  const row = await db
    .selectFrom('notice')
    .select('state')
    .where('receiver_id', '=', receiver)
    .where('state', 'in', ['said', 'unreachable', 'failed'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(sql.lit(1))
    .executeTakeFirst();
  return row && (row.state as NoticeState);
}

/** A fortnight's cards of somebody with many mailboxes. */
const mostSaid = 200;

async function listSaid(db: Db, receiver: PersonId, since: Instant): ReturnType<OutboxStore['listSaid']> {
  const rows = await db
    .selectFrom('notice')
    .select(['id', 'content', 'said_at'])
    .where('receiver_id', '=', receiver)
    .where('said_at', '>=', since)
    .orderBy('said_at', 'desc')
    .orderBy('id', 'desc')
    .limit(sql.lit(mostSaid))
    .execute();
  return rows.toReversed().flatMap((row) => {
    const saidAt = orUndefined(row.said_at, toInstant);
    return saidAt ? [{ id: noticeId(row.id), content: toContent(row.content), saidAt }] : [];
  });
}

async function countOutbox(db: Db, now: Instant): Promise<OutboxCounts> {
  const { waiting, working, failed } = await countWork(db, ['say', 'redraw'], now);
  const { oldestAt } = await countWork(db, ['say'], now);
  return { waiting, sending: working, failed, oldestWaitingAt: oldestAt };
}
