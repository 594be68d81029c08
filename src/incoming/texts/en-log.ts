import { capital } from '../../core/texts/time-words';
import { enDiary } from './en-diary';
import { enLists } from './en-lists';
import { enUndone } from './en-undone';
import type { IncomingTexts } from './sv';

/** Of whoever was chosen and is not there. */
export const enInTheWay: IncomingTexts['inTheWay'] = {
  'person-away-then': ({ name = 'The person', back }) => {
    const until = back === undefined ? '' : `, back ${back}`;
    return `${name} is away through the day for the answer${until}. Nothing was changed. Choose somebody else, or a later day.`;
  },
};

/** Why something about a message is not done, in English. */
export const enRefusals = {
  'number-missing':
    'A registration number is missing, so nothing was saved. Open the form again and write it.',
  'number-pattern':
    'The number does not follow the mailbox’s pattern, so nothing was saved. Check how it is written.',
  'number-unlike':
    'That does not look like a registration number, for example 2026/123, so nothing was saved. Check how it is written.',
  'receiver-missing': 'Write who it is passed on to.',
  'reason-missing': 'Write why, so that the next person knows.',
  'place-missing': 'Write where the message and the answer are saved.',
  'case-file-missing':
    'In a case, the message and the answer must be in the case file before it is done. Tick the box when they are.',
  'secret-is-registered': 'What is confidential is always registered.',
  'appeal-stays':
    'An appeal is registered: it is neither minor, kept in order without a number, done without an answer nor passed on. Write its number and whether it came in time.',
  'request-stays':
    'A request for a public document is answered: it is not of minor importance. If it is no request, press “It is no request” first.',
  'way-missing': 'Choose how it was answered. Nothing was saved; open the form again.',
  'in-time-missing': 'Choose whether the appeal came in time. Nothing was saved; open the form again.',
  'secret-stays': 'What is marked as confidential is not sent to another mailbox. Nothing was sent.',
  'strict-stays': 'Brevvakt passes nothing on from here. Nothing was sent.',
  'secrecy-unsaid': 'It is another authority, so nothing has been sent yet.',
  'on-its-way':
    'It has been sent to another mailbox and has not arrived there yet. Wait until it says here that it has arrived.',
  'passed-on': 'It is in the other mailbox already, so that step cannot be undone.',
  'not-secret': 'Only what is marked as confidential is deleted from here.',
  'attachments-left':
    'Tick each attachment when it is printed or saved. Nothing was deleted, and what you wrote is still in the form.',
  'no-deletion-decision':
    'The municipality has named no decision that lets Brevvakt delete. Nothing was deleted.',
  'print-first':
    'Print and register it first, and tick that it is printed. Nothing was deleted, and what you wrote is still in the form.',
  'still-lies':
    'The message or a copy of it still lies in the mailbox, or could not be read just now. Put it back into a folder that is watched, or delete it in Outlook, and try again. Nothing has been changed.',
  'person-outside':
    'E-mail never goes outside the municipality’s own domains. Choose somebody employed here.',
  'person-no-mail': 'The person has no mailbox to send to. Choose somebody else.',
  'person-away-then':
    'The person is away until after the day for the answer, so nothing was changed. Choose somebody else, or a day when the person is back.',
  'person-authority':
    'The person belongs to another authority, so nothing was changed. Choose somebody of the mailbox’s own authority. If the matter is theirs, pass it on to their mailbox.',
  'function-away': 'Nobody of the function is there today, so nothing was changed. Choose somebody else.',
  'somebody-answers':
    'Somebody is to answer it, or has been proposed, so it still waits. Open the message to take that back or to give it to somebody else.',
  'already-taken': 'Somebody else was first and will answer. There is nothing you need to do.',
  'taker-away':
    'You are noted as away today, so nothing was changed. Write “back” if you are here, and take it then.',
  'taker-unfit':
    'The message cannot be sent to you, so nothing was changed. Somebody else of the function may take it.',
  'not-to-publish':
    'This does not belong on the public list: only what has a number, is not secret and is no request. Nothing is published.',
  'publish-kind': 'Choose which kind it is. Nothing is published; open the form again.',
  'publish-text':
    'Write a description of at most 200 characters, without a mail address or personal number. Nothing is published; open the form again.',
  'publish-phone':
    'The list is open to everybody, and a telephone number leads them to whoever has it. Take it out; only the municipality’s own numbers in Brevvakt’s settings may stand. Nothing is published; open the form again.',
  'due-too-far':
    'The day for the answer is more than a year ahead, so nothing was changed. Choose a day within a year.',
  'publish-days': 'Choose a last day from today to a year ahead. Nothing is published; open the form again.',
  'nothing-chosen': 'Tick at least one message first.',
  'message-deleted': 'It is deleted or being deleted right now.',
  'one-by-one':
    'Requests for public documents, appeals and what is marked as secret are decided about by themselves. Tick one at a time and press “Take care of”.',
  'has-number': 'What has a registration number already keeps it.',
  'three-at-most': 'At most three can be opened at once. The others stay ticked.',
  'was-sent':
    'It has been sent to whoever is to answer, so that step cannot be undone. Give it to somebody else instead.',
  'no-undo': 'That step cannot be undone. Change it where the message is shown.',
  'not-own-step': 'The latest step there is somebody else’s. Open the message if you want to undo that step.',
  'undo-too-late': 'A step can be undone for seven days. Register it anew or give it to somebody instead.',
  'changed-since': 'Something has changed there since then.',
  'title-missing':
    'The title is missing or has more than 200 characters, so nothing was sent to the register.',
  'title-number':
    'The title has a personal number, so nothing was sent to the register. Write it without; the number can stand in the case.',
  'marking-missing': 'Choose a secrecy marking. Nothing was sent to the register; open the form again.',
  'diary-waits':
    'The register has been asked and has not answered yet, so nothing was changed. Wait until it stands here how it went.',
  'kind-missing':
    'Give a folder, a domain or words in the subject, so that it is clear which messages are meant.',
} satisfies IncomingTexts['refusals'];

