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
};
