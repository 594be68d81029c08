import { moment, some } from '../../core/texts/en-words';
import type { IncomingTexts } from './sv';

/** What the spam filter held back, in English. */
export const enHeld: IncomingTexts['held'] = {
  title: (count) => `The spam filter has held back ${some(count, 'message', 'messages')}`,
  again: (count) =>
    `Nobody has looked through ${some(count, 'message', 'messages')} that the spam filter held back`,
  done: 'What the spam filter held back is looked through',
  doneBy: (name, when) => `${name ?? 'Somebody'} looked through it ${moment(when)}`,
  kinds: { quarantined: 'in quarantine', filteredAsSpam: 'in the junk folder' },
  arrived: 'They have arrived. See whether any of them is to be taken care of, and press Looked through.',
  otherwise: {
    first: 'Otherwise the question comes again on the next working day.',
    again: 'Otherwise the question goes to the manager on the next working day.',
    manager:
      'The question has come on two mornings before. It stays here until somebody has looked through it.',
  },
  malware:
    'If you see fewer in the quarantine, the others are malware or sure phishing, which IT alone sees. The button releases nothing.',
  waits: (mailbox, count) =>
    `${some(count, 'message', 'messages')} held back by the spam filter to be looked through · ${mailbox}`,
  noneWaits: 'Nothing that the spam filter held back waits to be looked through',
  told: 'What is held back comes on a card of its own in the morning, to whoever has the mailbox.',
  notWatched: 'Brevvakt does not see what is in quarantine',
  where: 'The quarantine opens at https://security.microsoft.com/quarantine.',
  open: 'Open the quarantine',
  junk: 'Open the mailbox',
  reviewed: 'Looked through',
};
