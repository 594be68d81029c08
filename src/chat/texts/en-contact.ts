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
  whoAnswers: (mailboxes, more) => [
    'Brevvakt does not know who answers questions about a subject',
    'The registrar knows who has a case or a document, and the manager who in the unit answers. The departments have these mailboxes:',
    ...mailboxes,
    ...(more > 0 ? [`And ${more} more. Write the name of the department for its address.`] : []),
  ],
};
