import type { MailboxId } from '../../core/ids';
import { mailboxId, personId } from '../../core/ids';
import type { Told } from '../domain/ladder';
import type { LocalDate } from '../../core/time';
import { toContent } from '../../platform/db/queue/notices';
import { compiledOnce } from '../../platform/db/compiled-once';
import { toInstant } from '../../platform/db/row-values';
import type { Db } from '../../platform/db/runner';
import type { OnDate } from '../../platform/db/scope';

/** Steps that were told or are about to be: what failed or was dropped told nobody anything. */
export async function listTold(
  db: Db,
  date: LocalDate,
  only?: readonly MailboxId[],
): Promise<readonly (Told & { readonly mailboxId: MailboxId })[]> {
  const rows = await selectTold(db, { date, only });
  return rows.flatMap((row) => {
    const content = toContent(row.content);
    if (content.kind !== 'opening') return [];
    const told = { step: content.step, personId: personId(row.receiver_id), at: toInstant(row.created_at) };
    return [{ ...told, mailboxId: mailboxId(row.mailbox_id) }];
  });
}

const selectTold = compiledOnce((db, { date, only }: OnDate) =>
  db
    .selectFrom('notice_subject as s')
    .innerJoin('notice as n', 'n.id', 's.notice_id')
    .select(['s.mailbox_id', 'n.receiver_id', 'n.content', 'n.created_at'])
    .where('s.date', '=', date)
    .$if(only !== undefined, (query) => query.where('s.mailbox_id', 'in', only ?? []))
    .where('n.kind', '=', 'opening')
    .where('n.state', 'in', ['waiting', 'sending', 'said', 'unreachable'])
    .orderBy('n.created_at')
    .orderBy('s.key'),
);
