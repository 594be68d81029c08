// What an answer leads to, as buttons under it; nothing of it changes anything.

import type { Act } from '../acts/acts';
import { factsOf, grave } from '../acts/acts';
import type { ChatSay } from './chat-cards';

const nextActs: Partial<Readonly<Record<ChatSay['what'], readonly Act[]>>> = {
  thanks: ['help'],
  reply: ['help'],
  nothingToUndo: ['away.mine', 'duty.mine'],
  undoneBefore: ['away.mine', 'duty.mine'],
  noReminders: ['stop'],
  askedUndo: ['away.mine'],
  noAbsences: ['help'],
  awayUnclear: ['away.mine'],
  noWeekdaysOff: ['away.mine'],
  whichDays: ['duty.who', 'away.mine'],
  mayNotKnowAway: ['duty.who', 'who.registrar'],
  askedOther: ['duty.who'],
  awayOnDay: ['duty.who'],
  unitOnDay: ['away.who', 'duty.who'],
  notYourMailbox: ['duty.who'],
  daysNotYours: ['duty.who'],
  noDutyAhead: ['duty.who', 'help'],
  noDutyThen: ['duty.mine', 'duty.who'],
  whyNoCard: ['mailbox.status', 'why'],
  howToSwap: ['duty.mine', 'duty.who'],
  ifNotOpened: ['mailbox.status', 'duty.who'],
  dutyDays: ['duty.mine', 'who.registrar'],
  ownDuty: ['mailbox.status', 'duty.who'],
  openedOn: ['mailbox.status'],
  noManager: ['who.registrar'],
  noRegistrar: ['duty.who'],
  registrar: ['ask.registrar', 'duty.who'],
  staffChange: ['who.manager'],
  privacy: ['away.mine', 'delegation.mine', 'stop'],
  stop: ['privacy', 'delegation.mine'],
  forAdmins: ['help'],
  program: ['help', 'ask.registrar'],
  log: ['privacy'],
  whereKept: ['privacy'],
  howLongKept: ['privacy'],
  erase: ['away.mine', 'delegation.mine'],
  toldSwitchboard: ['away.mine', 'privacy'],
  noPeopleLists: ['mailbox.status'],
  noAnswer: ['duty.who'],
  remindsNobodyElse: ['mailbox.status'],
  passesNothingOn: ['help'],
  subjects: ['help'],
  misunderstood: ['help', 'ask.registrar'],
  mailboxManager: ['duty.who'],
  whoAnswers: ['who.registrar', 'who.manager'],
  rosterChange: ['duty.who'],
  noEmptyDays: ['duty.who'],
  mailOfOther: ['away.who'],
  readOthers: ['ask.registrar'],
  mayDecline: ['delegation.mine'],
  readsMine: ['delegation.mine'],
  awaySeen: ['away.mine', 'privacy'],
  othersWords: ['privacy'],
  sendsMessage: ['inbox', 'duty.who'],
  logAccess: ['privacy'],
  adminTools: ['bot.status'],
  whySay: ['privacy', 'away.mine'],
  freeDays: ['stop'],
  whoApproves: ['answers.mine', 'who.manager'],
  whoHadIt: ['duty.who'],
  otherForAdmins: ['bot.status', 'help'],
  privacyForAdmins: ['away.mine', 'delegation.mine', 'bot.status'],
  stopLeads: ['duty.who', 'why'],
  noMailbox: ['duty.who', 'help'],
  noAccess: ['duty.who', 'mailbox.status'],
  whyDelegate: ['delegation.mine'],
  whyDay: ['duty.who', 'duty.mine'],
  noSuchRule: ['ask.registrar', 'help'],
  other: ['help'],
  otherAsked: ['ask.registrar', 'help'],
};

export const nextOf = (what: string): readonly Act[] => nextActs[what as ChatSay['what']] ?? [];

const registrars: Partial<Readonly<Record<Act, Act>>> = { 'ask.registrar': 'questions' };

/** A registrar is offered the questions that wait for them or are to be tied, instead of asking one. */
export const fittingAct = (act: Act, isRegistrar: boolean | undefined): Act =>
  isRegistrar === true ? (registrars[act] ?? act) : act;

/** What waits for a yes; of all else the buttons only lead on. */
const asking: ReadonlySet<ChatSay['what']> = new Set<ChatSay['what']>([
  ...([
    'didYouMean',
    'whichOne',
    'homeOrAway',
    'homeOrAwayOf',
    'notAwayYet',
    'whichHalf',
    'whichHours',
    'whichTime',
    'reachable',
    'faultOrCannot',
    'notUnderstood',
    'confirm',
    'confirmBeside',
    'confirmUnless',
    'whichMailboxBeside',
    'restOpen',
    'restOne',
    'confirmEach',
    'whichMailbox',
    'wholeDays',
    'swapForWhat',
    'hasIt',
    'awayFirst',
  ] as const),
]);

export const isAsking = ({ what }: ChatSay): boolean => asking.has(what);

/** Whether it is fitting to say what else can be written. */
export const leadsOn = (act: Act): boolean =>
  factsOf(act).changes !== true && !grave.has(act) && !act.startsWith('away') && act !== 'unclear';
