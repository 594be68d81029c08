// Whom to turn to, in English.

import type { svContact } from './sv-contact';

const mayWrite = {
  roster: 'what has come in today',
  leads: 'what is waiting for me',
  switchboard: 'who is away today',
  none: 'who has the mailbox today',
} as const;

export const enContact: typeof svContact = {
  notUnderstood: (part) => [
    'That could not be understood, so nothing is done',
    `Try saying it in another way, or for example “${mayWrite[part]}”. Nothing of what you wrote is kept.`,
  ],
  unitHas: (mailbox, name, { away, address, manager, orElse, next }) => [
    `${name ?? 'Nobody'} has ${mailbox} ${next === undefined ? 'today' : `on ${next.day}`}${away === undefined ? '' : `, ${away}`}`,
    ...(next === undefined
      ? []
      : [`Today is not a working day${next.free === undefined ? '' : ` (${next.free})`}.`]),
    `The mailbox’s address is ${address}.${manager === undefined ? '' : ` The manager responsible is ${manager}.`}`,
    ...(orElse === undefined ? [] : [`It may also belong to ${orElse}.`]),
    `Brevvakt connects no calls and does not know who answers about a subject. ${name === undefined ? 'The registrar' : 'Whoever has the mailbox'} can say who it is.`,
  ],
  personReach: (name, isReached, mailboxes) => [
    isReached ? `${name} can be reached in Teams` : `How to reach ${name} is in the directory`,
    'Brevvakt gives out no personal addresses or numbers. They are in the directory.',
    ...mailboxes,
  ],
  unitMail: (mailbox, address) => `E-mail for that unit goes to ${mailbox}: ${address}`,
  managersKnown: (rows) => [
    'Brevvakt does not know who is the manager there',
    'These are the managers responsible for the mailboxes:',
    ...rows,
  ],
  mailboxManager: (name, mailbox) => `${name} is the manager responsible for ${mailbox}.`,
  stepsIn: {
    nobody: (mailbox) => `${mailbox} · nobody else is next`,
    decides: (name, of) =>
      name === undefined
        ? `Nobody is named to decide while ${of} is away.`
        : `${name} decides while ${of} is away.`,
    unknown: (of) => `Who steps in for ${of} is known to their manager, not to Brevvakt.`,
    calls: 'Brevvakt connects no calls and does not know who takes them.',
  },
  whoAnswers: (isOneOf, mailboxes, more) => [
    'Brevvakt does not know who answers questions about a subject',
    isOneOf
      ? 'It may belong to one of these mailboxes:'
      : 'The registrar knows who has a case or a document. The manager knows who in the unit answers. The mailboxes are:',
    ...mailboxes,
    ...(more > 0 ? [`And ${more} more. Write the name of the mailbox for its address.`] : []),
  ],
};
