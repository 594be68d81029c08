// Tries again what is worth it, at the earliest when Graph allows it and only within the call's budget.

import type { Clock } from '../../../core/clock';
import { growingPause } from '../../../core/growing-pause';
import { parseRetryAfter } from '../../retry-after';
import { GraphFault, sheetOf, type FaultCode, type Step } from './call-sheet';
import type { Pace } from './pace';

interface RetryDeps {
  readonly pace: Pace;
  readonly clock: Clock;
}

export function retryStep(deps: RetryDeps): Step {
  return async (context, next) => {
    const sheet = sheetOf(context);
    for (let earlier = 0; ; earlier++) {
      const outcome = await tryOnce(next, () => context.response);
      const header = context.response?.headers.get('Retry-After');
      const retryAfter = parseRetryAfter(header, deps.clock.realMillis());
      const wait = decideWait(
        {
          earlier,
          outcome: outcome instanceof GraphFault ? outcome.code : outcome,
          retryAfter,
          isRepeatable: sheet.isRepeatable,
        },
        deps.pace,
      );
      if (wait !== undefined && wait + deps.pace.leastTryMillis < sheet.until - deps.clock.realMillis()) {
        await deps.pace.sleep(wait);
        continue;
      }
      if (outcome instanceof GraphFault) throw outcome;
      return;
    }
  };
}

async function tryOnce(
  next: () => Promise<void>,
  response: () => Response | undefined,
): Promise<number | GraphFault> {
  try {
    await next();
    return response()?.status ?? 0;
  } catch (error) {
    if (error instanceof GraphFault) return error;
    throw error;
  }
}

interface FailedTry {
  /** Tries before this one. */
  readonly earlier: number;
  readonly outcome: number | FaultCode;
  readonly retryAfter: number | undefined;
  readonly isRepeatable: boolean;
}

const passing: readonly (number | FaultCode)[] = [429, 500, 502, 503, 504, 'timeout', 'network', 'garbage'];

/**
 * Whether a try that failed is worth another one, and when. Milliseconds to wait before the next try; undefined
 * when there should be none. Never less than Graph asked for; a little more by chance, so that a crowd does not
 * come back all at once.
 */
export function decideWait(failed: FailedTry, pace: Pace): number | undefined {
  if (!passing.includes(failed.outcome)) return undefined;
  if (!failed.isRepeatable && failed.outcome !== 429) return undefined;
  const pauses = { firstMillis: pace.backOffMillis, mostMillis: pace.mostBackOffMillis };
  const backOff = growingPause(failed.earlier, pauses);
  if (failed.retryAfter === undefined) return backOff * (0.5 + pace.random() / 2);
  return failed.retryAfter + Math.min(backOff, 1_000) * pace.random() * 0.25;
}
