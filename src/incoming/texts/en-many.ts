import { moment, some } from '../../core/texts/en-words';
import type { ManyTexts } from './many-texts';

const messages = (count: number) => some(count, 'message', 'messages');
const choices = { minor: 'minor importance', keptInOrder: 'kept in order, not registered' };

/** The wording about many messages in one go in English. */
export const enMany: ManyTexts = {
  done: (count, choice) => {
    if (choice === 'opened')
      return `${messages(count)} further down, as ${count === 1 ? 'a card of its own' : 'cards of their own'}.${count < 3 ? '' : ' At most three can be opened at once.'}`;
    if (choice === 'undone') return `${messages(count)} back as before.`;
    return `${messages(count)}: ${choices[choice]}`;
  },
  doneBefore: (count, choice, when) =>
    `You decided about ${messages(count)} ${moment(when)}: ${choices[choice]}.`,
  undoableUntil: (day) => `You can undo it until and including ${day}.`,
  left: (count, arrivals) =>
    `${messages(count)} left as ${count === 1 ? 'it is: the one' : 'they are: those'} that arrived ${arrivals}.`,
  andMore: (count) => `${count} more`,
};
