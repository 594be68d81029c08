import { mailboxId, noticeId, personId, type MailboxId, type NoticeId, type PersonId } from '../../core/ids';
import type { LiveCard, MessagesPart } from './incoming-store';
import { listNoticesUnder } from '../../platform/db/outbox/under-key';
import type { Db } from '../../platform/db/runner';
import { incomingDb } from './tables';

/**
 * The newer card takes the older one's place; the ids of those that were replaced are to be drawn anew. Left out is a
 * card whose notice was not saved, because the same had been said before.
 */
export async function saveLiveCards(trx: Db, { liveCards = [] }: MessagesPart): Promise<readonly NoticeId[]> {
  const replaced: NoticeId[] = [];
  for (const card of liveCards) {
    if (!(await isKnown(trx, card.noticeId))) continue;
    const older = await findLiveCard(trx, card.personId, card.kind);
    if (older && older.noticeId !== card.noticeId) replaced.push(older.noticeId);
    const row = {
      person_id: card.personId,
      kind: card.kind,
      notice_id: card.noticeId,
      mailboxes: `,${card.mailboxes.join(',')},`,
    };
    await incomingDb(trx)
      .insertInto('live_card')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['person_id', 'kind'])
          .doUpdateSet({ notice_id: row.notice_id, mailboxes: row.mailboxes }),
      )
      .execute();
  }
  return replaced;
}

async function isKnown(trx: Db, id: NoticeId): Promise<boolean> {
  const row = await incomingDb(trx).selectFrom('notice').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

export async function findLiveCard(
  db: Db,
  person: PersonId,
  kind: LiveCard['kind'],
): Promise<LiveCard | undefined> {
  const row = await incomingDb(db)
    .selectFrom('live_card')
    .selectAll()
    .where('person_id', '=', person)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return (
    row && {
      personId: personId(row.person_id),
      kind,
      noticeId: noticeId(row.notice_id),
      mailboxes: row.mailboxes.split(',').filter(Boolean).map(mailboxId),
    }
  );
}

/** The cards that show a message: its own, by their keys, and the lists of its mailbox. */
export async function listShowing(
  db: Db,
  messages: readonly { readonly id: string; readonly mailboxId: MailboxId }[],
): Promise<readonly NoticeId[]> {
  const found: NoticeId[] = [];
  for (const { id } of messages) found.push(...(await listNoticesUnder(db, `message/${id}/`)));
  for (const mailbox of new Set(messages.map((message) => message.mailboxId))) {
    const rows = await incomingDb(db)
      .selectFrom('live_card')
      .select('notice_id')
      .where('mailboxes', 'like', `%,${mailbox},%`)
      .execute();
    found.push(...rows.map((row) => noticeId(row.notice_id)));
  }
  return [...new Set(found)];
}
