// Lets a try through when there is a place for it.

import { GraphFault, sheetOf } from './call-sheet';
import type { Gate } from './gate';
import type { Step } from './middleware';

export function gateStep(gate: Gate): Step {
  return async (context, next) => {
    const sheet = sheetOf(context);
    const leave = await gate.enter(sheet.lane, sheet.until);
    if (leave === undefined) throw new GraphFault('busy');
    try {
      await next();
    } finally {
      leave();
    }
  };
}
