import type { MessageName } from './log-lines';
import type { CoreTexts } from './sv';
import { moment, some } from './en-words';
import { clausesOf, eachOnce } from './time-words';

/** "The question about the mailbox went to Anna, next in the roster", "The notice to the switchboard was sent (Vera)". */
const to = (about: string, other: string): string => {
  const [what = about, who] = clausesOf(about);
  const went = what.startsWith('The question') ? 'went' : 'was sent';
  const whom = / to /.test(what) ? `${went} (${other})` : `${went} to ${other}`;
  return `${what} ${whom}${who === undefined ? '' : `, ${who}`}`;
};
const named = ({ number, arrived }: MessageName): string =>
  number === undefined ? `that came ${arrived}` : `with number ${number}`;
const plain = (about: string): string => clausesOf(about)[0] ?? about;

/** What all rooms say, in English: the same as the Swedish, not more. */
export const en = {
  language: 'en',
  time: {
    locale: 'en-GB',
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    everyWeekday: {
      mon: 'Mondays',
      tue: 'Tuesdays',
      wed: 'Wednesdays',
      thu: 'Thursdays',
      fri: 'Fridays',
      sat: 'Saturdays',
      sun: 'Sundays',
    },
    clock: (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}`,
    moment,
    hours: (from, until) => {
      if (from === undefined) return `until ${until ?? ''}`;
      return until === undefined ? `from ${from}` : `${from}–${until}`;
    },
    everyDay: (hours, span) => `${hours} every day ${span}`,
    openEnd: (from) => `from ${from} onwards`,
    freeDay: { closed: "free by the municipality's calendar", holiday: 'day off' },
    written: (date, clock) => `${date} ${clock}`,
  },
  more: (count) => `and ${count} more`,
  states: { open: 'To do', done: 'Done', late: 'Late', secret: 'Confidential' },
  labels: {
    give: 'Give it to …',
    pickPerson: 'Who should have the mailbox?',
    pickPersonHint: 'Search by name',
    pickPersonMissing: 'Choose a person first.',
    giveFrom: 'From (empty: today)',
    giveUntil: 'Until, inclusive (empty: that day alone)',
  },
  buttons: {
    undo: 'Undo',
    rule: 'Which rule?',
  },
  sentences: {
    fault: 'Something went wrong in Brevvakt. Try again in a moment; if it still does not work, tell IT.',
    hasIt: (name) => `${name} has it.`,
    awayNow: (hours, there) => `away ${hours}; ${there ?? 'nobody else'} is there then`,
    newerCard: 'A newer card about this is further down',
    asItIs: 'This is how it is now.',
  },
  inTheWay: {
    'person-away': ({ name = 'The person', isReader, days, back, isUnreached }) => {
      if (isReader && days !== '') return `You are away ${days}, so nothing was changed. Choose other days.`;
      if (days !== '')
        return `${name} is away ${days}, so nothing was changed. Choose somebody else or other days.`;
      if (isUnreached) return `${name} is out of reach in Teams. Nothing was changed. Choose somebody else.`;
      const until = back === undefined ? '' : `, back ${back}`;
      return `${isReader ? 'You are' : `${name} is`} away${until}. Nothing was changed. Choose somebody else.`;
    },
  },
  refusals: {
    'not-allowed':
      'Only those in the roster of the mailbox, or its manager, can do that. Write “who has the mailbox” to see who has it.',
    'not-on-duty': 'You do not have this mailbox today.',
    'unknown-person':
      'Brevvakt answers only those who are employed here. Guest accounts and accounts in other organisations cannot do anything here; contact the municipality’s registrar.',
    'person-away': 'The person is away today. Choose somebody else.',
    'person-unknown':
      'The person is not in the municipality’s directory or cannot be reached in Teams. Choose somebody else.',
    'nobody-chosen': 'Nobody is chosen, so nothing is changed. Choose first who it is to be.',
    stale: 'Things have changed since the card was shown, so nothing was done.',
    'day-ended': 'The day is already over for the mailbox, so nothing was changed.',
    'already-done': 'It was already done.',
    'not-found': 'What the card was about is no longer there. Write “status” to see how things are now.',
    'bad-input':
      'That could not be understood, so nothing was changed. Write “help” to see how you can write.',
    'unknown-verb': 'That button no longer exists. Write “status” to see how things are now.',
    'date-in-past': 'That day has passed. Write today or a later day, for example “1–5 December”.',
    'tells-of-somebody':
      'Nothing was kept or sent, for the text may be about somebody’s health or family. Write it without that, or call.',
    busy: 'There is a lot going on right now, so nothing was changed. Try again in a moment.',
  },
  pageRefusals: {
    stale: 'Things have changed since the page was shown, so nothing was done. This is how it is now.',
    'already-done': 'It is done already, so nothing was changed. This is how it is now.',
    'not-found': 'It is not there, or no longer. Nothing is changed. Choose a tab above.',
    'bad-input':
      'The address, or something of what was sent, cannot be read. Nothing is changed. Choose a tab above.',
    'date-in-past': 'That day is over, so nothing was changed. Choose a day from today on.',
  },
  verbs: { 'chat.do': 'what a button in the chat does' },
  unknownVerb: 'what was asked',
  /** A line says who did what, never who did not. */
  log: {
    'notice.said': ({ notice, other }) => to(notice, other),
    'notice.perhapsTwice': ({ notice, other }) => `${to(notice, other)}, perhaps twice`,
    'notice.unreachable': ({ notice, other }) =>
      `${plain(notice)} did not reach ${other}: Teams did not take it`,
    'notice.failed': ({ notice, other }) => `${plain(notice)} could not be delivered to ${other}`,
    'notice.dropped': ({ notice, other }) =>
      `${plain(notice)} was no longer needed and was not sent to ${other}`,
    'action.refused': ({ actor, asked, reason, message }, { of }) =>
      `${actor ?? 'Somebody'} was refused ${asked}${of ? ` about ${message}` : ''}: ${reason}`,
  },
  /** The switchboard's channel as a receiver. */
  channel: 'the channel',
  whichMessage: (of) => (of === undefined ? 'a message' : `the message ${named(of)}`),
  theMessage: 'the message',
  whichMessages: (of) => `${some(of.length, 'message', 'messages')} (${eachOnce(of.map(named))})`,
} satisfies CoreTexts;
