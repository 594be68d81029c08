// Claims work whose time has come: the one way in which a process gets a piece.

import { sql, type Expression, type ExpressionBuilder, type Selectable, type SqlBool } from 'kysely';
import type { Instant } from '../../../core/time';
import { compiledOnce } from '../compiled-once';
import { hasRowLocks, type Db } from '../runner';
import type { Tables, WorkRow } from '../tables';
import type { Claimer, Which, Work } from './work';

/** No pause is longer: a time further ahead comes from a clock that has been set back. */
const longestPauseMillis = 3_600_000;

interface Search extends Which {
  readonly most: number;
  /** Nothing that is about one of these. */
  readonly except?: readonly string[];
  /** What else must be so for a piece to be taken. */
  readonly only?: (eb: ExpressionBuilder<Tables, 'work'>) => Expression<SqlBool>;
}

/** The piece that has waited longest is this process's from now on. */
export async function claimOne(trx: Db, which: Which, by: Claimer): Promise<Work | undefined> {
  // Columns of milliseconds are whole numbers.
  const floored = { ...by, realMillis: Math.floor(by.realMillis) };
  const except: string[] = [];
  for (;;) {
    const [row] = await listDue(trx, { ...which, except, most: 1 }, floored);
    if (row === undefined) return undefined;
    if (which.isOneAtATime !== true || row.about === null || (await isAlone(trx, row, floored)))
      return (await take(trx, [row], floored))[0];
    except.push(row.about);
  }
}

/**
 * Another transaction may have taken a piece about the same since this one looked: looked at again when none can any
 * more.
 */
async function isAlone(trx: Db, { kind, key, about }: Selectable<WorkRow>, by: Claimer): Promise<boolean> {
  if (!(await holdSubject(trx, about ?? ''))) return false;
  const again = await listDue(trx, { kind, key, isOneAtATime: true, most: 1 }, by);
  return again.length === 1;
}

