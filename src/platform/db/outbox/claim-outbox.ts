import type { Selectable } from 'kysely';
import { noticeId, personId, type PersonId } from '../../../core/ids';
import type { Claim } from '../work/carry-work';
import type { Db } from '../runner';
import type { WorkRow } from '../tables';
import { take } from '../work/claim-work';
import type { Work } from '../work/work';
import {
  findRateWait,
  forgetSends,
  mostInClaim,
  recordSends,
  reserveSlots,
  type ConnectorLimits,
} from './connector-rate';
import { findConversations } from './conversations';
import { findDue, findNextTime, type Due } from './due-work';
import { logNotice } from './notice-log';
import { findNotices } from './notices';
import { leaseMillis, type OutboxClaimer, type OutboxWork, type Piece } from './outbox-store';

interface Claimer extends OutboxClaimer {
  readonly limits: ConnectorLimits;
}

/** Claims due work with its slots, in the caller's transaction. */
export async function claimOutbox(trx: Db, by: Claimer): Promise<Claim<Piece>> {
  const rateWait = await findRateWait(trx, by.realMillis);
  if (rateWait !== undefined) return { kind: 'idle', againAtMillis: rateWait };
  const pace = { ...by, leaseMillis };
  const { due, freeAt } = await findDue(trx, pace, Math.min(by.most ?? 1, mostInClaim(by.limits)));
  if (due.length > 0) return { kind: 'claimed', pieces: await takeWithSlots(trx, by, due) };
  await forgetSends(trx, by.realMillis);
  return { kind: 'idle', againAtMillis: await findNextTime(trx, by, freeAt) };
}

async function takeWithSlots(trx: Db, by: Claimer, all: readonly Due[]): Promise<readonly Piece[]> {
  const says = all.filter(({ row }) => row.kind === 'say').map(({ row }) => row);
  await markSending(
    trx,
    says.map(({ key }) => key),
  );
  const conversations = await findConversations(trx, says.map(receiverOf));
  const notices = await findNotices(
    trx,
    all.map(({ row }) => noticeId(row.key)),
  );
  for (const { key, state } of says) {
    const notice = notices.get(noticeId(key));
    if (notice && state !== 'waiting') await logNotice(trx, notice, { what: 'perhapsTwice', at: by.now });
  }
  const requestsOf = ({ row, copies }: Due) =>
    row.kind === 'say' && !conversations.has(receiverOf(row)) ? 2 : Math.max(copies.length, 1);
  const { limits, realMillis } = by;
  const count = all.reduce((sum, due) => sum + requestsOf(due), 0);
  // All replicas take their slots from one row, which is locked from here to the end: only what needs them follows.
  let nextAt = await reserveSlots(trx, { count, realMillis, limits });
  const slots = all.map((due) => {
    const atMillis = Math.ceil(nextAt);
    nextAt += requestsOf(due) * limits.spacingMillis;
    return { ...due, atMillis };
  });
  await recordSends(trx, slots, limits);
  const lease = { ...by, leaseMillis: (slots.at(-1)?.atMillis ?? realMillis) - realMillis + leaseMillis };
  const works = await take(
    trx,
    all.map(({ row }) => row),
    lease,
  );
  return slots.map(({ copies, atMillis }, no) => {
    const work = works[no];
    const notice = work && notices.get(noticeId(work.key));
    if (work === undefined || notice === undefined) throw new Error('A piece of outbox work has no notice');
    const conversation = conversations.get(notice.receiverId);
    return { slot: { atMillis }, work: toOutboxWork(work, { notice, conversation, copies }) };
  });
}

const receiverOf = ({ about }: Selectable<WorkRow>): PersonId => personId(about ?? '');

async function markSending(trx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await trx.updateTable('notice').set({ state: 'sending' }).where('id', 'in', ids).execute();
}

type Drawn = Pick<Extract<OutboxWork, { kind: 'say' }>, 'notice' | 'conversation'> &
  Pick<Extract<OutboxWork, { kind: 'redraw' }>, 'copies'>;

const toOutboxWork = (work: Work, { notice, conversation, copies }: Drawn): OutboxWork =>
  work.kind === 'say'
    ? { ...work, kind: 'say', notice, conversation, isRepetition: work.losses > 0 }
    : { ...work, kind: 'redraw', notice, copies };
