import { moment } from '../../core/texts/en-words';
import { capital } from '../../core/texts/time-words';
import { enAbout, enAboutSays } from './en-about';
import { enAway } from './en-away';
import { enChoices } from './en-choices';
import { enDoubt } from './en-doubt';
import type { ChatTexts } from './sv';
import { enContact } from './en-contact';
import { enOpened } from './en-opened';

/** Answers in a sentence to what people write; each list’s first is the card’s first line in English. */
export const en = {
  plain: {
    notEveryWeek: [
      'Every other week cannot be saved, so nothing is changed',
      'A weekday off is so every week. Otherwise say one day at a time, as below. If it is so all year, the manager can change the mailbox’s order to every other week.',
    ],
    whichDays: ['Which days do you mean?', 'Write them, for example “who has the mailbox on Friday”.'],
    noWeekdaysOff: ['No such weekday off is noted for you, so nothing is changed'],
    ...enAbout,
    awayUnclear: [
      'It is not clear which days you mean',
      'Write the days, for example “tomorrow”, “until Friday”, “1–5 December” or “week 8”. Nothing is changed.',
    ],
    noSuchDay: [
      'There is no such day in the calendar',
      'Write the days again, for example “1–5 December”. Nothing is changed.',
    ],
    noAbsences: [
      'You have no absence, now or later',
      'If you are going to be away, you can write for example “I am away 1–5 December”.',
    ],
    automaticReply: [
      'Your automatic reply says that you are away',
      'Turn it off in Outlook, and Brevvakt sees within minutes that you are back.',
    ],
    thanks: ['You are welcome. Write “help” if there is something else.'],
    goodbye: ['Take care.'],
    reply: [
      'Nothing here waits for an answer from you',
      'What is asked in the chat can be answered for ten minutes. Otherwise write once more what you want done, or “help”.',
    ],
    ...enDoubt,
    whoIsMeant: [
      'It is not clear whom you mean',
      'Write first and last name as in the directory. Nothing is changed.',
    ],
    nobodyOfName: [
      'Nobody of that name is in the directory that Brevvakt reads',
      'Write first and last name, or check how it is spelt.',
    ],
    mayNotKnowAway: [
      'Who is away is not shown to everybody',
      'People who share a mailbox see it of each other, managers of their own people and the switchboard of those who have said so. Write “who has the mailbox” to see who has it.',
    ],
    askedOther: [
      'Who is away is not shown to everybody',
      'The switchboard can say whether somebody can be reached. Write “who has the mailbox” to see who has it.',
    ],
    whichMailboxBeside: [
      'Which mailbox do you mean?',
      'Press it, or write its name. That part is not done yet.',
    ],
    whichMailbox: ['Which mailbox do you mean?', 'Press it, or write its name. Nothing is changed.'],
    notYourMailbox: [
      'You are in no mailbox’s roster, so nothing is changed',
      'Whoever has the mailbox, or its manager, can do it. Write “who has the mailbox” to see who it is.',
    ],
    daysNotYours: [
      'How it went with a mailbox is shown to those who have it and to its manager',
      'Write “who has the mailbox” to see who has it.',
    ],
    wholeDays: [
      'It can only be done for whole days. Shall it be done?',
      'Nothing is done yet. Answer “yes”, or press the button.',
    ],
    openedThen: [
      'That can be said on the day itself',
      'Nothing is changed. Write it again when the mailbox has been opened.',
    ],
    noDutyAhead: [
      'You do not have the mailbox in the next four weeks, unless something changes',
      'Write “who has the mailbox” to see who has it.',
    ],
    noManager: ['The directory names no manager for you', 'IT can add one.'],
    noRegistrar: [
      'No mailbox belongs to your department',
      'Write “who has the mailbox” to see those that there are.',
    ],
    staffChange: [
      'Tell your manager and the switchboard',
      'The switchboard needs the name and number of who starts, and who takes over from who leaves. IT arranges account and mailbox when the manager orders it. If the person is in a mailbox’s roster, its manager changes it. Nothing of what you wrote is kept.',
    ],
    stop: [
      'Cards about a mailbox come to whoever has it',
      'Pass the mailbox on, or ask its manager to change the roster, and they stop. The question who reads your e-mail can be answered with “Must not be read by others”, and it does not come again. The rest cannot be turned off.',
    ],
    why: [
      'A card comes for one of three reasons',
      'It is about a mailbox that you have or answer for, something that waits for you, or your own absence. On the card “Which rule?” shows the rule behind it.',
    ],
    noReminders: [
      'You have no reminder that waits',
      'Write for example “remind me at 14”. The cards about a mailbox come by themselves when no opening shows.',
    ],
    remindWhen: ['When do you want to be reminded?', 'Write a time, for example “remind me at 2 pm”.'],
    forAdmins: ['Brevvakt is running', 'How it is doing is seen only by whoever looks after Brevvakt.'],
    other: [
      'Brevvakt cannot help with that',
      'Here you can say when you are away, see who has a mailbox and ask about the rules for telephone and e-mail. Write “help” to see how.',
    ],
    notStaff: [
      'Here you can say when you yourself or a colleague is away',
      'Absence of pupils and others is reported as usual, not here. Nothing has been changed. If it is you who are away, write for example “I am away today”.',
    ],
    otherAsked: ['Brevvakt has no answer to that', 'The registrar, your manager or IT may know.'],
    inRules: ['This is what the rules say'],
    maybeInRules: ['This may be what the rules say of it'],
    noSuchRule: ['There is no rule with that number', 'Ask in your own words instead.'],
  },
  ...enAway,
  notWorkingDay: (day, free) => [
    day === undefined || free === undefined
      ? 'It is no working day, so nobody needs to have the mailboxes then.'
      : `${capital(day)} is no working day (${free}), so nobody needs to have the mailboxes then.`,
  ],
  dutyDays: 'Who has the mailboxes',
  youHave: 'you have it',
  dutyDaysThen: 'Who had the mailbox, by the roster',
  had: (name) => (name === undefined ? 'nobody had it' : `${name} had it`),
  has: (name) => (name === undefined ? 'nobody has it' : `${name} has it`),
  isThere: (name, away) => {
    const there = name === undefined ? 'nobody in the roster is there' : `${name} is there`;
    return away === undefined ? there : `${there} (${away}, who has it, is away)`;
  },
  hasToday: (mailboxes) => `You have ${mailboxes} today.`,
  ownDuty: 'You have the mailbox then, if nothing changes',
  ownDutyThen: 'You had the mailbox then, by the roster',
  insteadOf: (days: string) => `It holds instead of ${days}.`,
  openedOn: (day) => `this is how it was ${day}`,
  openedAt: (clock) => (clock === undefined ? 'opened' : `opened at ${clock}`),
  dayState: {
    openedLater: 'opened, but later than it should be',
    missed: 'noted without an opening',
    notCheckable: 'could not be checked',
    open: 'no opening seen',
    unknown: 'nothing is noted',
  },
  whyCard: {
    morning: 'Whoever usually has the mailbox is away, and you are next in its roster',
    given: 'Somebody gave you the mailbox',
    nobody: 'Nobody of the roster is there, and you answer for the mailbox',
    check: 'You have the mailbox today, and there was no sign that it had been opened',
    substitute: 'You are next in the roster, and there was no sign that the mailbox had been opened',
    manager: 'You answer for the mailbox, and there was no sign that it had been opened',
    unreadable: 'You have the mailbox, and it could not be seen whether it was opened',
    missed: 'You answer for the mailbox, and the day ended without a sign of an opening',
    mailbox: 'It is about a mailbox that you have or answer for',
    message: 'It is about a message that you are to answer, decide on or take care of',
    reported: 'A colleague has said that you are away',
    ownMail: 'It is about who reads your mail when you are away',
    delegate: 'It is about the mail of somebody who is away, and you are the delegate or have been asked',
    staffMail: 'Somebody is away, and as manager or stand-in you see to it that the mail is read',
    switchboard: 'You are at the switchboard, which hears when somebody is away',
    unheard:
      'You have said that you or somebody else is away, and Brevvakt reaches nobody at the switchboard',
    staff: 'You are a manager, and managers are asked about their staff once a quarter',
    returned: 'You have been away, and something happened or waits',
    asked: 'You asked for it',
    question: 'Somebody asked the registrar, and you are in the roster',
    answered: 'You asked the registrar a question, and it has been answered',
    tie: 'A question can be tied to a rule, and you decide on it or have proposed it',
    retention: 'You are in the roster, and something in the mailbox is as old as the retention plan says',
    people: 'Somebody in a roster, or a manager, is not found or cannot be reached',
    admin: 'You look after Brevvakt, as the municipality’s file says',
  },
  whySaid: (when) => `That is why you got the card, ${moment(when)}.`,
  whyNone: (when) => [
    `No card from Brevvakt to you is seen ${moment(when)}`,
    'Write “why did I get this” to hear the reason for the latest.',
  ],
  ...enAboutSays,
  remindSet: (when) => [
    `You get a reminder ${moment(when)}`,
    'Only the time is kept, not what it is about. The reminder says when you wrote this, so that you find it in the chat.',
  ],
  reminders: (all) => [
    all.length === 1 ? 'You have one reminder' : `You have ${all.length} reminders`,
    ...all.map((when) => capital(moment(when))),
  ],
  remindDropped: (all) => [
    all.length === 1 ? 'The reminder is removed' : 'The reminders are removed',
    ...all.map((when) => capital(moment(when))),
  ],
  reminder: (askedAt) => [
    'You asked for a reminder now',
    `You wrote that ${moment(askedAt)}. Brevvakt has not kept what it is about: it stands there, further up in the chat.`,
  ],
  greeting: {
    roster: [
      'Hello. Here you see how things are with your mailboxes, and say when you are away',
      'Ask about the rules in your own words, or write “help”.',
    ],
    leads: [
      'Hello. Here you see the mailboxes that you answer for, and who has them',
      'Ask about the rules in your own words, or write “help”.',
    ],
    none: [
      'Hello. Here you say when you are away, so that the switchboard knows, and get answers about telephone and e-mail',
      'Write for example “sick”, “off on Friday”, or a question about the rules in your own words.',
    ],
  },
  welcome: {
    roster: [
      'Brevvakt keeps track of whether your duty mailboxes are opened every working day',
      'You get a card when something is needed, and when you are away the mailbox goes to the next person in its roster. Here you say when you are away, see who has which mailbox and ask about the rules.',
    ],
    leads: [
      'Brevvakt keeps track of whether the mailboxes that you answer for are opened every working day',
      'You get a card when your decision is needed: nobody is there, or a message needs somebody to answer it. Here you see who has them, and who of your people is away.',
    ],
    none: [
      'Say here when you are away, and the switchboard knows',
      'Write “sick” or “off on Friday”; nobody asks why. If you are away for long, you can arrange who reads your e-mail. And if you wonder what holds for e-mail and the phone, or whether something is a public document, ask in your own words.',
    ],
    kept: 'Why you are away is never kept. In the Teams chat what you write stays until you delete it.',
  },
  manager: (name, of) =>
    `According to the directory ${name} is ${of === undefined ? 'your manager' : `the manager of ${of}`}.`,
  noManagerOf: (of) => `The directory names no manager for ${of}.`,
  registrar: (name, mailbox, onDuty) => [
    `${name} is registrar for ${mailbox}`,
    ...(onDuty === undefined ? [] : [`Today ${onDuty.name} has the mailbox${onDuty.away}.`]),
  ],
  ...enContact,
  ...enOpened,
  incident: (name, reached) => [
    `Tell ${name ?? 'the municipality’s data protection officer'} now`,
    ...(reached === undefined ? [] : [reached]),
    'A personal data breach has to be assessed and may have to be reported to IMY within 72 hours of its discovery. Tell your manager too. Nothing of what you wrote is kept.',
  ],
  suggestions: {
    roster: ['status', 'inbox', 'who has the mailbox'],
    leads: ['status', 'who is away today', 'who has the mailbox'],
    none: ['my absences', 'who is my registrar', 'help'],
  },
  chatWith: (name) => `Write to ${name}`,
  hasIt: (mailbox, isOther) => [
    `You have ${mailbox} today already`,
    isOther
      ? 'Nothing has been changed. If you mean another mailbox, press it.'
      : 'Nothing has been changed.',
  ],
  takenSince: (mailbox, name) => [
    `${name} has taken over ${mailbox} since you were asked`,
    'Nothing has been changed. If it shall be done all the same, answer “yes” or press the button.',
  ],
  unitAnswers: (name) => `Who has the mailbox today where ${name} works`,
  awayNotTold:
    'Whether somebody is away is not shown to everybody. The switchboard can tell whether somebody can be reached.',
  theyHave: (name, mailbox, canGive) => [
    `${name} already has ${mailbox} then`,
    canGive
      ? 'Nothing is done yet. Which day do you give in return? Or take the day and give none.'
      : 'Nothing is done yet. You have no day to give in return. To take the day, press it.',
  ],
  swapForWhat: (name) => [
    'Which day do you take in return?',
    `Nothing is done yet. Write both days, for example “swap Wednesday for Friday with ${name}”, or give the day without taking one.`,
  ],
  swapOf: (name, mine, theirs) => `${name} takes ${mine}. You take ${theirs}.`,
  untilDay: (day) => `through ${day}`,
  mailboxesInAll: (count) => (count === 2 ? 'both mailboxes' : `all ${count} mailboxes`),
  choices: enChoices,
} satisfies ChatTexts;
