import { sql } from 'kysely';
import { noticeId, personId, type NoticeId, type PersonId } from '../../../core/ids';
import type { Instant } from '../../../core/time';
import type { Copy } from './outbox-store';
import { compiledOnce } from '../compiled-once';
import { findFreeAt, type ConnectorLimits } from './connector-rate';
import { listCopies } from './conversations';
import { abandonedAfterMillis } from './lost-work';
import { hasRowLocks, type Db } from '../runner';

/** A row of the outbox whose time has come, locked for this transaction. */
export interface Due {
  readonly id: number;
  readonly kind: 'say' | 'redraw';
  readonly noticeId: NoticeId;
  readonly receiverId: PersonId;
  readonly attempts: number;
  readonly revision: number;
  /** Of the claim that is now made. */
  readonly claimNumber: number;
  readonly isLost: boolean;
  readonly isRepetition: boolean;
  readonly copies: readonly Copy[];
}

interface Times {
  readonly now: Instant;
  readonly realMillis: number;
}

interface Pace extends Times {
  readonly limits: ConnectorLimits;
}

/** No Retry-After is longer: a time further ahead comes from a clock that has been set back. */
const longestRetryMillis = 3_600_000;
/** So many receivers whose budget is used up are passed over in one search. */
const mostPassedOver = 100;

interface Found {
  readonly due: readonly Due[];
  /** When the first of the receivers that were passed over can take more. */
  readonly freeAt: number | undefined;
}

/**
 * The oldest due notices, then the oldest due redraws, of receivers whose conversation can take them; one for a
 * receiver, since what it takes is counted afterwards.
 */
export async function findDue(trx: Db, pace: Pace, most: number): Promise<Found> {
  const found = new Map<PersonId, Due>();
  const full = new Map<PersonId, number>();
  for (const kind of ['say', 'redraw'] as const) {
    let isMore = true;
    while (isMore && found.size < most && full.size < mostPassedOver) {
      const left = most - found.size;
      const except = [...found.keys(), ...full.keys()];
      const oldest = await listOldest(trx, pace, { kind, except, most: left });
      await weigh(trx, pace, { oldest, found, full });
      isMore = oldest.length === left;
    }
  }
  const freeAt = full.size === 0 ? undefined : Math.min(...full.values());
  return { due: [...found.values()], freeAt };
}

interface Weighing {
  readonly oldest: readonly Due[];
  readonly found: Map<PersonId, Due>;
  /** By receiver: when the conversation can take more. */
  readonly full: Map<PersonId, number>;
}

async function weigh(
  trx: Db,
  { realMillis, limits }: Pace,
  { oldest, found, full }: Weighing,
): Promise<void> {
  for (const due of oldest) {
    const { receiverId } = due;
    if (found.has(receiverId) || full.has(receiverId)) continue;
    const count = Math.max(due.copies.length, 1);
    const freeAt = await findFreeAt(trx, receiverId, { count, realMillis, limits });
    if (freeAt <= realMillis) found.set(receiverId, due);
    else full.set(receiverId, freeAt);
  }
}

interface Wanted {
  readonly kind: 'say' | 'redraw';
  readonly except: readonly PersonId[];
  readonly most: number;
}

/** A card that is just being sent is drawn anew only when it has arrived. */
async function listOldest(trx: Db, times: Times, { kind, except, most }: Wanted): Promise<readonly Due[]> {
  const { now, realMillis } = times;
  const asked = { now, realMillis, tooFar: realMillis + longestRetryMillis, except };
  const rows = await selectOldest(kind, most)(trx, asked);
  const copies =
    kind === 'redraw' && rows.length > 0
      ? await listCopies(
          trx,
          rows.map((row) => row.notice_id),
        )
      : undefined;
  return rows.map((row) => ({
    id: row.id,
    kind,
    noticeId: noticeId(row.notice_id),
    receiverId: personId(row.receiver_id),
    attempts: row.attempts,
    revision: row.revision,
    claimNumber: row.claim_number + 1,
    isLost: row.is_lost === 1,
    isRepetition: row.is_lost === 1 || row.is_repetition === 1,
    copies: copies?.get(row.notice_id) ?? [],
  }));
}

interface Oldest {
  readonly now: string;
  readonly realMillis: number;
  readonly tooFar: number;
  readonly except: readonly string[];
}

type SelectOldest = ReturnType<typeof compileOldest>;
const compiled = new Map<string, SelectOldest>();

/** A limit belongs to the statement (sqlite-dialect.ts). */
function selectOldest(kind: Due['kind'], most: number): SelectOldest {
  const key = `${kind} ${most}`;
  const statement = compiled.get(key) ?? compileOldest(kind, most);
  compiled.set(key, statement);
  return statement;
}

const compileOldest = (kind: Due['kind'], most: number) =>
  compiledOnce((trx, { now, realMillis, tooFar, except }: Oldest) =>
    trx
      .selectFrom('outbox as o')
      .innerJoin('notice as n', 'n.id', 'o.notice_id')
      .selectAll('o')
      .select('n.receiver_id')
      .where('o.state', '=', 'waiting')
      .where('o.kind', '=', kind)
      .where('o.not_before', '<=', now)
      .where((eb) => eb.or([eb('o.retry_at', '<=', realMillis), eb('o.retry_at', '>', tooFar)]))
      .$if(kind === 'redraw', (query) => query.where('n.state', '=', 'said'))
      .$if(except.length > 0, (query) => query.where('n.receiver_id', 'not in', except))
      .orderBy('o.not_before')
      .orderBy('o.id')
      .limit(sql.lit(most))
      // A notice to be said is locked with its row: a claim that waited for it could be waited for by a change.
      .$if(hasRowLocks(trx), (query) => query.forUpdate(kind === 'say' ? ['o', 'n'] : ['o']).skipLocked()),
  );

/** The earliest real time at which there may be work again. */
export async function findNextTime(
  trx: Db,
  times: Times,
  freeAt: number | undefined,
): Promise<number | undefined> {
  const waiting = await trx
    .selectFrom('outbox')
    .select((eb) => eb.fn.min('retry_at').as('at'))
    .where('state', '=', 'waiting')
    .where('not_before', '<=', times.now)
    .where('retry_at', '>', times.realMillis)
    .executeTakeFirst();
  const sending = await trx
    .selectFrom('outbox')
    .select((eb) => eb.fn.min('begun_at').as('at'))
    .where('state', '=', 'sending')
    .executeTakeFirst();
  const begunAt = sending?.at ?? undefined;
  const candidates = [waiting?.at ?? undefined, begunAt && begunAt + abandonedAfterMillis, freeAt];
  const known = candidates.filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
