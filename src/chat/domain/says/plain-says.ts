// What the bot answers in words alone (F2).

import { plainTopics } from '../forms/about/about-bot';

/** What needs no more than its words: each is a list of sentences in the texts, under its own name. */
export const plainSays = [
  'awayUnclear',
  /** A weekday on which somebody never works is so every week. */
  'notEveryWeek',
  'noSuchDay',
  'noAbsences',
  /** Only the reader can turn the automatic reply off. */
  'automaticReply',
  'thanks',
  'goodbye',
  /** "Ok", where nothing waits for an answer. */
  'reply',
  'nothingToUndo',
  'noApprovalLately',
  /** What its button stood under is undone, or of a day before. */
  'undoneBefore',
  /** Several are shown, each with its button. */
  'allDone',
  /** What was done last is nothing of these: what was done before it is shown. */
  'laterStands',
  /** A question undoes nothing. */
  'askedUndo',
  'changeUndone',
  /** What was done last, with its button; nothing is undone. */
  'lastDone',
  'swapHow',
  'present',
  /** Late, or not there yet, and no hour is said. */
  'onTheWay',
  /** Asked back: which of the buttons is meant. */
  'didYouMean',
  /** A yes to several: which of them. */
  'whichOne',
  'homeOrAway',
  /** Half of a day, and which. */
  'whichHalf',
  /** Half of every working day from a day on, and which; or other hours, or weekdays. */
  'whichHours',
  /** Of a day of which somebody is away some hours: until or from when. */
  'whichTime',
  /** At a course, reading mail: whether the telephone is answered. */
  'reachable',
  /** A mailbox does not open: what fails, or who cannot take it. */
  'faultOrCannot',
  /** What to do where it does not open. */
  'noAccess',
  /** A request in a question's form, with the button that does it. */
  'confirm',
  /** The same, where something else of the line was done. */
  'confirmBeside',
  /** The same, where the line says if: that is waited for by nobody. */
  'confirmUnless',
  'whichMailboxBeside',
  /** What else the line wishes for: one of the buttons may be meant, or nobody can tell. */
  'restOpen',
  'restOne',
  'restUnread',
  'confirmEach',
  'leftAsItIs',
  /** What was done last and cannot be undone, asked once more. */
  'standsStill',
  'whoIsMeant',
  'whoIsMeantBeside',
  /** Somebody is named whom the directory does not have. */
  'nobodyOfName',
  /** Who is away is told to those of the roster, the unit's manager and the switchboard. */
  'mayNotKnowAway',
  /** Who is to read the mail was named, and the bot does not know them. */
  'delegateUnknown',
  /** Who reads the mail was said in words, which choose and do nothing: the card's buttons do. */
  'delegatePicked',
  'delegateOnCard',
  'delegateTakenBack',
  'delegateNone',
  ...(['yesOnCard', 'readsForNobody'] as const),
  'exceptUnknown',
  /** Days were said for who reads the mail, and no absence. */
  'awayFirst',
  ...(['delegateLater', 'fromTodayOnly'] as const),
  /** The same of one person. */
  'askedOther',
  'whichMailbox',
  'notYourMailbox',
  'hasNoneThen',
  'whoInstead',
  'noWeekdaysOff',
  'whichDays',
  /** How days went is shown to those who have the mailbox or answer for it. */
  'daysNotYours',
  /** Only whole days can be taken or passed on; asked first. */
  'wholeDays',
  'openedThen',
  'openedBefore',
  'noDutyAhead',
  'noDutyThen',
  'leaveAsked',
  'standIn',
  'decidesForNobody',
  'noManager',
  'noRegistrar',
  'staffChange',
  'privacy',
  'stop',
  'why',
  'remindWhen',
  'noReminders',
  'forAdmins',
  'other',
  'notStaff',
  'otherAsked',
  'phishing',
  'noSuchRule',
  /** Above buttons for rules, below what the bot itself says. */
  'inRules',
  'maybeInRules',
  /** About the bot and about others (`aboutTopics`). */
  ...plainTopics,
  'noEmptyDays',
  /** What Brevvakt is, above what can be written. */
  'whatItIs',
  'noProposals',
  /** Nothing waits for an answer of theirs, so none was given or handed back. */
  'nothingOwn',
  /** What they are to answer is nobody else's while they are away. */
  'ownStays',
  /** To those who look after the bot: how, and nobody else to turn to. */
  'privacyForAdmins',
  'eraseForAdmins',
  'otherForAdmins',
  /** To who answers for a mailbox. */
  'stopLeads',
  /** In no roster: nothing of anybody's mailbox is counted for them. */
  'noMailbox',
  'whyDelegate',
] as const;
export type PlainSay = (typeof plainSays)[number];
