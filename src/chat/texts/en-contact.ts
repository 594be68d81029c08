// Whom to turn to, in English.

import type { svContact } from './sv-contact';

export const enContact: typeof svContact = {
  unitHas: (mailbox, name, { away, address, manager, next }) => [
    `${name ?? 'Nobody'} has ${mailbox} ${next === undefined ? 'today' : `on ${next.day}`}${away === undefined ? '' : `, ${away}`}`,
    ...(next === undefined
      ? []
      : [`Today is not a working day${next.free === undefined ? '' : ` (${next.free})`}.`]),
    `The mailbox’s address is ${address}.${manager === undefined ? '' : ` The manager responsible is ${manager}.`}`,
    `Brevvakt connects no calls and does not know who answers about a subject. ${name === undefined ? 'The registrar' : 'Whoever has the mailbox'} can say who it is.`,
  ],
  mailboxManager: (name, mailbox) => `${name} is the manager responsible for ${mailbox}.`,
  whoAnswers: (isOneOf, mailboxes, more) => [
    'Brevvakt does not know who answers questions about a subject',
    isOneOf
      ? 'It may belong to one of these mailboxes:'
      : 'The registrar knows who has a case or a document. The manager knows who in the unit answers. The mailboxes are:',
    ...mailboxes,
    ...(more > 0 ? [`And ${more} more. Write the name of the mailbox for its address.`] : []),
  ],
};
