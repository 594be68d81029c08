// POST /sandbox/clock: moves the virtual clock forward; every job due on the way runs at its own virtual time.

import type { Instant } from '../src/core/time';
import type { JobName } from '../src/core/job-step';
import type { FlowContext } from '../src/app/flow-context';
import type { VirtualClock } from '../src/app/clock';
import type { JobRunner } from '../src/app/run-jobs';

export interface ClockAnswer {
  readonly now: Instant;
  readonly jobs: readonly JobName[];
  readonly delivered: number;
  readonly pending: number;
  readonly failed: number;
}

export interface ClockParts {
  readonly context: FlowContext;
  readonly clock: VirtualClock;
  readonly runner: JobRunner;
  /** How many notices and redraws have been delivered so far. */
  readonly deliveredSoFar: () => number;
  /** Keeps the virtual clock for a restart and for other replicas. */
  readonly keep: (now: Instant) => Promise<void>;
}

/** The call answers after this much real time with what is left. */
const patienceMillis = 60_000;
/** Of that, at most this much is spent on waiting for the network before the target is reached. */
const onTheWayMillis = 40_000;
/** Most of what waits is done at the next look; a Retry-After takes longer. */
const [shortestPauseMillis, longestPauseMillis] = [3, 100];

/** Moves to `target`; an instant in the past moves nothing but still runs what is due. */
export async function moveClock(parts: ClockParts, target: Instant): Promise<ClockAnswer> {
  const { context, clock, runner } = parts;
  const before = parts.deliveredSoFar();
  const deadline = Date.now() + patienceMillis;
  const waitUntil = Date.now() + onTheWayMillis;
  const ran = new Set<JobName>();
  for (;;) {
    const next = runner.nextDue(clock.now());
    if (next === undefined || next >= target || Date.now() > deadline) break;
    clock.moveTo(next);
    await parts.keep(clock.now());
    await settle(parts, ran, waitUntil);
  }
  if (Date.now() <= deadline) clock.moveTo(target);
  await parts.keep(clock.now());
  await settle(parts, ran, deadline);
  const counts = await context.store.outbox.counts(clock.now());
  const mail = await context.store.mailWork.counts();
  return {
    now: clock.now(),
    jobs: [...ran],
    delivered: parts.deliveredSoFar() - before,
    pending: counts.waiting + counts.sending + mail.waiting,
    failed: counts.failed + mail.failed,
  };
}

/**
 * Runs what is due, then waits on real time for retries such as a Retry-After and for jobs that another process has,
 * until nothing is left or patience ends.
 */
async function settle(
  { context, clock, runner }: ClockParts,
  ran: Set<JobName>,
  deadline: number,
): Promise<void> {
  for (let pauseMillis = shortestPauseMillis; ; pauseMillis = Math.min(2 * pauseMillis, longestPauseMillis)) {
    const run = await runner.runDue();
    for (const job of run.ran) ran.add(job);
    const { waiting, sending } = await context.store.outbox.counts(clock.now());
    const mail = await context.store.mailWork.counts();
    if ((waiting + sending + mail.waiting === 0 && !run.isHeld) || Date.now() >= deadline) return;
    await new Promise((resolve) => setTimeout(resolve, pauseMillis));
  }
}
