import type { AbsenceTexts } from './sv';
import { moment, someInWords } from '../../core/texts/en-words';
import { enDelegation } from './en-delegation';
import { enPage } from './en-page';

/** What is said of absences and of who reads the mail meanwhile, in English. */
export const en = {
  absence: {
    youAreAway: (span) => `You are away ${span}`,
    youAreBack: (day) => `You are back ${day}`,
    isAway: (name, span) => `${name} is away ${span}`,
    saysYouAreAway: (byName, span) => `${byName} has said that you are away ${span}`,
    seen: 'The automatic reply says so.',
    saidBy: (name) => `${name} has said so.`,
    takesOver: (mailbox, name) => `${mailbox} · ${name} has it meanwhile`,
    hasAnyway: (mailbox, name) => `${mailbox} · ${name} has it as usual`,
    fillThem: 'Give those days to somebody in Roster. Otherwise the manager is asked.',
    emptyOn: (days) => `nobody in the roster is at work ${days}`,
    emptyDays: (count, first) =>
      `nobody in the roster is at work on ${count} of the working days, the first being ${first}`,
    nobodyTakesOver: (mailbox) => `${mailbox} · nobody has it`,
    managerHears: (name, when) => `${name} gets a card ${moment(when)} and can give it to somebody`,
    managerHeard: (name) => `${name} has a card and can give it to somebody`,
    youHear: (when) => `you get a card ${moment(when)} and can give it to somebody`,
    youHeard: 'you have a card and can give it to somebody',
    decides: (name) =>
      name === undefined
        ? 'Nobody is in line to decide what comes to you as manager. It waits until you are back.'
        : `${name} decides meanwhile what otherwise comes to you as manager.`,
    tellIfWrong: 'If that is wrong, press “I am not away”.',
    endInOutlook: 'You can change it in Outlook.',
    ended: (name, span) =>
      `${name === undefined ? 'You are' : `${name} is`} no longer marked as away ${span}`,
    together: (span) => `With what was said before you are away ${span}.`,
    instead: (span) => `It holds instead of ${span}.`,
    again: (span) => `Now ${span} holds again.`,
    changedSince: 'It was changed after that card, so nothing is undone. This is how it is now.',
    backUndone: (name) => `That ${name ?? 'you'} ${name === undefined ? 'are' : 'is'} back has been undone.`,
    check: (mailbox, at, next) => {
      if (next === undefined)
        return `${mailbox} · nobody else in the roster is there ${at === undefined ? 'meanwhile' : `at ${at}`}. If somebody is to have it then, write who takes it and when.${at === undefined ? '' : ' Otherwise the manager is asked then, unless it is seen to be opened.'}`;
      return at === undefined
        ? `${mailbox} · ${next} is there meanwhile`
        : `${mailbox} · ${next} is there, and gets the card at ${at} unless it is seen to be opened`;
    },
    endedBy: (name, at) => `${name} ended the absence ${at}.`,
    notAway: 'I am not away',
    worksAll: 'I work whole days again',
    said: {
      known: (span) => `The switchboard knows that you are away ${span}`,
      later: (when) => `The switchboard is told ${moment(when)}.`,
      now: 'The switchboard is told now.',
      nobody: 'Brevvakt reaches nobody at the switchboard, so tell it yourself.',
      isAll: 'You do not need to do anything more here.',
      left: {
        asked: 'You are also asked who is to read your mail.',
        keepOn: 'You are also asked whether your mail is to be read on the new days.',
        manager: 'Who reads your mail is not arranged yet. Your manager has the question.',
        notYet:
          'The person you have chosen does not read your mail yet. The card about the delegation says how it goes.',
        later: 'When it is near, you and your manager are asked who reads your mail.',
      },
      maySkip: 'You do not need to answer now.',
      noSickNote: 'This does not report sick leave; do that as usual.',
      telephone: 'Remember to divert your telephone.',
    },
    phone: {
      known: 'The switchboard knows.',
      now: 'The switchboard is told now.',
      later: (when) => `The switchboard is told ${moment(when)}.`,
      nobody: 'Brevvakt reaches nobody at the switchboard, so tell it yourself.',
    },
    offer: { also: (day) => `${day} too`, until: (day) => `Until ${day}`, open: 'Until I say' },
  },
  notAwayAnyway: 'You are not marked as away.',
  notAwayThen: 'You are not marked as away then. Nothing has been changed.',
  delegation: enDelegation,
  page: enPage,
  notes: {
    away: (name, span, instead) => [
      `${name} is away ${span}`,
      ...(instead === undefined ? [] : [`It holds instead of ${instead}.`]),
      'Only the switchboard is told. No reason is given.',
    ],
    back: (name) => [`${name} is back`],
    list: {
      title: (day) => `Away ${day} and the coming days`,
      nobodyToday: 'Nobody has said that they are away today.',
      today: 'Today',
      later: 'The coming days',
      open: 'until further notice',
      through: (day) => `until ${day}`,
      search:
        'Changes come as they are said. Search by name, for example “is Anna Ek away?”. No reason is given.',
    },
    staffChanges: [
      'Has anything changed among your staff in the last quarter?',
      'The switchboard needs to know who has started, left or changed their number. Tell the switchboard now.',
    ],
    notAway: (name, span, still) => [
      `${name} is not away ${span}`,
      still === undefined ? 'The earlier notice no longer applies.' : `It still holds ${still}.`,
    ],
    noSwitchboard: [
      'Tell the switchboard yourself that you are away',
      'Brevvakt cannot reach anybody at the switchboard. This does not report you sick; do that as usual.',
      'Remember to redirect your phone. Write “back” when you are back.',
    ],
    noSwitchboardFor: (name) => [
      `Tell the switchboard yourself that ${name} is away`,
      'Brevvakt cannot reach anybody at the switchboard.',
    ],
    noDelegation: ({ days, count }) => [
      'Nobody reads your e-mail through Brevvakt now',
      count === 'working'
        ? `If you are away for ${someInWords(days, 'working day', 'working days')} or more, Brevvakt asks you who should read your e-mail.`
        : `If you are away for ${someInWords(days, 'day', 'days')} or more${days > 1 ? ', at least two of them working days' : ''}, Brevvakt asks you who should read your e-mail.`,
      'Write when you are away, for example “I am away 1–5 December”. Nobody reads it unless you have said yes.',
    ],
  },
  consentLetter: {
    subject: 'Somebody has noted that you agreed to a delegate for your e-mail',
    lines: ({ by, delegate, on }) => [
      `${by} has noted that on ${on} you agreed that ${delegate} reads and answers your e-mail while you are away.`,
      'If you have not: open the chat with Brevvakt in Teams and press “I have not agreed to that”. It ends at once.',
      `If you cannot open Teams, call ${by} or the municipality’s switchboard and ask them to stop it.`,
    ],
  },
  refusals: {
    'end-before-start':
      'The last day comes before the first. Write the first day first, for example “I am away 1–5 December”.',
    'time-in-past':
      'That time has passed today. Write a later time or another day, for example “away from 3 pm”.',
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
    'delegate-authority':
      'The person belongs to another authority, and the mail is to stay within its own. Choose somebody of the owner’s authority, for example one of those proposed.',
    'delegate-said-no':
      'The person has said no to this very question. Choose somebody else. If they change their mind, the button I can after all is on their own card, in “my delegation”.',
    'delegate-away':
      'The person is away then, too. Choose somebody else, for example one of those suggested.',
    'heard-ahead': 'The day on which the consent was given cannot lie ahead. Choose today or an earlier day.',
    'heard-long-ago':
      'A consent that somebody else writes down holds for 30 days at most. Ask again, and note that day.',
    'with-owner':
      'The question lies with whoever is away, so nothing was changed. You get it if it is not answered.',
    'how-missing': 'Write how or why in the box first. Nothing was changed.',
    'not-yours': 'This delegation is somebody else’s. Write “my delegation” to see your own.',
  },
  log: {
    'absence.said': ({ other }) => `${other} said they are away`,
    'absence.hoursSaid': ({ other }) => `${other} said which hours of the working days they are away`,
    'absence.hoursEnded': ({ other }) =>
      `${other} said they are no longer away in some hours of the working days`,
    'absence.reported': ({ actor, other }) => `${actor ?? 'Somebody'} said that ${other} is away`,
    'absence.ended': ({ actor, other }) => `${other}’s absence was ended${actor ? ` by ${actor}` : ''}`,
    'delegation.asked': ({ other }) => `${other}’s e-mail: the question was asked`,
    'delegation.answered': ({ other }) => `${other}’s e-mail: the owner answered`,
    'delegation.accepted': ({ actor, other }) => `${other}’s e-mail: ${actor ?? 'the delegate'} said yes`,
    'delegation.declined': ({ actor, other }) => `${other}’s e-mail: ${actor ?? 'the delegate'} said no`,
    'delegation.inEffect': ({ other }) => `${other}’s e-mail: the delegation is in effect`,
    'delegation.toManager': ({ other }) => `${other}’s e-mail: the question went to the manager`,
    'delegation.noneNeeded': ({ actor, other }) =>
      `${other}’s e-mail: ${actor ?? 'the manager'} noted how it is arranged without a delegate`,
    'delegation.contacted': ({ actor, other }) =>
      `${other}’s e-mail: ${actor ?? 'the manager'} will make contact`,
    'delegation.moved': ({ other }) => `${other}’s e-mail: the absence got other dates`,
    'delegation.longer': ({ other }) =>
      `${other}’s e-mail: the absence became longer, and both were asked whether to go on`,
    'delegation.kept': ({ actor, other }) => `${other}’s e-mail: ${actor ?? 'somebody'} keeps on`,
    'delegation.prolonged': ({ other }) => `${other}’s e-mail: the delegation was prolonged`,
    'delegation.denied': ({ other }) =>
      `${other}’s e-mail: the owner has not agreed, and the delegation ended`,
    'delegation.ruleGone': ({ actor, other }) => `${other}’s e-mail: ${actor ?? 'somebody'} deleted the rule`,
    'delegation.endsAsSaid': ({ actor, other }) =>
      `${other}’s e-mail: ${actor ?? 'somebody'} wants it to end as was agreed`,
    'delegation.delegateBack': ({ other }) =>
      `${other}’s e-mail: the delegate is back and was asked to take it up again`,
    'delegation.undone': ({ actor, other }) =>
      `${other}’s e-mail: ${actor ?? 'somebody'} took the answer back`,
    'delegation.escalated': ({ other }) =>
      `${other}’s e-mail: the manager was told that it is not arranged yet`,
    'delegation.chased': ({ other }) => `${other}’s e-mail: those who have the task were asked again`,
    'delegation.missing': ({ other }) =>
      `${other}’s e-mail: the directory does not find the account of the owner or the delegate`,
    'delegation.found': ({ other }) => `${other}’s e-mail: the directory finds the account again`,
    'delegation.ended': ({ other }) => `${other}’s e-mail: the delegation ended`,
    'delegation.named': ({ actor, other }) => `${actor ?? 'Somebody'} chose ${other} for their e-mail`,
    'delegation.recorded': ({ actor, other }) => `${actor ?? 'Somebody'} noted a consent for ${other}`,
  },
  verbs: {
    'absence.end': 'to end an absence',
    'delegation.name': 'to name a delegate',
    'delegation.readMyself': 'to read the e-mail themselves',
    'delegation.notExternal': 'to say that the e-mail is not used with people outside',
    'delegation.exempt': 'to say that the e-mail must not be read by others',
    'delegation.askManager': 'to leave the question about the e-mail to the manager',
    'delegation.confirm': 'to confirm a delegation',
    'delegation.end': 'to end a delegation',
    'delegation.keepOn': 'to go on with a delegation',
    'delegation.accept': 'to become a delegate',
    'delegation.decline': 'to decline to be a delegate',
    'delegation.recordConsent': 'to record a consent to a delegation',
    'delegation.recordNone': 'to record that no delegation is needed',
    'delegation.contact': 'to make contact about the e-mail themselves',
    'consent.deny': 'to say that a consent to a delegation was not given',
  },
  notices: {
    absenceReported: 'The notice of an absence',
    delegation: 'The card about e-mail during an absence',
    switchboard: 'The notice to the switchboard',
    switchboardHours: 'The notice to the switchboard of hours that somebody is away',
    switchboardList: 'The list to the switchboard',
    switchboardMissed: 'The notice that the switchboard could not be reached',
    staffChanges: 'The question about staff changes',
  },
} satisfies AbsenceTexts;
