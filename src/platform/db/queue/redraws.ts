import { sql } from 'kysely';
import type { NoticeId } from '../../../core/ids';
import type { CoreChange } from '../../../core/store';
import { chunksOf } from '../chunks';
import { compiledOnce } from '../compiled-once';
import { hasRowLocks, type Db } from '../runner';

/**
 * Queues that cards are drawn anew: those that lie in a chat, and those that are just being sent and may have been
 * drawn from older facts. What still waits to be said is drawn when it is sent.
 */
export async function requestRedraws(
  trx: Db,
  change: Pick<CoreChange, 'redraw' | 'redrawNotices'>,
): Promise<void> {
  const showing = await listShowing(trx, change.redraw ?? []);
  const ids = [...new Set([...showing, ...(change.redrawNotices ?? [])])].toSorted();
  for (const chunk of chunksOf(ids)) {
    // Locked first and judged then: a claim under way at the same moment is waited for, not overlooked.
    if (hasRowLocks(trx)) await lockNotices(trx, { ids: chunk });
    await queueDrawn(trx, { ids: chunk });
  }
}

async function listShowing(trx: Db, redraw: NonNullable<CoreChange['redraw']>): Promise<readonly NoticeId[]> {
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

interface Ids {
  readonly ids: readonly string[];
}

const lockNotices = compiledOnce((trx, { ids }: Ids) =>
  trx.selectFrom('notice').select('id').where('id', 'in', ids).orderBy('id').forUpdate(),
);

/** Those of them that lie in a chat or are on their way there. */
const queueDrawn = compiledOnce((trx, { ids }: Ids) =>
  trx
    .insertInto('outbox')
    .columns([
      ...(['notice_id', 'kind', 'state', 'not_before'] as const),
      ...(['retry_at', 'attempts', 'revision', 'claim_number', 'is_lost', 'is_repetition'] as const),
    ])
    .expression((eb) =>
      eb
        .selectFrom('notice as n')
        .select([
          'n.id',
          ...[sql.lit('redraw').as('kind'), sql.lit('waiting').as('state'), sql.lit('').as('not_before')],
          ...[sql.lit(0).as('retry_at'), sql.lit(0).as('attempts'), sql.lit(1).as('revision')],
          ...[sql.lit(0).as('claim_number'), sql.lit(0).as('is_lost'), sql.lit(0).as('is_repetition')],
        ])
        .where('n.id', 'in', ids)
        .where(
          sql<boolean>`(n.state = 'sending' or (n.state = 'said'
            and exists (select 1 from notice_copy as c where c.notice_id = n.id)))`,
        ),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['notice_id', 'kind'])
        .doUpdateSet((eb) => ({ revision: eb(eb.ref('outbox.revision'), '+', 1) })),
    ),
);
