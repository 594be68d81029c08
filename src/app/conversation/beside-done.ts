// What an answer did, asks first or says that it cannot: remembered for the line after it.

import { factsOf } from '../../chat/domain/acts/acts';
import type { Named } from '../../chat/domain/says/contact-says';
import { isAsking } from '../../chat/domain/says/next-acts';
import type { Saying } from '../../chat/domain/acts/saying';
import type { CardFacts } from '../cards';

/** Said or pressed, and no mere question. */
export const isDeed = ({ act, mayChange, asked }: Saying): boolean =>
  factsOf(act).changes === true && act !== 'undo' && mayChange && !asked;

/** Nothing was done where the answer asks, or says why not. */
export const isOfDeed = (card: CardFacts): boolean =>
  card.card !== 'choices' && !(card.card === 'sentence' && card.say.what === 'refused');

/** What asks first, after something else of the same line was done: that much is not. */
export function besideDone(card: CardFacts): CardFacts {
  if (card.card === 'sentence' && card.say.what === 'whoIsMeant')
    return { ...card, say: { what: 'whoIsMeantBeside' } };
  return card.card === 'choices' && (card.say.what === 'confirm' || card.say.what === 'whichMailbox')
    ? { ...card, say: { what: `${card.say.what}Beside` } }
    : card;
}

/** Why what was done last cannot be undone. */
export const tellsStanding = (card: CardFacts): boolean =>
  'say' in card && /^(?:stepStands|standsStill|laterStands)$/.test(card.say.what);

/** No message that was meant, where all was looked through. */
export const isNoMessage = (card: CardFacts): boolean =>
  card.card === 'sentence' &&
  card.say.what === 'orderNone' &&
  !card.say.isCut &&
  card.say.hidden.length === 0;

/** Where one answer names one; of two nobody can tell. */
export function namedIn(cards: readonly CardFacts[]): Named | undefined {
  const [only, another] = cards.flatMap((card) =>
    'say' in card && 'named' in card.say ? [card.say.named] : [],
  );
  return another === undefined ? only : undefined;
}

/** Where another part of the line is asked, or was not understood, nobody is told that nothing is left to do. */
export function withPartsLeft(cards: readonly CardFacts[]): readonly CardFacts[] {
  const isLeft = cards.some(
    (card) =>
      (card.card === 'choices' && isAsking(card.say)) ||
      (card.card === 'sentence' && /^(?:restUnread|whoIsMeant(?:Beside)?)$/.test(card.say.what)),
  );
  return isLeft ? cards.map((card) => (card.card === 'absence' ? { ...card, isPart: true } : card)) : cards;
}
