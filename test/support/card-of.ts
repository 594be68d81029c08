import type { CardFacts } from '../../src/app/cards';

export type CardOf<K extends CardFacts['card']> = Extract<CardFacts, { readonly card: K }>;

/** The first card of that kind among what was answered. */
export function cardOf<K extends CardFacts['card']>(
  answers: readonly { readonly facts: CardFacts }[],
  card: K,
): CardOf<K> {
  const found = answers.map(({ facts }) => facts).find((facts): facts is CardOf<K> => facts.card === card);
  if (found === undefined)
    throw new Error(`No ${card} among ${answers.map(({ facts }) => facts.card).join()}`);
  return found;
}
