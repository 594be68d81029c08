import { enChat } from '../../chat/texts/en';
import { enDelegation, enNotes } from '../../absence/texts/en';
import { enLog } from './en-log';
import { enMessageRefusals } from '../../incoming/texts/en-message-log';
import { enMessages } from '../../incoming/texts/en';
import { enOpening } from '../../duty/texts/en';
import { enQuestions } from '../../rules/texts/en';
import type { Share, Texts, When } from './texts';
import { moment, some } from './en-words';

const since = (when: When): string => (when.isToday ? when.clock : moment(when));

const opened = ({ n, of }: Share): string => {
  if (of === 1)
    return n === 1
      ? 'The mailbox has been opened today'
      : 'There is no sign that the mailbox has been opened today';
  if (n === of) return `All ${of} mailboxes have been opened today`;
  return n === 0
    ? `There is no sign that any of ${of} mailboxes has been opened today`
    : `${n} of ${of} mailboxes ${n === 1 ? 'has' : 'have'} been opened today`;
};

/** The wording in English: says the same as the Swedish, not more. */
export const en: Texts = {
  language: 'en',
  time: {
    locale: 'en-GB',
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    clock: (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}`,
    moment,
  },
  more: (count) => `and ${count} more`,
  labels: {
    give: 'Give it to …',
    pickPerson: 'Who should have the mailbox today?',
    pickPersonHint: 'Search by name',
    pickPersonMissing: 'Choose a person first.',
  },
  opening: enOpening,
  buttons: {
    open: 'Open the mailbox',
    confirm: 'I have opened it',
    accept: 'I will take it',
    passOnToday: 'I cannot today',
    passOn: 'I cannot',
    giveMailbox: 'Give the mailbox',
    junk: 'I have checked the junk mail',
    undo: 'Undo',
    undoChange: 'Undo the change',
    openedYesterday: 'It was opened yesterday',
    openedToday: 'It was opened today',
    openedLaterToday: 'It was opened later today',
    openedThatDay: 'It was opened that day',
    rule: 'Which rule?',
    notAway: 'I am not away',
  },
  messages: enMessages,
  refusals: {
    ...enMessageRefusals,
    'not-allowed':
      'Only those in the roster of the mailbox, or its manager, can do that. Write “who has the mailbox” to see who has it.',
    'not-on-duty': 'You do not have this mailbox today.',
    'unknown-person':
      'Brevvakt answers only those who are employed here. Guest accounts and accounts in other organisations cannot do anything here; contact the municipality’s registrar.',
    'person-away': 'The person is away today. Choose somebody else.',
    'person-unknown':
      'The person is not in the municipality’s directory or cannot be reached in Teams. Choose somebody else.',
    stale: 'Things have changed since the card was shown, so nothing was done.',
    'day-ended': 'The day is already over for the mailbox, so nothing was changed.',
    'already-done': 'It was already done.',
    'not-found': 'What the card was about is no longer there. Write “status” to see how things are now.',
    'bad-input':
      'That could not be understood, so nothing was changed. Write “help” to see how you can write.',
    'unknown-verb': 'That button no longer exists. Write “status” to see how things are now.',
    'date-in-past': 'That day has passed. Write today or a later day, for example “I am away 1–5 December”.',
    'end-before-start':
      'The last day comes before the first. Write the first day first, for example “I am away 1–5 December”.',
    'too-late':
      'You can only say that before the absence has begun. Choose somebody to read it instead, or say that the mailbox is not used with external contacts.',
    'no-delegate-chosen': 'Choose a person first. Nothing was changed.',
    'delegate-unknown': 'The person is not in the municipality’s directory. Choose somebody else.',
    'delegate-is-owner':
      'The owner of the mailbox cannot be chosen. Choose somebody else, for example one of those suggested.',
    'delegate-guest':
      'The person has a guest account, and the e-mail must stay with the municipality’s staff. Choose somebody else, for example one of those suggested.',
    'delegate-outside':
      'The person’s address is outside the municipality, and no e-mail is sent there. Choose somebody else, for example one of those suggested.',
    'delegate-disabled':
      'The person’s account is disabled. Choose somebody else, for example one of those suggested.',
    'delegate-away':
      'The person is away then, too. Choose somebody else, for example one of those suggested.',
    'how-missing': 'Write how or why in the box first. Nothing was changed.',
    'not-yours': 'This delegation is somebody else’s. Write “my delegation” to see your own.',
    'text-missing': 'The box is empty, so nothing was sent. Write something in it first.',
    'tells-of-somebody':
      'Nothing was kept or sent, for the text may be about somebody’s health or family. Write it without that, or call.',
    'no-registrar': 'There is no other registrar to ask than you, so nothing was sent.',
    'directory-silent': 'The directory is not answering right now. Try again in a moment.',
    busy: 'There is a lot going on right now, so nothing was changed. Try again in a moment.',
    hasIt: (name) => `${name} has it.`,
  },
  admin: {
    unreadable: (count) => `${some(count, 'mailbox', 'mailboxes')} could not be checked`,
    unreadableSince: (when) => `Has not been readable since ${since(when)}.`,
    readableAgain: 'Is readable again.',
    checkAccess:
      'Check that the address is right and that Brevvakt may read the mailbox. Until then it is not possible to say whether it has been opened.',
    deadEnd: (count, day) =>
      `There is no sign that ${some(count, 'mailbox has', 'mailboxes have')} been opened ${day}`,
    deadEndWhy: 'Brevvakt can reach neither the roster nor the managers.',
    deadEndDo: 'Make sure that somebody is told in another way. Write “status” to see who cannot be reached.',
    people: (count) => `${some(count, 'person', 'people')} in the municipality file cannot be reached`,
    unknown: 'Not in the directory',
    disabled: 'The account is disabled or is a guest account',
    unreachable: 'Brevvakt cannot reach them in Teams',
    withoutMailbox: 'Have no mailbox, so absence cannot be seen',
    withoutManager: 'Are away, and the directory names no manager',
    channelSilent: [
      'The switchboard’s channel does not accept messages',
      'Add Brevvakt to the team, or correct the channel’s id in the municipality file. Until then, whoever is away has to tell the switchboard themselves.',
    ],
    countAsAway:
      'They are marked as away until this is fixed: in the municipality file, in the directory or by installing the app for them.',
  },
  overview: {
    none: 'You are not in the roster of any mailbox',
    noneHint: 'Write “who has the mailbox” to see who has it.',
    openedShare: opened,
    notWorkingDay: 'Today is not a working day',
    noneSeenYet: 'No opening seen yet',
    missed: 'Noted as missed',
    notCheckable: 'Could not be checked',
    openedLater: 'opened later',
    has: (name) => `${name} has it`,
    nobodyHas: 'Nobody has it',
    health: 'About Brevvakt itself',
    outbox: (waiting, failed) => `Outbox: ${waiting} waiting, ${failed} could not be delivered`,
    lastSweep: (when) => `The mailboxes were last checked ${moment(when)}`,
    neverSwept: 'The mailboxes have not been checked yet',
    unreachable: (names) => `Cannot be reached in Teams: ${names}`,
  },
  absence: {
    youAreAway: (span) => `You are away ${span}`,
    isAway: (name, span) => `${name} is away ${span}`,
    saysYouAreAway: (byName, span) => `${byName} has said that you are away ${span}`,
    openEnd: (from) => `from ${from} onwards`,
    seen: 'The automatic reply says so.',
    saidBy: (name) => `${name} has said so.`,
    takesOver: (mailbox, name) => `${mailbox} · ${name} has it meanwhile`,
    emptyOn: (days) => `nobody in the roster is at work ${days}`,
    emptyDays: (count, first) =>
      `nobody in the roster is at work on ${count} of the working days, the first being ${first}`,
    nobodyTakesOver: (mailbox) => `${mailbox} · nobody has it`,
    managerHears: (name, when) => `${name} gets a card ${moment(when)} and can give it to somebody`,
    managerHeard: (name) => `${name} has a card and can give it to somebody`,
    youHear: (when) => `you get a card ${moment(when)} and can give it to somebody`,
    youHeard: 'you have a card and can give it to somebody',
    tellIfWrong: 'If that is wrong, press “I am not away”.',
    endInOutlook: 'You can change it in Outlook.',
    ended: (name) =>
      name === undefined ? 'You are no longer marked as away' : `${name} is no longer marked as away`,
    endedBy: (name, at) => `${name} ended the absence ${at}.`,
  },
  week: {
    title: (week, span) => `The mailboxes in week ${week}, ${span}`,
    has: (name, next) => {
      const who = name === undefined ? 'Nobody has it' : `${name} has it`;
      return next === undefined ? `${who} · no substitute is at work` : `${who} · then ${next}`;
    },
    junk: (count) => `${count} unread in junk mail`,
    missed: (days) => `Noted as missed: ${days}`,
    notCheckable: (days) => `Could not be checked: ${days}`,
  },
  rule: {
    title: (ids) =>
      ids.length === 1 ? `Rule ${ids[0] ?? ''}, in Swedish` : `Rules ${ids.join(', ')}, in Swedish`,
    none: 'The rule is not in the document in force',
    source: (title, issuer) => `${title} · ${issuer}`,
    decided: (date, by) => `Dated ${date} · decided by ${by}`,
  },
  questions: enQuestions,
  retention: {
    title: (count, month) =>
      `${some(count, 'kind', 'kinds')} of records due for disposal under the retention decision, ${month}`,
    nothing: (month) => `Nothing is due for disposal under the retention decision, ${month}`,
    kinds: {
      ...{ log: 'The log', notices: 'Notices', absences: 'Absences', openings: 'Openings' },
      ...{ delegations: 'Delegations', agreements: 'Standing agreements' },
      ...{
        messages: 'Messages seen',
        questions: 'Questions to the registrar',
        gaps: 'Questions without an answer',
      },
    },
    row: (count, before) => `${some(count, 'entry', 'entries')} from before ${before}`,
    decision: (decision) => `According to ${decision}`,
    nothingDeleted: 'Nothing is deleted until a person has decided it.',
  },
  chat: enChat,
  help: {
    title: 'What you can write',
    everyone: (away, part = 'roster') => [
      ...(part === 'none' ? [] : [{ write: 'status', does: 'how your mailboxes are today' }]),
      { write: 'who has the mailbox', does: 'who has each mailbox today' },
      {
        write: `I am away ${away}`,
        does:
          part === 'roster'
            ? 'your mailboxes go to the next in the roster, and the switchboard is told; can be undone'
            : 'the switchboard is told, never why; can be undone',
      },
      { write: 'sick', does: 'the same for today; the reason is not kept' },
      { write: 'my delegation', does: 'who reads your e-mail while you are away; can be taken back' },
      { write: 'back', does: 'you are back at work' },
      { write: 'my absences', does: 'when you are away, now and later; can be undone' },
      { write: 'undo', does: 'takes back what you last wrote or changed today' },
      { write: 'my signature', does: 'your e-mail signature with details from the directory, to copy' },
      { write: 'public document', does: 'a few questions that help you decide what it is you have received' },
      { write: 'send on', does: 'how to send something to the duty mailbox' },
      { write: 'cheat sheet', does: 'the rules that matter from the first day' },
      {
        write: 'How often must the mailbox be opened?',
        does: 'ask anything about the rules, in your own words',
      },
      { write: 'language Swedish', does: 'change language; “language English” changes back' },
      { write: 'help', does: 'this list' },
    ],
    forRosterAndManagers: (colleague) => [
      {
        write: `${colleague} is away today`,
        does: 'somebody else in the roster is away; no reason is needed',
      },
    ],
    forMessages: [
      { write: 'inbox', does: 'messages that are not done yet, longest waiting first' },
      { write: 'list', does: 'what came in and what became of it, day by day' },
      { write: 'agreements', does: 'who answers certain kinds of messages directly; can be changed' },
    ],
    forAdmins: [
      {
        write: 'status',
        does: 'the mailboxes today, and Brevvakt itself: the outbox, the last check, who cannot be reached',
      },
    ],
    forRoster: [
      {
        write: 'questions',
        does: 'questions that are waiting for your answer, and what the rules did not answer',
      },
    ],
    buttons: 'The buttons on the cards do the rest.',
  },
  sentences: {
    languageSet: 'The language is now English.',
    languageUnknown: 'Write “language Swedish” or “language English”. There are no other languages.',
    personNotFound: (query) =>
      `Nobody in the rosters of your mailboxes is called “${query}”. Write the first name and surname as in the directory. Whoever is not in a roster tells Brevvakt themselves, or turns on their automatic reply.`,
    personAmbiguous: (names) => `Several people are called that: ${names}. Write the whole name.`,
    notAwayAnyway: 'You are not marked as away.',
    welcome: [
      'Brevvakt keeps track of whether the duty mailboxes are opened every working day.',
      'If you have a mailbox, you get a card when it is needed. Write “help” to see what you can write.',
    ],
    fault: 'Something went wrong in Brevvakt. Try again in a moment; if it still does not work, tell IT.',
  },
  delegation: enDelegation,
  notes: enNotes,
  log: enLog,
};
