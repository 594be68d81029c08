import { sql } from 'kysely';
import { compiledOnce } from '../compiled-once';
import type { Db } from '../runner';
import { holdSubject } from '../work/claim-work';

export interface ConnectorLimits {
  /** Real milliseconds between two sends of all replicas. */
  readonly spacingMillis: number;
  /** Of one conversation: so many sends in so many milliseconds. */
  readonly windows: readonly { readonly most: number; readonly millis: number }[];
}

/**
 * A slot each 21 ms: 47 in a second, so that no sliding second at the Connector holds more than its 50. Of a
 * conversation's windows each is a little wider than documented, for what a network delays.
 */
export const documentedLimits: ConnectorLimits = {
  spacingMillis: 1_000 / 47,
  windows: [
    { most: 7, millis: 1_100 },
    { most: 60, millis: 30_500 },
    { most: 1_800, millis: 3_605_000 },
  ],
};

/** Slots are given out at most this far ahead. */
const aheadMillis = 2_000;
/** Times further ahead than this come from a clock that has been set back. */
const clockSetBackMillis = 10_000;
const longestMillis = 3_605_000;

/** In one claim slots are given out no further ahead: the rest may be another replica's, and a pause is not caught up. */
const claimMillis = 100;

/** So many pieces may be claimed together. */
export const mostInClaim = ({ spacingMillis }: ConnectorLimits): number =>
  spacingMillis === 0 ? Infinity : Math.max(1, Math.floor(claimMillis / spacingMillis));

/** From when on slots may be reserved, in real milliseconds; undefined: now. */
export async function findRateWait(db: Db, realMillis: number): Promise<number | undefined> {
  const [row] = await selectLastSlot(db, {});
  const last = row?.last_slot_at ?? 0;
  const isFarAhead = last > realMillis + aheadMillis && last <= realMillis + clockSetBackMillis;
  return isFarAhead ? Math.ceil(last - aheadMillis) : undefined;
}

const selectLastSlot = compiledOnce((db) => db.selectFrom('connector_rate').select('last_slot_at'));

interface Sends {
  readonly count: number;
  readonly realMillis: number;
  readonly limits: ConnectorLimits;
}

/** Reserves the next slots, one after the other; the first one's time, which need not be a whole number. */
export async function reserveSlots(
  trx: Db,
  { count, realMillis, limits: { spacingMillis } }: Sends,
): Promise<number> {
  const further = (count - 1) * spacingMillis;
  const first = sql<number>`case
    when last_slot_at > ${realMillis + clockSetBackMillis} then ${realMillis}
    when last_slot_at + ${spacingMillis} < ${realMillis} then ${realMillis}
    else last_slot_at + ${spacingMillis} end`;
  const row = await trx
    .updateTable('connector_rate')
    .set({ last_slot_at: sql<number>`${first} + ${further}` })
    .returning('last_slot_at')
    .executeTakeFirst();
  return (row?.last_slot_at ?? realMillis) - further;
}

/** When the person's conversation can take so many more; not later than `realMillis`: now. */
export async function findFreeAt(trx: Db, personId: string, sends: Sends): Promise<number> {
  if (sends.limits.windows.length === 0) return 0;
  // Two replicas never count the same person's sends at once; the second looks for other work meanwhile.
  if (!(await holdSubject(trx, personId))) return sends.realMillis + 50;
  const rows = await trx
    .selectFrom('connector_send')
    .select('at_millis')
    .where('person_id', '=', personId)
    .where('at_millis', '>', sends.realMillis - longestMillis)
    .where('at_millis', '<', sends.realMillis + clockSetBackMillis)
    .orderBy('at_millis', 'desc')
    .limit(sql.lit(1_800))
    .execute();
  const latest = rows.map((row) => row.at_millis);
  const waits = sends.limits.windows.map(({ most, millis }) => {
    const hindering = latest[Math.max(most - sends.count, 0)];
    return hindering === undefined ? 0 : hindering + millis;
  });
  return Math.max(...waits);
}

interface Recorded {
  readonly row: { readonly about: string | null };
  readonly copies: readonly unknown[];
  readonly atMillis: number;
}

/** What the conversations' windows are counted from. */
export async function recordSends(
  trx: Db,
  sends: readonly Recorded[],
  { windows }: ConnectorLimits,
): Promise<void> {
  if (windows.length === 0) return;
  const rows = sends.flatMap(({ row, copies, atMillis }) =>
    Array.from({ length: Math.max(copies.length, 1) }, () => ({
      person_id: row.about ?? '',
      at_millis: atMillis,
    })),
  );
  await trx.insertInto('connector_send').values(rows).execute();
}

/** Drops what no window reaches any more. */
export async function forgetSends(trx: Db, realMillis: number): Promise<void> {
  await deleteSends(trx, { before: realMillis - longestMillis });
}

const deleteSends = compiledOnce((trx, { before }: { readonly before: number }) =>
  trx.deleteFrom('connector_send').where('at_millis', '<', before),
);
