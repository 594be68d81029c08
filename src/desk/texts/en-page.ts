import { someInWords } from '../../core/texts/en-words';
import type { Wording } from '../../core/texts/wording';
import type { svPage } from './sv-page';

/** The same in English. */
export const enPage = {
  title: 'Over time',
  mailbox: 'Mailbox',
  says: 'Whole weeks. The figures are the mailbox’s, never a person’s.',
  decision: (decision) => `Shown by: ${decision}`,
  week: 'Week',
  weekName: (number, days) => `Week ${number}, ${days}`,
  weekShort: (number) => `w. ${number}`,
  latest: (week, before) =>
    before === 1
      ? `${week}, beside the week before`
      : `${week}, beside the average of the ${before} weeks before`,
  nothingYet: (week, day) => `There are figures when a whole week has passed. ${week} is shown from ${day}.`,
  toComeNote: (counted, count, day) =>
    `${counted}: ${someInWords(count, 'message', 'messages')} from the end of the week ${count === 1 ? 'is' : 'are'} not counted until ${day}.`,
  unknownNote: (count) =>
    `${someInWords(count, 'message', 'messages')} ${count === 1 ? 'is' : 'are'} not counted, for it is not known when ${count === 1 ? 'it was' : 'they were'} registered.`,
  registeredOf: 'Registered: of so many',
  figure: 'Figure',
  thisWeek: 'Latest week',
  before: 'The weeks before, on average',
  none: 'not known',
  hidden: 'not shown',
  hiddenNote:
    'A week in which one person alone had the mailbox is shown to that person and the manager only, and is in nobody else’s average.',
  share: (count, of) => (of === 0 ? 'none' : `${count} of ${of}`),
  sharePercent: (count, of, percent) => `${percent} % (${count} of ${of})`,
  excel: 'Download as Excel',
  file: 'over-time',
  charts: {
    arrived: 'Arrived, and registered in time',
    answered: 'To be answered, and answered in time',
    oldest: 'The oldest that waited for its registration when the week ended, in working days',
    days: 'Days without an opening, and days that could not be checked',
  },
  series: {
    arrived: 'Arrived',
    registered: 'Registered by the working day after',
    due: 'To be answered',
    answered: 'Answered in time',
    oldest: 'Oldest that waited (working days)',
    missed: 'Days without an opening',
    notCheckable: 'Days that could not be checked',
  },
} satisfies Wording<typeof svPage>;
