import { moment } from '../../core/texts/en-words';
import type { IncomingTexts } from './sv';

/** What is handed to another duty mailbox, in English. */
export const enTracks = {
  passing: {
    title: 'Could not be passed on',
    label: 'To which mailbox, if it is passed on',
    nowhere: 'None of them: write below, and nothing is sent',
    other: (mailbox) => `${mailbox} (another authority)`,
    question: (mailbox) =>
      `${mailbox} is another authority: is anything confidential? Look in the message and its attachments first.`,
    answer: 'No, send it there',
    states: {
      waiting: (mailbox) => `Being sent to ${mailbox}. It can be undone until it has gone.`,
      failed: (mailbox) =>
        `It could not be sent to ${mailbox}. Brevvakt will try again. Otherwise send it from Outlook.`,
      givenUp: (mailbox) =>
        `It could not be sent to ${mailbox}, and Brevvakt has stopped trying. Pass it on again, or send it from Outlook.`,
      sent: (mailbox, when) => `Sent to ${mailbox} ${moment(when)}.`,
      arrived: (mailbox, when) => `Arrived ${moment(when)}: it is among what came in to ${mailbox}.`,
    },
    notSent: 'Brevvakt has sent nothing.',
    notSentSecret:
      'Brevvakt has sent nothing. Hand it over on paper, or the way you send what is confidential.',
    strict:
      'Brevvakt passes nothing on from here. Hand it over on paper, or the way you send what is confidential.',
    cameFrom: (mailbox) => `Passed on here from ${mailbox}.`,
    cameFromOther: (mailbox) => `Passed on here from ${mailbox}, which is another authority.`,
  },
} satisfies Pick<IncomingTexts, 'passing'>;
