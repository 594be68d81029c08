import type { Share } from '../../duty/texts/sv';
import type { DeskTexts, HelpReader, Phrase } from './sv';
import { moment, some } from '../../core/texts/en-words';
import { enPage } from './en-page';
import { enToday } from './en-today';

/** Of how many that came. */
const handledWords = (handled: number, came: number): string => {
  if (handled < came) return `${handled} taken care of`;
  return came === 1 ? 'taken care of' : 'all taken care of';
};

/** Of working days none of which is known as opened. */
const uncheckedWords = (unchecked: number, of: number): string => {
  if (unchecked < of) return `${unchecked} of ${of} working days could not be checked`;
  return of === 1 ? 'The working day could not be checked' : `None of ${of} working days could be checked`;
};

/** What lay empty at noon was not opened by anybody. */
const openedOrNone = ({ n, of, none }: Share & { readonly none: number }): string => {
  if (of === 1) return 'The mailbox did not need to be opened today';
  if (none === of) return `None of the ${of} mailboxes needed to be opened today`;
  return n === 0
    ? `${none} of ${of} mailboxes did not need to be opened today`
    : `${n} of ${of} mailboxes ${n === 1 ? 'has' : 'have'} been opened today, ${none} did not need to be`;
};

const opened = ({ n, of, none = 0 }: Share & { readonly none?: number }): string => {
  if (none > 0) return openedOrNone({ n, of, none });
  if (of === 1)
    return n === 1
      ? 'The mailbox has been opened today'
      : 'There is no sign that the mailbox has been opened today';
  if (n === of) return `${of === 2 ? 'Both' : `All ${of}`} mailboxes have been opened today`;
  return n === 0
    ? `There is no sign that any of the ${of} mailboxes has been opened today`
    : `${n} of ${of} mailboxes ${n === 1 ? 'has' : 'have'} been opened today`;
};

const aRule = 'a question about the rules, in your own words';

const forAdmins: Phrase = { write: 'status', does: 'the mailboxes today, and Brevvakt itself' };

/** With the line below them at most seven. */
const helpLines = (reader: HelpReader): readonly Phrase[] =>
  reader.part === 'none' ? linesOfAnyone(reader) : linesOfMailboxes(reader);

const forSwitchboard: Phrase = {
  write: 'who is away today',
  does: 'who is away, on one day or several; “is Anna Ek away” looks for a person',
};

const linesOfAnyone = ({ isAdmin, isSwitchboard, away }: HelpReader): readonly Phrase[] => [
  isSwitchboard
    ? forSwitchboard
    : isAdmin
      ? forAdmins
      : { write: 'who has the mailbox', does: 'who has each mailbox, today or another day' },
  { write: 'sick', does: 'the switchboard hears that you are away today; “back” when you are here again' },
  {
    write: `I am away ${away}`,
    does: 'the switchboard hears it; “my absences” shows the days, and “undo” takes it back',
  },
  { write: 'my delegation', does: 'who reads your e-mail while you are away' },
  {
    write: 'public document',
    does: 'helps you decide what it is you have received; “send on” says how it gets to the right mailbox',
  },
  { write: 'How fast must I answer e-mail?', does: aRule },
];

const linesOfMailboxes = ({ part, isAdmin, colleague, away }: HelpReader): readonly Phrase[] => [
  isAdmin
    ? forAdmins
    : { write: 'status', does: 'how your mailboxes are today; “who has the mailbox” shows them all' },
  { write: 'inbox', does: 'what is not done yet; “list” shows what became of what came in' },
  part === 'roster'
    ? { write: 'questions', does: 'questions that wait for your answer' }
    : { write: 'agreements', does: 'who answers certain kinds of messages directly' },
  colleague === undefined
    ? { write: 'my delegation', does: 'who reads your e-mail while you are away' }
    : { write: `${colleague} is away today`, does: 'the mailbox goes to the next; no reason is needed' },
  {
    write: `I am away ${away}`,
    does:
      part === 'roster'
        ? 'your mailboxes go to the next and the switchboard hears it; “undo” takes it back'
        : 'the switchboard hears it; “undo” takes it back',
  },
  { write: 'How often must the mailbox be opened?', does: aRule },
];

