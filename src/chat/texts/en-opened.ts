// What was said to be opened and is taken back, or is somebody else's to open, in English.

import type { svOpened } from './sv-opened';

export const enOpened: typeof svOpened = {
  workingDay: (day) => `${day} is an ordinary working day.`,
  openingUndone: (mailboxes, clock) => [
    `What you said at ${clock} no longer holds: that you had opened ${mailboxes}`,
    'Is it opened after all? Press “I have opened it”.',
  ],
  heldByOthers: (mailboxes) => [
    ...mailboxes.map(({ mailbox, holder }) => `${holder ?? 'Nobody'} has ${mailbox} today`),
    'Nothing is changed there.',
  ],
  notOpenedBy: {
    byOther: (name) => [
      'Only the one who has opened a mailbox can say so, so nothing is changed',
      `${name ?? 'Whoever opened it'} writes “I have opened it”, or presses the button. If you opened it yourself, write that.`,
    ],
    soon: () => ['Good, nothing is changed yet', 'Write “I have opened it” when it is done.'],
    junkOfWhich: () => [
      'The junk mail of which mailbox?',
      'Nothing is changed. Write for example “the junk in”, the name of the mailbox and “is checked”.',
    ],
    noJunk: () => ['No unread junk mail shows, so there is nothing to note'],
  },
};
