// Time from outside: the duty clock (virtual in the sandbox) and the machine's own for network waits.

import type { Instant } from './time';

/**
 * Two times: duty runs on `now`, waits for the network on real time. Only `realMillis` may be compared over replicas.
 */
export interface Clock {
  /** The duty clock. */
  now(): Instant;
  /** Milliseconds of real time since 1970, for Retry-After, back-off and leases. */
  realMillis(): number;
  /** Waits so many milliseconds of real time, or until the signal: never rejects. */
  sleep(millis: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own time. */
export const realTime: Omit<Clock, 'now'> = {
  realMillis: () => Date.now(),
  sleep: (millis, signal) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, millis);
      if (signal?.aborted === true) end();
      else signal?.addEventListener('abort', end);
    }),
};
