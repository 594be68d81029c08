import type { IncomingTexts } from './sv';

/** The register of cases, in English. */
export const enDiary: IncomingTexts['diary'] = {
  register: 'The register',
  form: (name) => `New case in ${name} …`,
  send: 'Register',
  title: 'Title, as it is to stand in the register',
  titleHow:
    'It becomes a new case. Where the message belongs to one that is there already, register it with the number of that one instead. The register is public: write shortly what it is about, nothing secret and no name that is not to stand there. The title is kept only until the register has answered.',
  titleMissing: 'Write a title of at most 200 characters.',
  marking: 'Secrecy marking',
  alongLabel: 'The message',
  alongTitle: 'Send the message and its attachments along to the case',
  waiting: (name) => `Sent to ${name}. The number comes here when the register has answered.`,
  failed: (name) =>
    `${name} does not answer. Brevvakt tries again for half a day. You can also register by hand and write the number here.`,
  lookFirst: (reference) =>
    `Search the register for ${reference} first: if the case is there already, write its number here.`,
  refused: (name, why) => `${name} did not take the case: ${why}. Nothing is registered.`,
  fields: (names) => `The register’s own names for it: ${names}`,
  again: 'Register once more, or by hand, and write the number here.',
  givenUp: (name) => `${name} has not answered for half a day. Nothing is registered.`,
  unsure: (name) => `Nobody can say whether ${name} took the case: its answer was lost.`,
  along: {
    waiting: (name) => `The message is being put into the case in ${name}.`,
    sent: (name) => `The message lies in the case in ${name}.`,
    failed: (name) => `The message did not go along to ${name}. Put it into the case yourself.`,
  },
  reasons: {
    title: 'it does not accept the title',
    marking: 'it does not accept the secrecy marking',
    place: 'what the municipality’s file says of the register is not right, so tell IT',
    rights: 'Brevvakt may not register there, so tell IT',
    tooLarge: 'the message is too large',
    off: 'the municipality’s file has no register any more',
    other: 'it does not say why',
  },
  failedTitle: 'The case is not registered',
  unansweredTitle: 'The register has not answered',
  notAlongTitle: 'The message did not go along to the register',
  description: (arrived, reference) =>
    `Came by e-mail ${arrived}. Registered through Brevvakt, reference ${reference}.`,
  mail: 'Incoming e-mail message',
};
