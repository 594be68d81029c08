// Tries again what is worth it, at the earliest when Graph allows it and only within the call's budget.

import type { Clock } from '../../../core/clock';
import { GraphFault, sheetOf } from './call-sheet';
import type { Step } from './middleware';
import type { Pace } from './pace';
import { parseRetryAfter } from '../../retry-after';
import { decideWait } from './decide-wait';

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
