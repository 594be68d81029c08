// The secret that comes back with each notification: made from the mailbox's id, so that nothing has to be stored.

import { mailboxId, type MailboxId } from '../../core/ids';
import { signedText } from '../../platform/web/signed-text';

export interface ClientStates {
  /** At most 128 characters for ids of up to 84, as Graph asks. */
  make(id: MailboxId): string;
  /** The mailbox that it was made for; undefined for one that was not made here. */
  check(state: string): MailboxId | undefined;
}

export function clientStates(secret: string): ClientStates {
  const { sign, read } = signedText(secret, 'clientState');
  return {
    make: sign,
    check: (state) => {
      const id = read(state);
      return id === undefined ? undefined : mailboxId(id);
    },
  };
}
