import { capital, type When } from '../../core/texts/time-words';
import type { DutyTexts, WhoWhenWords, Share } from './sv';
import { moment, some } from '../../core/texts/en-words';

const at = (when: When): string => (when.isToday ? `at ${when.clock}` : moment(when));
const from = (when: When): string => (when.isToday ? when.clock : moment(when));
const by = (when: When): string => (when.isToday ? `by ${when.clock}` : `by ${when.clock} ${when.day}`);
const boxes = ({ n, of }: Share): string => {
  if (of === 1) return 'the mailbox';
  return n === of ? `${n} mailboxes` : `${n} of ${of} mailboxes`;
};
const have = ({ n }: Share): string => (n === 1 ? 'has' : 'have');
const were = ({ n }: Share): string => (n === 1 ? 'was' : 'were');
const byName = (name: string | undefined, did: string, wasDone: string): string =>
  name === undefined ? wasDone : `${name} ${did}`;
const howInLog = {
  attested: (actor: string | undefined) =>
    actor === undefined ? 'it was confirmed' : `${actor} confirmed it`,
  handled: (actor: string | undefined) =>
    actor === undefined ? 'a message was handled' : `${actor} handled a message`,
  read: () => 'a message was read',
  categorised: () => 'a message was given a category in Outlook',
  movedOrDeleted: () => 'a message was moved or deleted',
  sent: () => 'a reply was sent',
  nothingToOpen: () => 'nothing unread to open',
};

