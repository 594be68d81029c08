import { personId, type NoticeId, type PersonId } from '../../../core/ids';
import type { Conversation } from '../../teams/messenger';
import type { Copy } from './outbox-store';
import { compiledOnce } from '../compiled-once';
import type { Db } from '../runner';
import type { ConversationRow } from '../tables';

export async function saveConversation(trx: Db, conversation: Conversation): Promise<void> {
  const row = toRow(conversation);
  await trx
    .insertInto('conversation')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('person_id')
        .doUpdateSet({ conversation_id: row.conversation_id, service_url: row.service_url }),
    )
    .execute();
}

/** What an activity told about it in the meantime is fresher. */
export async function saveConversationIfUnknown(trx: Db, conversation: Conversation): Promise<void> {
  await trx
    .insertInto('conversation')
    .values(toRow(conversation))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Of those who have one. */
export async function findConversations(
  db: Db,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Conversation>> {
  if (people.length === 0) return new Map();
  const rows = await db.selectFrom('conversation').selectAll().where('person_id', 'in', people).execute();
  return new Map(rows.map((row) => [personId(row.person_id), fromRow(row)]));
}

export interface CopyOf {
  readonly noticeId: NoticeId;
  readonly copy: Copy;
}

/** For each, whether it is known. */
export async function hasCopies(db: Db, asked: readonly CopyOf[]): Promise<readonly boolean[]> {
  const known = await selectKnownCopies(db, { ids: [...new Set(asked.map((it) => it.noticeId))] });
  return asked.map(({ noticeId, copy: { conversation, activityId } }) =>
    known.some(
      (row) =>
        row.notice_id === noticeId &&
        row.conversation_id === conversation.conversationId &&
        row.activity_id === activityId,
    ),
  );
}

const selectKnownCopies = compiledOnce((db, { ids }: { readonly ids: readonly string[] }) =>
  db
    .selectFrom('notice_copy')
    .select(['notice_id', 'conversation_id', 'activity_id'])
    .where('notice_id', 'in', ids),
);

/** A copy of a notice that is known no longer is not kept. */
export async function saveCopy(trx: Db, id: NoticeId, { conversation, activityId }: Copy): Promise<void> {
  const notice = await trx.selectFrom('notice').select('id').where('id', '=', id).executeTakeFirst();
  if (notice !== undefined) await addCopy(trx, id, { conversation, activityId });
}

/** Of a notice that is known. */
export async function addCopy(trx: Db, id: NoticeId, { conversation, activityId }: Copy): Promise<void> {
  await trx
    .insertInto('notice_copy')
    .values({ ...toRow(conversation), notice_id: id, activity_id: activityId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** By notice, with the freshest service URL that is known of each conversation. */
export async function listCopies(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Copy[]>> {
  const copies = new Map<string, Copy[]>(ids.map((id) => [id, []]));
  for (const row of await selectCopies(db, { ids }))
    copies.get(row.notice_id)?.push({ conversation: fromRow(row), activityId: row.activity_id });
  return copies;
}

const selectCopies = compiledOnce((db, { ids }: { readonly ids: readonly string[] }) =>
  db
    .selectFrom('notice_copy as c')
    .leftJoin('conversation as v', (join) =>
      join.onRef('v.person_id', '=', 'c.person_id').onRef('v.conversation_id', '=', 'c.conversation_id'),
    )
    .select(['c.notice_id', 'c.activity_id', 'c.conversation_id', 'c.person_id'])
    .select((eb) => eb.fn.coalesce('v.service_url', 'c.service_url').as('service_url'))
    .where('c.notice_id', 'in', ids)
    .orderBy('c.activity_id'),
);

const toRow = (conversation: Conversation): ConversationRow => ({
  person_id: conversation.personId,
  conversation_id: conversation.conversationId,
  service_url: conversation.serviceUrl,
});

const fromRow = (row: ConversationRow): Conversation => ({
  personId: personId(row.person_id),
  conversationId: row.conversation_id,
  serviceUrl: row.service_url,
});
