// Whether a try that failed is worth another one, and when.

import type { Pace } from './pace';
import type { FaultCode } from './call-sheet';

interface FailedTry {
  /** Tries before this one. */
  readonly earlier: number;
  readonly outcome: number | FaultCode;
  readonly retryAfter: number | undefined;
  readonly isRepeatable: boolean;
}

const passing: readonly (number | FaultCode)[] = [429, 500, 502, 503, 504, 'timeout', 'network', 'garbage'];

/**
 * Milliseconds to wait before the next try; undefined when there should be none. Never less than Graph asked for; a
 * little more by chance, so that a crowd does not come back all at once.
 */
export function decideWait(failed: FailedTry, pace: Pace): number | undefined {
  if (!passing.includes(failed.outcome)) return undefined;
  if (!failed.isRepeatable && failed.outcome !== 429) return undefined;
  const backOff = Math.min(pace.backOffMillis * 2 ** failed.earlier, pace.mostBackOffMillis);
  if (failed.retryAfter === undefined) return backOff * (0.5 + pace.random() / 2);
  return failed.retryAfter + Math.min(backOff, 1_000) * pace.random() * 0.25;
}
