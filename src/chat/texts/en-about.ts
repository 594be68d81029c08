// What is said about the bot itself, what it keeps, and what it never does (English).

import type { Wording } from '../../core/texts/wording';
import type { svAboutSays } from './sv-about';

const kept = [
  'This is kept about you in Brevvakt',
  'Name, address and department from the directory, the language that you chose, when you are away (never why), who reads your e-mail then, and what you have done with mailboxes and messages.',
  'What you write is not kept, but for a question that you send to the registrar yourself and a plain question that the rules did not answer, without your name. In the Teams chat it stays until you delete it.',
  'Nobody reads your e-mail through Brevvakt unless you have said yes.',
];
const erased = [
  'Nothing has been removed now. Some of it can be, some has to stay',
  'Language, weekdays off, the link to the chat and absences that are over can be removed for somebody who no longer stands in the municipality’s file. The log, the roster and the decisions are public records and stay until a retention decision says otherwise. What you wrote in the chat you delete yourself in Teams.',
];

export const enAbout = {
  privacy: [...kept, 'To get all that is kept about you, ask whoever looks after Brevvakt for an extract.'],
  privacyForAdmins: [
    ...kept,
    'An extract for a person comes from “npm run person -- export NAME@MUNICIPALITY”. How the data is protected is in docs/privacy.md.',
  ],
  program: [
    'Brevvakt is a program, not a human',
    'It answers by the municipality’s rules, the rosters and what people have said about being away. To talk to a human, ask the registrar or your manager.',
  ],
  log: [
    'The log says what was done, never who did not do it',
    'Whoever opens, gives or takes a mailbox stands there with name and time. A day without an opening is noted for the mailbox, not for any person. The log is a public record.',
  ],
  whereKept: [
    'It is on the server on which the municipality runs Brevvakt',
    'The cards and the chat are in the municipality’s own Microsoft 365. Nothing is handed to others, but for what a language model gets if the municipality has turned one on. The data protection officer can tell you more.',
  ],
  howLongKept: [
    'As long as the municipality’s retention decision says',
    'Brevvakt counts what has become that old and reminds every month, and a human removes it. Why you are away is never kept. In the Teams chat, what you write stays until you delete it.',
  ],
  erase: [...erased, 'Ask whoever looks after Brevvakt, or the data protection officer.'],
  eraseForAdmins: [
    ...erased,
    '“npm run person -- remove NAME@MUNICIPALITY --yes” removes what can be removed for a person.',
  ],
  toldSwitchboard: [
    'The switchboard gets your name, your unit and the days and hours that you are away. Never why',
    'That is what you say yourself, and what a colleague says about you. Nothing else that you write reaches the switchboard.',
  ],
  noPeopleLists: [
    'There is no such list, since Brevvakt keeps no statistics about people',
    'A day without an opening is noted for the mailbox. Write “status” to see how your mailboxes are.',
  ],
  noAnswer: [
    'Then the question goes on to the next in the roster',
    'If nobody answers there either, the manager responsible gets it. If no opening is seen when the day ends, the day is noted without an opening for the mailbox, not for any person.',
  ],
  remindsNobodyElse: [
    'Brevvakt reminds only the person who asks for it',
    'Whoever has the mailbox gets a card when no opening is seen, and whoever is to answer a message gets one before its day. To tell that person something, write in Teams.',
  ],
  passesNothingOn: [
    'Brevvakt passes no messages on',
    'Write to the person in Teams. If you come later, write for example “in at 10”, and the switchboard knows.',
  ],
  subjects: [
    'Subject lines are shown only to whoever has the mailbox',
    'They are read when the card is shown, and not kept. Whoever looks after Brevvakt does not see them either.',
  ],
  noOrders: [
    'That is not possible. What you may see and do follows from the rules and the rosters, not from how you ask.',
  ],
  misunderstood: [
    'Then Brevvakt has not understood you',
    'Write it in another way, with name and day where you can, or ask the registrar.',
  ],
  rosterChange: [
    'Who is a substitute is changed by the manager responsible, in the mailbox’s roster',
    'If that is you, write “who has the mailbox” and open the roster there. Nothing is changed.',
  ],
  whyNoCard: [
    'A card comes only when something is needed from you',
    'Where somebody else has the mailbox, they get the card first, and none comes for what is settled. Write “status” to see how things stand.',
  ],
  howToSwap: [
    'Write which day and with whom, for example “swap Wednesday for Friday with Bo”',
    'To give a day away alone, write “can Bo take my Friday”. Nothing is changed.',
  ],
  leaveAsked: [
    'Leave is for your manager to decide, not for Brevvakt',
    'Once it is settled, say here when you are away, so that the switchboard knows. Nothing is changed.',
  ],
  leaveDecided: [
    'Requests for leave are not decided in Brevvakt',
    'The manager decides, where you otherwise handle leave. Nothing is changed.',
  ],
  standIn: [
    'Who decides in the place of a manager stands in the municipality’s file',
    'While the manager is noted as away, decisions go there by themselves. Say when you are away, and it happens. Nothing is changed.',
  ],
  noDutyThen: ['You have no mailbox in that time.'],
  noEmptyDays: ['On those days somebody has each mailbox, as far as is known now.'],
  noProposals: ['No proposals wait for your decision.'],
  stopLeads: [
    'As the manager responsible you get cards only when no opening is seen, nobody is there or a decision waits',
    'What is solved already is redrawn by itself. They end when somebody else becomes the manager responsible in the municipality’s file. The rest cannot be turned off.',
  ],
  noMailbox: [
    'You have no shared mailbox, so there is nothing unread to show here',
    'Brevvakt does not read your own inbox. Write “who has the mailbox” to see who has a shared one.',
  ],
  whyDelegate: [
    'Because you are away for so long that somebody should be able to read your e-mail (P7)',
    'That is for whoever has contacts outside the municipality. It is voluntary: you can choose somebody, read it yourself or answer that others must not read it.',
  ],
  mailOfOther: [
    'Who reads somebody else’s e-mail is known only to that person and the delegate',
    'A manager is told whether it is arranged, on the card about the absence. Nobody reads anybody’s e-mail through Brevvakt unless that person has said yes.',
  ],
  readOthers: [
    'Somebody’s own e-mail is read only with a yes from that person',
    'If the person is away for three days or more, Brevvakt asks the person who should read it. If nobody answers, the manager is asked, and can record there a yes that was given in another way. Otherwise ask the person.',
  ],
  mayDecline: [
    'Yes. Reading somebody else’s mail is voluntary',
    'If you are asked, answer “No” on the card. If you have said yes you can stop whenever you want: write “my delegation”. Whose mail it is, or their manager, then hears of it and chooses somebody else.',
  ],
  readsMine: [
    'Your manager may read your e-mail only if you have said yes',
    'If you are away for long, you choose who reads it, read it yourself or answer that it must not be read by others (P7). If you do not answer, the manager is asked who is to read it and can record a yes that you gave in another way. Nobody reads it through Brevvakt without your yes.',
  ],
  awaySeen: [
    'That you are away is seen by the switchboard, your manager and those who share a mailbox with you. Never why',
    'They see which days and hours. Brevvakt does not ask for the reason, and does not keep it.',
  ],
  othersWords: [
    'What others write to Brevvakt is shown to nobody',
    'It is not kept here. What somebody has done with a mailbox is in the mailbox’s log, with name and time.',
  ],
  sendsMessage: [
    'Nothing has been sent. Who answers a message is chosen on the message’s card',
    'Write “inbox”, tick the message and choose “Take care of”. If somebody should have the mailbox, write for example “give ks to Bo on Friday”.',
  ],
  logAccess: [
    'The log of a mailbox is shown to those in its roster and to its manager',
    'Whoever is to answer a message sees what concerns that. The log can be read by mailbox and message, never by person, and is a public record.',
  ],
  adminTools: [
    'That is done on the server, not here in the chat',
    '“npm run doctor” goes through settings, permissions and the contact with Microsoft 365. Faults are in the log of the process, and figures at /metrics on the operations port (OPS_PORT). When it last started is in the log.',
  ],
  whySay: [
    'The switchboard needs it to answer whoever looks for you, and somebody else is to have the mailbox meanwhile',
    'The switchboard is to know even when it was not planned (T10). Why you are away Brevvakt does not ask, and it keeps no statistics about people. The days are seen by the switchboard, your manager and those who share a mailbox with you.',
  ],
  freeDays: [
    'Cards come on working days, in office hours',
    'On evenings, weekends and holidays only what you asked for yourself comes: the answer to what you write or press, and a reminder that you have set.',
  ],
  whoApproves: [
    'In Brevvakt it is approved who answers, not what the answer says',
    'The registrar proposes somebody, and the manager responsible decides (F4). If you are unsure what to answer, ask your manager or the registrar.',
  ],
  whoHadIt: [
    'Who has had a mailbox stands in the mailbox’s log',
    'The work page shows it day by day in the roster, to those who stand there and to the manager responsible. Write “who has the mailbox on Friday” to see what is planned.',
  ],
  workPage: [
    'The work page is a tab of Brevvakt here in Teams: “Work page”, beside the chat',
    'It has everything that has come in to your mailboxes, how the day stands, the roster, the rules and who is away. Which keys there are is said under “Keys” above the list.',
  ],
  ownCalendar: [
    'Your mailbox days can be shown in Outlook: on the work page, under Roster, it says “Your days in your calendar”',
    'Press “Make an address” and add it in Outlook as a calendar from the internet. It has your own days half a year ahead, without your colleagues’ names, and follows what is changed.',
  ],
  overTime: [
    'How a mailbox was opened and handled week by week is shown on the work page, under Over time',
    'From there you download the figures as Excel. They are counted for the mailbox, never for a person.',
  ],
  howToSearch: [
    'Write what you are looking for here, for instance “mail from Lisa Larsson” or “KS 2026/210”',
    'On the work page you search by words, numbers or who answers, in the field above the list. It looks in your own mailboxes.',
  ],
  noCalls: [
    'Brevvakt cannot connect or make calls, and has no list of them',
    'Write “is” and the name, as in “is Anna in”, to see whether the person is reported away. Nothing is done.',
  ],
  phishing: [
    'Click on nothing in it, do not answer, and type in no password',
    'Tell IT, who can see what it is. If you have clicked or typed in a password already, change it and tell IT and your manager now. Nothing of what you wrote is kept.',
  ],
  attachments: [
    'Attachments are opened in Outlook, not in Brevvakt',
    'If it does not open there either, ask the sender to send it again, preferably as a PDF, or ask IT.',
  ],
  fromJunk: [
    'Open the junk folder in Outlook, mark the mail and choose Not junk',
    'It then goes to the inbox, and Brevvakt shows it among what came in.',
  ],
  manyAtOnce: [
    'Yes, on the work page: mark them in the list and choose what is to be done with them',
    'They can be made of minor importance, kept in order, taken by you, proposed for somebody to answer or passed on together. Registration numbers are written in the rows, and a pasted column fills the rows below.',
  ],
  onMobile: [
    'Yes, the cards and the work page are made for the phone too',
    'You see them in Teams there, with the same buttons.',
  ],
  serviceDown: [
    'If a mailbox cannot be read, whoever has it gets a card about that, so that it is opened anyway',
    'Brevvakt tries again by itself, and says afterwards what is still true. A day that could not be checked is noted as that.',
  ],
  otherForAdmins: [
    'Brevvakt has no answer to that',
    'If it is about running it: “npm run doctor” on the server, the log of the process and /metrics on the operations port. The documentation is in docs.',
  ],
};

