import { sql } from 'kysely';
import type { NoticeId, PersonId } from '../../domain/ids';
import { noticeId, personId } from '../../domain/ids';
import type { Instant } from '../../domain/time';
import type { Copy } from '../../ports/outbox-store';
import { compiledOnce } from './compiled-once';
import type { ConnectorLimits } from './connector-rate';
import { findFreeAt } from './connector-rate';
import { listCopies } from './conversations';
import { abandonedAfterMillis } from './lost-work';
import { hasRowLocks } from './row-locks';
import type { Db } from './runner';

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

interface Search {
  readonly due: Due | undefined;
  /** When the first of the receivers that were passed over can take more. */
  readonly freeAt: number | undefined;
}

/** The oldest due notice, else the oldest due redraw, of a receiver whose conversation can take it. */
export async function findDue(trx: Db, times: Pace): Promise<Search> {
  const full = new Map<PersonId, number>();
  for (const kind of ['say', 'redraw'] as const) {
    for (;;) {
      const due =
        full.size < mostPassedOver
          ? await findOldest(trx, times, { kind, except: [...full.keys()] })
          : undefined;
      if (due === undefined) break;
      const count = Math.max(due.copies.length, 1);
      const { realMillis, limits } = times;
      const freeAt = await findFreeAt(trx, due.receiverId, { count, realMillis, limits });
      if (freeAt <= realMillis) return { due, freeAt: undefined };
      full.set(due.receiverId, freeAt);
    }
  }
  return { due: undefined, freeAt: full.size === 0 ? undefined : Math.min(...full.values()) };
}

interface Wanted {
  readonly kind: 'say' | 'redraw';
  readonly except: readonly PersonId[];
}

/** A card that is just being sent is drawn anew only when it has arrived. */
async function findOldest(trx: Db, times: Times, { kind, except }: Wanted): Promise<Due | undefined> {
  const { now, realMillis } = times;
  const asked = { now, realMillis, tooFar: realMillis + longestRetryMillis, except };
  const [row] = await (kind === 'say' ? selectSay : selectRedraw)(trx, asked);
  if (row === undefined) return undefined;
  return {
    id: row.id,
    kind,
    noticeId: noticeId(row.notice_id),
    receiverId: personId(row.receiver_id),
    attempts: row.attempts,
    revision: row.revision,
    claimNumber: row.claim_number + 1,
    isLost: row.is_lost === 1,
    isRepetition: row.is_lost === 1 || row.is_repetition === 1,
    copies: kind === 'redraw' ? await listCopies(trx, row.notice_id) : [],
  };
}

interface Oldest {
  readonly now: string;
  readonly realMillis: number;
  readonly tooFar: number;
  readonly except: readonly string[];
}

const selectOldest = (trx: Db, kind: 'say' | 'redraw', { now, realMillis, tooFar, except }: Oldest) =>
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
    .limit(sql.lit(1))
    .$if(hasRowLocks(trx), (query) => query.forUpdate('o').skipLocked());

const selectSay = compiledOnce((trx, asked: Oldest) => selectOldest(trx, 'say', asked));
const selectRedraw = compiledOnce((trx, asked: Oldest) => selectOldest(trx, 'redraw', asked));

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