/** Until this transaction ends, no other on PostgreSQL holds it; false when another one does. */
export async function holdSubject(trx: Db, about: string): Promise<boolean> {
  if (!hasRowLocks(trx)) return true;
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${about}, 7)) as held`.execute(trx);
  return rows[0]?.held === true;
}

/** The pieces that have waited longest, locked for this transaction. */
export const listDue = (
  trx: Db,
  { kind, key, isOneAtATime = false, most, except = [], only }: Search,
  { now, realMillis, leaseMillis, inHand = [] }: Claimer,
): Promise<readonly Selectable<WorkRow>[]> =>
  selectDue({ isOneAtATime, most, only })(trx, {
    ...{ kind, key, now, realMillis },
    latestMillis: realMillis + longestPauseMillis,
    latestLeaseMillis: realMillis + 2 * leaseMillis,
    except: listed(except),
    inHand: listed(inHand),
  });

const listed = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

/** What makes it another statement. */
type Form = Required<Pick<Search, 'isOneAtATime' | 'most'>> & { readonly only: Search['only'] };
interface Due {
  readonly kind: string;
  readonly key: string | undefined;
  readonly now: Instant;
  readonly realMillis: number;
  readonly latestMillis: number;
  readonly latestLeaseMillis: number;
  readonly except: readonly string[] | undefined;
  readonly inHand: readonly number[] | undefined;
}

const forms = new Map<Search['only'], Map<string, ReturnType<typeof compileDue>>>();

function selectDue(form: Form): ReturnType<typeof compileDue> {
  const known = forms.get(form.only) ?? new Map<string, ReturnType<typeof compileDue>>();
  forms.set(form.only, known);
  const name = `${form.isOneAtATime} ${form.most}`;
  const compiled = known.get(name) ?? compileDue(form);
  known.set(name, compiled);
  return compiled;
}

const compileDue = ({ isOneAtATime, most, only }: Form) =>
  compiledOnce((trx, due: Due) =>
    trx
      .selectFrom('work')
      .selectAll()
      .where('kind', '=', due.kind)
      .where('not_before', '<=', due.now)
      .where('state', 'in', ['waiting', 'lost', 'working'])
      .where((eb) =>
        eb.or([
          eb('free_at', '<=', due.realMillis),
          eb('free_at', '>', due.latestMillis),
          eb.and([eb('state', '=', 'working'), eb('free_at', '>', due.latestLeaseMillis)]),
        ]),
      )
      .$if(due.key !== undefined, (query) => query.where('key', '=', due.key ?? ''))
      .$if(due.inHand !== undefined, (query) =>
        query.where((eb) => eb.or([eb('state', '<>', 'working'), eb('id', 'not in', due.inHand ?? [])])),
      )
      .$if(isOneAtATime, (query) => query.where((eb) => eb.not(isOtherUnderWay(eb, due))))
      .$if(due.except !== undefined, (query) =>
        query.where((eb) => eb.or([eb('about', 'is', null), eb('about', 'not in', due.except ?? [])])),
      )
      .$if(only !== undefined, (query) => query.where((eb) => only?.(eb) ?? eb.lit(true)))
      .orderBy('not_before')
      .orderBy('id')
      // A constant limit is prepared once (sqlite-dialect.ts).
      .limit(sql.lit(most))
      .$if(hasRowLocks(trx), (query) => query.forUpdate().skipLocked()),
  );

const isOtherUnderWay = (
  eb: ExpressionBuilder<Tables, 'work'>,
  { realMillis, inHand }: Pick<Due, 'realMillis' | 'inHand'>,
) =>
  eb.exists(
    eb
      .selectFrom('work as other')
      .select('other.id')
      .whereRef('other.about', '=', 'work.about')
      .whereRef('other.kind', '=', 'work.kind')
      .where('other.state', '=', 'working')
      .where((of) =>
        of.or([
          of('other.free_at', '>', realMillis),
          ...(inHand === undefined ? [] : [of('other.id', 'in', inHand)]),
        ]),
      ),
  );

/** What was found is this process's from now on. */
export async function take(
  trx: Db,
  rows: readonly Selectable<WorkRow>[],
  by: Claimer,
): Promise<readonly Work[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  await updateTaken(trx, { ids, owner: by.owner, leasedUntil: by.realMillis + by.leaseMillis });
  return rows.map(toWork);
}

interface Taken {
  readonly ids: readonly number[];
  readonly owner: string;
  readonly leasedUntil: number;
}

const updateTaken = compiledOnce((trx, { ids, owner, leasedUntil }: Taken) =>
  trx
    .updateTable('work')
    .set((eb) => ({
      state: 'working',
      claimed_by: owner,
      free_at: leasedUntil,
      claim: eb('claim', '+', 1),
      attempts: sql<number>`attempts + case when state = 'working' then 1 else 0 end`,
      losses: sql<number>`losses + case when state in ('working', 'lost') then 1 else 0 end`,
    }))
    .where('id', 'in', ids),
);

const toWork = (row: Selectable<WorkRow>): Work => {
  const wasLost = row.state === 'working' || row.state === 'lost';
  return {
    id: row.id,
    kind: row.kind,
    key: row.key,
    about: row.about ?? undefined,
    revision: row.revision,
    attempts: row.attempts + (row.state === 'working' ? 1 : 0),
    losses: row.losses + (wasLost ? 1 : 0),
    claim: row.claim + 1,
    wasLost,
  };
};

/** Holds the work for longer; false when it is another's by now, or has ended. */
export async function renew(trx: Db, { id, claim }: Work, untilMillis: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('work')
    .set({ free_at: Math.floor(untilMillis) })
    .where('id', '=', id)
    .where('claim', '=', claim)
    .where('state', '=', 'working')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Whether the claim is still this process's; the piece is locked for this transaction. */
export async function isHeld(trx: Db, { id, claim }: Work): Promise<boolean> {
  const row = await trx
    .selectFrom('work')
    .select('id')
    .where('id', '=', id)
    .where('claim', '=', claim)
    .$if(hasRowLocks(trx), (query) => query.forUpdate())
    .executeTakeFirst();
  return row !== undefined;
}
