// A message as it came, with everything in it (MIME), for the archive: taken as it streams in, kept nowhere by the bot.

import type { CallGraph } from '../../platform/graph/calls/graph-caller';
import type { TakeBytes } from '../../platform/graph/calls/call-sheet';
import { messagePath } from '../../platform/graph/paths';
import { asVoid, outcomeOf } from './mail-calls';
import type { MailOutcome, MessagePlace } from './mail-desk';

export interface OriginalMail {
  /**
   * Tries until that real time, no sooner than Graph allows; each try begins the taking anew. Throws what `take`
   * throws. @source Graph: get message, `$value`
   */
  read(place: MessagePlace, take: TakeBytes, until: number): Promise<MailOutcome<void>>;
}

export const graphOriginalMail = (call: CallGraph): OriginalMail => ({
  read: async ({ address, id }, take, until) =>
    asVoid(
      outcomeOf(
        await call({ method: 'GET', path: `${messagePath(address, id)}/$value`, until, takeBytes: take }),
      ),
    ),
});
