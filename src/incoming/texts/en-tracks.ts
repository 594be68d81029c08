import { moment, some } from '../../core/texts/en-words';
import { sizeWords } from '../../core/texts/time-words';
import { enDiary } from './en-diary';
import { enHeld } from './en-held';
import { enPublish } from './en-publish';
import type { IncomingTexts } from './sv';

/** Requests and appeals, and what is handed to another duty mailbox, in English. */
export const enTracks = {
  diary: enDiary,
  held: enHeld,
  publish: enPublish,
  facts: { mailbox: 'Mailbox', arrived: 'Came in', registration: 'Registration' },
  request: {
    title: 'Handled as a request for public documents',
    count: (count) => some(count, 'request for public documents', 'requests for public documents'),
    given: (name) => `${name} has a request for public documents`,
    yours: 'You have a request for public documents to answer',
    next: 'Give it to whoever has the document. No approval is needed, and the manager is told.',
    dueOn: (day) => `It is to be answered by ${day}.`,
    wasDueOn: (day) => `It is to be answered as soon as possible. It was due on ${day}.`,
    how: 'Hand the document out today, if you can. If it is not handed out, whoever asked must be told of the right to a written decision, which can be appealed.',
    told: 'Whoever asked must have been told of the right to a written decision, which can be appealed.',
    give: 'Give the request to …',
    giveSend: 'Give it to this person',
    who: 'Who has the document?',
    dueOtherwise: {
      manager: 'If it has not been answered by then, the manager is told the next working day.',
      you: 'If it has not been answered by then, it is on your list of what is late the next working day.',
    },
    close: 'Needs no answer …',
    closeSend: 'Needs no answer',
    closeWhy: 'Why is no answer needed? The manager reads it',
    closed: (name) => `${name ?? 'Somebody'} has closed a request without an answer`,
    why: (reason) => `Reason: ${reason}`,
    isIt: 'It is a request for documents',
    isNot: 'It is no request',
    ended: 'How did the request end?',
    endedHow: 'An answer was seen in the mailbox. Say how the request ended, and it is noted.',
    sayEnd: 'Say how it ended …',
    sayEndSend: 'Save',
    ways: {
      handedOut: 'The document is handed out',
      partlyHandedOut: 'The document is handed out in part (masked)',
      notHandedOut: 'The document is not handed out',
      doesNotExist: 'The document does not exist',
    },
  },
  pastDay: {
    ahead: {
      manager: 'If it has not been answered by then, it goes on the manager’s weekly list.',
      you: 'If it has not been answered by then, it goes on your weekly list.',
    },
    yours: (day) => `The answer was due on ${day}`,
    wasDueOn: (day) => `was due on ${day}`,
    hasPassed: (day) => `its day, ${day}, has passed and is counted anew on approval`,
    counted: (past, due) =>
      `The day that was proposed, ${past}, had passed when it was approved. It became ${due}.`,
    newDay: (day) => `Approved, and the answer is now due on ${day}`,
    otherwise: {
      manager: 'Answer as soon as you can, or move the day. Until then it is on the manager’s list.',
      you: 'Answer as soon as you can, or move the day. Until then it is on your list.',
    },
  },
  appeal: {
    title: 'It looks like an appeal',
    count: (count) => some(count, 'appeal', 'appeals'),
    registered: 'The appeal is to be handed over',
    done: 'The appeal is handed over',
    word: 'appeal',
    next: (day) => `Register it by ${day}, and see whether it came in time.`,
    nextWas: (day) => `It should have been registered ${day}. Register it, and see whether it came in time.`,
    handOverBy: (day) => `Hand it over by ${day}.`,
    dismissBy: (day) => `It is dismissed. Write where the decision is by ${day}.`,
    missed: (day) => `It is late: it should have been done by ${day}.`,
    toDismiss: 'The appeal came too late and is to be dismissed',
    dismissed: 'The appeal is dismissed',
    dismissedAs: (decision, when) => `Dismissed ${moment(when)}: ${decision}.`,
    dismiss: 'It is dismissed …',
    dismissSend: 'It is dismissed',
    decision: 'The decision to dismiss it, for example its number',
    decisionMissing: 'Write which decision.',
    inTime: 'It came in time.',
    tooLate: 'It came too late.',
    handedOver: (to, when) => `Handed over to ${to} ${moment(when)}.`,
    register: 'Register …',
    inTimeLabel: 'Did it come in time?',
    yes: 'Yes, in time',
    no: 'No, too late',
    handOver: 'It is handed over …',
    handOverSend: 'It is handed over',
    to: 'To whom?',
    toMissing: 'Write to whom.',
    isIt: 'It is an appeal',
    isNot: 'It is no appeal',
  },
  secret: {
    register: 'Register …',
    registerAndPrint: 'Register and print …',
    saveNumber: 'Save the number',
    numberFirst: 'Save the registration number first: then it is on the sheet.',
    notOnSheet: (count) =>
      `${some(count, 'attachment is', 'attachments are')} not on the sheet: print or save each by itself.`,
    attachmentsUnread: 'The attachments could not be read just now. It can be confirmed when they can.',
    byHand:
      'Brevvakt does not delete this: the municipality has named no decision that allows it. Print it with its attachments, and then delete it in Outlook as your retention decision says, also from Deleted Items.',
    attachments: 'Attachments that are printed or saved',
    attachment: (place, bytes, type) =>
      [`Attachment ${place}`, type, sizeWords(bytes, '.')].filter(Boolean).join(' · '),
  },
  passing: {
    title: 'Could not be passed on',
    where: 'To which mailbox?',
    whom: 'To whom?',
    label: 'To which mailbox, if it is passed on',
    nowhere: 'To somebody else: write who below (nothing is sent, it is only noted)',
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
} satisfies Pick<
  IncomingTexts,
  'diary' | 'held' | 'publish' | 'facts' | 'request' | 'pastDay' | 'appeal' | 'secret' | 'passing'
>;
