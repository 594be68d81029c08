import type { Wording } from '../../core/texts/wording';
import type { svDetail } from './sv-page-detail';

/** What the work page says of a message that is open beside its list, in English. */
export const enDetail: Wording<typeof svDetail> = {
  title: 'The message',
  close: 'Close the message',
  thisAlone: (others) =>
    `What you do here is about this message alone, not the ${others === 1 ? 'other one that is' : `${others} others that are`} marked.`,
  passOn: {
    title: 'Pass on …',
    send: 'Pass on',
    sends: 'To a mailbox it is sent at once, and cannot be undone after that.',
    somebody: 'Somebody else (it is only noted)',
  },
  kindHow: 'The kind is known by the subject, not by the text. If it is a request or an appeal, say so here.',
  sameConversation: 'Belongs to the same conversation as',
  attachments: 'Attachments',
  log: 'What has happened',
  noLog: 'Nothing has happened with it yet.',
  lastDone: (what, at) => `Last done: ${what}, ${at}.`,
  nothingDone: 'Nothing had been done with it in Brevvakt when it went.',
  from: (sender) => `From ${sender}`,
  secretElsewhere: (isRegistered) =>
    `Does it belong to another authority? Brevvakt does not send what is confidential. ${isRegistered ? 'Hand' : 'Register it here, and hand'} the printout over on paper, or the way you send what is confidential, if that authority may have it.`,
  copy: 'Copy for the register',
  copied: 'Copied. Paste it into the register.',
  notCopied: 'The browser does not let the page copy. Select the text and copy it.',
  person: 'Search by name, or write the whole address',
  choose: 'Choose the person in the list.',
  nobody: 'Nobody with that name was found.',
  asks: {
    'message.secret': {
      ask: 'Are you sure? Sender and subject are taken from all cards and lists. The message is then to be printed and registered.',
      yes: 'Yes, mark it as secret',
    },
    'message.deleteConfirm': {
      ask: 'Are you sure? The message, its answer and sent copies are deleted from e-mail. It cannot be undone here.',
      yes: 'Yes, delete',
    },
  },
};
