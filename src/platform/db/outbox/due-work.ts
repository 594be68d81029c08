import type { Selectable } from 'kysely';
import { personId, type PersonId } from '../../../core/ids';
import type { Instant } from '../../../core/time';
import { compiledOnce } from '../compiled-once';
import { hasRowLocks, type Db } from '../runner';
import type { WorkRow } from '../tables';
import { listDue } from '../work/claim-work';
import { findFreeAt, type ConnectorLimits } from './connector-rate';
import { listCopies } from './conversations';
import type { Copy } from './outbox-store';
import { fail } from './settle-outbox';

/** A piece of the outbox whose time has come, locked for this transaction. */
export interface Due {
  readonly row: Selectable<WorkRow>;
  readonly copies: readonly Copy[];
}

interface Pace {
  readonly owner: string;
  readonly now: Instant;
  readonly realMillis: number;
  readonly leaseMillis: number;
  readonly limits: ConnectorLimits;
}

/** So many receivers whose budget is used up are passed over in one search. */
const mostPassedOver = 100;
/** Real milliseconds after which what another transaction holds is asked for again. */
const heldMillis = 50;

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
      const oldest =
        kind === 'say'
          ? await listSays(trx, pace, { except, most: left })
          : await listRedraws(trx, pace, { except, most: left });
      await weigh(trx, pace, { oldest, found, full });
      isMore = oldest.length === left;
    }
  }
  const freeAt = full.size === 0 ? undefined : Math.min(...full.values());
  return { due: [...found.values()], freeAt };
}

interface Candidate extends Due {
  readonly isHeld?: boolean;
}

interface Weighing {
  readonly oldest: readonly Candidate[];
  readonly found: Map<PersonId, Due>;
  /** By receiver: when the conversation can take more. */
  readonly full: Map<PersonId, number>;
}

async function weigh(trx: Db, pace: Pace, { oldest, found, full }: Weighing): Promise<void> {
  const { realMillis, limits, now } = pace;
  for (const due of oldest) {
    const receiver = personId(due.row.about ?? '');
    if (found.has(receiver) || full.has(receiver)) continue;
    if (due.isHeld) full.set(receiver, realMillis + heldMillis);
    else if (isOver(due.row)) await fail(trx, due.row, now);
    else {
      const count = Math.max(due.copies.length, 1);
      const freeAt = await findFreeAt(trx, receiver, { count, realMillis, limits });
      if (freeAt <= realMillis) found.set(receiver, due);
      else full.set(receiver, freeAt);
    }
  }
}

/** Its one repetition was cut off, too. */
const isOver = ({ kind, state, losses }: Selectable<WorkRow>): boolean =>
  kind === 'say' && state === 'working' && losses > 0;

interface Wanted {
  readonly except: readonly PersonId[];
  readonly most: number;
}

/** A notice to be said is locked with its row: a claim that waited for it could be waited for by a change. */
async function listSays(trx: Db, pace: Pace, wanted: Wanted): Promise<readonly Candidate[]> {
  const rows = await listDue(trx, { kind: 'say', ...wanted }, pace);
  if (rows.length === 0 || !hasRowLocks(trx)) return rows.map((row) => ({ row, copies: [] }));
  const locked = await trx
    .selectFrom('notice')
    .select('id')
    .where(
      'id',
      'in',
      rows.map(({ key }) => key),
    )
    .forUpdate()
    .skipLocked()
    .execute();
  const held = new Set(locked.map(({ id }) => id));
  return rows.map((row) => ({ row, copies: [], isHeld: !held.has(row.key) }));
}

/** A card that is just being sent is drawn anew only when it has arrived. */
async function listRedraws(trx: Db, pace: Pace, wanted: Wanted): Promise<readonly Candidate[]> {
  const search = { kind: 'redraw', ...wanted };
  const rows = await listDue(trx, { ...search, only: isSaid }, pace);
  const copies = await listCopies(
    trx,
    rows.map(({ key }) => key),
  );
  return rows.map((row) => ({ row, copies: copies.get(row.key) ?? [] }));
}

const isSaid: NonNullable<Parameters<typeof listDue>[1]['only']> = (eb) =>
  eb.exists(
    eb
      .selectFrom('notice')
      .select('notice.id')
      .whereRef('notice.id', '=', 'work.key')
      .where('notice.state', '=', 'said'),
  );

/** The earliest real time at which there may be work again. */
export async function findNextTime(
  trx: Db,
  { now, realMillis }: Pick<Pace, 'now' | 'realMillis'>,
  freeAt: number | undefined,
): Promise<number | undefined> {
  const [next] = await selectNext(trx, { now, realMillis });
  const known = [next?.at ?? undefined, freeAt].filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

const selectNext = compiledOnce((trx, { now, realMillis }: Pick<Pace, 'now' | 'realMillis'>) =>
  trx
    .selectFrom('work')
    .select((eb) => eb.fn.min('free_at').as('at'))
    .where('kind', 'in', ['say', 'redraw'])
    .where('state', 'in', ['waiting', 'lost', 'working'])
    .where('not_before', '<=', now)
    .where('free_at', '>', realMillis),
);
