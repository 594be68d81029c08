import { sql } from 'kysely';
import type { Instant } from '../../core/time';
import { toInstant } from './row-values';
import type { Runner } from './runner';

/** Milliseconds by which the database's clock is ahead of this machine's. */
export type DatabaseTime = () => Promise<number>;

export interface MachineClocks {
  readonly wallMillis: () => number;
  /** Never set, e.g. the time since the process began. */
  readonly steadyMillis: () => number;
}

export const machineClocks: MachineClocks = {
  wallMillis: () => Date.now(),
  steadyMillis: () => performance.now(),
};

/** Less than this is how long a network takes, and harms nobody. */
const toleratedMillis = 250;
const keptMillis = 60_000;
const mostMeasurings = 3;

interface Measured {
  readonly ahead: number;
  readonly tookMillis: number;
}

/** Measured anew each minute, and at once when this machine's clock has been set. */
function databaseTime(ask: () => Promise<number>, clocks: MachineClocks): DatabaseTime {
  let kept: { readonly ahead: number; readonly atSteady: number; readonly drift: number } | undefined;
  const drift = () => clocks.wallMillis() - clocks.steadyMillis();
  const measure = async (): Promise<Measured> => {
    const before = clocks.wallMillis();
    const there = await ask();
    const after = clocks.wallMillis();
    return { ahead: Math.round(there - (before + after) / 2), tookMillis: after - before };
  };
  return async () => {
    const isFresh =
      kept !== undefined &&
      clocks.steadyMillis() - kept.atSteady < keptMillis &&
      Math.abs(drift() - kept.drift) < toleratedMillis;
    if (kept !== undefined && isFresh) return kept.ahead;
    let best = await measure();
    for (let more = 1; more < mostMeasurings && best.tookMillis > toleratedMillis; more++) {
      const next = await measure();
      if (next.tookMillis < best.tookMillis) best = next;
    }
    const ahead = Math.abs(best.ahead) < toleratedMillis ? 0 : best.ahead;
    kept = { ahead, atSteady: clocks.steadyMillis(), drift: drift() };
    return ahead;
  };
}

/** SQLite lies on this machine. */
export const machineTime: DatabaseTime = () => Promise.resolve(0);

export const postgresTime = (runner: Pick<Runner, 'read'>, clocks: MachineClocks): DatabaseTime =>
  databaseTime(async () => {
    const query = sql<{ readonly millis: number }>`
      select (extract(epoch from clock_timestamp()) * 1000)::float8 as millis`;
    const { rows } = await runner.read((db) => query.execute(db));
    return rows[0]?.millis ?? clocks.wallMillis();
  }, clocks);

/** The sandbox's virtual clock, shared by its replicas; never written in a real tenant. */
export interface SandboxClock {
  read(): Promise<Instant | undefined>;
  write(now: Instant): Promise<void>;
}

export const createSandboxClock = ({ read, write }: Runner): SandboxClock => ({
  read: () =>
    read(async (db) => {
      const row = await db.selectFrom('sandbox_clock').select('now').executeTakeFirst();
      return row && toInstant(row.now);
    }),
  write: (now) =>
    write(async (trx) => {
      await trx
        .insertInto('sandbox_clock')
        .values({ id: 1, now })
        // A replica that lags behind never moves the others back.
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ now }).where('sandbox_clock.now', '<', now),
        )
        .execute();
    }),
});
