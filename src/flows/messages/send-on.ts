// How to send a mail on to the right duty mailbox, with its address ready to copy (P4).

import type { SendOnCard } from '../../domain/cards/message-cards';
import type { Person } from '../../domain/person';
import type { FlowContext } from '../flow-context';
import { nameOfMailbox } from './own-mailboxes';

/** The mailboxes of the reader's own department first. */
export function sendOnCard(context: FlowContext, reader: Person): SendOnCard {
  const { mailboxes } = context.municipality();
  const own = mailboxes.filter(({ department }) => department === reader.department);
  const others = mailboxes.filter((mailbox) => !own.includes(mailbox));
  return { card: 'sendOn', mailboxes: [...own, ...others].map(nameOfMailbox) };
}
