import { some } from '../../core/texts/en-words';
import type { Wording } from '../../core/texts/wording';
import type { svPage } from './sv-page';

/** The same in English. */
export const enPage = {
  title: 'Roster',
  week: (number) => `Week ${number}`,
  span: (days) => `Roster ${days}`,
  earlier: 'Earlier',
  later: 'Later',
  today: 'today',
  thisWeek: 'This week',
  goTo: 'Show from',
  mailbox: 'Mailbox',
  away: 'Away',
  nobodyAway: 'Nobody',
  awayUntil: (name, day) => `${name}, until and including ${day}`,
  dayOff: 'Day off',
  you: 'You',
  nobody: 'Nobody',
  gaps: (count, isRest) =>
    `${some(count, 'day', 'days')}${isRest ? ' left' : ''} of these weeks ${count === 1 ? 'has' : 'have'} nobody.`,
  noGaps: (isRest) => `Every day${isRest ? ' left' : ''} of these weeks has somebody.`,
  partGaps: (count) => `${some(count, 'day has', 'days have')} nobody for a part of the day.`,
  alone: {
    notThere: (count) => `On ${some(count, 'day', 'days')} no substitute is there.`,
    notNamed: (count) => `${some(count, 'day has', 'days have')} no substitute in the roster.`,
  },
  marks: {
    turn: 'has this week in turn',
    function: (people) => `function: ${people}`,
    standIn: (name) => `in the place of ${name}`,
    given: (name) => `given by ${name}`,
    taken: 'took the day',
    alone: { notThere: 'no substitute there', notNamed: 'no substitute in the roster' },
    swapped: (name) => `swapped with ${name}`,
    fallen: {
      swapped: (name) => `swapped with ${name}; ${name} is away`,
      given: (name) => `given to ${name}; ${name} is away`,
      taken: (name) => `${name} took the day; ${name} is away`,
    },
    nobody: 'nobody has it',
    takes: (hours, name) => `${hours}: ${name}`,
    passes: (hours, name) => `${hours}: ${name} cannot`,
    asked: (name) => `a swap waits for ${name === undefined ? 'your answer' : `the answer of ${name}`}`,
  },
  waiting: 'Swaps that wait for an answer',
  undone: 'The change is undone.',
  said: 'Your weekdays off are saved.',
  calendar: {
    name: 'My mailbox days',
    title: 'Your days in your calendar',
    how: 'An address that Outlook and other calendars can subscribe to: your own days half a year ahead, as free time and without the names of colleagues.',
    make: 'Make an address',
    renew: 'Change the address',
    since: 'You have an address. It is not shown again; change it if it is lost or has gone astray.',
    made: 'The address is shown only now. Whoever has it sees your days.',
    replaced: 'The earlier address no longer works.',
    copy: 'Copy',
    copied: 'The address is copied.',
    notCopied: 'It could not be copied from here. Select the address and copy it.',
    end: 'Remove the address',
    ended: 'The address is removed and leads nowhere.',
    address: 'Calendar address',
  },
  detail: {
    title: 'The mailbox’s day',
    close: 'Close the day',
    passing: {
      title: 'I cannot …',
      how: 'Whoever is next after you gets the mailbox on those days and is told.',
      say: 'I cannot on those days',
    },
    others: {
      take: (isWithoutOwn) =>
        isWithoutOwn
          ? 'You can take the day. It cannot be swapped: you have no day of your own to give within four weeks.'
          : 'You can take the day.',
      swap: (name) => `You can ask ${name} to swap.`,
      takeOrSwap: (name) => `You can take the day, or ask ${name} to swap.`,
      give: (name) =>
        name === undefined
          ? 'The manager can give it to somebody.'
          : `${name} and the manager can give it to somebody else.`,
    },
    swapping: {
      parted: 'Several have a part of the day each, so it cannot be swapped. It can be given to somebody.',
      mine: (days) => `Days that you have: ${days}. Nothing changes before the answer comes.`,
      theirs: (whose) =>
        whose.length === 0
          ? 'Nobody else has a day to swap within four weeks. You can give the day to somebody instead.'
          : `Days that others have: ${whose.join('; ')}. Nothing changes before the answer comes.`,
    },
    outside: {
      given: (name) =>
        `${name} is not in the roster here, and may read the mailbox for the time that you choose.`,
      ordered: (name) =>
        `${name} is not in the roster here. Whoever gets a place in the order may read the mailbox.`,
    },
    over: 'The day is over and cannot be changed.',
    free: 'It is no working day, so nobody has to have the mailbox.',
    log: 'What has happened with the roster',
    noLog: 'Nothing has changed in the last three months.',
  },
  stale: (name) =>
    `${name ?? 'Somebody else'} was first and changed the roster, so nothing was changed. This is how it is now. What you wrote is still there.`,
} satisfies Wording<typeof svPage>;