/** What is said of the day of a mailbox, in English. */
export const en = {
  opening: {
    stops: { check: 'whoever has it', substitute: 'the next', manager: 'the manager', close: 'noted' },
    title: {
      unseen: (share, day) => `There is no sign that ${boxes(share)} ${have(share)} been opened ${day}`,
      nobody: (share, day) =>
        share.of === 1
          ? `Nobody has the mailbox ${day}`
          : `${boxes(share)} ${have(share)} nobody on duty ${day}`,
      unreadable: (share) => `${capital(boxes(share))} could not be checked`,
      yours: (share, day) => `You have ${boxes(share)} ${day}`,
      missed: (share, day) => `There was no sign that ${boxes(share)} ${were(share)} opened ${day}`,
      notCheckable: (share, day) => `${capital(boxes(share))} could not be checked ${day}`,
      openedLater: (share) =>
        share.of === 1 ? 'Opened later' : `${boxes(share)} ${were(share)} opened later`,
      passedOn: (share, day) => `Somebody else has ${boxes(share)} ${day}`,
      newer: (share) => `A newer card about ${boxes(share)} is further down`,
      continued: (share) => `The day is over for ${boxes(share)}`,
      opened: (share, day) =>
        share.of === 1 ? `Opened ${day}` : `${boxes(share)} ${have(share)} been opened ${day}`,
    },
    status: {
      unseen: (day) => `There is no sign that it has been opened ${day}.`,
      nobody: (day) => `Nobody has it ${day}.`,
      unreadable: () => 'Could not be checked.',
      yours: (day) => `You have it ${day}.`,
      missed: (day) => `There was no sign that it was opened ${day}.`,
      notCheckable: (day) => `Could not be checked ${day}.`,
      openedLater: () => 'Opened later',
      newer: () => 'A newer card about it is further down.',
      continued: () => 'The day is over.',
      passedOn: (day) => `Somebody else has it ${day}.`,
      opened: (day) => `Opened ${day}`,
    },
    youHaveIt: (day) => `You have the mailbox ${day}`,
    hasIt: (name, day) => `${name} has the mailbox ${day}`,
    neededNone: (day) => `Did not need to be opened ${day}`,
    youGave: (name, when) => `You gave it to ${name} ${at(when)}.`,
    olderHandled:
      'The messages that were handled today came before the last known opening, so they do not show that it was opened today.',
    shared: (name) => `Everybody in ${name} who is there has got this card. The first who takes it has it.`,
    youCannot: 'You have said that you cannot.',
    wasTold: (name, when) => `${name} was told ${at(when)}.`,
    continued: (when) => `The result is on the card from ${from(when)}.`,
    unread: (count) => {
      if (count === 0) return 'no unread messages';
      return count === 1 ? '1 unread message' : `${count} unread messages`;
    },
    oldest: (when) => `the oldest arrived ${moment(when)}`,
    junk: (count) => `${count} unread in junk mail`,
    junkReviewed: ({ name, when }) => `Junk mail checked · ${byName(name, at(when), at(when))}`,
    how: {
      attested: ({ name, when }: WhoWhenWords) =>
        byName(name, `confirmed it ${at(when)}`, `confirmed ${at(when)}`),
      handled: ({ name, when }: WhoWhenWords) =>
        byName(name, `handled a message ${at(when)}`, `a message was handled ${at(when)}`),
      read: ({ when }) => `a message was read ${at(when)}`,
      categorised: ({ when }) => `a message was given a category in Outlook ${at(when)}`,
      movedOrDeleted: ({ when }) =>
        `a message was moved or deleted around ${when.isToday ? when.clock : `${when.clock} ${when.day}`}`,
      sent: ({ when }) => `a reply was sent ${at(when)}`,
      nothingToOpen: ({ when }) => `there was nothing unread in it ${at(when)}`,
    },
    notReadable: (name, since) =>
      `${name === undefined ? 'Has' : `${name} has`} not been readable since ${from(since)}.`,
    cannotTell: 'So it is not possible to say whether it has been opened. IT has been told.',
    wasNotReadable: (name, since) =>
      `${name === undefined ? 'Was' : `${name} was`} not readable from ${from(since)}.`,
    couldNotTell: 'So it is not possible to say whether it was opened.',
    noted: 'The day is noted without an opening for the mailbox.',
    standsBeside: (day) => `The note for ${day} stays, with the opening beside it.`,
    tellUs: 'If it was opened after all, you can confirm it with the button.',
    attest: 'If it was opened, you can confirm it with the button.',
    away: (name, lastDay) =>
      lastDay === undefined ? `${name} is away.` : `${name} is away until the end of ${lastDay}.`,
    awayToday: (name) => `${name} is away today.`,
    yourTurn: 'You are next in line.',
    givenBy: (name) => `${name} has given it to you.`,
    swappedWith: (name) => `You swapped for this day with ${name}.`,
    rosterAsked: 'The people in the roster have been asked.',
    ifStill: (when, then) => `If that is still so ${at(when)}, ${then}.`,
    ifUnopened: (when, then) => `If nobody has opened it ${by(when)}, ${then}.`,
    then: {
      asks: (name) => `${name ?? 'the next in the roster'} is asked`,
      tellsManager: (name) => `${name ?? 'the manager'} is asked`,
      notesMissed: () => 'the day is noted without an opening for the mailbox',
      asksReader: () => 'you are asked',
    },
    buttonsLater: 'The buttons come when the mailboxes above are done.',
  },
  buttons: {
    open: 'Open the mailbox',
    confirm: 'I have opened it',
    accept: 'I will take it',
    passOnToday: 'I cannot today',
    passOn: 'I cannot',
    giveMailbox: 'Give the mailbox',
    plan: 'Give, swap or take …',
    junk: 'I have checked the junk mail',
    undoChange: 'Undo the change',
    openedYesterday: 'It was opened yesterday',
    openedToday: 'It was opened today',
    openedLaterToday: 'It was opened later today',
    openedThatDay: 'It was opened that day',
  },
  admin: {
    unreadable: (count) => `${some(count, 'mailbox', 'mailboxes')} could not be checked`,
    unreadableSince: (when) => `Has not been readable since ${from(when)}.`,
    readableAgain: 'Is readable again.',
    checkAccess:
      'Check that the address is right and that Brevvakt may read the mailbox. Until then it is not possible to say whether it has been opened.',
    deadEnd: (count, day) =>
      `There is no sign that ${some(count, 'mailbox has', 'mailboxes have')} been opened ${day}`,
    deadEndWhy: 'Brevvakt can reach neither the roster nor the managers.',
    deadEndDo: 'Make sure that somebody is told in another way. Write “status” to see who cannot be reached.',
  },
  letter: {
    subject: 'Brevvakt does not reach you in Teams',
    holder: (names) => `It is your turn today: ${names}. Open it in Outlook.`,
    manager: (names) =>
      `This needs you today: ${names}. The roster could not take it, or there is no sign of an opening.`,
    why: 'Brevvakt does not reach you in Teams, so the question has gone on to the next in the order. Write “help” to Brevvakt in Teams, and your cards come there again. If that does not work, tell IT.',
    noAnswer: 'This mail cannot be answered.',
  },
  log: {
    'day.opened': ({ actor }, event) => `Opened: ${howInLog[event.how](actor)}`,
    'day.openedLater': ({ actor }, event) => `Opened later: ${howInLog[event.how](actor)}`,
    'day.missed': () => 'The day was noted without an opening for the mailbox',
    'day.notCheckable': () => 'The day could not be checked',
    'opening.retracted': ({ actor }) =>
      `${actor ?? 'Somebody'} took back the confirmation that the mailbox was opened`,
    'junk.reviewed': ({ actor }) => `${actor ?? 'Somebody'} checked the junk mail`,
    'duty.accepted': ({ actor }) => `${actor ?? 'Somebody'} took the mailbox`,
    'duty.passedOn': ({ actor }) => `${actor ?? 'Somebody'} passed the mailbox on`,
    'duty.given': ({ actor, other }) => `${actor ?? 'Somebody'} gave the mailbox to ${other}`,
    'duty.changed': ({ other }, { toId }) => `${toId === undefined ? 'Nobody' : other} has the mailbox`,
    'duty.mailed': ({ other }) => `A mail about the mailbox was sent to ${other}, whom Teams does not reach`,
    'mailbox.unreadable': () => 'The mailbox could not be read',
    'mailbox.readable': () => 'The mailbox could be read again',
    'ladder.deadEnd': () => 'Neither roster nor managers could be reached',
  },
  verbs: {
    'opening.confirm': 'to confirm that the mailbox is opened',
    'opening.retract': 'to take back that the mailbox is opened',
    'opening.yesterday': 'to say that the mailbox was opened the day before',
    'junk.reviewed': 'to say that the junk mail is looked through',
    'duty.accept': 'to take the mailbox',
    'duty.passOn': 'to pass the mailbox on',
    'duty.give': 'to give the mailbox to somebody',
  },
  /** For the log: by step for opening cards. */
  notices: {
    morning: 'The notice about today’s mailbox',
    given: 'The notice that the mailbox was given',
    nobody: 'The notice that nobody has the mailbox',
    opening: 'The question about the mailbox',
    check: 'The question about the mailbox',
    substitute: 'The question about the mailbox, next in the roster',
    manager: 'The question about the mailbox, manager',
    unreadable: 'The notice that the mailbox could not be checked',
    missed: 'The notice of a day without an opening',
    unreadableForAdmins: 'The notice to IT of mailboxes that cannot be read',
    deadEnd: 'The notice to IT that nobody can be reached',
  },
} satisfies DutyTexts;
