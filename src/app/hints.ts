// Graph's hints: look at the mailbox now, then decide again; delta remains the truth (F1).

import type { MailboxId } from '../domain/ids';
import { findMailbox } from '../domain/municipality';
import { keepSubscriptions } from '../flows/keep-subscriptions';
import { lookIntoMailbox } from '../flows/look-into-mailboxes';
import { takeInAll } from '../flows/messages/take-in-all';
import { watchDuty } from '../flows/watch-duty';
import type { HintReceiver } from '../ports/subscriptions';
import type { House } from './compose';

/** A burst of hints for one mailbox makes one look after this much quiet. */
const gatherMillis = 3_000;

export function hintReceiver({ context }: Pick<House, 'context'>): HintReceiver {
  const waiting = new Set<MailboxId>();
  const look = async (id: MailboxId): Promise<void> => {
    waiting.delete(id);
    const mailbox = findMailbox(context.municipality(), id);
    if (mailbox === undefined) return;
    await lookIntoMailbox(context, mailbox);
    await watchDuty(context, id);
    await takeInAll(context);
  };
  const soon = (id: MailboxId) => {
    if (waiting.has(id)) return;
    waiting.add(id);
    setTimeout(() => {
      look(id).catch((error: unknown) => {
        context.log.warn('A hint could not be followed', { mailbox: id, error: String(error) });
      });
    }, gatherMillis).unref();
  };
  return {
    changed: soon,
    lifecycle: ({ mailboxId, event }) => {
      soon(mailboxId);
      if (event === 'missed') return;
      keepSubscriptions(context).catch((error: unknown) => {
        context.log.warn('Subscriptions could not be kept', { error: String(error) });
      });
    },
  };
}
