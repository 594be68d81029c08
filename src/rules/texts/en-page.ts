import type { Wording } from '../../core/texts/wording';
import type { svPage } from './sv-page';

/** The same in English. */
export const enPage = {
  title: 'Rules',
  ask: 'Ask the rules',
  askHint:
    'Write as to a colleague, for example “How often must the mailbox be opened?”, or a rule’s number.',
  askMissing: 'Write a question.',
  find: 'Search',
  finding: 'Looking in the rules …',
  language: 'The rules are in Swedish, as they were decided.',
  answer: 'Answer',
  all: 'All rules',
  count: (rules) => (rules === 1 ? '1 rule' : `${rules} rules`),
  questions: 'Questions that wait, and what the rules did not answer',
  show: (place) => `Show ${place}`,
  secret:
    'You wrote a personal identity number. Brevvakt has taken it out of the question and does not keep it. Do not write such things here.',
  notKept: 'Brevvakt does not keep what you wrote.',
  noMeaning: [
    'It cannot be seen what the question is about',
    'Write a few words more, for example “How often must the mailbox be opened?”.',
  ],
} satisfies Wording<typeof svPage>;
