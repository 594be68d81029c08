import { drawCard, type CardFacts } from '../../src/app/cards';
import { zone } from '../../src/core/time';
import { stateOf, wordsOf } from './card-samples';

export const nothing =
  /behöver (?:du )?inte göra (?:något|mer)|(?:need not|do not need to) do (?:anything|more)/u;
const something = /○|▲/u;
/** What is to be done about a rule that stands, or a step that waits. */
const asks =
  /ligger kvar|inte inlagd|Läs dem inte|still stands|stays in|not in place|Do not read them|still be in place|Remove it/u;

/** A card that says that nothing is to be done while something is, as a person reads it; undefined: it is not so. */
export function contradicts(facts: CardFacts, language: 'sv' | 'en'): string | undefined {
  const { card } = drawCard(facts, language, zone('Europe/Stockholm'));
  const words = wordsOf(card);
  const text = words.join(' ');
  const isToDo = something.test(stateOf(card) ?? '') || asks.test(text);
  return nothing.test(text) && isToDo ? [stateOf(card) ?? '', ...words].join(' | ') : undefined;
}
