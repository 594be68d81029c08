// Starts the ticks: one a minute by cron in the municipality's zone, and what was due while the bot was down.

import type { ScheduledTask } from 'node-cron';
import cron from 'node-cron';
import { atMost } from '../core/at-most';
import { realTime } from '../core/clock';
import { StoreFault } from '../platform/db/store-fault';
import { catchUp } from './catch-up';
import type { House } from './compose';

/** How long the tick under way is waited for. */
const patienceMillis = 8_000;

interface Running {
  readonly stop: () => Promise<void>;
}

/** Catches up first, in the background: the web server answers meanwhile. */
export function startTicks(house: House, zone: string): Running {
  let current: Promise<unknown> = catchUp(house.context).then(() => tick(house));
  const task = cron.schedule(
    '* * * * *',
    () => {
      current = tick(house);
    },
    { timezone: zone, noOverlap: true, name: 'brevvakt-tick' },
  );
  // Cron waits for a minute that it worked out before: after a clock that was set back, for hours.
  const unwatch = watchWallClock((jumpMillis) => {
    house.context.log.warn('The clock of the machine was set', { jumpMillis });
    current = Promise.all([current, restart(task)]).then(() => tick(house));
  });
  return {
    stop: async () => {
      house.beginStop();
      unwatch();
      await task.stop();
      // A job that waits for a network that does not answer is cut off; its claim lapses, and the next start does it again.
      await atMost(
        realTime,
        patienceMillis,
        current.then(() => house.runner.settled()),
      );
      await house.close();
    },
  };
}

async function restart(task: ScheduledTask): Promise<void> {
  await task.stop();
  await task.start();
}

async function tick(house: House): Promise<void> {
  try {
    await house.runner.runDue();
  } catch (error) {
    await tellFailure(house.context, error);
  }
}

/** A database that takes no changes is told once by itself, with its remedy; each minute's tick has nothing to add. */
async function tellFailure({ store, log }: House['context'], error: unknown): Promise<void> {
  if (error instanceof StoreFault && !(await store.takesChanges())) return;
  log.error('A tick failed', {
    error: error instanceof Error ? error.message : String(error),
    ...(error instanceof StoreFault && { reason: error.reason }),
  });
}

/** Real milliseconds between two glances, and the least jump that counts; slower corrections pass by. */
const glanceMillis = 5_000;
const leastJumpMillis = 2_000;

/**
 * Notices that the machine's clock was set, or stood still: whatever waits for a time of day has to look again. Calls
 * after each jump of the wall clock against the one that only counts; answers how to stop.
 */
function watchWallClock(onJump: (millis: number) => void): () => void {
  const apart = () => Date.now() - performance.now();
  let last = apart();
  const timer = setInterval(() => {
    const now = apart();
    const jump = Math.round(now - last);
    last = now;
    if (Math.abs(jump) >= leastJumpMillis) onJump(jump);
  }, glanceMillis);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
