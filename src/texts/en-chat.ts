import type { ChatTexts } from './chat-texts';

const stillAway = (name: string): string => `${name} still counts as away`;
const saysSo = (name: string): readonly string[] => [
  stillAway(name),
  `${name} can change that: write “back” to Brevvakt.`,
];

/** Answers about absences in English. */
export const enChat: ChatTexts = {
  noSuchDate: (written) => [
    `There is no ${written}`,
    'Write the days again, for example “I am away 1–5 December”.',
  ],
  awayUnclear: [
    'Which days is not clear',
    'Write for example “I am away tomorrow”, “I am away until Friday” or “I am away 1–5 December”.',
  ],
  absencesAhead: (count) => [
    'You do not count as away now',
    count === 1
      ? 'You have said that you will be away later. If that is not so, press Undo.'
      : 'You have said that you will be away later. Press Undo beside what is not so.',
  ],
  absences: (count) => (count === 1 ? 'This is your absence' : `These are your ${count} absences`),
  noAbsences: [
    'You have no absence, now or ahead',
    'If you will be away you can write for example “I am away 1–5 December”.',
  ],
  automaticReply: [
    'Your automatic reply says that you are away',
    'Turn it off in Outlook and you count as there within minutes.',
  ],
  changeUndone: 'The change is undone. This is how it is now.',
  nothingToUndo: [
    'There is nothing from today that can be undone here',
    'What you did on a card you undo with the button Undo on the card. Write “my absences” to change when you are away.',
  ],
  othersToday: (name) => [
    `That ${name} is away you can say of today only`,
    `Write “${name} is away today” on that day. Other days ${name} tells Brevvakt, or the automatic reply does.`,
  ],
  isNotAway: (name) => `${name} does not count as away.`,
  theirs: {
    said: saysSo,
    reported: saysSo,
    automaticReplies: (name) => [
      stillAway(name),
      'The automatic reply says so. Once it is turned off that is seen within minutes.',
    ],
  },
};
