import { messages } from '../../core/texts/en-words';
import type { Wording } from '../../core/texts/wording';
import type { svPage } from './sv-page';
import { enKeys } from './en-page-keys';
import { enMany } from './en-page-many';
import { enDetail } from './en-page-detail';

const list = (names: readonly string[]) => names.join(', ');
const together = (names: readonly string[]) =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');

/** The same in English. */
export const enPage = {
  stale: (name) =>
    name === undefined
      ? 'The message has changed since it was shown, so nothing was done. This is how it is now.'
      : `${name} was first, so nothing was changed. This is how it is now.`,
  staleSince: (what, at) =>
    `The message has changed since it was shown: ${what}, ${at}. Nothing was done. This is how it is now.`,
  secret: 'secret',
  request: 'request',
  appeal: 'appeal',
  passedHere: 'passed on to here',
  done: (count) => `${messages(count)} changed.`,
  left: (count) =>
    count === 1 ? '1 message was left as it was.' : `${count} messages were left as they were.`,
  doneAs: {
    minor: 'minor',
    keptInOrder: 'kept in order',
    'assignment.notNeeded': 'no answer needed',
    'message.register': 'passed on',
    'message.claim': 'you see to them',
  },
  passedOnTo: (mailbox) => `passed on to ${mailbox}`,
  doneAsMany: (count, what) => `${messages(count)}: ${what}.`,
  seriesMissing: (example) =>
    `Write which series the number belongs to as well, for example ${example}. It is not saved.`,
  numberLike: (example) => `The number is written like this: ${example}. It is not saved.`,
  copied: (at, from, subject) =>
    [`Arrived ${at}`, ...(from === undefined ? [] : [`From ${from}`]), subject].join('\n'),
  notThere: {
    away: (back) => (back === undefined ? 'away' : `away, back ${back}`),
    leaves: ({ day, hours, back }) =>
      `away ${hours === undefined ? `from ${day ?? ''}` : [day, hours].filter(Boolean).join(' ')}${back === undefined ? '' : `, back ${back}`}`,
    unreached: 'out of reach in Teams',
  },
  notYours:
    'There is no such message, or you do not have that mailbox. A message is seen by whoever is to answer it and by whoever has the mailbox.',
  refusals: {
    'number-missing': 'The registration number is missing, so nothing was saved. Write the number.',
    'way-missing': 'Choose how it was answered. Nothing was saved.',
    'in-time-missing': 'Choose whether the appeal came in time. Nothing was saved.',
    'one-by-one':
      'Requests for public documents, appeals and what is marked as secret are decided about by themselves. Open one at a time.',
    'marking-missing': 'Choose a marking. Nothing was sent to the register.',
    'publish-kind': 'Choose which kind it is. Nothing is published.',
    'publish-text':
      'Write a description of at most 200 characters, without an e-mail address. Nothing is published.',
    'publish-days': 'Choose a last day from today to a year from now. Nothing is published.',
  },
  waits: {
    gone: 'no longer there: say what happened',
    decision: 'waits for a decision',
    filing: 'answered: the answer is to be filed',
  },
  inDiary: 'waits for a number from the register',
  handedOver: (to, isDismissed) => (isDismissed ? `dismissed: ${to}` : `handed over to ${to}`),
  goneSince: (moment) => `Gone since ${moment}`,
  title: 'Incoming',
  list: 'Messages',
  total: (count) => messages(count),
  none: 'No messages here.',
  noneFits: 'No message fits the filters. There may be others: clear the filters to see them.',
  noneWaiting: 'Nothing waits in your mailboxes.',
  strip: (name, open, late) => `${name}: ${open} to be registered${late > 0 ? `, ${late} late` : ''}`,
  columns: {
    mark: 'Mark',
    arrived: 'Arrived',
    from: 'From',
    subject: 'Subject',
    kind: 'Kind',
    number: 'Number',
    state: 'State',
    responder: 'Answers',
    due: 'Due',
  },
  kindHow: 'The kind is known by the subject, not by the text: what has none may be a request.',
  words: {
    loading: '…',
    hidden: 'Shown in Outlook only',
    late: 'Could not be read right now',
    gone: 'No longer in the mailbox',
    secret: 'Secret: not shown',
    done: 'Done',
    noSubject: 'no subject',
    noSender: 'unknown sender',
    unseenSender: 'Shown to the registrar alone',
  },
  filters: {
    label: 'Filters',
    show: 'Show',
    shows: {
      unfinished: 'Everything waiting',
      open: 'To be registered',
      overdue: 'Overdue',
      decision: 'Proposals to decide',
      waiting: 'Registered, not done',
      closed: 'Done',
      all: 'All',
      gone: 'No longer there',
      late: 'Should have been registered',
      fresh: 'To register in time',
    },
    mailbox: 'Mailbox',
    all: 'All my mailboxes',
    kind: 'Kind',
    kinds: {
      any: 'All kinds',
      urgent: 'Requests and appeals',
      request: 'Requests',
      appeal: 'Appeals',
      secret: 'Secret',
      marked: 'Automatic or junk',
      category: 'Category in Outlook',
    },
    number: 'Number',
    from: 'From',
    until: 'Until',
    words: 'Search words, number or who answers',
    search: 'Search',
    looking: 'Searching …',
    found: (count) =>
      count === 0
        ? 'No message was found, neither open nor done.'
        : `${messages(count)} found, open and done.`,
    foundAny: 'None has all of the words, these have some of them.',
    foundCut: 'There are more: add a word.',
    foundLate: (names) => `${list(names)} did not answer in time. Search again in a while.`,
    foundRefused: (names) => `Brevvakt may not search ${list(names)}. Please tell whoever runs Brevvakt.`,
    foundHidden: (names) =>
      `No words are looked for in ${list(names)}, where neither subject nor sender is shown.`,
    clear: 'Show the list again',
    sort: 'Order',
    sorts: { urgent: 'What to do first', latest: 'Latest first', oldest: 'Oldest first', due: 'Due day' },
    more: 'More filters',
    only: (what) => `Only: ${what}`,
    noMore: 'Clear filters',
  },
  row: {
    number: (what, arrived) => `Number of ${what}, ${arrived}`,
    message: 'the message',
    toSecond: (hour, minute, second) => `${hour}:${minute}:${second}`,
    named: (arrived) => `the message that arrived ${arrived}`,
    by: (day) => `By ${day}`,
    decideBy: (day) => `Should have been decided by ${day}`,
    proposed: (name) => `Proposed: ${name}`,
    registerToo: 'It is also to be registered or of little meaning.',
    orMinor: 'or be of little meaning',
    answerBy: (day, isLate) => (isLate ? `Should have been answered by ${day}` : `To be answered by ${day}`),
    dueOf: { answer: 'for the answer', registration: 'for the registration', decision: 'for the decision' },
    late: 'overdue',
    offered: 'From the subject',
    ofConversation: 'From the thread',
    inConversation: (number) => `In the thread: ${number}`,
    mark: (what, arrived) => `Mark ${what}, ${arrived}`,
    markAll: (count) => `Mark all ${count}`,
    saving: 'Saving …',
    unsaved: 'Not saved',
    alsoOn: (arrived) => `Already there (${arrived}): the same case?`,
    stands: (number) => `Now: ${number}`,
    save: 'Save',
    openBy: (names) => `${names} has it open`,
    takenBy: (name) => `${name} sees to it`,
    yours: 'You see to it',
    released: 'you no longer see to it',
  },
  category: {
    count: (count) => `${messages(count)} ${count === 1 ? 'has' : 'have'} a category in Outlook`,
    all: { minor: (count) => `Minor: ${count}`, keptInOrder: (count) => `Keep in order: ${count}` },
    numbers: (count) => `Registered: ${count}, type the number in the row`,
    show: 'Show them',
    showAll: 'Show all',
    one: (what, arrived) => `${what}, as in Outlook: the message that arrived ${arrived}`,
  },
  proposed: (name, day) => `${name} is proposed${day === '' ? '' : `, answer by ${day}`}.`,
  approved: 'approved.',
  answersBy: (name, day) => `${name} is to answer${day === undefined ? '' : ` by ${day}`}.`,
  answersTo: (name, messages) => `${name} is to answer ${messages}.`,
  isForwarded: 'It has been sent there and cannot be undone, but it can be given to somebody else.',
  namedMany: (names, more) => together(more > 0 ? [...names, `${more} more`] : names),
  notSentYet: 'It is sent at once, and cannot be undone after that.',
  isSent: 'It has been sent and cannot be undone.',
  markedSecret: 'marked as secret. Sender and subject are no longer shown.',
  sameNumber: (number, arrived, others) =>
    `${number} is on the message that arrived ${arrived} already${others > 0 ? `, and on ${others} more` : ''}.`,
  replacedNumber: (number, was) => `${number} replaced ${was}.`,
  onList: 'it is on the public list.',
  offList: 'it is no longer on the public list.',
  takesOffList: '“Take off the public list” on the message takes it off.',
  numberGone: (was, isOffList) =>
    `${was} no longer holds${isOffList ? ', and it is no longer on the public list' : ''}.`,
  numbersSaved: (numbers) =>
    numbers.length === 1 ? `${list(numbers)} saved.` : `${numbers.length} numbers saved.`,
  numbersLeft: (wrong, asking) =>
    `${wrong + asking === 1 ? '1 number is' : `${wrong + asking} numbers are`} not saved: ${[
      ...(wrong > 0 ? [`see ${wrong === 1 ? 'its row' : 'their rows'}`] : []),
      ...(asking > 0 ? ['say whether the appeal came in time'] : []),
    ].join(', and ')}.`,
  undo: 'Undo',
  undoWhat: (name) => `Undo the latest about ${name}`,
  undoMany: (count) => `Undo ${messages(count)}`,
  undone: (count) => `Undone: ${messages(count)} as before.`,
  doneOne: (name, state) => `${name}: ${state}`,
  undoneOne: (name, state) => `Undone: ${name} is as before. ${state}`,
  noteSaved: (name) => `The note about ${name} is saved.`,
  noteRemoved: (name) => `The note about ${name} is removed.`,
  lateWords:
    'Microsoft 365 does not answer right now, so subject and sender are missing in some rows. The rest can be worked with, and they come by themselves.',
  /** What takes it back stands with the message itself, if anything does. */
  notUndone: (name: string | undefined) =>
    `${name === undefined ? 'What was done last' : `The latest about ${name}`} cannot be undone here.`,
  undoBefore: 'Nothing is undone. The button takes back what you did before it.',
  noneBefore: 'Nothing is undone, and there is nothing to undo before it.',
  nothingToUndo: 'There is nothing to undo here.',
  detail: enDetail,
  ...enMany,
  ...enKeys,
} satisfies Wording<typeof svPage>;
