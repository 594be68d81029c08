// Graph's hints: look at the mailbox now, then decide again; delta remains the truth (F1).

import type { MailboxId } from '../core/ids';
import { findMailbox } from '../core/municipality';
import { keepSubscriptions } from '../look/flows/keep-subscriptions';
import { lookIntoMailbox } from '../look/flows/look-into-mailboxes';
import { takeInAll } from '../incoming/flows/arrivals/take-in-all';
import { watchDuty } from '../duty/flows/watch-duty';
import type { HintReceiver } from '../look/graph/subscriptions';
import type { FlowContext } from './flow-context';

/** A burst of hints makes one look, after this much quiet. */
const gatherMillis = 3_000;

export function hintReceiver({ context }: { readonly context: FlowContext }): HintReceiver {
  const look = gathered(context, async (id: MailboxId) => {
    const mailbox = findMailbox(context.municipality(), id);
    if (mailbox === undefined) return;
    await lookIntoMailbox(context, mailbox);
    await watchDuty(context, id);
    await takeInAll(context);
  });
  const keep = gathered(context, () => keepSubscriptions(context, true));
  return {
    changed: look,
    lifecycle: ({ mailboxId, event }) => {
      look(mailboxId);
      if (event !== 'missed') keep('subscriptions');
    },
  };
}

/** Many hints about the same thing are followed once, and never twice at the same time. */
function gathered<K extends string>(
  { clock, log }: FlowContext,
  follow: (about: K) => Promise<void>,
): (about: K) => void {
  const waiting = new Set<K>();
  const running = new Map<K, Promise<void>>();
  const followNext = async (about: K): Promise<void> => {
    await clock.sleep(gatherMillis);
    await running.get(about);
    waiting.delete(about);
    const run = follow(about).catch((error: unknown) => {
      log.warn('A hint could not be followed', { about, error: String(error) });
    });
    running.set(about, run);
    await run;
  };
  return (about) => {
    if (waiting.has(about)) return;
    waiting.add(about);
    void followNext(about);
  };
}
