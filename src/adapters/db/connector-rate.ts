import { sql } from 'kysely';
import { hasRowLocks } from './row-locks';
import type { Db } from './runner';

/** A slot each 21 ms: 47 in a second, so that no sliding second at the Connector holds more than its 50. */
const spacingMillis = 1_000 / 47;
/** Slots are given out at most this far ahead. */
const aheadMillis = 2_000;
/** Times further ahead than this come from a clock that has been set back. */
const clockSetBackMillis = 10_000;

/** The Connector's limits of one conversation, each window a little wider for what a network delays. */
const windows = [
  { most: 7, millis: 1_100 },
  { most: 60, millis: 30_500 },
  { most: 1_800, millis: 3_605_000 },
] as const;
const longestMillis = 3_605_000;

/** From when on slots may be reserved, in real milliseconds; undefined: now. */
export async function findRateWait(db: Db, realMillis: number): Promise<number | undefined> {
  const { last_slot_at: last } = await db
    .selectFrom('connector_rate')
    .select('last_slot_at')
    .executeTakeFirstOrThrow();
  const isFarAhead = last > realMillis + aheadMillis && last <= realMillis + clockSetBackMillis;
  return isFarAhead ? Math.ceil(last - aheadMillis) : undefined;
}

/** Reserves the next slots, one after the other; the first one's time. */
export async function reserveSlots(trx: Db, count: number, realMillis: number): Promise<number> {
  const first = sql<number>`case
    when last_slot_at > ${realMillis + clockSetBackMillis} then ${realMillis}
    when last_slot_at + ${spacingMillis} < ${realMillis} then ${realMillis}
    else last_slot_at + ${spacingMillis} end`;
  const further = (count - 1) * spacingMillis;
  const { last_slot_at: last } = await trx
    .updateTable('connector_rate')
    .set({ last_slot_at: sql<number>`${first} + ${further}` })
    .returning('last_slot_at')
    .executeTakeFirstOrThrow();
  return Math.ceil(last - further);
}

/** When the person's conversation can take so many more; not later than `realMillis`: now. */
export async function findFreeAt(
  trx: Db,
  personId: string,
  sends: { readonly count: number; readonly realMillis: number },
): Promise<number> {
  if (!(await holdBudget(trx, personId))) return sends.realMillis + 50;
  const rows = await trx
    .selectFrom('connector_send')
    .select('at_millis')
    .where('person_id', '=', personId)
    .where('at_millis', '>', sends.realMillis - longestMillis)
    .where('at_millis', '<', sends.realMillis + clockSetBackMillis)
    .orderBy('at_millis', 'desc')
    .limit(1_800)
    .execute();
  const latest = rows.map((row) => row.at_millis);
  const waits = windows.map(({ most, millis }) => {
    const hindering = latest[Math.max(most - sends.count, 0)];
    return hindering === undefined ? 0 : hindering + millis;
  });
  return Math.max(...waits);
}

/** Two replicas never count the same person's sends at once; the second looks for other work meanwhile. */
async function holdBudget(trx: Db, personId: string): Promise<boolean> {
  if (!hasRowLocks(trx)) return true;
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${personId}, 7)) as held`.execute(trx);
  return rows[0]?.held === true;
}

export async function recordSends(
  trx: Db,
  personId: string,
  sends: { readonly count: number; readonly atMillis: number },
): Promise<void> {
  const row = { person_id: personId, at_millis: sends.atMillis };
  await trx
    .insertInto('connector_send')
    .values(Array.from({ length: sends.count }, () => row))
    .execute();
}

/** Drops what no window reaches any more. */
export async function forgetSends(trx: Db, realMillis: number): Promise<void> {
  await trx
    .deleteFrom('connector_send')
    .where('at_millis', '<', realMillis - longestMillis)
    .execute();
}
