// An answer as it fits its reader: a registrar is not sent to a registrar, whose questions are their own (P3).

import { fittingAct } from '../../chat/domain/says/next-acts';
import { partOf } from '../../desk/flows/answers/answer-talk-acts';
import type { Person } from '../../people/domain/person';
import type { CardFacts } from '../cards';
import type { FlowContext } from '../flow-context';

export function forReader(context: FlowContext, reader: Person, card: CardFacts): CardFacts {
  if (partOf(context, reader) !== 'roster') return card;
  if (card.card === 'sentence') return { ...card, isRegistrar: true };
  if (card.card !== 'choices') return card;
  return { ...card, choices: card.choices.map((one) => ({ ...one, act: fittingAct(one.act, true) })) };
}
