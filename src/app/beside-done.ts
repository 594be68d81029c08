// What of a line was done, and what asks first after that.

import type { CardFacts } from './cards';

/** Nothing was done where the answer asks, or says why not. */
export const isOfDeed = (card: CardFacts): boolean =>
  card.card !== 'choices' && !(card.card === 'sentence' && card.say.what === 'refused');

/** What asks first, after something else of the same line was done: that much is not. */
export const besideDone = (card: CardFacts): CardFacts =>
  card.card === 'choices' && (card.say.what === 'confirm' || card.say.what === 'whichMailbox')
    ? { ...card, say: { what: `${card.say.what}Beside` } }
    : card;