const someone = (actor: string | undefined): string => actor ?? 'Somebody';
const registered = {
  open: (message: string) => `left ${message} open`,
  minor: (message: string) => `judged ${message} to be of minor importance`,
  registered: (message: string) => `registered ${message}`,
  keptInOrder: (message: string) => `decided that ${message} is kept in order without registering`,
  passedOn: (message: string) => `noted that ${message} is passed on`,
};
/** Of an appeal. */
const replaced = (was: string | undefined): string => (was === undefined ? '' : ` (before: ${was})`);
const judged = (isInTime: boolean | undefined): string =>
  isInTime === undefined ? '' : `, and judged that it came ${isInTime ? 'in time' : 'too late'}`;
const kinds = {
  request: 'a request for public documents',
  appeal: 'an appeal',
  ordinary: 'neither a request for public documents nor an appeal',
};
/** How a message was answered. */
export const enWays = {
  mail: 'by e-mail',
  phone: 'by phone',
  meeting: 'in a meeting',
  letter: 'by letter',
  handedOut: 'and handed the document out',
  partlyHandedOut: 'and handed the document out in part',
  notHandedOut: 'that the document is not handed out',
  doesNotExist: 'that the document does not exist',
  nothingMore: 'that nothing more will come',
};

/** The log about messages in English. */
export const enLog = {
  'message.registered': ({ actor, message }, { choice, isInTime, isClosed, was }) =>
    `${someone(actor)} ${registered[choice](message)}${replaced(was)}${judged(isInTime)}${isClosed === true ? ', and it needs no answer' : ''}`,
  'message.kind': ({ actor, message }, { kindName }) =>
    `${someone(actor)} judged ${message} to be ${kinds[kindName]}`,
  'message.handedOver': ({ actor, message }, { isDismissed }) =>
    `${someone(actor)} noted that ${message} was ${isDismissed ? 'dismissed' : 'handed over'}`,
  'message.passedOn': ({ actor, message, otherMailbox }) =>
    `${someone(actor)} passed ${message} on to ${otherMailbox}`,
  'message.passSent': ({ message, otherMailbox }) => `${capital(message)} was sent to ${otherMailbox}`,
  'message.passFailed': ({ message, otherMailbox }) =>
    `${capital(message)} could not be sent to ${otherMailbox}`,
  'message.passArrived': ({ message, otherMailbox }) => `${capital(message)} arrived at ${otherMailbox}`,
  'message.cameFrom': ({ message, otherMailbox }) =>
    `${capital(message)} was passed on here from ${otherMailbox}`,
  'message.toDiary': ({ actor, message }, { isAlong, isInTime }) =>
    `${someone(actor)} sent ${message} to the register${isAlong ? ', with the message' : ''}${judged(isInTime)}`,
  'message.inDiary': ({ message }) => `${capital(message)} got its number from the register`,
  'message.diaryAlong': ({ message }, { isSent }) =>
    isSent
      ? `${capital(message)} lies in its case in the register`
      : `${capital(message)} did not go along to the register`,
  'message.diaryRefused': ({ message }, { reason }) =>
    `The register did not take ${message}: ${enDiary.reasons[reason]}`,
  'message.diaryGivenUp': ({ message }, { isUnsure }) =>
    isUnsure
      ? `Nobody knows whether the register took ${message}`
      : `The register has not answered about ${message}`,
  'message.diaryLate': ({ message }, { number }) =>
    `The register has a case ${number} for ${message}, which was registered in another way`,
  'message.registeredMany': ({ actor, message }, { choice, count, of }) =>
    `${someone(actor)} ${registered[choice](of ? message : `${count} messages`)}`,
  'message.undone': ({ actor, message }, { count, of, took }) =>
    of === undefined && count > 1
      ? `${someone(actor)} undid the latest step about ${count} messages`
      : `${someone(actor)} undid ${took === undefined ? '' : `${enUndone.the(took)}, `}the latest step about ${message}`,
  'message.secret': ({ actor, message }) => `${someone(actor)} marked ${message} as confidential`,
  'message.printed': ({ actor, message }) =>
    `${someone(actor)} confirmed that ${message} is printed and registered`,
  'message.deleteConfirmed': ({ actor, message }) =>
    `${someone(actor)} confirmed that ${message} should be deleted from e-mail`,
  'message.deleted': ({ actor, message }) =>
    actor === undefined
      ? `${capital(message)} is no longer in e-mail`
      : `${actor} deleted ${message} from e-mail`,
  'message.deleteFailed': ({ message }) => `${capital(message)} could not be deleted from e-mail`,
  'message.gone': ({ message }) => `${capital(message)} is no longer in the mailbox`,
  'message.back': ({ message }) => `${capital(message)} is in the mailbox again`,
  'message.noted': ({ actor, message }) => `${someone(actor)} wrote a note beside ${message}`,
  'message.noteRemoved': ({ actor, message }) => `${someone(actor)} removed the note beside ${message}`,
  'message.published': ({ actor, message }) => `${someone(actor)} put ${message} on the public list`,
  'message.publishChanged': ({ actor, message }) =>
    `${someone(actor)} changed what the public list says about ${message}`,
  'message.unpublished': ({ actor, message }) =>
    actor === undefined
      ? `${capital(message)} was taken off the public list`
      : `${actor} took ${message} off the public list`,
  'message.taken': ({ actor, message }) => `${someone(actor)} took on ${message}`,
  'message.released': ({ actor, message }) =>
    `${actor ?? 'Nobody'} ${actor === undefined ? 'has' : 'no longer has'} ${message} in hand${actor === undefined ? ' any more' : ''}`,
  'answer.waitedFor': ({ actor, message }) =>
    `${someone(actor)} decided that the answer to ${message} waits until its responder is back`,
  'message.sheet': ({ actor, message }) => `${someone(actor)} opened the printed sheet of ${message}`,
  'answer.notNeeded': ({ actor, message }) => `${someone(actor)} decided that ${message} needs no answer`,
  'answer.proposed': ({ actor, other, message }) =>
    `${someone(actor)} proposed that ${other} answers ${message}`,
  'answer.given': ({ actor, other, message }) =>
    `${someone(actor)} gave the request for public documents (${message}) to ${other}`,
  'answer.withdrawn': ({ actor, message }) => `${someone(actor)} withdrew the proposal about ${message}`,
  'answer.approved': ({ actor, other, message }) =>
    `${someone(actor)} approved that ${other} answers ${message}`,
  'answer.agreed': ({ other, message }) => `${other} will answer ${message} under a standing agreement`,
  'answer.returned': ({ actor, message }) => `${someone(actor)} gave the proposal about ${message} back`,
  'answer.reassigned': ({ actor, other, message }) => `${someone(actor)} gave ${message} to ${other}`,
  'answer.taken': ({ actor, message }) => `${someone(actor)} took ${message} to answer it`,
  'answer.forwarded': ({ other, message }) => `${capital(message)} was forwarded to ${other}`,
  'answer.forwardFailed': ({ message }) => `${capital(message)} could not be forwarded`,
  'answer.forwardBounced': ({ message }) => `Word came back that ${message} has not arrived`,
  'answer.answered': ({ actor, message }, { way }) => `${someone(actor)} answered ${message} ${enWays[way]}`,
  'answer.ended': ({ actor, message }, { way }) =>
    `${someone(actor)} noted that ${message} was answered ${enWays[way]}`,
  'answer.seen': ({ message }) => `An answer to ${message} was seen in the mailbox`,
  'answer.moreTime': ({ actor, message }) => `${someone(actor)} moved the day for answering ${message}`,
  'answer.handedBack': ({ actor, message }) => `${someone(actor)} gave ${message} back`,
  'answer.filed': ({ actor, message }) =>
    `${someone(actor)} confirmed that ${message} and the answer are saved`,
  'quarantine.told': (_, { count }) =>
    `The spam filter held back ${count === 1 ? '1 message' : `${count} messages`} to the mailbox`,
  'quarantine.reviewed': ({ actor }) => `${someone(actor)} looked through what the spam filter held back`,
  'agreement.proposed': ({ actor, other }) => `${someone(actor)} proposed a standing agreement for ${other}`,
  'agreement.made': ({ actor, other }) => `${someone(actor)} agreed that ${other} answers a kind of message`,
  'agreement.ended': ({ actor, other }) => `${someone(actor)} ended a standing agreement for ${other}`,
  'archive.made': (_, { from, lastDay, count }) =>
    `A package for the archive was made with ${count === 1 ? '1 record' : `${count} records`} that arrived ${from}–${lastDay}`,
  'list.exported': ({ actor }, { from, lastDay, format, columns }) => {
    const names = columns.map((column) => enLists.list.columns[column].toLowerCase());
    return `${someone(actor)} downloaded the list of incoming messages (${from}–${lastDay}, ${format.toUpperCase()}: ${names.join(', ')})`;
  },
} satisfies IncomingTexts['log'];

