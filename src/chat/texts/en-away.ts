import type { svAway } from './sv-away';
import type { Wording } from '../../core/texts/wording';

const stillAway = (name: string): string => `${name} is still marked as away`;
const saysSo = (name: string): readonly string[] => [
  stillAway(name),
  `${name} can change that by writing “back” to Brevvakt.`,
];

export const enAway: Wording<typeof svAway> = {
  absencesAhead: (count) => [
    'You are not marked as away now',
    count === 1
      ? 'You have said that you will be away later. If that is wrong, press Undo.'
      : 'You have said that you will be away later. Press Undo beside what is wrong.',
  ],
  absences: 'Here is your absence',
  theirsToSay: (name, isSwitchboard) =>
    isSwitchboard
      ? [
          'You at the switchboard know it now, and nothing else is changed',
          `Brevvakt counts on it once ${name}, somebody in the same mailbox or the manager says so.`,
        ]
      : [
          `Only people who share a mailbox with ${name}, or their manager, can say that`,
          `Nothing is changed. ${name} can tell Brevvakt or the switchboard.`,
        ],
  homeOrAwayOf: (name) => [`Is ${name} working from home, or away?`, 'Nothing is done yet.'],
  worksAtHome: (name) => [
    `Then ${name} is not away, and nothing is changed`,
    'The switchboard is only told when somebody is away.',
  ],
  notAwayYet: (name) => [
    `Nobody has said that ${name} is away`,
    `If ${name} is away today, answer “yes” or press the button. ${name} can say more days. Nothing is done yet.`,
  ],
  othersOnlyToday: (name) => `Only today is noted. ${name} can say more days, or write it again on the day.`,
  othersReturn: (name) => `Only ${name} can say when they are back. Nothing is changed.`,
  othersToday: (name) => [
    'You can only report somebody else away on the day itself',
    `Write “${name} is away today” when that day comes. ${name} can also tell Brevvakt, or turn on the automatic reply.`,
  ],
  isNotAway: (name, later, asked) =>
    later === ''
      ? [`${name} is not away${asked === undefined ? '' : ` ${asked}`}, as far as Brevvakt knows.`]
      : [`${name} is not away ${asked ?? 'now'}, as far as Brevvakt knows`, `Away ${later}.`],
  backOn: (day) => `Back ${day}.`,
  isBack: (name, day, { isYet, isWhether, later }) => [
    isYet
      ? `${isWhether ? 'Yes, ' : ''}${name} has been back since ${day}`
      : `${isWhether ? 'No, ' : ''}${name} is back ${day}`,
    ...(later === '' ? [] : [`Away ${later}.`]),
  ],
  whyAway: 'Brevvakt does not ask why somebody is away, and does not keep it.',
  hasNotSaid: (name, asked) => `${name} is not reported away${asked === undefined ? '' : ` ${asked}`}.`,
  meanwhile: (mailbox, who = 'nobody', isPart = false) =>
    `${mailbox} · ${who} ${isPart ? 'is there' : 'has it'}`,
  isAway: (name, span, isNotBack = false) => `${isNotBack ? 'No, ' : ''}${name} is away ${span}`,
  theirs: {
    said: saysSo,
    reported: saysSo,
    automaticReplies: (name) => [
      stillAway(name),
      'The automatic reply says so. When it is turned off, Brevvakt sees it within minutes.',
    ],
  },
  awayOnDay: (count, day, { unit, isPart }) =>
    count === 0
      ? `Nobody${isPart === true ? ' whom you may know about' : ''}${unit === undefined ? '' : ` at ${unit}`} is away ${day}, as far as Brevvakt knows`
      : `${count === 1 ? 'One person' : `${count} people`}${unit === undefined ? '' : ` (${unit})`} ${count === 1 ? 'is' : 'are'} away ${day}`,
  unitOnDay: (unit, days, { away, all }) => `${unit}: ${away} of ${all} away ${days}`,
  awayOfThose: 'Others may be away: these are whom you share a mailbox with or lead.',
  saysNothing: 'is not reported away',
};
