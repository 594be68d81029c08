import type { NoticeId } from '../../domain/ids';
import type { Change } from '../../ports/store';
import { chunksOf } from './chunks';
import { compiledOnce } from './compiled-once';
import { newWork } from './notices';
import { hasRowLocks } from './row-locks';
import type { Db } from './runner';

/**
 * Queues that cards are drawn anew: those that lie in a chat, and those that are just being sent and may have been
 * drawn from older facts. What still waits to be said is drawn when it is sent.
 */
export async function requestRedraws(
  trx: Db,
  change: Pick<Change, 'redraw' | 'redrawNotices'>,
): Promise<void> {
  const showing = await listShowing(trx, change.redraw ?? []);
  const ids = [...new Set([...showing, ...(change.redrawNotices ?? [])])].toSorted();
  for (const chunk of chunksOf(ids)) {
    const drawn = await listDrawn(trx, chunk);
    if (drawn.length > 0) await queueRedraws(trx, drawn);
  }
}

async function listShowing(trx: Db, redraw: NonNullable<Change['redraw']>): Promise<readonly NoticeId[]> {
  const byDate = new Map<string, string[]>();
  for (const { date, mailboxId } of redraw) byDate.set(date, [...(byDate.get(date) ?? []), mailboxId]);
  const found: NoticeId[] = [];
  for (const [date, mailboxes] of byDate) {
    for (const chunk of chunksOf(mailboxes)) {
      const rows = await selectShowing(trx, { date, mailboxes: chunk });
      found.push(...rows.map((row) => row.notice_id as NoticeId));
    }
  }
  return found;
}

const selectShowing = compiledOnce(
  (trx, { date, mailboxes }: { readonly date: string; readonly mailboxes: readonly string[] }) =>
    trx
      .selectFrom('notice_subject')
      .select('notice_id')
      .distinct()
      .where('date', '=', date)
      .where('mailbox_id', 'in', mailboxes),
);

/** Locked first and judged then: a claim under way at the same moment is waited for, not overlooked. */
async function listDrawn(trx: Db, ids: readonly NoticeId[]): Promise<readonly string[]> {
  const notices = await selectStates(trx, { ids });
  const copies = await selectLying(trx, { ids });
  const lying = new Set(copies.map((copy) => copy.notice_id));
  return notices
    .filter(({ id, state }) => state === 'sending' || (state === 'said' && lying.has(id)))
    .map((notice) => notice.id);
}

interface Ids {
  readonly ids: readonly string[];
}

const selectStates = compiledOnce((trx, { ids }: Ids) =>
  trx
    .selectFrom('notice')
    .select(['id', 'state'])
    .where('id', 'in', ids)
    .orderBy('id')
    .$if(hasRowLocks(trx), (query) => query.forUpdate()),
);

const selectLying = compiledOnce((trx, { ids }: Ids) =>
  trx.selectFrom('notice_copy').select('notice_id').distinct().where('notice_id', 'in', ids),
);

async function queueRedraws(trx: Db, ids: readonly string[]): Promise<void> {
  await upsertRedraws(trx, { ids });
}

const upsertRedraws = compiledOnce((trx, { ids }: Ids) =>
  trx
    .insertInto('outbox')
    .values(ids.map((id) => ({ ...newWork, notice_id: id, kind: 'redraw' as const, not_before: '' })))
    .onConflict((conflict) =>
      conflict
        .columns(['notice_id', 'kind'])
        .doUpdateSet((eb) => ({ revision: eb(eb.ref('outbox.revision'), '+', 1) })),
    ),
);