/** What shows several rooms at once in English. */
export const en = {
  overview: {
    none: 'You are not in the roster of any mailbox',
    noneHint: 'Write “who has the mailbox” to see who has it.',
    openedShare: opened,
    waits: (isAny) => (isAny ? 'This is waiting for you' : 'Nothing is waiting for you right now'),
    toDo: 'To do, in that order',
    messages: 'The messages in those that you answer for',
    whoHas: 'Who has the mailboxes today',
    notWorkingDay: (free) =>
      free === undefined ? 'Today is not a working day' : `Today is not a working day (${free})`,
    noneSeenYet: 'No opening seen yet',
    missed: 'Noted without an opening',
    notCheckable: 'Could not be checked',
    openedLater: 'opened later',
    has: (name) => `${name} has it`,
    nobodyHas: 'Nobody has it',
    hasOn: (name, day) => `${name} has it on ${day}`,
    nobodyHasOn: (day) => `Nobody has it on ${day} yet`,
    health: 'About Brevvakt itself',
    running: 'Brevvakt is running',
    outbox: (waiting, failed) => `Outbox: ${waiting} waiting, ${failed} could not be delivered`,
    lastSweep: (when) => `The mailboxes were last checked ${moment(when)}`,
    neverSwept: 'The mailboxes have not been checked yet',
    unreachable: (names) => `Cannot be reached in Teams: ${names}`,
  },
  week: {
    title: (week, span) => `The mailboxes in week ${week}, ${span}`,
    has: (name, next, on) => {
      if (name === undefined && next === undefined) return 'Nobody in the roster is at work';
      const who = name === undefined ? 'Nobody has it' : `${name} has it`;
      const nobody = `no substitute is at work${on === undefined ? '' : ` ${on === 'day' ? 'that day' : 'those days'}`}`;
      return `${who} · ${next === undefined ? nobody : `then ${next}`}`;
    },
    hasOn: (days, who) => `${days}: ${who}`,
    junk: (count) => `${count} unread in junk mail`,
    missed: (days) => `Noted without an opening: ${days}`,
    handledOn: (days) =>
      `Messages were handled ${days ?? 'then'}, but only such as came before the latest opening, so that does not count as an opening. If the mailbox was opened all the same, say so on the card that came that day.`,
    notCheckable: (days) => `Could not be checked: ${days}`,
    awayLine: (span, isArranged) => `Away ${span} · e-mail cover ${isArranged ? 'arranged' : 'not arranged'}`,
    withoutMailboxes: (span) => `Who is away, ${span}`,
    questions: (waiting, gaps) =>
      [
        ...(waiting === 0 ? [] : [`${some(waiting, 'question is', 'questions are')} waiting for an answer`]),
        ...(gaps === 0 ? [] : [`the rules did not answer ${some(gaps, 'question', 'questions')}`]),
        'write “questions”',
      ].join(' · '),
  },
  back: {
    title: (span) => `While you were away ${span}`,
    asked: (week, span) => (week === undefined ? `How it went ${span}` : `How week ${week} went, ${span}`),
    waiting: 'Waits for you',
    answers: (count, late) =>
      `${some(count, 'message', 'messages')} to answer${late === 0 ? '' : ` · the day has passed for ${late}`}`,
    decisions: (count) => `${some(count, 'proposal', 'proposals')} to decide`,
    questions: (count) => `${some(count, 'question', 'questions')} to answer; write “questions”`,
    arrived: (count, handled, open) => {
      const done = handled === 0 ? '' : `, ${handledWords(handled, count)}`;
      const came = count === 0 ? 'Nothing came' : `${some(count, 'message', 'messages')} came${done}`;
      return open === 0 ? came : `${came} · ${open} not registered now`;
    },
    opened: (count, of, unchecked) => {
      if (count === 0) return uncheckedWords(unchecked, of);
      return count === of
        ? 'Opened every working day'
        : `Opened on ${count} of ${some(of, 'working day', 'working days')}${unchecked === 0 ? '' : ` · ${unchecked} could not be checked`}`;
    },
    mail: 'Your e-mail',
    delegate: (name, span) => `${name} looked after it ${span}`,
    unread: 'Nobody read it through Brevvakt while you were away.',
    removeRule: (to) =>
      `The rule that sends it to ${to} is still in Outlook. Delete it under Settings, Mail, Rules, and press The rule is deleted.`,
    ruleForIt: (to) => `IT deletes the rule that sends it to ${to}.`,
    late: (answers, unregistered) => [
      ...(answers > 0 ? [some(answers, 'answer or proposal is late', 'answers and proposals are late')] : []),
      ...(unregistered > 0
        ? [some(unregistered, 'message was not registered in time', 'messages were not registered in time')]
        : []),
    ],
    showAnswers: 'Show what you are to answer',
    showLate: 'Show what is overdue',
    showInbox: 'Show what is not registered',
  },
  retention: {
    title: (count, month) =>
      `${some(count, 'kind', 'kinds')} of records due for disposal under the retention decision, ${month}`,
    nothing: (month) => `Nothing is due for disposal under the retention decision, ${month}`,
    kinds: {
      log: 'The log',
      notices: 'Notices',
      absences: 'Absences',
      openings: 'Openings',
      delegations: 'Delegations',
      agreements: 'Standing agreements',
      rosters: 'Changes to rosters',
      messages: 'Messages seen',
      questions: 'Questions to the registrar',
      gaps: 'Questions without an answer',
      ties: 'Questions tied to rules',
      held: 'What the spam filter held back',
    },
    row: (count, before) => `${some(count, 'entry', 'entries')} from before ${before}`,
    decision: (decision) => `According to ${decision}`,
    nothingDeleted: 'Nothing is deleted until a person has decided it.',
  },
  help: {
    title: 'Write as you speak, for example',
    lines: helpLines,
    note: 'Why you are away is never kept. In the Teams chat what you write stays until you delete it.',
  },
  people: {
    title: (count) => `${some(count, 'person', 'people')} in the municipality file cannot be reached`,
    unknown: 'Not in the directory',
    disabled: 'The account is disabled or is a guest account',
    unreachable: 'Brevvakt cannot reach them in Teams',
    withoutMailbox: 'Have no mailbox, so absence cannot be seen',
    withoutManager: 'Are away, and the directory names no manager',
    channelSilent: [
      'The switchboard’s channel does not accept messages',
      'Add Brevvakt to the team, or correct the channel’s id in the municipality file. Until then, whoever is away has to tell the switchboard themselves.',
    ],
    unreadMail: (unread, address) => [
      `${unread === 1 ? '1 unread message' : `${unread} unread messages`} in Brevvakt’s own mailbox`,
      `Read them in ${address}: mails that did not arrive, or replies. Brevvakt does not read them.`,
    ],
    countAsAway:
      'They are marked as away until this is fixed: in the municipality file, in the directory or by installing the app for them.',
  },
  firstDay: {
    title: {
      employee: 'Cheat sheet for new employees, in Swedish',
      registrar: 'Cheat sheet for new registrars, in Swedish',
    },
    note: 'Ask about anything in the rules here in the chat, in your own words.',
  },
  today: enToday,
  page: enPage,
  verbs: { 'roster.undo': 'to undo a change of the roster' },
  notices: {
    week: 'The weekly overview',
    return: 'The card about what happened during the absence',
    reminder: 'The reminder on request',
    peopleTrouble: 'The notice of people who cannot be reached',
    retention: 'The retention list',
  },
} satisfies DeskTexts;
