import type { Notice } from '../../../core/notice';
import type { Instant } from '../../../core/time';
import type { Conversation } from '../../teams/messenger';
import type { Claim, OutboxWork, Piece } from './outbox-store';
import { compiledOnce } from '../compiled-once';
import type { ConnectorLimits } from './connector-rate';
import { findRateWait, forgetSends, mostInClaim, recordSends, reserveSlots } from './connector-rate';
import { findConversation } from './conversations';
import { findDue, findNextTime, type Due } from './due-work';
import { freeAbandoned } from './lost-work';
import { logNotice } from './notice-log';
import { findNotices } from './notices';
import type { Db } from '../runner';

interface Claimer {
  readonly owner: string;
  readonly now: Instant;
  readonly realMillis: number;
  readonly limits: ConnectorLimits;
  readonly most?: number;
}

/** Claims due work with its slots, in the caller's transaction. */
export async function claimWork(trx: Db, by: Claimer): Promise<Claim> {
  const rateWait = await findRateWait(trx, by.realMillis);
  if (rateWait !== undefined) return { kind: 'idle', againAtMillis: rateWait };
  await freeAbandoned(trx, by);
  const { due, freeAt } = await findDue(trx, by, Math.min(by.most ?? 1, mostInClaim(by.limits)));
  if (due.length > 0) return { kind: 'claimed', pieces: await take(trx, by, due) };
  await forgetSends(trx, by.realMillis);
  return { kind: 'idle', againAtMillis: await findNextTime(trx, by, freeAt) };
}

async function take(trx: Db, by: Claimer, all: readonly Due[]): Promise<readonly Piece[]> {
  const conversations = new Map<Due, Conversation | undefined>();
  for (const due of all) if (due.kind === 'say') conversations.set(due, await prepareSay(trx, by, due));
  const notices = await findNotices(
    trx,
    all.map(({ noticeId }) => noticeId),
  );
  const slotsOf = (due: Due) =>
    due.kind === 'say' && conversations.get(due) === undefined ? 2 : Math.max(due.copies.length, 1);
  const count = all.reduce((sum, due) => sum + slotsOf(due), 0);
  // All replicas take their slots from one row, which is locked from here to the end: only what needs them follows.
  let nextAt = await reserveSlots(trx, { count, realMillis: by.realMillis, limits: by.limits });
  const pieces: Piece[] = [];
  for (const due of all) {
    const notice = notices.get(due.noticeId);
    if (notice === undefined) throw new Error('A piece of outbox work has no notice');
    const atMillis = Math.ceil(nextAt);
    await markSending(trx, by, { due, atMillis });
    await recordSends(trx, due.receiverId, {
      count: Math.max(due.copies.length, 1),
      atMillis,
      limits: by.limits,
    });
    pieces.push({ slot: { atMillis }, work: toWork(due, { notice, conversation: conversations.get(due) }) });
    nextAt += slotsOf(due) * by.limits.spacingMillis;
  }
  return pieces;
}

async function prepareSay(trx: Db, by: Claimer, due: Due): Promise<Conversation | undefined> {
  await markNotice(trx, by, due);
  return findConversation(trx, due.receiverId);
}

async function markSending(
  trx: Db,
  by: Claimer,
  { due, atMillis }: { due: Due; atMillis: number },
): Promise<void> {
  const { id, claimNumber } = due;
  const isRepetition = due.isRepetition ? 1 : 0;
  await updateSending(trx, { id, claimNumber, isRepetition, atMillis, owner: by.owner, now: by.now });
}

interface Marked {
  readonly id: number;
  readonly claimNumber: number;
  readonly isRepetition: number;
  readonly atMillis: number;
  readonly owner: string;
  readonly now: string;
}

const updateSending = compiledOnce((trx, marked: Marked) =>
  trx
    .updateTable('outbox')
    .set({
      state: 'sending',
      claimed_by: marked.owner,
      claimed_at: marked.now,
      begun_at: marked.atMillis,
      claim_number: marked.claimNumber,
      is_lost: 0,
      is_repetition: marked.isRepetition,
    })
    .where('id', '=', marked.id),
);

async function markNotice(trx: Db, by: Claimer, due: Due): Promise<void> {
  await trx.updateTable('notice').set({ state: 'sending' }).where('id', '=', due.noticeId).execute();
  if (due.isLost) await logNotice(trx, due.noticeId, { what: 'perhapsTwice', at: by.now });
}

/** Counts the time after which a send is taken as lost from here. */
export async function renewWork(trx: Db, work: OutboxWork, realMillis: number): Promise<void> {
  const { id, claimNumber } = parseWorkId(work.id);
  await trx
    .updateTable('outbox')
    .set({ begun_at: realMillis })
    .where('id', '=', id)
    .where('claim_number', '=', claimNumber)
    .where('state', '=', 'sending')
    .execute();
}

/** The id names the claim, too: a settlement of an earlier claim is told apart by it. */
function toWork(due: Due, drawn: { notice: Notice; conversation: Conversation | undefined }): OutboxWork {
  const id = workId(due);
  const { notice, conversation } = drawn;
  const { attempts, isRepetition, copies, revision } = due;
  return due.kind === 'say'
    ? { kind: 'say', id, notice, conversation, attempts, isRepetition }
    : { kind: 'redraw', id, notice, copies, revision, attempts };
}

const workId = (claim: { readonly id: number; readonly claimNumber: number }): string =>
  `${claim.id}/${claim.claimNumber}`;

export function parseWorkId(text: string): { readonly id: number; readonly claimNumber: number } {
  const [id, claimNumber] = text.split('/').map(Number);
  return { id: id ?? 0, claimNumber: claimNumber ?? 0 };
}
