import type { ChatTexts } from './sv';

const stillAway = (name: string): string => `${name} is still marked as away`;
const saysSo = (name: string): readonly string[] => [
  stillAway(name),
  `${name} can change that by writing “back” to Brevvakt.`,
];

/** Answers in a sentence to what people write; each list’s first is the card’s first line in English. */
export const en = {
  noSuchDate: (written) => [
    `There is no ${written}`,
    'Write the days again, for example “I am away 1–5 December”.',
  ],
  awayUnclear: [
    'It is not clear which days you mean',
    'Write whole days, for example “I am away tomorrow”, “I am away until Friday” or “I am away 1–5 December”.',
  ],
  absencesAhead: (count) => [
    'You are not marked as away now',
    count === 1
      ? 'You have said that you will be away later. If that is wrong, press Undo.'
      : 'You have said that you will be away later. Press Undo beside what is wrong.',
  ],
  absences: (count) => (count === 1 ? 'This is your absence' : `You are away on ${count} occasions`),
  noAbsences: [
    'You have no absence, now or later',
    'If you are going to be away, you can write for example “I am away 1–5 December”.',
  ],
  automaticReply: [
    'Your automatic reply says that you are away',
    'Turn it off in Outlook and you will be marked as back within minutes.',
  ],
  useTheCard: [
    'Use the buttons on the mailbox’s card',
    'If you have no card, one comes when it is needed. If you are away, write “I am away today”. This is how things are now.',
  ],
  thanks: ['You are welcome. Write “help” if there is something else.'],
  whoIsAway: [
    'Who is away is not something that can be asked',
    'The switchboard gets a card for everybody who says so in Brevvakt, and people who share a mailbox see it on the cards. Write “who has the mailbox” to see who has it today.',
  ],
  changeUndone: 'The change is undone. This is how it is now.',
  nothingToUndo: [
    'There is nothing from today that can be undone here',
    'What you did on a card, you undo with the Undo button on the card. Write “my absences” to change when you are away.',
  ],
  askedUndo: [
    'Nothing is undone',
    'Write “undo” without a question mark to take back what you last wrote or changed today.',
  ],
  askedOther: (name) => [
    'Who is away cannot be asked for',
    `Nothing is changed. If ${name} is away today, write “${name} is away today” without a question mark. Write “who has the mailbox” to see who has it.`,
  ],
  othersToday: (name) => [
    'You can only report somebody else away on the day itself',
    `Write “${name} is away today” when that day comes. ${name} can also tell Brevvakt, or turn on the automatic reply.`,
  ],
  isNotAway: (name) => `${name} is not marked as away.`,
  theirs: {
    said: saysSo,
    reported: saysSo,
    automaticReplies: (name) => [
      stillAway(name),
      'The automatic reply says so. When it is turned off, Brevvakt sees it within minutes.',
    ],
  },
} satisfies ChatTexts;
