import { noticeId, type PersonId } from '../../../core/ids';
import type { Notice } from '../../../core/notice';
import type { Instant } from '../../../core/time';
import type { Db } from '../runner';
import { settle, settleLate } from '../work/settle-work';
import type { WorkEnd } from '../work/work';
import { addCopy, saveConversationIfUnknown } from './conversations';
import { logNotice } from './notice-log';
import { findNotices, setNoticeState } from './notices';
import type { OutboxWork, Settlement } from './outbox-store';

/** What is to be remembered of a person whom Teams refuses, in the transaction that ends the claim. */
export type OnUnreachable = (trx: Db, personId: PersonId, at: Instant) => Promise<void>;

interface Settled {
  readonly work: OutboxWork;
  readonly settlement: Settlement;
}

/**
 * Ends a claim in the caller's transaction. It still counts after the claim lapsed, until the work is claimed anew. From
 * then on only the answer to a send does: whoever claimed it to say it again, and has not yet, finds it said.
 */
export async function settleOutbox(
  trx: Db,
  { work, settlement }: Settled,
  onUnreachable: OnUnreachable,
): Promise<void> {
  if (settlement.kind === 'done' && settlement.copy) await addCopy(trx, work.notice.id, settlement.copy);
  const isCounted =
    (await settle(trx, work, endOf(work, settlement))) ||
    (work.kind === 'say' && settlement.kind === 'done' && (await settleLate(trx, work)));
  if (!isCounted) return;
  if (settlement.kind === 'unreachable') await onUnreachable(trx, work.notice.receiverId, settlement.at);
  if (work.kind === 'say') await noteSaid(trx, work, settlement);
}

function endOf(work: OutboxWork, settlement: Settlement): WorkEnd {
  switch (settlement.kind) {
    case 'postponed':
    case 'later':
      return settlement;
    case 'lost':
      // Drawing anew can be repeated without harm, so a lost answer is only another try.
      if (work.kind === 'redraw') return { ...settlement, kind: 'later' };
      return isLostTwice(work, settlement) ? { kind: 'failed' } : settlement;
    case 'failed':
      return work.kind === 'say' ? { kind: 'failed' } : { kind: 'done' };
    default:
      return { kind: 'done' };
  }
}

type Say = Extract<OutboxWork, { kind: 'say' }>;

const isLostTwice = ({ isRepetition }: Say, { kind }: Settlement): boolean => kind === 'lost' && isRepetition;

async function noteSaid(trx: Db, work: Say, settlement: Settlement): Promise<void> {
  const { notice } = work;
  const { id } = notice;
  switch (settlement.kind) {
    case 'done':
      return said(trx, work, settlement);
    case 'later':
    case 'postponed':
      // It is drawn from fresh facts at its next try; only of one that may lie in a chat a redraw stays wanted.
      if (work.isRepetition) return;
      await setNoticeState(trx, id, 'waiting');
      return forgetRedraw(trx, id);
    case 'lost':
      return isLostTwice(work, settlement)
        ? ended(trx, notice, { what: 'failed', at: settlement.at })
        : undefined;
    case 'dropped':
      if (!work.isRepetition) await releaseKeys(trx, id);
      return ended(trx, notice, { what: 'dropped', at: settlement.at });
    default:
      return ended(trx, notice, { what: settlement.kind, at: settlement.at });
  }
}

/** In few statements: what dies before they are kept is said once more. */
async function said(
  trx: Db,
  { notice, conversation }: Say,
  { at, copy }: Extract<Settlement, { kind: 'done' }>,
): Promise<void> {
  const { id } = notice;
  await trx.updateTable('notice').set({ state: 'said', said_at: at }).where('id', '=', id).execute();
  if (copy === undefined) await forgetRedraw(trx, id);
  else if (conversation === undefined) await saveConversationIfUnknown(trx, copy.conversation);
  await logNotice(trx, notice, { what: 'said', at });
}

interface Fate {
  readonly what: 'unreachable' | 'dropped' | 'failed';
  readonly at: Instant;
}

/** A card that does not lie anywhere is not drawn anew. */
async function ended(trx: Db, notice: Notice, fate: Fate): Promise<void> {
  await setNoticeState(trx, notice.id, fate.what);
  await forgetRedraw(trx, notice.id);
  await logNotice(trx, notice, fate);
}

/** Ends a notice that no further try is worth; its work stays, to be counted. */
export async function fail(
  trx: Db,
  { id, key }: { readonly id: number; readonly key: string },
  at: Instant,
): Promise<void> {
  await trx.updateTable('work').set({ state: 'failed' }).where('id', '=', id).execute();
  const notice = (await findNotices(trx, [noticeId(key)])).get(noticeId(key));
  if (notice) await ended(trx, notice, { what: 'failed', at });
}

async function forgetRedraw(trx: Db, notice: string): Promise<void> {
  await trx.deleteFrom('work').where('kind', '=', 'redraw').where('key', '=', notice).execute();
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
