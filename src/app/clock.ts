// The two clocks of the bot: the machine's own, and the sandbox's virtual one.

import { instant, plusMillis, type Instant } from '../core/time';
import { realTime, type Clock } from '../core/clock';

/** The machine's clock for everything. */
export const realClock: Clock = {
  now: () => instant(Date.now()),
  ...realTime,
};

export interface VirtualClock extends Clock {
  /** Moves the duty clock forward to that instant; never back. */
  moveTo(at: Instant): void;
  readonly mode: 'running' | 'frozen';
}

/** `running`: keeps pace with real time from `start`; `frozen`: stands still until it is moved. */
export function virtualClock(start: Instant, mode: VirtualClock['mode']): VirtualClock {
  let base = start;
  let since = Date.now();
  const now = () => (mode === 'frozen' ? base : plusMillis(base, Date.now() - since));
  return {
    mode,
    now,
    ...realTime,
    moveTo: (at) => {
      if (at <= now()) return;
      base = at;
      since = Date.now();
    },
  };
}
