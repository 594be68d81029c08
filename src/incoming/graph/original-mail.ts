// A message as it came, with everything in it (MIME), for the archive: taken as it streams in, kept nowhere by the bot.

import type { CallGraph } from '../../platform/graph/calls/graph-caller';
import { messagePath } from '../../platform/graph/paths';
import { asVoid, outcomeOf } from './mail-calls';
import type { OriginalMail } from './mail-desk';

export const graphOriginalMail = (call: CallGraph): OriginalMail => ({
  read: async ({ address, id }, take, until) =>
    asVoid(
      outcomeOf(
        await call({ method: 'GET', path: `${messagePath(address, id)}/$value`, until, takeBytes: take }),
      ),
    ),
});
