import { setTimeout as wait } from 'node:timers/promises';
import type { SendOutcome } from './messenger';
import type { TeamsEdge } from './teams-options';

type Failure = Exclude<SendOutcome<never>, { readonly kind: 'done' }>;

/**
 * Says an answer, a little later when the Connector asks for it; undefined when it was said. What may have arrived is
 * not said again: the person sees it, or asks once more.
 */
export async function sayAnswer(
  edge: TeamsEdge,
  send: () => Promise<SendOutcome<unknown>>,
): Promise<Failure | undefined> {
  const patience = Date.now() + edge.limits.replyMillis;
  for (;;) {
    const outcome = await send();
    if (outcome.kind === 'done') return undefined;
    const pause = outcome.kind === 'later' ? Math.max(outcome.afterMillis, 50) : Number.POSITIVE_INFINITY;
    if (Date.now() + pause > patience) {
      edge.log.warn('An answer could not be said', { outcome: outcome.kind, code: outcome.code });
      return outcome;
    }
    await wait(pause);
  }
}
