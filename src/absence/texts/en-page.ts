import type { Wording } from '../../core/texts/wording';
import type { svPage } from './sv-page';

/** The same in English. */
export const enPage = {
  title: (days) => `Away ${days}`,
  ownTitle: 'Your absence',
  nothingNoted: 'Nothing is noted about you.',
  from: 'From',
  until: 'Through',
  unit: 'Department or unit',
  everyUnit: 'All',
  search: 'Name',
  person: 'Name',
  span: 'Away',
  now: 'Away now',
  answers: 'Who answers',
  backOn: (day) => `Back ${day}`,
  has: (who, mailbox) => `${who} has ${mailbox}`,
  nobodyHas: (mailbox) => `Nobody has ${mailbox}`,
  decides: (name) =>
    name === undefined
      ? 'Nobody who may decide in the manager’s place is there'
      : `${name} decides in the manager’s place`,
  nobodyAnswers: 'The unit has no shared mailbox',
  mail: 'The mail',
  arranged: 'Arranged',
  notArranged: 'Not arranged',
  ownDays: 'Your own absence',
  answered: 'Your answer is saved.',
  whoReads: 'Who reads the mail',
  mailForm: {
    how: 'Write how or why.',
    refused: {
      'not-yours': 'That question is somebody else’s to answer, so nothing was changed.',
      'delegate-said-no':
        'The person has said no to this. Choose somebody else. If they change their mind, the button is here in Away, for themselves.',
    },
  },
  notedDays: 'What you have noted of others',
  noReason: 'The reason is never told.',
  of: {
    switchboard: 'This is what Brevvakt has been told.',
    others: 'These are those whom you share a mailbox with or lead.',
    own: 'This is when you are away, and here you take it back.',
  },
  note: {
    title: 'Note your absence …',
    others: 'A colleague is away today …',
    how: {
      others:
        'It is for today, for whoever stands in the roster of a mailbox that you have or lead. Everybody else, also managers and deputies, tells Brevvakt themselves. Days to come are told by the colleague.',
      nobody:
        'Nobody of that name stands in the roster of a mailbox that you have or lead. Others, deputies too, say it to Brevvakt themselves.',
      own: 'Here you note your own absence. That a colleague is away is said to Brevvakt by the colleague, by somebody who shares a mailbox with them, or by their manager.',
    },
    noReason: 'Do not write why; it is not needed and not kept.',
    everyDay:
      'Several days and an hour mean that hour of each working day; the rest of the day you are there. If you are away all the time between: note the first day by itself, and the other days whole.',
    refused: {
      'end-before-start':
        'The end is before the beginning, so nothing was saved. Change the days or the hours.',
      'date-in-past':
        'An absence can begin today at the earliest, so nothing was saved. Choose days from today on.',
      'no-working-day':
        'None of those days is a working day, so nothing is needed and nothing was saved. Choose other days.',
      'time-in-past':
        'That time of today has passed, so nothing was saved. Choose a later hour at “Until”, or “The end of the day”.',
    },
    self: (name) => `${name} (yourself)`,
    save: 'Note it',
  },
  silent: {
    name: 'The directory does not answer right now, so it cannot be said whether anybody has that name. What Brevvakt has been told is shown.',
    led: 'The directory does not answer right now. Those whom you share a mailbox with are shown; others whom you lead may be missing.',
  },
  notAway: (names) =>
    names.length === 0
      ? 'Nobody with that name was found.'
      : `Have said nothing about being away on those days: ${names.join(', ')}.`,
  nobody: {
    switchboard: 'Nobody is away on those days, as far as Brevvakt knows.',
    others: 'Nobody whom you share a mailbox with or lead is away on those days, as far as Brevvakt knows.',
    meant: 'Nobody who fits what you search for is away on those days, as far as Brevvakt knows.',
  },
  someDays: (total, today) =>
    total === 1
      ? `1 person is away on some of the days, ${today === 1 ? 'and is today' : 'but not today'}.`
      : `${total} people are away on some of the days, ${today === 0 ? 'none' : today} of them today.`,
  count: (shown, total) =>
    shown === total
      ? `${total === 1 ? '1 person is' : `${total} people are`} away.`
      : `${shown} of ${total} who are away are shown. Search by name or unit to find more.`,
} satisfies Wording<typeof svPage>;
