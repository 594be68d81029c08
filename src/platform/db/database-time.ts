import { sql } from 'kysely';
import type { Claim, Settlement } from './queue/outbox-store';
import type { Store } from '../../core/store';
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
export function databaseTime(ask: () => Promise<number>, clocks: MachineClocks): DatabaseTime {
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

export const postgresTime = (runner: Runner, clocks: MachineClocks): DatabaseTime =>
  databaseTime(async () => {
    const query = sql<{ readonly millis: number }>`
      select (extract(epoch from clock_timestamp()) * 1000)::float8 as millis`;
    const { rows } = await runner.read((db) => query.execute(db));
    return rows[0]?.millis ?? clocks.wallMillis();
  }, clocks);

type Timed = Pick<Store, 'outbox' | 'mailWork' | 'delegations' | 'jobs'>;

/**
 * Claims and pauses are kept by the database's clock, which all replicas share; callers give and get their own real
 * time.
 */
export function onDatabaseTime({ outbox, mailWork, delegations, jobs }: Timed, time: DatabaseTime): Timed {
  const there = async (realMillis: number) => realMillis + (await time());
  const moved = async <T extends { readonly realMillis: number }>(by: T): Promise<T> => ({
    ...by,
    realMillis: await there(by.realMillis),
  });
  const later = async <T extends object>(settlement: T): Promise<T> =>
    'notBeforeMillis' in settlement && typeof settlement.notBeforeMillis === 'number'
      ? { ...settlement, notBeforeMillis: await there(settlement.notBeforeMillis) }
      : settlement;
  return {
    outbox: {
      ...outbox,
      claim: async (by) => {
        const claim = await outbox.claim(await moved(by));
        return onOurClock(claim, await time());
      },
      renew: async (work, realMillis) => outbox.renew(work, await there(realMillis)),
      settle: async (work, settlement: Settlement) => outbox.settle(work, await later(settlement)),
    },
    mailWork: {
      ...mailWork,
      claim: async (by) => mailWork.claim(await moved(by)),
      settle: async (work, settlement) => mailWork.settle(work, await later(settlement)),
    },
    delegations: {
      ...delegations,
      claimRuleWork: async (by) => delegations.claimRuleWork(await moved(by)),
      settleRuleWork: async (work, settlement) => delegations.settleRuleWork(work, await later(settlement)),
    },
    jobs: { ...jobs, claim: async (job) => jobs.claim(await moved(job)) },
  };
}

function onOurClock(claim: Claim, ahead: number): Claim {
  if (claim.kind === 'idle')
    return { ...claim, againAtMillis: claim.againAtMillis && claim.againAtMillis - ahead };
  const pieces = claim.pieces.map(({ work, slot }) => ({ work, slot: { atMillis: slot.atMillis - ahead } }));
  return { kind: 'claimed', pieces };
}
