import type { IncomingTexts } from './sv';
import { messages, moment, some } from '../../core/texts/en-words';
import { enOrdered } from './en-ordered';
import { sizeWords } from '../../core/texts/time-words';

const choices = { minor: 'minor importance', keptInOrder: 'kept in order, not registered' };

/** Lists of messages, several decided about in one go, and a message on paper, in English. */
export const enLists = {
  ordered: enOrdered,
  inbox: {
    empty: 'Nothing is waiting in the inbox',
    waiting: (count) => `${messages(count)} waiting`,
    left: (count) => `${messages(count)} not done yet`,
    replaced: 'A newer list is further down',
    notYours: 'You no longer look after a mailbox',
    first: (kinds) => `First: ${kinds}.`,
    oldest: (when) => `The one that has waited longest arrived ${moment(when)}.`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    registrations: {
      minor: 'minor importance',
      registered: 'registered',
      keptInOrder: 'kept in order',
      passedOn: 'passed on',
    },
    what: 'Tick messages and choose what happens to them.',
    whatOnPage: 'Tick messages and choose what happens to them. They stay ticked when you turn the page.',
    tickedElsewhere: 'Ticked on other pages',
    unticked: (count) =>
      `No more can be ticked at once: ${count} more ${count === 1 ? 'is' : 'are'} left out.`,
    onWorkPage: (count) => `On the work page all ${count} are one list: press Open on the work page.`,
    open: 'Take care of',
    undoTicked: 'Undo those ticked',
    undoEach: 'Undo one by one',
    marked: (count) => `${messages(count)} came automatically.`,
    markedMinor: (count) =>
      `Minor importance: the ${count === 1 ? '' : `${count} `}automatic ${count === 1 ? 'one' : 'ones'}`,
    quoted: (subject) => `“${subject}”`,
    answerAtOnce: 'to be answered at once',
    by: (answer, name) => `${answer}: ${name}`,
    next: 'Next page',
    previous: 'Previous page',
    show: 'Show chosen mailbox',
    answers: {
      notNeeded: 'needs no answer',
      proposed: 'waiting for a decision',
      approved: 'to be answered',
      forwarded: 'to be answered',
      answered: 'answered, not saved yet',
      filed: 'done',
    },
    hidden: 'shown only in Outlook',
    openMailbox: 'Open the mailbox',
  },
  list: {
    title: (count, span) => `${messages(count)} arrived ${span}`,
    none: (span) => `Nothing arrived ${span}`,
    replaced: 'A newer list is further down',
    notYours: 'You no longer look after this mailbox',
    csv: 'Download as CSV',
    xlsx: 'Download for Excel',
    choose: 'Choose columns …',
    choosePage: {
      title: 'Which columns?',
      what: 'Untick what should not be handed out. It will not be read either.',
      strict: 'The mailbox is confidential: sender and subject are not handed out.',
    },
    how: (own, other) =>
      [
        `Write for example “list ${own} 30” for the last 30 days, or “list ${own} 2026-11-01 2026-11-30”.`,
        ...(other ? [`“list ${other.id}” shows ${other.name}.`] : []),
      ].join(' '),
    logged: 'The log shows who has downloaded a list. The links work for eight hours, and only for you.',
    file: 'list',
    tooMany: (most) =>
      `The list has more than ${most} rows. Write “list” with a shorter period, for example a month.`,
    unread: { late: 'could not be read', gone: 'no longer in the mailbox', secret: 'confidential' },
    columns: {
      arrived: 'Arrived',
      from: 'Sender',
      subject: 'Subject',
      registration: 'Registration',
      number: 'Number',
      answer: 'Answer',
    },
  },
  agreements: {
    title: (count) => some(count, 'standing agreement', 'standing agreements'),
    toAgree: (count) => `${some(count, 'proposed agreement', 'proposed agreements')} waiting for your yes`,
    none: 'No standing agreements',
    kind: ({ folder, domain, words }) =>
      [
        folder === undefined ? '' : `in the folder ${folder}`,
        domain === undefined ? '' : `from ${domain}`,
        words === undefined ? '' : `with “${words}” in the subject`,
      ]
        .filter(Boolean)
        .join(', '),
    agreed: (by, day) => `In force since ${day}${by === undefined ? '' : `, agreed by ${by}`}`,
    proposed: (by, day) => `Proposed ${day}${by === undefined ? '' : ` by ${by}`}`,
    afterYourYes: 'in force once you have said yes',
    afterManagersYes: 'in force once the manager has said yes, and whoever proposed it is told then',
    agree: 'Yes, agreed',
    end: 'End',
    make: 'New agreement …',
    makeSend: 'Save',
    how: 'With a standing agreement, messages of a certain kind go straight to the person who answers them, without a proposal each time. It is in force once the manager has said yes, and when it is used, the card says so.',
  },
  overdue: {
    elsewhere: (count) =>
      `${count} more ${count === 1 ? 'proposal has a card of its own' : 'proposals have cards of their own'} further down, and ${count === 1 ? 'is' : 'are'} decided there.`,
    both: (count, total) =>
      `${count} of them ${count === 1 ? 'is' : 'are'} counted in both: it is ${some(total, 'message', 'messages')} in all.`,
    none: 'Nothing is late any more',
    moved: (name) => `${name} has what is late while you are away`,
    noneLate: 'Nothing is overdue',
    noneLateOf:
      'That is: registration, proposals and answers in your mailboxes, and what you are to answer yourself.',
    of: (name) => `This is for ${name} to answer or to save`,
    ofNone: (name) => `${name} has nothing to answer in your mailboxes`,
    all: (count) => `${String(count)} ${count === 1 ? 'answer is' : 'answers are'} waited for`,
    allNone: 'Nobody has anything to answer in your mailboxes',
    late: (mailbox, count, oldest) =>
      `${mailbox}: ${messages(count)} should have been registered, the oldest arrived ${moment(oldest)}`,
    lateTitle: (count) => `${messages(count)} not registered in time`,
    answers: (name) => `${name} is to answer`,
    youAnswer: 'you are to answer',
    away: (name, count) => `${name} is away and has ${some(count, 'answer', 'answers')} left`,
    awayWaits: (name, count) =>
      count === 1
        ? `One answer waits until ${name} is back`
        : `${String(count)} answers wait until ${name} is back`,
    awayDone: (name) => `${name} has no answers left to be given to somebody`,
    back: (name) => `${name} is back`,
    awayWhat: (count, given) => {
      const it = count === 1 ? 'it' : 'them';
      const wait = `or wait: then you are not asked about ${it} again.`;
      if (given === 'all') return `Give ${it} to somebody else, ${wait}`;
      if (given === 'none') return `Propose somebody else, and the manager decides, ${wait}`;
      return `Choose somebody else, ${wait} What is given directly the person has at once, about the rest the manager decides.`;
    },
    awayChoose: 'Choose somebody else …',
    awayChooseSend: 'Choose this person',
    awayAtOnce: 'given directly',
    awayWhich: 'Which messages?',
    awayByItself: 'Requests, appeals and what is marked secret are chosen one by one.',
    title: ({ passed, waiting, unregistered }) => [
      ...(passed === 0 ? [] : [`${messages(passed)} past ${passed === 1 ? 'its' : 'their'} due date`]),
      ...(unregistered === 0
        ? []
        : [`${passed === 0 ? messages(unregistered) : String(unregistered)} not registered in time`]),
      ...(waiting === 0 ? [] : [`${some(waiting, 'proposal', 'proposals')} waiting for a decision`]),
    ],
    proposal: (responder, about) => `${responder} answers ${about}`,
    approved: (proposal) => `Approved: ${proposal}`,
    thatArrived: (when) => `the message that arrived ${when}`,
    message: 'a message',
    by: (name) => `proposed by ${name}`,
    waits: (since) => `has waited since ${since}`,
    arrived: (when) => `arrived ${when}`,
    proposals: 'Proposals',
    approve: 'Approve those ticked',
    noneLeft: 'No proposal is waiting for a decision any more',
    whatProposals: (isHere) =>
      `Tick and approve, or take care of one at a time to choose somebody else or to return it. What is approved can be undone ${isHere ? 'here' : 'in “inbox”'} until it has been forwarded.`,
    byItself: 'Appeals and what is marked as confidential are not ticked: they are approved one by one.',
    whatTicked:
      'Read the rows and untick what is not to be approved. Nothing is approved until you press Approve those ticked. What is approved can be undone here until it has been forwarded.',
    row: (arrived, due) => `arrived ${arrived}${due === '' ? '' : ` · due ${due}`}`,
    mine: (open, answered) => {
      const saving = `${some(answered, 'answer', 'answers')} to save`;
      if (open === 0) return saving;
      return `You have ${messages(open)} to answer${answered === 0 ? '' : `, and ${saving}`}`;
    },
    mineWhat: 'Open a message to answer it, move the day of the answer or hand it back.',
    moveTo: (day) => `Move the day to ${day}`,
    wishedFree: (free, day) => `${free} is not a working day. The next one is ${day}.`,
    mineNone: 'You have nothing to answer',
    what: 'Open a message to give it to whoever can answer.',
    showInbox: 'Show the inbox',
    whatLate: 'Show the inbox to see them. They stand first in the registrar’s list.',
    nobodyHas: 'nobody has it yet',
  },
  /** About many messages that were decided about, or taken back, in one go. */
  undone: {
    you: 'you',
    done: (what) => `Undone: ${what}.`,
    stands: (what) => `The latest cannot be undone: ${what}.`,
    nothing: 'Nothing is undone. What you did before it you undo where it is shown.',
    came: (at) => `came ${at}`,
  },
  many: {
    done: (count, choice) => {
      if (choice === 'opened')
        return `${messages(count)} further down, as ${count === 1 ? 'a card of its own' : 'cards of their own'}.`;
      if (choice === 'undone') return `${messages(count)} back as before.`;
      if (choice === 'approved') return `You approved ${some(count, 'proposal', 'proposals')}.`;
      if (choice === 'given') return `Somebody else is chosen for ${messages(count)}.`;
      if (choice === 'proposed')
        return `Somebody else is proposed for ${messages(count)}. The manager decides.`;
      return `${messages(count)}: ${choices[choice]}`;
    },
    doneBefore: (count, choice, when) =>
      `You decided about ${messages(count)} ${moment(when)}: ${choices[choice]}.`,
    undoableUntil: (count, day) =>
      count === 1
        ? `Today it can be undone here, and until ${day} in “list”.`
        : `Today all of them can be undone at once here, and until ${day} row by row in “list”.`,
    left: (count, arrivals) =>
      `${messages(count)} left as ${count === 1 ? 'it is: the one' : 'they are: those'} that arrived ${arrivals}.`,
    andMore: (count) => `${count} more`,
  },
  sheet: {
    title: 'Incoming message',
    arrived: 'Arrived',
    number: 'Registration number',
    noNumber: 'not registered',
    from: 'From',
    senderHidden: 'shown to the registrar and whoever answers alone',
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
  },
} satisfies Pick<
  IncomingTexts,
  'agreements' | 'inbox' | 'list' | 'many' | 'ordered' | 'overdue' | 'sheet' | 'undone'
>;
