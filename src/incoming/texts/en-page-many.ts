import { messages, some } from '../../core/texts/en-words';
import type { Wording } from '../../core/texts/wording';
import type { svMany } from './sv-page-many';

/** The same in English. */
export const enMany: Wording<typeof svMany> = {
  many: {
    chosen: (count) => `${messages(count)} marked`,
    minor: 'Minor',
    keptInOrder: 'Keep in order',
    approve: 'Approve',
    notNeeded: 'Needs no answer',
    propose: 'Propose who answers …',
    passOn: 'Pass on …',
    take: 'I take these',
    all: (count, marked) => {
      if (count < marked) return `About ${count} of the ${marked} messages that are marked.`;
      return count === 1
        ? 'About the message that is marked.'
        : `About the ${count} messages that are marked.`;
    },
    noneTogether: 'Requests, appeals and what is secret are dealt with by themselves. Open one at a time.',
    chosenApart: (all, count) => `${all} marked, ${count} one by one`,
    apart: (count, all) =>
      `${count === all ? `All ${all}` : `${count} of ${all}`} to be decided about one at a time (request, appeal or secret): left as they are.`,
    cannot: 'That cannot be done with these together. Open them one at a time.',
    undo: 'Undo my latest steps',
    none: 'Unmark',
    happened: 'What happened to them?',
    was: { minor: 'They were minor', keptInOrder: 'They are kept in order elsewhere' },
  },
  numbers: {
    unsaved: (count) => (count === 1 ? '1 number is not saved' : `${count} numbers are not saved`),
    save: (count) => (count === 1 ? 'Save it' : `Save all ${count}`),
    drop: 'Remove without saving',
    lost: 'Somebody else changed the row that you were typing in, and it has left the list.',
    over: (numbers) =>
      `${numbers.length === 1 ? '1 number' : `${numbers.length} numbers`} had no row and ${numbers.length === 1 ? 'was' : 'were'} not pasted: ${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ' …' : ''}.`,
    show: 'Show the message',
    offered: (count) => `Numbers in ${some(count, 'subject', 'subjects')} here`,
    take: (count) => (count === 1 ? 'Write it in' : 'Write them in'),
  },
};
