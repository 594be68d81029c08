import { enLists } from './en-lists';
import type { IncomingTexts } from './sv';

/** Why something about a message is not done, in English. */
export const enRefusals = {
  'number-missing':
    'A registration number is missing, so nothing was saved. Open the form again and write it.',
  'number-pattern':
    'The number does not follow the mailbox’s pattern, so nothing was saved. Check how it is written.',
  'receiver-missing': 'Write who it is passed on to.',
  'reason-missing': 'Write why, so that the next person knows.',
  'place-missing': 'Write where the message and the answer are saved.',
  'case-file-missing':
    'In a case, the message and the answer must be in the case file before it is done. Tick the box when they are.',
  'secret-is-registered': 'What is confidential is always registered.',
  'not-secret': 'Only what is marked as confidential is deleted from here.',
  'print-first': 'Print and register it first, and tick that it is printed. Nothing was deleted.',
  'person-outside':
    'E-mail never goes outside the municipality’s own domains. Choose somebody employed here.',
  'person-no-mail': 'The person has no mailbox to send to. Choose somebody else.',
  'nothing-chosen': 'Tick at least one message first.',
  'message-deleted': 'It is deleted or being deleted right now.',
  'one-by-one':
    'A request for public documents is decided about by itself. Tick it and press “Take care of”.',
  'changed-since': 'Something has changed there since then.',
  'list-unclear':
    'It is not clear which mailbox or days the list is about. Write for example “list 30” for the last 30 days, or “list 2026-11-01 2026-11-30”.',
  'kind-missing':
    'Give a folder, a domain or words in the subject, so that it is clear which messages are meant.',
} satisfies IncomingTexts['refusals'];

const someone = (actor: string | undefined): string => actor ?? 'Somebody';
const choices = {
  open: 'open',
  minor: 'minor importance',
  registered: 'registered',
  keptInOrder: 'kept in order',
  passedOn: 'passed on',
};
/** How a message was answered. */
export const enWays = {
  mail: 'by e-mail',
  phone: 'by phone',
  meeting: 'in a meeting',
  letter: 'by letter',
};

/** The log about messages in English. */
export const enLog = {
  'message.registered': ({ actor }, { choice }) =>
    `${someone(actor)} decided about a message: ${choices[choice]}`,
  'message.registeredMany': ({ actor }, { choice }) =>
    `${someone(actor)} decided about several messages: ${choices[choice]}`,
  'message.undone': ({ actor }) => `${someone(actor)} undid the latest step about a message`,
  'message.secret': ({ actor }) => `${someone(actor)} marked a message as confidential`,
  'message.printed': ({ actor }) => `${someone(actor)} confirmed that a message is printed and registered`,
  'message.deleteConfirmed': ({ actor }) =>
    `${someone(actor)} confirmed that a message should be deleted from e-mail`,
  'message.deleted': ({ actor }) =>
    actor === undefined ? 'A message was deleted from e-mail' : `${actor} deleted a message from e-mail`,
  'message.deleteFailed': () => 'A message could not be deleted from e-mail',
  'message.sheet': ({ actor }) => `${someone(actor)} opened a message’s printed sheet`,
  'answer.notNeeded': ({ actor }) => `${someone(actor)} decided that a message needs no answer`,
  'answer.proposed': ({ actor, other }) => `${someone(actor)} proposed that ${other} answers`,
  'answer.withdrawn': ({ actor }) => `${someone(actor)} withdrew a proposal`,
  'answer.approved': ({ actor, other }) => `${someone(actor)} approved that ${other} answers`,
  'answer.agreed': ({ other }) => `${other} will answer under a standing agreement`,
  'answer.returned': ({ actor }) => `${someone(actor)} gave a proposal back`,
  'answer.reassigned': ({ actor, other }) => `${someone(actor)} gave a message to ${other}`,
  'answer.forwarded': ({ other }) => `A message was forwarded to ${other}`,
  'answer.forwardFailed': () => 'A message could not be forwarded',
  'answer.answered': ({ actor }, { way }) => `${someone(actor)} answered ${enWays[way]}`,
  'answer.seen': () => 'An answer was seen in the mailbox',
  'answer.moreTime': ({ actor }) => `${someone(actor)} took more time`,
  'answer.handedBack': ({ actor }) => `${someone(actor)} gave a message back`,
  'answer.filed': ({ actor }) => `${someone(actor)} confirmed that the message and the answer are saved`,
  'agreement.proposed': ({ actor, other }) => `${someone(actor)} proposed a standing agreement for ${other}`,
  'agreement.made': ({ actor, other }) => `${someone(actor)} agreed that ${other} answers a kind of message`,
  'agreement.ended': ({ actor, other }) => `${someone(actor)} ended a standing agreement for ${other}`,
  'list.exported': ({ actor }, { from, lastDay, format, columns }) => {
    const names = columns.map((column) => enLists.list.columns[column].toLowerCase());
    return `${someone(actor)} downloaded the list of incoming messages (${from}–${lastDay}, ${format.toUpperCase()}: ${names.join(', ')})`;
  },
} satisfies IncomingTexts['log'];
