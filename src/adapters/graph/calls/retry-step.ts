// Tries again what is worth it, at the earliest when Graph allows it and only within the call's budget.

import type { Clock } from '../../../ports/clock';
import { GraphFault, sheetOf } from './call-sheet';
import type { CallSheet } from './call-sheet';
import type { Gate } from './gate';
import type { Step } from './middleware';
import type { Pace } from './pace';
import { decideWait, parseRetryAfter } from './retry-after';

interface RetryDeps {
  readonly pace: Pace;
  readonly clock: Clock;
  readonly gate: Gate;
}

export function retryStep(deps: RetryDeps): Step {
  return async (context, next) => {
    const sheet = sheetOf(context);
    for (let earlier = 0; ; earlier++) {
      await sitOutHold(deps, sheet);
      const outcome = await tryOnce(next, () => context.response);
      const retryAfter = keepHold(deps, sheet, context.response);
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

/** Another call may have been told to stay away from this mailbox. */
async function sitOutHold({ gate, clock, pace }: RetryDeps, sheet: CallSheet): Promise<void> {
  for (
    let held = gate.heldUntil(sheet.lane.key);
    held > clock.realMillis();
    held = gate.heldUntil(sheet.lane.key)
  ) {
    if (held + pace.leastTryMillis >= sheet.until) throw new GraphFault('held');
    await pace.sleep(held - clock.realMillis());
  }
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

function keepHold(
  { gate, clock }: RetryDeps,
  sheet: CallSheet,
  response: Response | undefined,
): number | undefined {
  if (response?.status !== 429 && response?.status !== 503) return undefined;
  const now = clock.realMillis();
  const retryAfter = parseRetryAfter(response.headers.get('Retry-After'), now);
  if (retryAfter !== undefined) gate.hold(sheet.lane.key, now + retryAfter);
  return retryAfter;
}