/** The same, where it has names and days in it. */
export const enAboutSays: Wording<typeof svAboutSays> = {
  whyDay: {
    swapped: (name) => (name === undefined ? 'You swapped days' : `You and ${name} swapped days`),
    given: (name) => `${name ?? 'Somebody'} gave you that day`,
    taken: () => 'You took that day yourself',
    passed: (name) => `${name ?? 'Somebody'} cannot have it that day, and you are next`,
    order: () => 'That day is yours by the roster',
    next: () => 'Whoever usually has that day cannot, and you are next in the roster',
  },
  ifTheyAre: {
    told: 'The mailbox goes to the next in the roster who is there',
    nobody: (mailbox: string) =>
      `${mailbox} · nobody is next, so the manager responsible chooses somebody or takes it`,
    decides: (name: string, of: string) =>
      `${name} decides what would otherwise go to ${of}, for as long as Brevvakt knows of the absence`,
    changed:
      'When everybody in a roster will be away at the same time the manager hears of it a week ahead. Nothing has been changed.',
  },
  standInNamed: {
    decides: (name: string) => `${name} decides in your place when you are away`,
    told: 'When you are noted as away the decisions go there by themselves. Nothing has been changed.',
    onDuty: 'When you are away the mailbox goes to the next in the roster',
  },
  decidesFor: (name, mailboxes) => [
    `When ${name} is away you decide`,
    `You may approve a proposal of who answers, choose somebody else or give it back, and give the mailbox to somebody: ${mailboxes}. What waits for a decision comes to you.`,
  ],
  version: (version) =>
    version === undefined ? ['Which version it is cannot be seen here.'] : [`This is Brevvakt ${version}.`],
  mailArranged: (name, span, isArranged) => [
    isArranged
      ? `The e-mail of ${name} is arranged (away ${span})`
      : `It is not arranged who reads the e-mail of ${name} (away ${span})`,
    isArranged
      ? 'Who reads it, or whether anybody does, is known to the person it belongs to.'
      : 'The card about it lies here in the chat when the question is yours. “Week” shows everybody who is away.',
  ],
  urgent: (contacts, of) => [
    ...{
      danger: ['This reports nothing. If somebody is in danger, call 112'],
      despair: [
        'You are not alone with this. If it is urgent, call 112',
        'Självmordslinjen, the suicide helpline, answers on 90101 around the clock, in a chat too, and 1177 gives advice about care.',
      ],
      strain: [
        'Tell your manager how things are, or call the occupational health service',
        '1177 gives advice about care around the clock. If it is urgent, call 112.',
      ],
    }[of],
    ...(contacts.length > 0 ? contacts : ['The social emergency service is reached through 112.']),
    'Nothing of what you wrote is kept or passed on from here.',
  ],
  yourName: (name, unit) => `By the directory you are ${name}${unit === undefined ? '' : `, ${unit}`}.`,
  ifNotOpened: (mailbox, next, at) => [
    'Where no opening shows, the question goes on during the day',
    mailbox,
    `${at.check}: whoever has the mailbox gets a card.`,
    `${at.substitute}: ${next ?? 'the next in the roster'} gets the question.`,
    `${at.manager}: the manager responsible gets it.`,
    `${at.close}: the day is noted as not opened, of the mailbox and not of a person.`,
  ],
  ifAway: {
    told: [
      'Say it here when you are away, for example “sick” or “away on Friday”',
      'The switchboard is told, never why. Nothing is changed.',
    ],
    row: (mailbox, name) =>
      name === undefined ? `${mailbox} · nobody is next` : `${mailbox} · ${name} is next`,
    decides: (name) => `${name} decides meanwhile what otherwise comes to you as manager.`,
    mail: 'If you are away for three days or more, Brevvakt asks you who should read your e-mail.',
  },
};
