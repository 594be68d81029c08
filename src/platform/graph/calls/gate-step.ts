// Lets a try through when there is a place for it, and Graph has not asked to stay away.

import type { Clock } from '../../../core/clock';
import { GraphFault, sheetOf, type CallSheet, type Step } from './call-sheet';
import type { Gate, Release } from './gate';
import type { Pace } from './pace';

interface GateDeps {
  readonly gate: Gate;
  readonly pace: Pace;
  readonly clock: Clock;
}

export function gateStep(deps: GateDeps): Step {
  return async (context, next) => {
    const sheet = sheetOf(context);
    const leave = await enter(deps, sheet);
    try {
      await next();
    } finally {
      leave();
    }
  };
}

/** Another call about this mailbox may be told to wait while this one stands in line: the pause is for all of them. */
async function enter({ gate, pace, clock }: GateDeps, { lane, until }: CallSheet): Promise<Release> {
  for (;;) {
    const leave = await gate.enter(lane, until);
    if (leave === undefined) throw new GraphFault('busy');
    const held = gate.heldUntil(lane.key);
    if (held <= clock.realMillis()) return leave;
    leave();
    if (held + pace.leastTryMillis >= until) throw new GraphFault('held');
    await pace.sleep(held - clock.realMillis());
  }
}
