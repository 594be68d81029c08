// Whether a message belongs with one that has a number: of the same conversation, in the same mailbox (F3).

import type { IncomingId } from '../../../core/ids';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';

export interface Numbered {
  readonly id: IncomingId;
  readonly number: string;
}

/** The latest of them with another number than its own; nothing of what is secret, and nothing to it. */
export async function sameConversation(
  context: IncomingContext,
  { id, mailboxId, conversation, secrecy, registration }: IncomingMessage,
): Promise<Numbered | undefined> {
  if (conversation === undefined || secrecy) return undefined;
  const own = registration.kind === 'registered' ? registration.number : undefined;
  const all = await context.store.incoming.listConversation(mailboxId, conversation);
  return all.flatMap((one) =>
    one.id !== id && !one.secrecy && one.registration.kind === 'registered' && one.registration.number !== own
      ? [{ id: one.id, number: one.registration.number }]
      : [],
  )[0];
}
