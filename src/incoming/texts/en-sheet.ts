import type { SheetTexts } from './message-texts';
import { sizeWords } from '../../core/texts/size-words';

/** The wording of a message's printed sheet in English. */
export const enSheet: SheetTexts = {
  title: 'Incoming message',
  arrived: 'Arrived',
  number: 'Registration number',
  noNumber: 'not registered',
  from: 'From',
  to: 'To',
  cc: 'Copy',
  subject: 'Subject',
  sent: 'Sent',
  attachments: 'Attachments, to be printed from Outlook',
  nameless: 'without a name',
  size: (bytes) => sizeWords(bytes, '.'),
  cut: 'The text is longer and has been cut off here. The whole message is in Outlook.',
  signsMissing:
    'Characters that the font lacks, such as emoji, show as empty boxes. The page for printing shows them.',
  answer: 'Answer',
  headers: 'Headers',
  printed: (by, at) => `Printed by ${by} ${at}`,
  notKept: 'This page is not kept in Brevvakt.',
  print: 'Print',
  pdf: 'Download as PDF',
  file: 'incoming',
};