export const enVerbs = {
  'quarantine.reviewed': 'to say that what the spam filter held back is looked through',
  'message.register': 'to register',
  'message.registerMany': 'to register several messages',
  'message.undo': 'to undo',
  'message.secret': 'to mark as secret',
  'message.kind': 'to change what kind of message it is',
  'message.handOver': 'to note a handing over',
  'message.delete': 'to delete',
  'message.deleteConfirm': 'to confirm a deletion',
  'message.take': 'to take the answer',
  'message.claim': 'to take care',
  'message.note': 'to write a note',
  'message.publish': 'to put a message on the public list',
  'message.unpublish': 'to take a message off the public list',
  'message.find': 'to look for messages',
  'assignment.notNeeded': 'to say that no answer is needed',
  'assignment.propose': 'to propose who answers',
  'assignment.withdraw': 'to withdraw a proposal',
  'assignment.approve': 'to approve who answers',
  'assignment.approveOther': 'to approve somebody else to answer',
  'assignment.return': 'to return a proposal',
  'assignment.reassign': 'to give the answer to somebody else',
  'assignment.answered': 'to say that the answer is given',
  'assignment.ended': 'to end without an answer',
  'assignment.moreTime': 'to get more time for the answer',
  'assignment.handBack': 'to hand the answer back',
  'assignment.wait': 'to wait with the answer',
  'assignment.file': 'to say where the answer is saved',
  'inbox.page': 'to leaf through the inbox',
  'agreement.make': 'to make an agreement on who answers',
  'agreement.end': 'to end an agreement on who answers',
  'guide.next': 'to go on in the questions about public documents',
} satisfies IncomingTexts['verbs'];
