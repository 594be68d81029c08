// The secret that comes back with each notification: made from the mailbox's id, so that nothing has to be stored.

import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { mailboxId, type MailboxId } from '../../core/ids';

export interface ClientStates {
  /** At most 128 characters for ids of up to 84, as Graph asks. */
  make(id: MailboxId): string;
  /** The mailbox that it was made for; undefined for one that was not made here. */
  check(state: string): MailboxId | undefined;
}

/** All replicas need the same secret; another use of the secret does not give this key away. */
export function clientStates(secret: string): ClientStates {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'brevvakt/clientState', 32));
  const make = (id: MailboxId): string => `${id}.${createHmac('sha256', key).update(id).digest('base64url')}`;
  return {
    make,
    check: (state) => {
      const id = mailboxId(state.slice(0, Math.max(state.lastIndexOf('.'), 0)));
      const [given, expected] = [Buffer.from(state), Buffer.from(make(id))];
      return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
    },
  };
}
