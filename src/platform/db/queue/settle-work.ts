import type { PersonId } from '../../../core/ids';
import { unreachable } from '../../../core/refusal';
import type { Instant } from '../../../core/time';
import { toInstant } from '../row-values';
import type { OutboxWork, Settlement } from './outbox-store';
import { parseWorkId } from './claim-work';
import { compiledOnce } from '../compiled-once';
import { saveConversationIfUnknown, saveCopy } from './conversations';
import { fail, forgetRedraw } from './lost-work';
import { logNotice } from './notice-log';
import { setNoticeState } from './notices';
import { hasRowLocks, type Db } from '../runner';
import { endDrawn, settleRedraw } from './settle-redraw';

/** What is to be remembered of a person whom Teams refuses, in the transaction that ends the claim. */
export type OnUnreachable = (trx: Db, personId: PersonId, at: Instant) => Promise<void>;

/**
 * Ends a claim in the caller's transaction. It still counts after the claim lapsed, until the work is claimed anew;
 * from then on it only tells where the card lies.
 */
export async function settleWork(
  trx: Db,
  { work, settlement }: { readonly work: OutboxWork; readonly settlement: Settlement },
  onUnreachable: OnUnreachable,
): Promise<void> {
  const { id, claimNumber } = parseWorkId(work.id);
  const isDrawn = work.kind === 'redraw' && settlement.kind === 'done';
  if (isDrawn && (await endDrawn(trx, { id, claimNumber, revision: work.revision }))) return;
  const [row] = await selectClaimed(trx, { id, claimNumber });
  if (settlement.kind === 'done' && settlement.copy) await saveCopy(trx, work.notice.id, settlement.copy);
  if (row === undefined) return;
  if (settlement.kind === 'unreachable') await onUnreachable(trx, work.notice.receiverId, settlement.at);
  if (work.kind === 'redraw') await settleRedraw(trx, row, { work, settlement });
  else await settleSay(trx, row, settlement);
}

const selectClaimed = compiledOnce(
  (trx, { id, claimNumber }: { readonly id: number; readonly claimNumber: number }) =>
    trx
      .selectFrom('outbox')
      .selectAll()
      .where('id', '=', id)
      .where('claim_number', '=', claimNumber)
      .where((eb) => eb.or([eb('state', '=', 'sending'), eb('is_lost', '=', 1)]))
      .$if(hasRowLocks(trx), (query) => query.forUpdate()),
);

interface SayRow {
  readonly id: number;
  readonly notice_id: string;
  readonly attempts: number;
  readonly claimed_at: string | null;
  readonly is_repetition: number;
}

async function settleSay(trx: Db, row: SayRow, settlement: Settlement): Promise<void> {
  switch (settlement.kind) {
    case 'done':
      return said(trx, row, settlement);
    case 'later':
      return wait(trx, row, { retry_at: Math.ceil(settlement.notBeforeMillis), attempts: row.attempts + 1 });
    case 'postponed':
      return wait(trx, row, { not_before: settlement.notBefore, retry_at: 0 });
    case 'lost':
      return lost(trx, row, settlement.notBeforeMillis);
    case 'unreachable':
      return end(trx, row, { what: 'unreachable', at: settlement.at });
    case 'failed':
      return fail(trx, row, settlement.at);
    case 'dropped':
      if (row.is_repetition === 0) await releaseKeys(trx, row.notice_id);
      return end(trx, row, { what: 'dropped', at: settlement.at });
    default:
      return unreachable(settlement);
  }
}

async function said(
  trx: Db,
  row: SayRow,
  { at, copy }: Extract<Settlement, { kind: 'done' }>,
): Promise<void> {
  await trx
    .updateTable('notice')
    .set({ state: 'said', said_at: at })
    .where('id', '=', row.notice_id)
    .execute();
  await trx.deleteFrom('outbox').where('id', '=', row.id).execute();
  if (copy) await saveConversationIfUnknown(trx, copy.conversation);
  else await forgetRedraw(trx, row.notice_id);
  await logNotice(trx, row.notice_id, { what: 'said', at });
}

/** It is drawn from fresh facts at its next try; only of one that may lie in a chat a redraw stays wanted. */
async function wait(
  trx: Db,
  row: SayRow,
  until: { readonly retry_at: number; readonly attempts?: number; readonly not_before?: string },
): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({ state: 'waiting', is_lost: 0, ...until })
    .where('id', '=', row.id)
    .execute();
  if (row.is_repetition === 1) return;
  await setNoticeState(trx, row.notice_id, 'waiting');
  await forgetRedraw(trx, row.notice_id);
}

async function lost(trx: Db, row: SayRow, notBeforeMillis: number): Promise<void> {
  if (row.is_repetition === 1) return fail(trx, row, toInstant(row.claimed_at ?? ''));
  await trx
    .updateTable('outbox')
    .set({ state: 'waiting', is_lost: 1, retry_at: Math.ceil(notBeforeMillis), attempts: row.attempts + 1 })
    .where('id', '=', row.id)
    .execute();
}

async function end(
  trx: Db,
  row: SayRow,
  fate: { readonly what: 'unreachable' | 'dropped'; readonly at: Instant },
): Promise<void> {
  await setNoticeState(trx, row.notice_id, fate.what);
  await trx.deleteFrom('outbox').where('notice_id', '=', row.notice_id).execute();
  await logNotice(trx, row.notice_id, fate);
}

/** Nobody was told anything under these keys, so that the same may be said when it is true again. */
async function releaseKeys(trx: Db, notice: string): Promise<void> {
  const released = (key: string) => `dropped/${notice}/${key}`;
  const { key } = await trx
    .selectFrom('notice')
    .select('key')
    .where('id', '=', notice)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('notice')
    .set({ key: released(key) })
    .where('id', '=', notice)
    .execute();
  const subjects = await trx
    .selectFrom('notice_subject')
    .select('key')
    .where('notice_id', '=', notice)
    .execute();
  for (const subject of subjects) {
    await trx
      .updateTable('notice_subject')
      .set({ key: released(subject.key) })
      .where('key', '=', subject.key)
      .execute();
  }
}
